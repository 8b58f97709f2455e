import { SHORT_TITLES } from '../../lexicon/titles.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { fullNameAt } from '../../story/person-at.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const matcher = new PhraseMatcher<string>(
  SHORT_TITLES.trim()
    .split('\n')
    .map((row) => row.split('|') as [string, string]),
);

export default defineRule({
  id: 'titles/abbreviate-before-name',
  summary: 'Titles that are shortened before a full name',
  why: 'Before a name on first reference the wire writes Gov., Lt. Gov., Sen., Rep. and the military ranks short.',
  source: [{ guide: 'AP Stylebook', entry: 'titles; legislative titles; military titles' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    short: ({ title, written }: { title: string; written: string }) =>
      `Before a name “${written}” is shortened: write “${title}”.`,
  },
  examples: [
    { bad: 'The bill of ⟦Senator⟧ Jane Cole failed.', good: 'The bill of Sen. Jane Cole failed.' },
    { bad: '⟦Lieutenant Colonel⟧ John Marsh left.', good: 'Lt. Col. John Marsh left.' },
    { bad: 'The order of ⟦Sergeant First Class⟧ Anna Lee came late.', good: 'The order of Sgt. 1st Class Anna Lee came late.' },
    { bad: 'The order of ⟦Lt. Governor⟧ Peter Cole came late.', good: 'The order of Lt. Gov. Peter Cole came late.' },
    { ok: 'The senator met Sen. Jane Cole.', because: 'No name follows the one, and the other is short.' },
    { ok: 'Attorney General Jane Cole resigned.', because: 'This title is never shortened.' },
    { ok: 'General Electric and Major League Baseball agreed.', because: 'Names of organizations.' },
    { ok: 'The film Captain America opened.', because: 'No person’s full name.' },
    { ok: '“I trust Senator Jane Cole and her work,” Peter Marsh said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    for (const match of matcher.find(paragraph.tokens)) {
      if (!standsAlone(paragraph, match.firstToken) || !fullNameAt(paragraph, match.endToken)) continue;
      const at = span(match.start, match.end);
      const written = paragraph.text.slice(match.start, match.end);
      const fixes = [{ title: `Write “${match.value}”`, kind: 'safe' as const, edits: [{ span: at, text: match.value }] }];
      context.report({ message: 'short', span: at, data: { title: match.value, written }, fixes });
    }
  },
});

/** No capitalized word or hyphen before it, which would make a longer title ("Attorney General"); "U.S." may stand there. */
function standsAlone(paragraph: Paragraph, first: number): boolean {
  const before = paragraph.tokens[first - 1];
  if (!before || opensText(paragraph, first) || before.text === 'U.S.') return true;
  return before.kind === 'word' ? !isCapitalized(before) : before.text !== '-' && before.text !== '&';
}
