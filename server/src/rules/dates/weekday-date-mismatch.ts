import { defineRule } from '../../rule/rule.ts';
import { daysBetween, daysInMonth, isRealDate, nearestWeekday, nearestYear, weekdayOf } from '../../story/calendar.ts';
import { monthBesideDay, monthName, weekdayName } from '../../story/date-form.ts';
import type { DateExpression } from '../../story/dates.ts';
import type { CalendarDate } from '../../story/fact.ts';
import { speaksOfOtherTimes } from '../../story/other-times.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { BlockKind } from '../../text/block.ts';
import type { Edit } from '../../text/span.ts';

/** A date without a year is read in the story's own time only this close to the story's date. */
const NEAR = 60;
/** Britain and its colonies went over to this calendar in September 1752. */
const FIRST_YEAR = 1753;
/** Blocks in which a date without a year is this year's; a caption may show an old photo. */
const CURRENT: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'question']);
export default defineRule({
  id: 'dates/weekday-date-mismatch',
  summary: 'Weekdays that do not fall on the date beside them, or stand beside a date that no calendar has',
  why: 'One of the two is wrong, and readers who mark the day in a calendar come on the wrong one. The calendar can be computed, so no desk lets it pass.',
  source: [{ guide: 'Gregorian calendar', entry: 'day of the week' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: [
    'headline',
    'deck',
    'subhead',
    'date-stamp',
    'paragraph',
    'caption',
    'list-item',
    'question',
    'editors-note',
    'sign-off',
  ],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    impossible: ({ month, days }: { month: string; days: number }) => `${month} has no more than ${days} days: check the date.`,
    mismatch: ({ date, falls, written }: { date: string; falls: string; written: string }) =>
      `${date} falls on a ${falls}, not a ${written}: change the day of the week or the date.`,
    inferred: ({ date, falls, written, year }: { date: string; falls: string; written: string; year: number }) =>
      `${date} falls on a ${falls} in ${year}, not a ${written}: change the day of the week or the date.`,
  },
  examples: [
    {
      bad: 'The bridge closed ⟦Tuesday, Sept. 11, 2002⟧, for repairs.',
      good: 'The bridge closed Wednesday, Sept. 11, 2002, for repairs.',
      message: 'mismatch',
      severity: 'error',
    },
    {
      bad: 'The council will vote on ⟦Monday, Nov. 26⟧, after the hearing.',
      good: 'The council will vote on Thursday, Nov. 26, after the hearing.',
      date: '2026-11-23',
      message: 'inferred',
      severity: 'info',
    },
    { bad: 'The fair closes ⟦Saturday, April 31⟧, at dusk.', message: 'impossible', severity: 'error' },
    { bad: 'The lease ends ⟦Friday, Jan. 15, 2026⟧.', good: 'The lease ends Thursday, Jan. 15, 2026.' },
    { bad: 'The fair opened on ⟦Sunday, 3 November 2026⟧.', good: 'The fair opened on Tuesday, 3 November 2026.' },
    { bad: 'The dam was finished ⟦May 2, 2023, a Monday⟧.', good: 'The dam was finished May 2, 2023, a Tuesday.' },
    { bad: '“The flood came on ⟦Friday, March 3, 2026⟧, at night,” Orla Vance said.' },
    { ok: 'The attacks of Tuesday, Sept. 11, 2001, changed the rules.', because: 'It was a Tuesday.' },
    { ok: 'The fair closes Monday, Feb. 29.', because: 'Without a year it may be a leap year.' },
    { ok: 'The office is closed Thursday, Feb. 29, 2024.', because: 'A leap year.' },
    { ok: 'The parade is Friday, Dec. 25.', because: 'Without a year and a story date nothing can be computed.' },
    {
      ok: 'The shop has opened every Monday since Nov. 3, 2026.',
      because: 'The weekday and the date are two different days.',
      date: '2026-11-23',
    },
    {
      ok: 'A photo from Monday, Nov. 26, shows the old pier.',
      because: 'The photo may be from another year.',
      date: '2026-11-23',
    },
    {
      ok: 'The fair runs Saturday and Sunday, Nov. 21-22, 2026.',
      because: 'Two days stand beside two weekdays.',
      date: '2026-11-23',
    },
    { ok: '“It was Tuesday, Nov. 3, 2026,” Orla Vance said.', because: 'The speaker has the calendar right.' },
  ],
  check(paragraph, context) {
    for (const expression of paragraph.dates) {
      const { weekday, month, day, listed } = expression;
      if (weekday === undefined || month === undefined || day === undefined || listed) continue;
      const days = daysInMonth(month, expression.year);
      if (day > days) {
        context.report({ message: 'impossible', span: expression.span, data: { month: monthName(month), days } });
        continue;
      }
      const date = dayOf(paragraph, expression, context.story.date);
      if (!date || weekdayOf(date) === weekday) continue;
      const data = { date: written(paragraph, expression), falls: weekdayName(weekdayOf(date)), written: weekdayName(weekday) };
      const fixes = expression.quoted ? [] : fixesFor(paragraph, expression, date, weekday);
      if (expression.year === undefined) {
        context.report({
          message: 'inferred',
          span: expression.span,
          data: { ...data, year: date.year },
          severity: 'info',
          fixes,
        });
      } else context.report({ message: 'mismatch', span: expression.span, data, fixes });
    }
  },
});

/** The day that is meant; undefined when that is not certain enough. */
function dayOf(paragraph: Paragraph, expression: DateExpression, storyDate: CalendarDate | undefined): CalendarDate | undefined {
  const month = expression.month!;
  const day = expression.day!;
  if (expression.year !== undefined) {
    const date = { year: expression.year, month, day };
    return isRealDate(date) && date.year >= FIRST_YEAR ? date : undefined;
  }
  if (!storyDate || expression.quoted || !CURRENT.has(paragraph.kind)) return undefined;
  const date = nearestYear(month, day, storyDate);
  if (!date || Math.abs(daysBetween(storyDate, date)) > NEAR) return undefined;
  return speaksOfOtherTimes(paragraph, expression.sentence, storyDate.year) ? undefined : date;
}

const written = (paragraph: Paragraph, { monthSpan, daySpan, yearSpan }: DateExpression): string =>
  paragraph.text.slice(Math.min(monthSpan!.start, daySpan!.start), Math.max(monthSpan!.end, daySpan!.end, yearSpan?.end ?? 0));

function fixesFor(paragraph: Paragraph, expression: DateExpression, date: CalendarDate, weekday: number) {
  const falls = weekdayName(weekdayOf(date));
  const fixes = [
    {
      title: `Change the day to “${falls}”`,
      kind: 'suggestion' as const,
      edits: [{ span: expression.weekdaySpan!, text: falls }],
    },
  ];
  const near = nearestWeekday(date, weekday);
  if (expression.year === undefined || near.year === date.year) {
    const edits = dateEdits(paragraph, expression, near);
    fixes.push({ title: `Change the date to “${monthBesideDay(near.month)} ${near.day}”`, kind: 'suggestion', edits });
  }
  const { yearSpan } = expression;
  for (const year of yearSpan ? [date.year + 1, date.year - 1] : []) {
    const other = { ...date, year };
    if (!isRealDate(other) || weekdayOf(other) !== weekday) continue;
    fixes.push({ title: `Change the year to “${year}”`, kind: 'suggestion', edits: [{ span: yearSpan!, text: String(year) }] });
  }
  return fixes;
}

/** The figure, and the month too where the new day lies in another. */
function dateEdits(paragraph: Paragraph, { month, monthSpan, daySpan, suffix }: DateExpression, date: CalendarDate): Edit[] {
  const edits: Edit[] = [{ span: { start: daySpan!.start, end: suffix?.end ?? daySpan!.end }, text: String(date.day) }];
  if (date.month !== month) {
    const spelled =
      paragraph.text.slice(monthSpan!.start, monthSpan!.end) === monthName(month!) &&
      monthBesideDay(month!) !== monthName(month!);
    edits.push({ span: monthSpan!, text: spelled ? monthName(date.month) : monthBesideDay(date.month) });
  }
  return edits;
}
