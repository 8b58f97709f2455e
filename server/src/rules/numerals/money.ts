import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { cardinalOf } from '../../story/numbers/written.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'numerals/money',
  summary: 'Sums of money: $5, 50 cents, $5 million',
  why: 'The sign goes before the figure and says “dollars” for itself; cents below a dollar are a word.',
  source: [{ guide: 'ASU brand guide', entry: 'Numerals: money' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'sums',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The sum is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The ticket costs ⟦$5.00⟧.', good: 'The ticket costs $5.' },
    { bad: 'The ticket costs ⟦5 dollars⟧.', good: 'The ticket costs $5.' },
    { bad: 'The ticket costs ⟦$5 dollars⟧.', good: 'The ticket costs $5.' },
    { bad: 'The stamp costs ⟦$.50⟧.', good: 'The stamp costs 50 cents.' },
    { bad: 'The stamp costs ⟦five cents⟧.', good: 'The stamp costs 5 cents.' },
    { bad: 'The stamp costs ⟦50¢⟧.', good: 'The stamp costs 50 cents.' },
    { bad: 'The bridge cost ⟦five million dollars⟧.', good: 'The bridge cost $5 million.' },
    { bad: 'The fee is ⟦USD 500⟧.', good: 'The fee is $500.' },
    { bad: 'The club paid a ⟦50,000 dollar⟧ fee.', good: 'The club paid a $50,000 fee.' },
    { ok: 'A ticket costs $4.50, a seat $19.95.', because: 'The cents are not zero.' },
    { ok: 'They gave a dollar a day and thousands of dollars in all.', because: 'No figure is given.' },
    { ok: '“It cost me five dollars,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'He found a 100 dollar bill and a 1 dollar coin.', because: 'They are called so.' },
    { ok: 'A million-dollar home with 500 dollar bills inside burned.', because: 'The words belong to other nouns.' },
    { ok: 'Seats cost $52.50 and $60.00.', because: 'One list keeps one form.' },
    { ok: 'Five million dollars is missing.', because: 'A sentence does not open with a figure.' },
  ],
  check(paragraph, context) {
    const { text, numbers } = paragraph;
    for (const number of numbers) {
      const sum = wellWritten(paragraph, number);
      if (!sum) continue;
      const found = text.slice(sum.span.start, sum.span.end);
      const safe = number.form !== 'words';
      context.report({
        message: 'write',
        span: sum.span,
        data: { found, write: sum.write },
        fixes: rewrite(sum.span, sum.write, safe ? 'safe' : 'suggestion'),
      });
    }
  },
});

/** What a sum is paid for; a bill or a coin is named by it. */
const isPaid = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text === token.lower && !/^(?:bills?|coins?|notes?|menus?|stores?|signs?)$/.test(token.lower);

/** The sum as it should be; undefined when it is so already, or is no sum. */
function wellWritten(paragraph: Paragraph, number: NumberExpression): { span: Span; write: string } | undefined {
  const { text, tokens, numbers } = paragraph;
  const first = tokens[number.firstToken]!;
  const last = tokens[number.endToken - 1]!;
  const next = tokens[number.endToken];
  const figure = text.slice(number.figure.start, number.figure.end);
  if (next?.text === '¢') return { span: { start: number.span.start, end: next.end }, write: `${figure} cents` };
  const before = tokens[number.firstToken - 1];
  if (first.text === '$' && number.kind === 'money') {
    if (next && /^dollars?$/.test(next.lower) && next.spaceBefore) {
      return { span: { start: number.span.start, end: next.end }, write: text.slice(number.span.start, number.span.end) };
    }
    const spaced = tokens[number.firstToken + 1]!.spaceBefore;
    const whole =
      /\.00$/.test(figure) && !numbers.some((other) => other !== number && other.kind === 'money' && other.decimals === 2);
    if (!whole && !spaced) return undefined;
    const written = text.slice(number.figure.start, number.span.end);
    return { span: number.span, write: `$${whole ? written.replace(/\.00/, '') : written}` };
  }
  if (before?.text === '.' && !first.spaceBefore && tokens[number.firstToken - 2]?.text === '$' && /^\d\d$/.test(figure)) {
    return { span: { start: tokens[number.firstToken - 2]!.start, end: number.figure.end }, write: `${Number(figure)} cents` };
  }
  if (before?.text === 'USD' && number.form !== 'words') {
    return { span: { start: before.start, end: number.span.end }, write: `$${text.slice(number.figure.start, number.span.end)}` };
  }
  if (number.kind !== 'money') return undefined;
  const isCents = /^cents?$/.test(last.lower);
  if (isCents && number.form === 'words' && !number.opensText && number.value > 1 && number.value < 100) {
    return { span: number.span, write: `${number.value} cents` };
  }
  // "a 500 dollar fine": the sum stands before its noun.
  if (last.lower === 'dollar' && number.form !== 'words' && number.value !== 1 && before?.lower === 'a' && isPaid(next))
    return { span: number.span, write: `$${text.slice(number.figure.start, last.start).trimEnd()}` };
  if (last.lower !== 'dollars' || next?.text === 'US' || number.opensText || (number.form === 'words' && first.lower === 'a'))
    return undefined;
  const scale = number.scale && number.scale >= 1e6 ? text.slice(0, last.start).trimEnd().split(/\s|-/).at(-1) : undefined;
  if (number.form === 'figures') return { span: number.span, write: `$${figure}` };
  if (number.form === 'mixed' && scale) return { span: number.span, write: `$${figure} ${scale}` };
  const base = number.value / (scale ? number.scale! : 1);
  if (number.form !== 'words' || !Number.isInteger(base) || (!scale && cardinalOf(first.lower) === undefined)) return undefined;
  return { span: number.span, write: scale ? `$${base} ${scale}` : `$${String(number.value).replace(/\B(?=(\d{3})+$)/g, ',')}` };
}
