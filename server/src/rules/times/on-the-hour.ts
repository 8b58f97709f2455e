import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** "10:00 in the morning": words that stand for the marker. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['in the morning', 'a.m.'],
  ['in the afternoon', 'p.m.'],
  ['in the evening', 'p.m.'],
  ['at night', 'p.m.'],
]);

export default defineRule({
  id: 'times/on-the-hour',
  summary: 'Minutes of a full hour',
  why: 'A full hour needs no :00.',
  source: [{ guide: 'AP Stylebook', entry: 'times' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question', 'time-slug'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  yieldsTo: ['times/noon-midnight'],
  messages: {
    zeros: ({ time }: { time: string }) => `A full hour needs no minutes: write “${time}”.`,
  },
  examples: [
    { bad: 'The pier opens at ⟦3:00 p.m.⟧ Monday.', good: 'The pier opens at 3 p.m. Monday.' },
    { bad: 'It is open ⟦9:00 a.m.⟧ to ⟦5:00 p.m.⟧', good: 'It is open 9 a.m. to 5 p.m.' },
    { bad: 'The pier opens at ⟦10:00 in the morning⟧ on Monday.', good: 'The pier opens at 10 a.m. on Monday.' },
    { ok: 'The pier opens at 3:05 p.m. Monday.', because: 'Minutes count.' },
    { ok: 'She finished in 2:00:35, a record.', because: 'A duration.' },
    { ok: 'The ferry leaves at 15:00 GMT.', because: 'A 24-hour clock needs its minutes.' },
    { ok: '“Meet me at 3:00 p.m.,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { hour, minute, marker, separator, span: figure, whole, endToken } of paragraph.times) {
      if (minute !== 0 || hour === 12 || hour === 0 || hour > 12) continue;
      const minutes = span(text.indexOf(separator, figure.start), figure.end);
      if (marker) {
        const fixes = [{ title: `Write “${hour} ${marker}”`, kind: 'safe' as const, edits: [{ span: minutes, text: '' }] }];
        context.report({ message: 'zeros', span: whole, data: { time: `${hour} ${marker}` }, fixes });
        continue;
      }
      const words = tokens.slice(endToken, endToken + 3);
      const three = words.map((word) => word.lower).join(' ');
      const part = PARTS.get(three) ?? PARTS.get(three.split(' ').slice(0, 2).join(' '));
      if (!part) continue;
      const end = words[PARTS.has(three) ? 2 : 1]!.end;
      const at = span(figure.start, end);
      const time = `${hour} ${part}`;
      const dot = text[end] === '.' ? 1 : 0;
      const edits = [{ span: span(figure.start, end + dot), text: time }];
      context.report({ message: 'zeros', span: at, data: { time }, fixes: [{ title: `Write “${time}”`, kind: 'safe', edits }] });
    }
  },
});
