import { states } from '../../lexicon/places.ts';
import { NEVER_SHORT } from '../../lexicon/titles.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const matcher = new PhraseMatcher<string>(
  NEVER_SHORT.trim()
    .split('\n')
    .map((row) => row.split('|') as [string, string]),
);

export default defineRule({
  id: 'titles/never-abbreviate',
  summary: 'Titles that are never shortened',
  why: 'President, attorney general, professor, detective and their like are written out even before a name.',
  source: [{ guide: 'AP Stylebook', entry: 'titles' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    full: ({ title, written }: { title: string; written: string }) => `“${written}” is written out: write “${title}”.`,
  },
  examples: [
    { bad: 'The visit of ⟦Pres.⟧ Cole was short.', good: 'The visit of President Cole was short.' },
    { bad: 'The report of ⟦Prof.⟧ Jane Marsh was short.', good: 'The report of professor Jane Marsh was short.' },
    { bad: '⟦Atty. Gen.⟧ Jane Cole resigned.', good: 'Attorney General Jane Cole resigned.' },
    { bad: 'The report of ⟦Det.⟧ Peter Marsh was short.', good: 'The report of Detective Peter Marsh was short.' },
    { ok: 'The visit of President Cole was short.', because: 'Written out.' },
    { ok: 'The team left Det. with a win.', because: 'No name follows.' },
    { ok: 'Sen. Jane Cole and Dr. Peter Marsh met.', because: 'These are shortened.' },
    { ok: '“I met Pres. Cole and his wife,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const match of matcher.find(tokens)) {
      const name = tokens[match.endToken];
      if (!isCapitalized(name) || !name!.spaceBefore || states.has(name!.text)) continue;
      const at = span(match.start, match.end);
      const opens = opensText(paragraph, match.firstToken);
      const title = opens ? match.value[0]!.toUpperCase() + match.value.slice(1) : match.value;
      const fixes = [{ title: `Write “${title}”`, kind: 'safe' as const, edits: [{ span: at, text: title }] }];
      context.report({ message: 'full', span: at, data: { title, written: text.slice(at.start, at.end) }, fixes });
    }
  },
});
