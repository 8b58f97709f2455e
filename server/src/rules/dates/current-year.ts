import { defineRule } from '../../rule/rule.ts';
import { daysBetween, isRealDate } from '../../story/calendar.ts';
import { speaksOfOtherTimes } from '../../story/other-times.ts';
import { span } from '../../text/span.ts';

/** Near the turn of the year the year keeps readers from guessing. */
const TURN = 42;

export default defineRule({
  id: 'dates/current-year',
  summary: 'The year of a date in the story’s own year',
  why: 'Readers take a date without a year for one of this year.',
  source: [{ guide: 'AP Stylebook', entry: 'dates' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    superfluous: ({ year, date }: { year: number; date: string }) => `The story is of ${year} itself: “${date}” is enough.`,
  },
  examples: [
    { bad: 'The pier closed ⟦June 3, 2026⟧.', good: 'The pier closed June 3.', date: '2026-09-23' },
    { bad: 'On ⟦June 3, 2026⟧, the pier closed.', good: 'On June 3, the pier closed.', date: '2026-09-23' },
    { bad: 'The pier has been shut since ⟦April 2026⟧.', good: 'The pier has been shut since April.', date: '2026-09-23' },
    { ok: 'The pier closed June 3, 2025.', because: 'Another year.', date: '2026-09-23' },
    { ok: 'The pier closed June 3, 2026.', because: 'The story’s date is not known.' },
    { ok: 'The pier closed Dec. 20, 2026.', because: 'Near the turn of the year.', date: '2026-12-28' },
    { ok: 'The pier was shut from June 3, 2025, to June 3, 2026.', because: 'Two years are told apart.', date: '2026-09-23' },
    { ok: '“It closed June 3, 2026,” Orla Vance wrote.', because: 'Words between quotation marks.', date: '2026-09-23' },
  ],
  check(paragraph, context) {
    const today = context.story.date;
    if (!today) return;
    const { text } = paragraph;
    for (const { order, month, day, year, yearSpan, monthSpan, daySpan, suffix, sentence, weekdaySpan } of paragraph.dates) {
      if ((order !== 'month-day' && order !== 'month') || year !== today.year || !yearSpan || weekdaySpan) continue;
      const date = { year, month: month!, day: day ?? 15 };
      if (!isRealDate(date) || nearTurn(date) || nearTurn(today) || speaksOfOtherTimes(paragraph, sentence, year)) continue;
      const from = suffix?.end ?? daySpan?.end ?? monthSpan!.end;
      const whole = span(monthSpan!.start, yearSpan.end);
      const written = text.slice(whole.start, from);
      if (order === 'month' && !/\p{L}{4}$|May$/u.test(written)) continue;
      context.report({
        message: 'superfluous',
        span: whole,
        data: { year, date: written },
        fixes: [{ title: `Take out “${year}”`, kind: 'suggestion', edits: [{ span: span(from, yearSpan.end), text: '' }] }],
      });
    }
  },
});

function nearTurn(date: { year: number; month: number; day: number }): boolean {
  const start = { year: date.year, month: 1, day: 1 };
  return daysBetween(start, date) < TURN || daysBetween(date, { ...start, year: date.year + 1 }) <= TURN;
}
