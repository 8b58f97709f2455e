import { defineRule } from '../../rule/rule.ts';
import { between, type NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';

const CHANGES: ReadonlySet<string> = new Set(
  'increase rise gain jump climb hike drop decline decrease fall cut dip slide difference swing bump point'.split(' '),
);

export default defineRule({
  id: 'numerals/percent-point',
  summary: 'The change between two percentages is in percentage points',
  why: 'From 5% to 7% is a rise of 2 percentage points, and of 40%: with the wrong word the story is wrong by a factor.',
  source: [{ guide: 'Democrat-Herald', entry: 'Percent and percentage points' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: { found: string; write: string }) =>
      `The change between two percentages is in percentage points: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The rate rose from 5% to 7%, a ⟦2%⟧ increase.', good: 'The rate rose from 5% to 7%, a 2 percentage point increase.' },
    { bad: 'The rate fell from 31% to 28%, a ⟦3%⟧ drop.', good: 'The rate fell from 31% to 28%, a 3 percentage point drop.' },
    { bad: 'The rate fell ⟦4%⟧, from 36% to 32%.', good: 'The rate fell 4 percentage points, from 36% to 32%.' },
    { bad: 'Turnout rose ⟦1 percent⟧, from 50% to 51%.', good: 'Turnout rose 1 percentage point, from 50% to 51%.' },
    { bad: 'It was a ⟦2%-point⟧ rise.', good: 'It was a 2 percentage point rise.' },
    { ok: 'Sales rose 5% to $7 million.', because: 'The second figure is no percentage.' },
    { ok: 'The rate rose from 5% to 7%, a 40% increase.', because: 'The change is given as a share of the first figure.' },
    { ok: 'The rate fell 20%, from 50% to 40%.', because: 'The change is given as a share of the first figure.' },
    { ok: 'The rate rose from 5% to 7%, an increase of 2 percentage points.', because: 'The unit is right.' },
    { ok: '“From 5% to 7%, a 2% increase,” Ida Marsh said.', because: 'The words are the speaker’s.' },
  ],
  check(paragraph, context) {
    const { tokens, text, numbers } = paragraph;
    for (const [i, number] of numbers.entries()) {
      if (number.kind !== 'percent') continue;
      const next = tokens[number.endToken];
      const figure = text.slice(number.figure.start, number.figure.end);
      const hyphened = next?.text === '-' && tokens[number.endToken + 1]?.lower === 'point';
      const from = numbers[i - 2];
      const to = numbers[i - 1];
      const isChange =
        next !== undefined &&
        CHANGES.has(next.lower) &&
        from?.kind === 'percent' &&
        to?.kind === 'percent' &&
        from.sentence === number.sentence &&
        Math.abs(Math.abs(to.value - from.value) - number.value) < 1e-6;
      const isVerbChange = opensRange(paragraph, number, numbers[i + 1], numbers[i + 2]);
      if (!hyphened && !isChange && !isVerbChange) continue;
      const span = { start: number.span.start, end: hyphened ? tokens[number.endToken + 1]!.end : number.span.end };
      const write = `${figure} percentage point${isVerbChange && number.value !== 1 ? 's' : ''}`;
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span, text: write }] }],
      });
    }
  },
});

/** "fell 5%, from 45% to 40%": the change stands before the two percentages that it lies between. */
function opensRange(
  paragraph: Paragraph,
  change: NumberExpression,
  from: NumberExpression | undefined,
  to: NumberExpression | undefined,
): boolean {
  if (from?.kind !== 'percent' || to?.kind !== 'percent' || to.sentence !== change.sentence) return false;
  if (!/^,? from $/.test(between(paragraph, change, from)) || !/^,? to $/.test(between(paragraph, from, to))) return false;
  const moved = Math.abs(to.value - from.value);
  // From 50% to 100% is a rise of 50 points; where it is also 50 of 100 as a share, either may be meant.
  return Math.abs(moved - change.value) < 1e-6 && Math.abs((100 * moved) / from.value - change.value) > 1e-6;
}
