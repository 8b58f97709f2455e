import { defineRule } from '../../rule/rule.ts';
import { isApproximate, numbersBySentence, shownFigure, textBetween } from '../../story/arithmetic.ts';
import { daysBetween, isRealDate, nearestYear } from '../../story/calendar.ts';
import type { CalendarDate } from '../../story/fact.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

/** Words before a date that put it ahead of the story. */
const AHEAD = /\b(?:is|are) (?:set|scheduled|due|slated|planned|expected) (?:for|to \w+(?: \w+)?(?: on)?) $/;
/** A date without a year belongs to the story's time only when it is this near. */
const NEAR_DAYS = 120;
/** Birthdays and parts of a year may shift "N years ago" by one. */
const YEARS_SLACK = 1;

export default defineRule({
  id: 'consistency/time-order',
  summary: 'Dates, “years ago” and days still to come agree with the story’s own date.',
  why: 'A background line that is copied from last year’s story keeps last year’s arithmetic.',
  source: [{ guide: 'Newsroom numeracy', entry: 'work out every “years ago”' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'paragraph',
  messages: {
    ago: ({ year, years }: { year: number; years: number }) =>
      `From ${year} to the story’s date is ${years} years: check the figures.`,
    past: ({ date }: { date: string }) => `${date} is past on the story’s date: check the day.`,
  },
  examples: [
    {
      bad: 'The city was seized in ⟦2014, three years ago⟧.',
      good: 'The city was seized in 2014, five years ago.',
      date: '2019-03-12',
      message: 'ago',
    },
    {
      bad: 'The pier burned in ⟦1998, 12 years ago⟧.',
      good: 'The pier burned in 1998, 26 years ago.',
      date: '2024-06-03',
      message: 'ago',
    },
    { bad: 'The vote is set for ⟦Monday, March 4⟧.', date: '2019-03-12', message: 'past' },
    { ok: 'The city was seized in 2014, five years ago.', date: '2019-03-12', because: 'the figures agree' },
    { ok: 'The vote is set for Monday, March 18.', date: '2019-03-12', because: 'the day is ahead' },
    { ok: 'The vote is set for Monday, March 4.', because: 'the story has no date' },
    { ok: '“It fell in 2014, three years ago,” he said.', date: '2019-03-12', because: 'the words are the speaker’s' },
    { ok: 'The city was seized in 2014, about three years ago.', date: '2019-03-12', because: 'the count is approximate' },
  ],
  check(paragraph, { story, report }) {
    const today = story.date;
    if (!today) return;
    for (const found of yearsAgo(paragraph, today))
      report({
        message: 'ago',
        data: { year: found.year, years: found.right },
        span: found.span,
        fixes: [
          {
            title: `Write “${written(found.right)}”`,
            kind: 'suggestion',
            edits: [{ span: found.figure, text: written(found.right) }],
          },
        ],
      });
    for (const date of paragraph.dates) {
      if (date.quoted || date.month === undefined || date.day === undefined || date.listed) continue;
      if (!AHEAD.test(paragraph.text.slice(Math.max(0, date.span.start - 60), date.span.start))) continue;
      const day =
        date.year === undefined
          ? nearestYear(date.month, date.day, today)
          : { year: date.year, month: date.month, day: date.day };
      if (!day || !isRealDate(day)) continue;
      const past = daysBetween(day, today);
      if (past > 1 && past < NEAR_DAYS)
        report({ message: 'past', data: { date: paragraph.text.slice(date.span.start, date.span.end) }, span: date.span });
    }
  },
});

interface Ago {
  readonly span: Span;
  readonly figure: Span;
  readonly year: number;
  readonly right: number;
}

/** "in 2014, three years ago" where the sum does not come out. */
function* yearsAgo(paragraph: Paragraph, today: CalendarDate): Generator<Ago> {
  for (const numbers of numbersBySentence(paragraph)) {
    for (let i = 0; i + 1 < numbers.length; i++) {
      const [year, count] = [numbers[i]!, numbers[i + 1]!];
      if (year.kind !== 'year' || isApproximate(paragraph, count)) continue;
      if (textBetween(paragraph, year.span, count.span) !== ', ') continue;
      const tail = /^ years ago\b/.exec(paragraph.text.slice(count.span.end, count.span.end + 12));
      const right = today.year - year.value;
      if (!tail || right < 1 || Math.abs(right - count.value) <= YEARS_SLACK) continue;
      yield { span: span(year.span.start, count.span.end + tail[0].length), figure: count.figure, year: year.value, right };
    }
  }
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const written = (value: number) => WORDS[value - 1] ?? shownFigure(value);
