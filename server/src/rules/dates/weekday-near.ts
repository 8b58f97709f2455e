import { defineRule } from '../../rule/rule.ts';
import { daysBetween, nearestYear, weekdayOf } from '../../story/calendar.ts';
import { weekdayName } from '../../story/date-form.ts';
import type { DateExpression } from '../../story/dates.ts';
import { speaksOfOtherTimes } from '../../story/other-times.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';

/** Before a date these make it the edge of a period, or part of a poll’s dates. */
const EDGES: ReadonlySet<string> = new Set(
  'through from to between until till since and ended ending beginning effective dated by'.split(' '),
);
/** Words of polls, quarters and accounts: their dates stay. */
const PERIODS: ReadonlySet<string> = new Set('poll survey conducted quarter fiscal adults respondents'.split(' '));

/** Days known by their date. */
const FAMOUS: ReadonlySet<string> = new Set([
  '1/6',
  '2/14',
  '7/4',
  '9/11',
  '10/7',
  '11/11',
  '12/7',
  '12/25',
  '1/1',
  '12/31',
  '10/31',
]);

export default defineRule({
  id: 'dates/weekday-near',
  summary: 'Dates within a week of the story',
  why: 'Within seven days the day’s name is quicker to grasp than a date; beyond that the date is.',
  source: [{ guide: 'AP Stylebook', entry: 'days of the week; dates' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.02, words: 196_000 },
  messages: {
    near: ({ day, date }: { day: string; date: string }) => `${date} lies within a week of the story: write “${day}”.`,
    both: ({ day, date }: { day: string; date: string }) => `${date} lies within a week of the story: “${day}” is enough.`,
  },
  examples: [
    { bad: 'The pier closed ⟦Nov. 19⟧.', good: 'The pier closed Thursday.', message: 'near', date: '2026-11-23' },
    { bad: 'The pier reopened ⟦Nov. 20⟧.', good: 'The pier reopened Friday.', date: '2026-11-23' },
    { bad: 'The vote is ⟦Tuesday, Nov. 24⟧.', good: 'The vote is Tuesday.', message: 'both', date: '2026-11-23' },
    { ok: 'The pier closed Nov. 3.', because: 'More than a week away.', date: '2026-11-23' },
    { ok: 'The pier closed Nov. 16.', because: 'A week to the day: its name would be today’s.', date: '2026-11-23' },
    { ok: 'The town remembered what happened on Sept. 11.', because: 'A day known by its date.', date: '2026-09-11' },
    { ok: 'The Nov. 19 storm tore the roof off.', because: 'The date names the storm.', date: '2026-11-23' },
    { ok: 'The pier closed Nov. 19.', because: 'The story’s date is not known.' },
    { ok: 'The poll was taken Nov. 18-21.', because: 'The dates of a poll stay.', date: '2026-11-23' },
    { ok: '“It closed Nov. 19,” Orla Vance wrote.', because: 'A speaker’s words.', date: '2026-11-23' },
  ],
  check(paragraph, context) {
    const today = context.story.date;
    if (!today) return;
    for (const expression of paragraph.dates) {
      const { order, month, day, year, listed, weekday, weekdaySpan } = expression;
      if (order !== 'month-day' || month === undefined || day === undefined || listed || year !== undefined) continue;
      if (FAMOUS.has(`${month}/${day}`)) continue;
      const date = nearestYear(month, day, today);
      if (!date || Math.abs(daysBetween(today, date)) > 6 || keepsDate(paragraph, expression, today.year)) continue;
      const name = weekdayName(weekdayOf(date));
      if (weekday !== undefined && weekdayOf(date) !== weekday) continue;
      const written = paragraph.text.slice(expression.monthSpan!.start, expression.daySpan!.end);
      const data = { day: name, date: written };
      const edits = [{ span: expression.span, text: name }];
      const fixes = [{ title: `Write “${name}”`, kind: 'suggestion' as const, edits }];
      if (!weekdaySpan) context.report({ message: 'near', span: expression.span, data, fixes });
      else if (weekdaySpan.start < expression.monthSpan!.start) {
        context.report({ message: 'both', span: span(weekdaySpan.start, expression.span.end), data, fixes });
      }
    }
  },
});

/** The date modifies a noun ("the Nov. 19 storm"), bounds a period or belongs to a poll. */
function keepsDate(paragraph: Paragraph, { firstToken, endToken, sentence }: DateExpression, year: number): boolean {
  if (speaksOfOtherTimes(paragraph, sentence, year)) return true;
  const { tokens, sentences } = paragraph;
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (EDGES.has(before) || before === 'the' || before === 'a' || before.endsWith("'s") || before === '-' || before === '(')
    return true;
  const next = tokens[endToken];
  if (next && (next.text === '-' || next.text === '–' || next.lower === 'to' || next.lower === 'through' || next.text === ':'))
    return true;
  const range = sentences[sentence];
  if (!range) return false;
  for (let i = range.firstToken; i < range.endToken; i++) if (PERIODS.has(tokens[i]!.lower)) return true;
  return false;
}
