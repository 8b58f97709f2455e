import { defineRule } from '../../rule/rule.ts';
import { isAllCapitals } from '../../story/capitals.ts';
import type { DateExpression } from '../../story/dates.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';

/** AP’s captions leave the comma out before these: “In this Nov. 3, 2026 file photo”. */
const PICTURES: ReadonlySet<string> = new Set([
  'file',
  'photo',
  'photograph',
  'image',
  'frame',
  'handout',
  'combination',
  'video',
]);

export default defineRule({
  id: 'dates/year-comma',
  summary: 'The commas of a full date',
  why: 'In a month-day-year date the year stands between commas, and so does the date after its weekday.',
  source: [{ guide: 'AP Stylebook', entry: 'comma; dates' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'date-order',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    after: ({ year }: { year: number }) => `A comma follows the year of a full date: write “${year},”.`,
    before: ({ day, year }: { day: number; year: number }) => `A comma parts day and year: write “${day}, ${year}”.`,
    weekday: ({ weekday }: { weekday: string }) => `A comma parts the weekday from the date: write “${weekday},”.`,
  },
  examples: [
    { bad: 'On Nov. 3, ⟦2026⟧ the pier closed.', good: 'On Nov. 3, 2026, the pier closed.', message: 'after' },
    { bad: 'The pier closed Nov. ⟦3 2026⟧.', good: 'The pier closed Nov. 3, 2026.', message: 'before' },
    { bad: 'The pier closed ⟦Tuesday⟧ Nov. 3.', good: 'The pier closed Tuesday, Nov. 3.', message: 'weekday' },
    {
      bad: 'The ⟦Tuesday⟧ Nov. 3, ⟦2026⟧ storm hit.',
      good: 'The Tuesday, Nov. 3, 2026, storm hit.',
    },
    { ok: 'The attacks of Sept. 11, 2001, changed the rules.', because: 'Both commas stand.' },
    { ok: 'The pier closed Nov. 3, 2026.', because: 'The sentence ends.' },
    { ok: 'The pier closed on 3 November 2026 for repairs.', because: 'Day first: no commas.' },
    { ok: 'The lease (Nov. 3, 2026) runs Nov. 3, 2026-Jan. 4, 2027.', because: 'Other marks follow the year.' },
    { ok: 'In this Nov. 3, 2026 file photo, Orla Vance waves.', because: 'AP’s captions leave the comma out.' },
    { ok: '“On Nov. 3, 2026 we closed,” Orla Vance wrote.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    for (const date of paragraph.dates) {
      if (date.order !== 'month-day' || !date.daySpan || date.day === undefined) continue;
      const { weekdaySpan, monthSpan, daySpan, suffix, yearSpan, day, year } = date;
      if (weekdaySpan && monthSpan && /^\s+$/.test(text.slice(weekdaySpan.end, monthSpan.start))) {
        const weekday = text.slice(weekdaySpan.start, weekdaySpan.end);
        const edits = [{ span: span(weekdaySpan.end, weekdaySpan.end), text: ',' }];
        const fixes = [{ title: 'Insert the comma', kind: 'safe' as const, edits }];
        context.report({ message: 'weekday', span: weekdaySpan, data: { weekday }, fixes });
      }
      if (!yearSpan || year === undefined) continue;
      const dayEnd = suffix?.end ?? daySpan.end;
      if (!text.slice(dayEnd, yearSpan.start).includes(',')) {
        const edits = [{ span: span(dayEnd, dayEnd), text: ',' }];
        const fixes = [{ title: 'Insert the comma', kind: 'safe' as const, edits }];
        context.report({ message: 'before', span: span(daySpan.start, yearSpan.end), data: { day, year }, fixes });
      }
      if (needsComma(paragraph, date)) {
        const edits = [{ span: span(yearSpan.end, yearSpan.end), text: ',' }];
        const fixes = [{ title: 'Insert the comma', kind: 'safe' as const, edits }];
        context.report({ message: 'after', span: yearSpan, data: { year }, fixes });
      }
    }
  },
});

function needsComma(paragraph: Paragraph, { yearSpan, endToken, sentence }: DateExpression): boolean {
  const next = paragraph.tokens[endToken];
  if (!next?.spaceBefore || paragraph.tokens[endToken - 1]!.end !== yearSpan!.end) return false;
  if (next.kind !== 'word' && next.kind !== 'number') return false;
  // Capitals are the credit that follows a caption.
  return !PICTURES.has(next.lower) && !isAllCapitals(next) && paragraph.sentenceAt(next.start) === sentence;
}
