import { defineRule } from '../../rule/rule.ts';

/** Before a figure these make it a time of day. */
const CUES: ReadonlySet<string> = new Set('at by until till from around before after since about'.split(' '));

export default defineRule({
  id: 'times/impossible',
  summary: 'Times that no clock shows',
  why: '13 p.m. and 9:75 are slips; the reader cannot know what was meant.',
  source: [{ guide: 'AP Stylebook', entry: 'times' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question', 'time-slug'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    hour: ({ written, time }: { written: string; time: string }) =>
      `No clock shows “${written}”: write “${time}” if that is meant.`,
    minutes: ({ written }: { written: string }) => `No clock shows “${written}”: check the time.`,
  },
  examples: [
    { bad: 'The pier opens at ⟦13 p.m.⟧ Monday.', good: 'The pier opens at 1 p.m. Monday.', message: 'hour' },
    { bad: 'The pier opens at ⟦9:75 a.m.⟧ Monday.', message: 'minutes' },
    { bad: 'The pier closes at ⟦0 a.m.⟧ Monday.', good: 'The pier closes at midnight Monday.', message: 'hour' },
    { bad: 'The pier closes at ⟦25:00⟧ on Monday.', message: 'minutes' },
    { ok: 'The ferry leaves at 13:00.', because: 'A 24-hour clock.' },
    { ok: 'She finished in 2:75:30 by hand timing.', because: 'No time of day.' },
    { ok: 'The goal came after 90:00 on the match clock.', because: 'A match clock.' },
    { ok: '“It starts at 5:20 a.m.,” Orla Vance said.', because: 'A time like any other.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { hour, minute, marker, whole, firstToken, quoted } of paragraph.times) {
      const written = text.slice(whole.start, whole.end);
      if ((minute ?? 0) > 59 && (marker || isTimeOfDay(hour, firstToken))) {
        context.report({ message: 'minutes', span: whole, data: { written } });
      } else if (marker && (hour > 12 || hour === 0)) {
        if (hour > 24) {
          context.report({ message: 'minutes', span: whole, data: { written } });
          continue;
        }
        const minutes = minute === undefined ? '' : `:${String(minute).padStart(2, '0')}`;
        const time =
          hour % 24 === 0 && !minute ? 'midnight' : `${hour % 12 || 12}${minutes} ${hour > 12 && hour < 24 ? 'p.m.' : 'a.m.'}`;
        const fixes = quoted
          ? []
          : [{ title: `Write “${time}”`, kind: 'suggestion' as const, edits: [{ span: whole, text: time }] }];
        context.report({ message: 'hour', span: whole, data: { written, time }, fixes });
      } else if (!marker && hour > 24 && isTimeOfDay(hour, firstToken)) {
        context.report({ message: 'minutes', span: whole, data: { written } });
      }
    }

    /** A bare figure with a colon may be a score or a match clock. */
    function isTimeOfDay(hour: number, firstToken: number): boolean {
      return hour < 30 && context.story.category !== 'sports' && CUES.has(tokens[firstToken - 1]?.lower ?? '');
    }
  },
});
