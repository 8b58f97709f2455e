import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isBareAdverb } from '../../story/bare-days.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import type { DateExpression } from '../../story/dates.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { endsSentence } from '../../story/sentence-ends.ts';
import { span } from '../../text/span.ts';

const TIMES: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

export default defineRule({
  id: 'dates/on-before-day',
  summary: 'The word “on” before a day',
  why: 'AP drops the word where nothing is lost by it; Reuters and the BBC keep it everywhere.',
  source: [
    { guide: 'AP Stylebook', entry: 'on' },
    { guide: 'Reuters Handbook of Journalism', entry: 'days' },
    { guide: 'BBC News style guide', entry: 'days' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 1, words: 196_000 },
  options: {
    on: option.oneOf(['drop', 'require'], 'drop', 'Whether the house drops the word before a day or requires it.'),
  },
  messages: {
    drop: ({ day }: { day: string }) => `The word “on” can go: write “${day}”.`,
    require: ({ day }: { day: string }) => `This house puts “on” before a day: write “on ${day}”.`,
  },
  examples: [
    { bad: 'The council will meet ⟦on Monday⟧.', good: 'The council will meet Monday.', message: 'drop' },
    { bad: 'The keeper died ⟦on Nov. 3⟧.', good: 'The keeper died Nov. 3.' },
    { bad: 'The storm hit ⟦on Tuesday⟧, the keeper wrote.', good: 'The storm hit Tuesday, the keeper wrote.' },
    {
      bad: 'The council said ⟦Monday⟧ that it would meet.',
      good: 'The council said on Monday that it would meet.',
      message: 'require',
      options: { on: 'require' },
    },
    {
      bad: 'The keeper died ⟦3 November⟧.',
      good: 'The keeper died on 3 November.',
      options: { on: 'require' },
    },
    {
      bad: 'The board laid out its plans ⟦Monday⟧ night at the pier.',
      good: 'The board laid out its plans on Monday night at the pier.',
      options: { on: 'require' },
    },
    {
      bad: 'The board said in a statement ⟦Monday⟧ that it would meet.',
      good: 'The board said in a statement on Monday that it would meet.',
      options: { on: 'require' },
    },
    { bad: 'The port reported no fires ⟦Nov. 3⟧.', good: 'The port reported no fires on Nov. 3.', options: { on: 'require' } },
    {
      ok: 'After a rough Monday, the board moved two Tuesday meetings to last Friday.',
      because: 'The days are no adverbs.',
      options: { on: 'require' },
    },
    {
      ok: 'The signs say Monday, but the pier opens Tuesday to Friday.',
      because: 'A word that is said, and a span.',
      options: { on: 'require' },
    },
    { ok: 'The deadline was Monday. The town declared Monday a holiday.', because: 'No adverbs.', options: { on: 'require' } },
    { ok: 'The keeper died on 3 November.', because: 'The word is there.', options: { on: 'require' } },
    { ok: 'She told Monday’s service that she was appalled.', because: 'The service’s day.', options: { on: 'require' } },
    { ok: 'On Monday the council met.', because: 'It opens the sentence.' },
    { ok: 'She met Orla Vance on Tuesday.', because: 'A name stands before it.' },
    { ok: 'The shop closes on Mondays.', because: 'Every Monday.' },
    { ok: 'The council will meet on Monday mornings.', because: 'Every Monday.' },
    { ok: '“We meet on Monday,” Orla Vance said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const date of paragraph.dates) {
      const { order, span: whole, firstToken, endToken } = date;
      if (order !== 'weekday' && order !== 'month-day' && order !== 'day-month') continue;
      const before = tokens[firstToken - 1];
      if (!before) continue;
      const day = text.slice(whole.start, whole.end);
      if (context.options.on === 'require') {
        if (!isBareAdverb(paragraph, date)) continue;
        const edits = [{ span: span(whole.start, whole.start), text: 'on ' }];
        context.report({
          message: 'require',
          span: whole,
          data: { day },
          fixes: [{ title: `Write “on ${day}”`, kind: 'suggestion', edits }],
        });
      } else if (before.lower === 'on' && !opensText(paragraph, firstToken - 1) && canGo(paragraph, date, endToken)) {
        const at = span(before.start, whole.end);
        const edits = [{ span: span(before.start, whole.start), text: '' }];
        context.report({
          message: 'drop',
          span: at,
          data: { day },
          fixes: [{ title: 'Take out “on”', kind: 'suggestion', edits }],
        });
      }
    }
  },
});

/** A lower-case word before it, and the end of the clause after it. */
function canGo(paragraph: Paragraph, { firstToken }: DateExpression, endToken: number): boolean {
  const { tokens } = paragraph;
  const word = tokens[firstToken - 2];
  if (word?.kind !== 'word' || isCapitalized(word)) return false;
  const end = TIMES.has(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  return endsSentence(paragraph, end) || tokens[end]?.text === ',';
}
