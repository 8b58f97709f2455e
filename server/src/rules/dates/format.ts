import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isRealDate } from '../../story/calendar.ts';
import { isNameWord } from '../../story/capitals.ts';
import { dayMonth, monthDay } from '../../story/date-form.ts';
import type { DateExpression } from '../../story/dates.ts';

export default defineRule({
  id: 'dates/format',
  summary: 'Dates in figures, or in another country’s order',
  why: '11/3 is March to half the world: wire copy names the month, in one order.',
  source: [
    { guide: 'AP Stylebook', entry: 'dates' },
    { guide: 'BBC News style guide', entry: 'dates' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'date-order',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  options: {
    order: option.oneOf(
      ['month-first', 'day-first'],
      'month-first',
      'Whether the house writes Nov. 3, 2026, or 3 November 2026.',
    ),
  },
  messages: {
    order: ({ date }: { date: string }) => `Dates are written in this house’s order: write “${date}”.`,
    figures: ({ date }: { date: string }) => `A date in figures is hard to read: write “${date}”.`,
    ambiguous: ({ first, second }: { first: string; second: string }) =>
      `Readers take these figures for different days: write “${first}” or “${second}”.`,
  },
  examples: [
    { bad: 'The pier closed ⟦3 November 2026⟧.', good: 'The pier closed Nov. 3, 2026.', message: 'order' },
    { bad: 'The pier closed ⟦23/11/2026⟧.', good: 'The pier closed Nov. 23, 2026.', message: 'figures' },
    { bad: 'The pier closed ⟦2026-11-03⟧.', good: 'The pier closed Nov. 3, 2026.' },
    { bad: 'The pier closed ⟦11/3/2026⟧.', good: 'The pier closed Nov. 3, 2026.', message: 'ambiguous' },
    {
      bad: 'The pier closed ⟦Nov. 3, 2026⟧.',
      good: 'The pier closed 3 November 2026.',
      message: 'order',
      options: { order: 'day-first' },
    },
    { ok: 'The 9/11 attacks and the 7/7 bombings changed the rules.', because: 'Names of events.' },
    { ok: 'The shop is open 24/7.', because: 'No date.' },
    { ok: 'The pier closed Nov. 3.', because: 'The month is named and stands first.' },
    { ok: 'Officers of the 20 July Plot were tried.', because: 'A name.' },
    { ok: '“It closed 3 November 2026,” Orla Vance wrote.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const dayFirst = context.options.order === 'day-first';
    for (const date of paragraph.dates) {
      const { order, month, day, year, firstToken, endToken } = date;
      if (month === undefined || day === undefined) continue;
      const write = (m: number, d: number) =>
        dayFirst ? dayMonth({ month: m, day: d }, year) : monthDay({ month: m, day: d }, year);
      const span = withoutWeekday(date);
      const instead = (text: string, kind: 'safe' | 'suggestion') => ({
        title: `Write “${text}”`,
        kind,
        edits: [{ span, text }],
      });
      if (order === (dayFirst ? 'month-day' : 'day-month')) {
        if (date.suffix || date.listed || joinsOther(firstToken, endToken)) continue;
        const text = write(month, day);
        context.report({ message: 'order', span, data: { date: text }, fixes: [instead(text, 'safe')] });
      } else if (order === 'iso') {
        if (!isRealDate({ year: year!, month, day })) continue;
        const text = write(month, day);
        context.report({ message: 'figures', span, data: { date: text }, fixes: [instead(text, 'safe')] });
      } else if (order === 'numeric') {
        const american = isRealDate({ year: year!, month, day }) ? write(month, day) : undefined;
        const european = isRealDate({ year: year!, month: day, day: month }) ? write(day, month) : undefined;
        if (american && european && american !== european) {
          const [first, second] = dayFirst ? [european, american] : [american, european];
          const fixes = [instead(first, 'suggestion'), instead(second, 'suggestion')];
          context.report({ message: 'ambiguous', span, data: { first, second }, fixes });
        } else if (american ?? european) {
          const text = (american ?? european)!;
          context.report({ message: 'figures', span, data: { date: text }, fixes: [instead(text, 'safe')] });
        }
      }
    }

    /** A range or a list of days, or a name: "3-5 November", "the 20 July Plot". */
    function joinsOther(firstToken: number, endToken: number): boolean {
      const before = paragraph.tokens[firstToken - 1];
      if (before && /^(?:-|–|to|and|or|,)$/.test(before.lower) && paragraph.tokens[firstToken - 2]?.kind === 'number')
        return true;
      return before?.lower === 'the' && isNameWord(paragraph, endToken);
    }
  },
});

/** From the day or month on: a weekday before it stays. */
const withoutWeekday = ({ monthSpan, daySpan, yearSpan, suffix }: DateExpression) => ({
  start: Math.min(monthSpan!.start, daySpan!.start, yearSpan?.start ?? Number.POSITIVE_INFINITY),
  end: Math.max(monthSpan!.end, daySpan!.end, suffix?.end ?? 0, yearSpan?.end ?? 0),
});
