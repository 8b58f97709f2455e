import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Clock } from '../../story/clock-times.ts';
import { spelledOut } from '../../story/sentence-ends.ts';
import { type Edit, span } from '../../text/span.ts';

export default defineRule({
  id: 'times/am-pm',
  summary: 'The form of clock times',
  why: 'A time is a figure, a space and a.m. or p.m. with periods; one form lets a reader scan a schedule.',
  source: [
    { guide: 'AP Stylebook', entry: 'times; a.m., p.m.' },
    { guide: 'Guardian style guide', entry: 'times' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question', 'time-slug'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'terms',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  yieldsTo: ['times/noon-midnight', 'times/impossible'],
  options: {
    form: option.oneOf(
      ['periods', 'closed', '24-hour'],
      'periods',
      'The house’s form: 3:30 p.m. (AP, Reuters), 3.30pm (Guardian) or 15:30 (BBC).',
    ),
  },
  messages: {
    form: ({ time }: { time: string }) => `Clock times have one form: write “${time}”.`,
  },
  examples: [
    { bad: 'The pier opens at ⟦3 PM⟧.', good: 'The pier opens at 3 p.m.' },
    {
      bad: 'The pier opens at ⟦3pm⟧ and closes at ⟦8.30 p.m.⟧ Monday.',
      good: 'The pier opens at 3 p.m. and closes at 8:30 p.m. Monday.',
    },
    { bad: 'The pier opens at ⟦three p.m.⟧ Monday.', good: 'The pier opens at 3 p.m. Monday.' },
    { bad: "The pier opens at ⟦3 o'clock p.m.⟧ Monday.", good: 'The pier opens at 3 p.m. Monday.' },
    { bad: 'The pier opens at ⟦3:30 p.m.⟧ Monday.', good: 'The pier opens at 3.30pm Monday.', options: { form: 'closed' } },
    {
      whole: true,
      bad: 'The Latest on the harbor fire\n\n⟦3:30 p.m.⟧\n\nThe pier reopened after repairs.\n',
      good: 'The Latest on the harbor fire\n\n3.30pm\n\nThe pier reopened after repairs.\n',
      options: { form: 'closed' },
    },
    { bad: 'The pier opens at ⟦3:30 p.m.⟧ Monday.', good: 'The pier opens at 15:30 Monday.', options: { form: '24-hour' } },
    {
      bad: 'The pier opens from ⟦9 to 11 a.m.⟧',
      good: 'The pier opens from 09:00 to 11:00.',
      options: { form: '24-hour' },
    },
    { ok: 'The pier opens at 15:30.', because: 'The house counts 24 hours.', options: { form: '24-hour' } },
    { ok: 'The pier opens at 3 p.m.', because: 'One period is enough at the end.' },
    { ok: 'The PM spoke on AM radio, which I am told is rare.', because: 'A prime minister, a band, a verb.' },
    { ok: 'The pier opens at 9 o’clock.', because: 'No marker stands there.' },
    { ok: 'The crew of Apollo 11 am Kai met waved.', because: 'The figure belongs to a name.' },
    { ok: '“Be there at 3 PM,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    const closed = context.options.form === 'closed';
    for (const time of paragraph.times) {
      const { marker, markerSpan, hour, minute, endToken } = time;
      if (!marker || !markerSpan || (hour === 12 && !minute)) continue;
      if (context.options.form === '24-hour') {
        if (time.whole.end < markerSpan.end || hour > 12 || (minute ?? 0) > 59) continue;
        const last = by24Hours(time, marker);
        const data = { time: time.from ? `${by24Hours(time.from, marker)} to ${last}` : last };
        const edits: Edit[] = [
          ...(time.from ? [{ span: time.from.span, text: by24Hours(time.from, marker) }] : []),
          {
            span: span(time.span.start, markerSpan.end),
            text: spelledOut(paragraph, endToken, text.slice(markerSpan.start, markerSpan.end), last),
          },
        ];
        const fixes = [{ title: `Write “${data.time}”`, kind: 'suggestion' as const, edits }];
        context.report({ message: 'form', span: span(time.from?.span.start ?? time.whole.start, time.whole.end), data, fixes });
        continue;
      }
      const edits: Edit[] = [];
      const written = text.slice(markerSpan.start, markerSpan.end);
      const wanted = closed ? marker.replaceAll('.', '') : marker;
      const separator = closed ? '.' : ':';
      if (time.words) edits.push({ span: time.span, text: String(hour) });
      else if (time.separator && time.separator !== separator && minute !== 0 && (minute ?? 0) < 60) {
        const at = time.span.start + text.slice(time.span.start, time.span.end).indexOf(time.separator);
        edits.push({ span: span(at, at + 1), text: separator });
      }
      const gap = text.slice(time.span.end, markerSpan.start).replaceAll('\u00a0', ' ');
      const space = closed ? '' : ' ';
      if (gap !== space) edits.push({ span: span(time.span.end, markerSpan.start), text: space });
      if (written !== wanted) {
        const dot = tokens[endToken];
        const swallow = !closed && dot?.text === '.' && !dot.spaceBefore;
        const instead = closed ? spelledOut(paragraph, endToken, written, wanted) : wanted;
        edits.push({ span: span(markerSpan.start, swallow ? dot.end : markerSpan.end), text: instead });
      }
      if (!edits.length) continue;
      const minutes = minute === undefined ? '' : `${separator}${String(minute).padStart(2, '0')}`;
      const data = { time: `${hour}${minutes}${space}${wanted}` };
      const fixes = [{ title: `Write “${data.time}”`, kind: 'safe' as const, edits }];
      context.report({ message: 'form', span: time.whole, data, fixes });
    }
  },
});

/** 3:30 p.m. is 15:30. */
function by24Hours({ hour, minute = 0 }: Clock, marker: 'a.m.' | 'p.m.'): string {
  const passed = (hour % 12) + (marker === 'p.m.' ? 12 : 0);
  return `${String(passed).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
