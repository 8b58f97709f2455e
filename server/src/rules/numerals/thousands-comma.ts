import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'numerals/thousands-comma',
  summary: 'A comma in figures from 1,000',
  why: 'The comma lets the eye count the digits. Figures up to 2100 may be years and are left alone.',
  source: [{ guide: 'Leeds news style', entry: 'Numbers' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `Thousands take a comma: “${write}”, not “${found}”.`,
    misplaced: ({ found }: { found: string }) => `The comma in “${found}” stands in the wrong place: check the figure.`,
  },
  examples: [
    { bad: 'The storm damaged ⟦10000⟧ homes.', good: 'The storm damaged 10,000 homes.', message: 'write' },
    { bad: 'The fine is ⟦$5000⟧.', good: 'The fine is $5,000.' },
    { bad: 'The march drew ⟦4500⟧ people.', good: 'The march drew 4,500 people.' },
    { bad: 'The march drew ⟦12,34⟧ people.', message: 'misplaced' },
    { bad: 'More than ⟦1400⟧ people left.', good: 'More than 1,400 people left.' },
    { bad: 'Attendance was ⟦18251⟧, a record.', good: 'Attendance was 18,251, a record.' },
    { ok: 'The case was 18251, filed in 2019.', because: 'A number that names something takes no comma.' },
    { bad: 'The state had ⟦1500⟧ plows on the road.', good: 'The state had 1,500 plows on the road.' },
    { ok: 'The 2020 elections followed the 1992 riots.', because: 'Years take no comma.' },
    { ok: 'Flight 5549 left from 4600 Mill St. at gate 12.', because: 'Flights and house numbers take no comma.' },
    { ok: '“We lost 10000 trees,” the note read.', because: 'The words are quoted.' },
    { ok: 'The storm damaged 10,000 homes.', because: 'The comma is there.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      const figure = text.slice(number.figure.start, number.figure.end);
      const money = number.kind === 'money' && tokens[number.firstToken]!.kind === 'symbol';
      if (number.form === 'words' || (number.kind !== 'count' && !money)) continue;
      const next = tokens[number.endToken];
      const second = tokens[number.endToken + 1];
      if (
        next?.text === ',' &&
        !next.spaceBefore &&
        second?.kind === 'number' &&
        !second.spaceBefore &&
        /^\d{1,3}(,\d{3})*$/.test(figure)
      ) {
        const noun = tokens[number.endToken + 2];
        if (/^\d{1,2}$|^\d{4}$/.test(second.text) && noun?.kind === 'word' && noun.spaceBefore && !isCapitalized(noun)) {
          const span = { start: number.figure.start, end: second.end };
          context.report({ message: 'misplaced', span, data: { found: text.slice(span.start, span.end) } });
        }
        continue;
      }
      if (!/^\d{4,}(\.\d+)?$/.test(figure) || figure.startsWith('0')) continue;
      if (!money && ((number.noun === undefined && !isAttendance(tokens, number.firstToken, figure)) || isCapitalized(next)))
        continue;
      const write = text.slice(number.span.start, number.figure.start) + figure.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
      const span = { start: number.span.start, end: number.figure.end };
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write),
      });
    }
  },
});

const TOTALS: ReadonlySet<string> = new Set('attendance turnout total population enrollment crowd'.split(' '));

/** "Attendance was 18251": what was counted stands before the verb. Four digits may be a year. */
const isAttendance = (tokens: readonly Token[], at: number, figure: string): boolean =>
  figure.length > 4 && /^(?:was|of|is|to|at)$/.test(tokens[at - 1]?.lower ?? '') && TOTALS.has(tokens[at - 2]?.lower ?? '');
