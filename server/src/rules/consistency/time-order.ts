import { ORDINAL_WORDS } from '../../lexicon/ordinals.ts';
import { defineRule } from '../../rule/rule.ts';
import { isApproximate, numbersBySentence, shownFigure, textBetween } from '../../story/arithmetic.ts';
import { daysBetween, isRealDate, nearestYear } from '../../story/calendar.ts';
import { weekdayName } from '../../story/date-form.ts';
import type { CalendarDate } from '../../story/fact.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

/** Words before a date that put it ahead of the story. */
const AHEAD = /\b(?:is|are) (?:set|scheduled|due|slated|planned|expected) (?:for|to \w+(?: \w+)?(?: on)?) $/;
/** Verbs that say when something that lasts for days began. */
const BEGINS: ReadonlySet<string> = new Set('began begins started starts opened opens erupted launched'.split(' '));
/** "third day", "third straight day": what may stand between the ordinal and the weekday that it falls on. */
const DAY_OF = /^ (?:straight |consecutive |full )?day,? (?:on )?$/;
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
    nth: ({ nth, from, to }: { nth: string; from: string; to: string }) =>
      `From ${from} to ${to} is the ${nth} day: check the count and the days.`,
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
    {
      bad: 'The ferry strike began Tuesday and entered its ⟦sixth day Friday⟧.',
      good: 'The ferry strike began Tuesday and entered its fourth day Friday.',
      message: 'nth',
    },
    { ok: 'The ferry strike began Tuesday and entered its fourth day Friday.', because: 'the first day counts too' },
    { ok: 'The talks began Monday, after a fifth day of rain.', because: 'what is counted is the rain' },
    { ok: 'The city was seized in 2014, five years ago.', date: '2019-03-12', because: 'the figures agree' },
    { ok: 'The vote is set for Monday, March 18.', date: '2019-03-12', because: 'the day is ahead' },
    { ok: 'The vote is set for Monday, March 4.', because: 'the story has no date' },
    { ok: '“It fell in 2014, three years ago,” he said.', date: '2019-03-12', because: 'the words are the speaker’s' },
    { ok: 'The city was seized in 2014, about three years ago.', date: '2019-03-12', because: 'the count is approximate' },
  ],
  check(paragraph, { story, report }) {
    for (const { nth, right, from, to, span } of daysCounted(paragraph))
      report({
        message: 'nth',
        data: { nth: right, from: weekdayName(from), to: weekdayName(to) },
        span,
        fixes: [
          {
            title: `Write “${right}”`,
            kind: 'suggestion',
            edits: [{ span: nth, text: right }],
          },
        ],
      });
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

interface DayCount {
  readonly span: Span;
  /** The ordinal as written. */
  readonly nth: Span;
  readonly right: string;
  readonly from: number;
  readonly to: number;
}

const ORDINALS = ORDINAL_WORDS.slice(0, 7).map(([word]) => word);

/** "began Monday and entered its fifth day Wednesday": the count does not reach from one weekday to the other. */
function* daysCounted(paragraph: Paragraph): Generator<DayCount> {
  const days = paragraph.dates.filter((date) => date.order === 'weekday' && !date.quoted && !date.listed);
  if (days.length < 2) return;
  for (const token of paragraph.tokens) {
    const nth = ORDINALS.indexOf(token.lower) + 1;
    if (!nth || nth > 6) continue;
    const sentence = paragraph.sentenceAt(token.start);
    const near = days.filter((date) => date.sentence === sentence);
    const to = near.find((date) => date.span.start > token.end && DAY_OF.test(textBetween(paragraph, token, date.span)));
    const from = near.findLast((date) => date.span.end < token.start);
    if (!to || !from || !beginsAt(paragraph, from.firstToken)) continue;
    // "began Monday, after the fifth day Sunday of another": what is counted is something else.
    if (/\b(?:after|before|since|until|when|while)\b/.test(textBetween(paragraph, from.span, token))) continue;
    const passed = (to.weekday! - from.weekday! + 7) % 7;
    // Some count from the day after the first.
    if (nth === passed + 1 || nth === passed) continue;
    yield {
      span: span(token.start, to.span.end),
      nth: span(token.start, token.end),
      right: ORDINALS[passed]!,
      from: from.weekday!,
      to: to.weekday!,
    };
  }
}

/** "began Monday", "began on Monday", "began early Monday". */
function beginsAt(paragraph: Paragraph, weekday: number): boolean {
  const before = paragraph.tokens.slice(Math.max(0, weekday - 3), weekday);
  return before.some((token) => BEGINS.has(token.lower)) && !before.some((token) => /^(?:last|next|past)$/.test(token.lower));
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const written = (value: number) => WORDS[value - 1] ?? shownFigure(value);
