import { ORDINAL_WORDS, ORDINALS_IN_FIGURES } from '../../lexicon/ordinals.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, isNameWord, opensText } from '../../story/capitals.ts';

export default defineRule({
  id: 'numerals/ordinals',
  summary: 'First to ninth in words, 10th and up in figures',
  why: 'Ordinals follow the same line at 10 as counts; districts, fleets and units keep figures throughout.',
  source: [{ guide: 'Valdosta State University', entry: 'Quick reference: numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    words: ({ found, write }: Rewriting) => `Ordinals below 10th are written in words: “${write}”, not “${found}”.`,
    figures: ({ found, write }: Rewriting) => `Ordinals from 10th are written in figures: “${write}”, not “${found}”.`,
    unit: ({ found, write }: Rewriting) => `Units and fleets keep figures: “${write}”, not “${found}”.`,
    ending: ({ found, write }: Rewriting) => `“${found}” has the wrong ending: it is “${write}”.`,
  },
  examples: [
    { bad: 'It was the ⟦3rd⟧ time the bridge closed.', good: 'It was the third time the bridge closed.', message: 'words' },
    { bad: 'She lives on the ⟦twelfth⟧ floor.', good: 'She lives on the 12th floor.', message: 'figures' },
    { bad: 'Soldiers of the ⟦Ninth⟧ Brigade dug.', good: 'Soldiers of the 9th Brigade dug.', message: 'unit' },
    { bad: 'It was his ⟦22th⟧ goal.', good: 'It was his 22nd goal.', message: 'ending', severity: 'error' },
    { bad: 'The ⟦8th⟧-grade class won.', good: 'The eighth-grade class won.' },
    {
      ok: 'The 1st Congressional District and the 7th Fleet keep figures.',
      because: 'Names of districts and units keep figures.',
    },
    { ok: 'The hearing is on the 9th of December.', because: 'A day of the month is no count.' },
    { ok: 'The boxer weighs 17st 1lb, his trainer said.', because: 'it is a weight in stone' },
    { ok: 'The Fifth Amendment protects him.', because: 'The word is right below 10th.' },
    { ok: '“My 3rd try,” the note read.', because: 'The words are quoted.' },
    { ok: 'An eleventh-hour deal cut one-tenth of the budget.', because: 'An idiom and a fraction.' },
    { ok: 'Twelfth Street is closed.', because: 'A name keeps its form.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      if (number.context !== 'ordinal') continue;
      // "8th-grade": the tokenizer keeps the ending and what a hyphen joins to it together.
      const [ending = '', joined] = tokens[number.endToken - 1]!.lower.split('-');
      const span = { start: number.span.start, end: number.figure.end + ending.length };
      const found = text.slice(span.start, span.end);
      const right = endingOf(number.value);
      if (ending !== right) {
        // "17st 1lb": a weight in stone.
        if (ending === 'st' && /^\d/.test(tokens[number.endToken]?.text ?? '')) continue;
        const write = text.slice(number.figure.start, number.figure.end) + right;
        context.report({ message: 'ending', span, severity: 'error', data: { found, write }, fixes: rewrite(span, write) });
        continue;
      }
      const before = tokens[number.firstToken - 1];
      const word = ORDINAL_WORDS.find(([, value]) => value === number.value)?.[0];
      if (!word || number.value > 9 || number.opensText || before?.kind !== 'word') continue;
      if (isNameWord(paragraph, number.firstToken - 1) || /\d/.test(before.text)) continue;
      const next = tokens[number.endToken];
      // "the 9th of December" is a day, and the rule on dates rewrites it.
      if (paragraph.dates.some(({ span: date }) => date.start < span.end && span.start < date.end)) continue;
      const noun = joined ?? (next?.kind === 'word' && !isCapitalized(next) ? next.lower : undefined);
      if (noun === undefined || ORDINALS_IN_FIGURES.has(noun)) continue;
      context.report({ message: 'words', span, data: { found, write: word }, fixes: rewrite(span, word, 'suggestion') });
    }
    for (const [at, token] of tokens.entries()) {
      const value = isCapitalized(token) ? LOW.get(token.lower) : undefined;
      const unit = tokens[at + 1];
      if (value !== undefined && tokens[at - 1]?.lower === 'the' && isCapitalized(unit) && NUMBERED_UNITS.has(unit!.text)) {
        const write = value + endingOf(value);
        context.report({
          message: 'unit',
          span: token,
          data: { found: token.text, write },
          fixes: rewrite(token, write, 'suggestion'),
        });
      }
    }
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word' || token.text !== token.lower || !token.lower.endsWith('th')) continue;
      const value = HIGH.get(token.lower);
      const before = tokens[at - 1];
      if (
        value === undefined ||
        opensText(paragraph, at) ||
        before?.kind !== 'word' ||
        before.lower === 'one' ||
        before.lower === 'a'
      )
        continue;
      const next = tokens[at + 1];
      if (next?.kind !== 'word' || next.lower === 'of' || /^\d/.test(next.text)) continue;
      const span = { start: token.start, end: token.end };
      const write = value + endingOf(value);
      context.report({ message: 'figures', span, data: { found: token.text, write }, fixes: rewrite(span, write, 'suggestion') });
    }
  },
});

const LOW: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS);
/** Units and fleets whose names keep their number in figures. */
const NUMBERED_UNITS: ReadonlySet<string> = new Set(
  'Fleet Brigade Division Regiment Battalion Infantry Squadron Precinct Ward'.split(' '),
);

const HIGH: ReadonlyMap<string, number> = new Map(ORDINAL_WORDS.filter(([, value]) => value >= 10));

function endingOf(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
