import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { isAgeWord } from '../../story/numbers/context.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'numerals/ages',
  summary: 'Ages in figures, with hyphens before a noun',
  why: 'Ages of people and things stand in figures; the hyphens show that “7-year-old” is one thing.',
  source: [{ guide: 'ASU brand guide', entry: 'Numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: { found: string; write: string }) => `Ages are written in figures: “${write}”, not “${found}”.`,
    bare: ({ found, write }: { found: string; write: string }) =>
      `Between commas the figure says it is an age: write “${write}”, not “${found}”.`,
    hyphens: ({ found, write }: { found: string; write: string }) => `The age is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'Police found a ⟦seven-year-old⟧ girl.', good: 'Police found a 7-year-old girl.', message: 'write' },
    { bad: 'The boy is ⟦five years old⟧.', good: 'The boy is 5 years old.' },
    { bad: 'Police found a ⟦7 year old⟧ girl.', good: 'Police found a 7-year-old girl.', message: 'hyphens' },
    { bad: 'She is ⟦7-years-old⟧.', good: 'She is 7 years old.' },
    { bad: 'The ⟦three-year-old⟧ law has helped.', good: 'The 3-year-old law has helped.' },
    { bad: 'She began to play at age ⟦six⟧.', good: 'She began to play at age 6.', message: 'write' },
    { bad: 'They have children ages 3 and ⟦five⟧.', good: 'They have children ages 3 and 5.' },
    { bad: 'Lena Marsh, ⟦age 44⟧, was found.', good: 'Lena Marsh, 44, was found.', message: 'bare', severity: 'info' },
    { bad: 'Lena Marsh, ⟦fifty-three⟧, was found.', good: 'Lena Marsh, 53, was found.', message: 'write' },
    { ok: 'Of Marsh’s boats, fifty-three, the newest ones, were lost.', because: 'No name stands before the comma.' },
    { ok: 'People ages 50 and up, age 60 at most, may apply.', because: 'No name stands before the comma.' },
    { ok: 'He got a 10-year sentence under a five-year plan.', because: 'These are durations, not ages.' },
    { ok: 'Seven-year-old Lena Marsh was found.', because: 'A sentence does not open with a figure.' },
    { ok: '“My seven-year-old saw it,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'It happened five years ago.', because: 'Nothing is said of an age.' },
    { ok: 'The law is 5 years old and covers 7-year-olds.', because: 'Both ages are written right.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      if (isSpelledAge(tokens, number)) report('write', number.figure, String(number.value));
      if (number.context !== 'age' || !Number.isInteger(number.value)) continue;
      const next = tokens[number.endToken];
      const last = tokens[number.endToken + 1];
      const old =
        number.joined === undefined &&
        next !== undefined &&
        /^(year|month|week|day)s?$/.test(next.lower) &&
        last?.lower === 'old';
      if (number.form === 'words') {
        if (number.opensText || isCapitalized(tokens[number.firstToken])) continue;
        const end = old ? last.end : number.span.end;
        if (!old && number.joined === undefined && !isBehindAge(tokens, number.firstToken)) continue;
        const write = String(number.value) + text.slice(number.figure.end, end);
        report('write', { start: number.span.start, end }, write);
      } else if (isBetweenCommas(tokens, number.firstToken, number.endToken)) {
        report(
          'bare',
          { start: tokens[number.firstToken - 1]!.start, end: number.span.end },
          text.slice(number.span.start, number.span.end),
        );
      } else if (
        old &&
        !next.lower.endsWith('s') &&
        number.value !== 1 &&
        isBeforeNoun(tokens, number.firstToken, number.endToken + 2)
      ) {
        report(
          'hyphens',
          { start: number.span.start, end: last.end },
          `${text.slice(number.figure.start, number.figure.end)}-${next.lower}-old`,
        );
      } else if (number.joined && /^(year|month|week|day)s-old$/.test(number.joined)) {
        const figure = text.slice(number.figure.start, number.figure.end);
        const unit = number.joined.split('-')[0]!;
        const noun = isBeforeNoun(tokens, number.firstToken, number.endToken) && hasArticle(tokens[number.firstToken - 1]);
        report('hyphens', number.span, noun ? `${figure}-${unit.slice(0, -1)}-old` : `${figure} ${unit} old`);
      }
    }

    function report(message: 'write' | 'hyphens' | 'bare', span: { start: number; end: number }, write: string): void {
      const found = text.slice(span.start, span.end);
      context.report({
        message,
        span,
        ...(message === 'bare' && { severity: 'info' as const }),
        data: { found, write },
        fixes: [{ title: `Write “${write}”`, kind: 'safe', edits: [{ span, text: write }] }],
      });
    }
  },
});

/** "Age six", "aged three and five". */
const isBehindAge = (tokens: readonly Token[], at: number): boolean =>
  isAgeWord(tokens[at - 1]) || (/^(?:and|or|to)$/.test(tokens[at - 1]?.lower ?? '') && isAgeWord(tokens[at - 3]));

/** "Lena Marsh, age 44, said". */
const isBetweenCommas = (tokens: readonly Token[], first: number, end: number): boolean =>
  isAgeWord(tokens[first - 1]) &&
  tokens[first - 2]?.text === ',' &&
  isCapitalized(tokens[first - 3]) &&
  tokens[end]?.text === ',';

/** "Lena Marsh, fifty-three, said": a figure there would be read as the age without a word. */
const isSpelledAge = (tokens: readonly Token[], { form, kind, value, firstToken, endToken }: NumberExpression): boolean =>
  form === 'words' &&
  kind === 'count' &&
  value > 9 &&
  value < 100 &&
  tokens[firstToken - 1]?.text === ',' &&
  isCapitalized(tokens[firstToken - 2]) &&
  tokens[endToken]?.text === ',';

const hasArticle = (token: Token | undefined): boolean =>
  token !== undefined && /^(a|an|the|his|her|their|its|this|that)$/.test(token.lower);

/** A word of the same noun phrase follows, or an article goes before: "a 7 year old", "two 7 year old girls". */
function isBeforeNoun(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  return (
    hasArticle(tokens[first - 1]) ||
    (next?.kind === 'word' && !/^(and|or|but|when|at|in|who|with|by|as|to|from|of|for)$/.test(next.lower))
  );
}
