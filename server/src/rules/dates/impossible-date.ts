import { defineRule } from '../../rule/rule.ts';
import { daysInMonth } from '../../story/calendar.ts';
import { monthBesideDay, monthName } from '../../story/date-form.ts';
import type { DateExpression } from '../../story/dates.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';

/** Before a date these show that the figure is a day and counts nothing. */
const DATE_CUES: ReadonlySet<string> = new Set('on by until till since from through before after the of dated'.split(' '));

export default defineRule({
  id: 'dates/impossible-date',
  summary: 'Days that no calendar has',
  why: 'Nov. 31 is a slip that a reader notices and a desk has to correct.',
  source: [{ guide: 'Gregorian calendar', entry: 'length of the months' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'date-stamp', 'paragraph', 'caption', 'list-item', 'question', 'editors-note'],
  quotes: 'read',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    none: ({ date, last }: { date: string; last: string }) => `There is no ${date}: the last day of that month is ${last}.`,
    leap: ({ year }: { year: number }) => `There is no Feb. 29, ${year}: it is no leap year.`,
    zero: ({ month }: { month: string }) => `There is no day 0 of ${month}.`,
  },
  examples: [
    { bad: 'The lease ends ⟦Nov. 31⟧.', message: 'none' },
    { bad: 'The lease ended ⟦Feb. 29, 2026⟧, at noon.', message: 'leap' },
    { bad: 'The lease ends on ⟦April 31⟧ at noon.', message: 'none' },
    { bad: 'The lease ends on ⟦June 0⟧.', message: 'zero' },
    { bad: '“It ends ⟦Sept. 31⟧,” Orla Vance said.', message: 'none' },
    { ok: 'The lease ended Feb. 29, 2024.', because: 'A leap year.' },
    { ok: 'The lease ends Feb. 29.', because: 'Without a year it may be a leap year.' },
    { ok: 'In June 31 boats left.', because: 'The figure counts boats.' },
    { ok: '“It ended Oct. 31,” Orla Vance said.', because: 'October has 31 days.' },
  ],
  check(paragraph, context) {
    for (const date of paragraph.dates) {
      const { order, month, day, year, monthSpan, daySpan, suffix, yearSpan } = date;
      if (month === undefined || day === undefined || (order !== 'month-day' && order !== 'day-month')) continue;
      const last = daysInMonth(month, year);
      if ((day >= 1 && day <= last) || !isDay(paragraph, date)) continue;
      const at = span(
        Math.min(monthSpan!.start, daySpan!.start),
        Math.max(monthSpan!.end, suffix?.end ?? daySpan!.end, yearSpan?.end ?? 0),
      );
      if (day === 0) context.report({ message: 'zero', span: at, data: { month: monthName(month) } });
      else if (month === 2 && day === 29) context.report({ message: 'leap', span: at, data: { year: year! } });
      else {
        const name = monthBesideDay(month);
        context.report({ message: 'none', span: at, data: { date: `${name} ${day}`, last: `${name} ${last}` } });
      }
    }
  },
});

/** The figure is surely meant as a day: "In June 31 boats left" counts boats. */
function isDay(paragraph: Paragraph, { order, day, year, weekday, firstToken, endToken }: DateExpression): boolean {
  if (day! > 39) return false;
  if (year !== undefined || weekday !== undefined || order === 'day-month') return true;
  if (DATE_CUES.has(paragraph.tokens[firstToken - 1]?.lower ?? '')) return true;
  const next = paragraph.tokens[endToken];
  return !next || (next.kind === 'mark' && next.text !== '-' && next.text !== '/');
}
