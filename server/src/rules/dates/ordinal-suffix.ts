import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isNameWord } from '../../story/capitals.ts';
import { dayMonth, monthDay } from '../../story/date-form.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'dates/ordinal-suffix',
  summary: 'Days of the month written as ordinals',
  why: 'The day of a date is a plain figure: Nov. 3, not Nov. 3rd.',
  source: [{ guide: 'AP Stylebook', entry: 'dates' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'date-order',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  options: {
    order: option.oneOf(['month-first', 'day-first'], 'month-first', 'Whether the house writes Nov. 3 or 3 November.'),
  },
  messages: {
    suffix: ({ date }: { date: string }) => `The day of a date is a plain figure: write “${date}”.`,
  },
  examples: [
    { bad: 'The pier closed Nov. ⟦3rd⟧.', good: 'The pier closed Nov. 3.' },
    { bad: 'The pier closed on ⟦the 3rd of November⟧.', good: 'The pier closed on Nov. 3.' },
    { bad: 'The pier closed July ⟦4th⟧, 2026, for repairs.', good: 'The pier closed July 4, 2026, for repairs.' },
    {
      bad: 'The pier reopened on ⟦the 3rd of November⟧.',
      options: { order: 'day-first' },
    },
    { ok: 'The town marks the Fourth of July.', because: 'The holiday.' },
    { ok: 'Rent is due on the 15th of each month.', because: 'No month is named.' },
    { ok: 'The 3rd Infantry marched Nov. 3.', because: 'The ordinal is no day.' },
    { ok: '“See you on Nov. 3rd,” Orla Vance said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (const date of paragraph.dates) {
      const { suffix, daySpan, order, firstToken, endToken, month, day, year } = date;
      if (!suffix || !daySpan || month === undefined || day === undefined) continue;
      if (isNameWord(paragraph, endToken)) continue;
      if (order === 'month-day') {
        const whole = span(daySpan.start, suffix.end);
        const fixes = [{ title: `Write “${day}”`, kind: 'safe' as const, edits: [{ span: suffix, text: '' }] }];
        context.report({ message: 'suffix', span: whole, data: { date: String(day) }, fixes });
      } else if (order === 'day-month') {
        const article = tokens[firstToken - 1];
        const start = article?.lower === 'the' ? article.start : date.span.start;
        if (start === date.span.start && date.weekdaySpan) continue;
        const whole = span(start, date.span.end);
        const wanted = context.options.order === 'day-first' ? dayMonth({ month, day }, year) : monthDay({ month, day }, year);
        const edits = [{ span: whole, text: wanted }];
        context.report({
          message: 'suffix',
          span: whole,
          data: { date: wanted },
          fixes: [{ title: `Write “${wanted}”`, kind: 'safe', edits }],
        });
      }
    }
  },
});
