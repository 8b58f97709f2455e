import { OCCUPATIONS } from '../../lexicon/titles.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { fullNameAt } from '../../story/person-at.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

/** Before a job these say what kind of one it is: "Head Coach". */
const KINDS: ReadonlySet<string> = new Set('Head Assistant Lead Star Veteran Longtime Former'.split(' '));
const matcher = new PhraseMatcher<string>(OCCUPATIONS.map((word) => [word, word]));

export default defineRule({
  id: 'titles/false-title',
  summary: 'Capitals on job descriptions before a name',
  why: 'Actor, teacher or spokesman says what someone does; only a formal title takes a capital before a name.',
  source: [{ guide: 'AP Stylebook', entry: 'titles' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    capital: ({ word }: { word: string }) => `“${word}” is a job, not a formal title: write it without a capital.`,
  },
  examples: [
    { bad: 'The role went to ⟦Actor⟧ Peter Cole.', good: 'The role went to actor Peter Cole.' },
    { bad: 'It was said by ⟦Teacher⟧ Anna Lee.', good: 'It was said by teacher Anna Lee.' },
    { bad: 'It was denied by ⟦Spokesman⟧ John Marsh.', good: 'It was denied by spokesman John Marsh.' },
    { bad: 'The team fired ⟦Head Coach⟧ Peter Cole.', good: 'The team fired head coach Peter Cole.' },
    { ok: 'Actor Peter Cole left.', because: 'The word opens the sentence.' },
    { ok: 'The office of FBI Director Jane Cole denied it.', because: 'A formal title.' },
    { ok: 'The role went to actor Peter Cole.', because: 'No capital.' },
    { ok: 'Prosecutors heard District Attorney John Marsh.', because: 'A formal title of two words.' },
    { ok: '“I know Actor Peter Cole very well,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const match of matcher.find(tokens)) {
      const first = tokens[match.firstToken]!;
      if (!isCapitalized(first) || opensText(paragraph, match.firstToken)) continue;
      const kind = KINDS.has(tokens[match.firstToken - 1]?.text ?? '') ? match.firstToken - 1 : match.firstToken;
      const before = tokens[kind - 1];
      if (
        (kind < match.firstToken && opensText(paragraph, kind)) ||
        isCapitalized(before) ||
        before?.text === '-' ||
        before?.text === '&' ||
        !first.spaceBefore
      )
        continue;
      if (!fullNameAt(paragraph, match.endToken)) continue;
      const at = span(tokens[kind]!.start, match.end);
      const word = text.slice(at.start, at.end);
      const edits = [{ span: at, text: word.toLowerCase() }];
      const fixes = [{ title: `Write “${word.toLowerCase()}”`, kind: 'safe' as const, edits }];
      context.report({ message: 'capital', span: at, data: { word }, fixes });
    }
  },
});
