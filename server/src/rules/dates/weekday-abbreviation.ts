import { defineRule } from '../../rule/rule.ts';
import { weekdayName } from '../../story/date-form.ts';
import { spelledOut } from '../../story/sentence-ends.ts';

export default defineRule({
  id: 'dates/weekday-abbreviation',
  summary: 'Shortened days of the week',
  why: 'Days are spelled out everywhere but in tables.',
  source: [
    { guide: 'AP Stylebook', entry: 'days of the week' },
    { guide: 'Reuters Handbook of Journalism', entry: 'days' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    short: ({ day }: { day: string }) => `Days are spelled out: write “${day}”.`,
  },
  examples: [
    { bad: 'The council meets ⟦Mon.⟧, Nov. 23.', good: 'The council meets Monday, Nov. 23.' },
    { bad: 'The council met ⟦Thurs.⟧', good: 'The council met Thursday.' },
    { bad: 'The council met ⟦Sat.⟧ night and left.', good: 'The council met Saturday night and left.' },
    { bad: 'The council met on ⟦Sun.⟧ and left.', good: 'The council met on Sunday and left.' },
    { ok: 'The council meets Monday.', because: 'Spelled out.' },
    { ok: 'The two wed in the sun and sat down.', because: 'Words of their own.' },
    { ok: 'The Sun broke the story.', because: 'A newspaper.' },
    { ok: '“See you Thurs. at 8,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    for (const { weekday, weekdaySpan, firstToken, order, endToken } of paragraph.dates) {
      if (weekday === undefined || !weekdaySpan) continue;
      const written = text.slice(weekdaySpan.start, weekdaySpan.end);
      const day = weekdayName(weekday);
      if (written.length >= day.length) continue;
      const instead = spelledOut(paragraph, order === 'weekday' ? endToken : firstToken + 1, written, day);
      context.report({
        message: 'short',
        span: weekdaySpan,
        data: { day },
        fixes: [{ title: `Write “${day}”`, kind: 'safe', edits: [{ span: weekdaySpan, text: instead }] }],
      });
    }
  },
});
