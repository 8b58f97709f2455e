import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, isNameWord } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

const SEASON = /^(?:Spring|Summer|Fall|Autumn|Winter)(?:['’]s)?$/;
/** Before a season that is no name. */
const CUES: ReadonlySet<string> = new Set(
  'this last next the in of each every by during since early late mid previous coming until through a before after for past'.split(
    ' ',
  ),
);
/** After it: then it belongs to a name even where the noun is small. */
const EVENTS: ReadonlySet<string> = new Set('games olympics paralympics classic'.split(' '));

export default defineRule({
  id: 'dates/season',
  summary: 'Capitalized seasons',
  why: 'Seasons are common nouns: this fall, spring 2026.',
  source: [{ guide: 'AP Stylebook', entry: 'seasons' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    capital: ({ season }: { season: string }) => `Seasons take no capital: write “${season}”.`,
  },
  examples: [
    { bad: 'The pier reopens this ⟦Fall⟧.', good: 'The pier reopens this fall.' },
    { bad: 'The pier reopens in ⟦Spring⟧ 2026.', good: 'The pier reopens in spring 2026.' },
    { bad: 'The pier lost last ⟦Winter’s⟧ planks.', good: 'The pier lost last winter’s planks.' },
    { bad: 'The ⟦Summer⟧ heat warped the planks.', good: 'The summer heat warped the planks.' },
    { ok: 'The Winter Olympics open in February.', because: 'A name.' },
    { ok: 'The Summer and Winter Games are two years apart.', because: 'Names.' },
    { ok: 'The mill stood in Fall River and in the Arab Spring.', because: 'Names.' },
    { ok: 'Summer Cole met Winter Marsh.', because: 'First names.' },
    { ok: '“We open this Fall,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !SEASON.test(token.text) || !isNameWord(paragraph, i)) continue;
      if (!CUES.has(tokens[i - 1]!.lower)) continue;
      const next = tokens[i + 1];
      const joined = next && (next.lower === 'and' || next.lower === 'or' || next.text === '/' || next.text === '-');
      if (next && (isCapitalized(next) || EVENTS.has(next.lower)) && next.spaceBefore) continue;
      if (joined && isCapitalized(tokens[i + 2])) continue;
      const at = span(token.start, token.end);
      const season = token.text[0]!.toLowerCase() + token.text.slice(1);
      const fixes = [{ title: `Write “${season}”`, kind: 'suggestion' as const, edits: [{ span: at, text: season }] }];
      context.report({ message: 'capital', span: at, data: { season }, fixes });
    }
  },
});
