import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isNameWord } from '../../story/capitals.ts';
import { monthBesideDay, monthName } from '../../story/date-form.ts';
import { spelledOut } from '../../story/sentence-ends.ts';

export default defineRule({
  id: 'dates/month-abbreviation',
  summary: 'How a month is written with a day and without one',
  why: 'Jan., Feb., Aug., Sept., Oct., Nov. and Dec. are short only before a day; the other months never are.',
  source: [
    { guide: 'AP Stylebook', entry: 'months' },
    { guide: 'Reuters Handbook of Journalism', entry: 'dates' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'month',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  options: {
    months: option.oneOf(['abbreviated', 'spelled'], 'abbreviated', 'How the house writes months beside a day.'),
  },
  messages: {
    day: ({ month }: { month: string }) => `Beside a day the month is written “${month}”.`,
    alone: ({ month }: { month: string }) => `Without a day the month is spelled out: write “${month}”.`,
  },
  examples: [
    { bad: 'The pier closed ⟦November⟧ 3.', good: 'The pier closed Nov. 3.', message: 'day' },
    { bad: 'The pier closed ⟦Sep.⟧ 9 and opened ⟦Mar.⟧ 4.', good: 'The pier closed Sept. 9 and opened March 4.' },
    { bad: 'The pier closed ⟦Nov⟧ 3, 2026, for repairs.', good: 'The pier closed Nov. 3, 2026, for repairs.' },
    { bad: 'The pier opened in ⟦Sept.⟧ 2026.', good: 'The pier opened in September 2026.', message: 'alone' },
    { bad: 'The pier opens in late ⟦Aug.⟧', good: 'The pier opens in late August.', message: 'alone' },
    { bad: 'The pier closed ⟦Nov.⟧ 3.', good: 'The pier closed November 3.', options: { months: 'spelled' } },
    { ok: 'The pier opened in November 2026.', because: 'No day stands beside the month.' },
    { ok: 'The pier closed July 4 and Sept. 11.', because: 'July is never short; Sept. is AP’s form.' },
    { ok: 'Members of the November 3 Movement met.', because: 'A name.' },
    { ok: 'In November 3 percent of the boats left.', because: 'The figure counts boats.' },
    { ok: '“We met on November 3,” Orla Vance said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { order, month, monthSpan, day, firstToken, endToken } of paragraph.dates) {
      if (month === undefined || !monthSpan) continue;
      const written = text.slice(monthSpan.start, monthSpan.end);
      if (order === 'month-day') {
        const wanted = monthBesideDay(month, context.options.months === 'spelled' ? 'spelled' : 'abbreviated');
        if (written === wanted || day === undefined) continue;
        const named = tokens[firstToken - 1]?.lower === 'the' && isNameWord(paragraph, endToken);
        if (named) continue;
        const fixes = [{ title: `Write “${wanted}”`, kind: 'safe' as const, edits: [{ span: monthSpan, text: wanted }] }];
        context.report({ message: 'day', span: monthSpan, data: { month: wanted }, fixes });
      } else if (order === 'month' && written !== monthName(month)) {
        const wanted = monthName(month);
        const instead = spelledOut(paragraph, endToken, written, wanted);
        const fixes = [{ title: `Write “${wanted}”`, kind: 'safe' as const, edits: [{ span: monthSpan, text: instead }] }];
        context.report({ message: 'alone', span: monthSpan, data: { month: wanted }, fixes });
      }
    }
  },
});
