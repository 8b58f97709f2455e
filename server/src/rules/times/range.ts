import { defineRule } from '../../rule/rule.ts';
import type { ClockTime } from '../../story/clock-times.ts';
import { type Span, span } from '../../text/span.ts';

export default defineRule({
  id: 'times/range',
  summary: 'Ranges of clock times',
  why: 'One marker is enough where both ends share it; after “from” comes “to”.',
  source: [{ guide: 'AP Stylebook', entry: 'times' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    shared: ({ range }: { range: string }) => `Both ends share the marker: write “${range}”.`,
    from: ({ range }: { range: string }) => `After “from” comes “to”: write “${range}”.`,
    hyphen: ({ range }: { range: string }) => `A hyphen joins two times: write “${range}”.`,
    crosses: ({ range }: { range: string }) => `The range runs past noon or midnight: write “${range}”.`,
  },
  examples: [
    { bad: 'It is open ⟦9 a.m.-11 a.m.⟧ daily.', good: 'It is open 9-11 a.m. daily.', message: 'shared' },
    { bad: 'It is open from ⟦9-11 a.m.⟧ daily.', good: 'It is open from 9 to 11 a.m. daily.', message: 'from' },
    { bad: 'It is open from ⟦9 a.m.-5 p.m.⟧ daily.', good: 'It is open from 9 a.m. to 5 p.m. daily.', message: 'from' },
    { bad: 'It is open ⟦9–11 a.m.⟧ daily.', good: 'It is open 9-11 a.m. daily.', message: 'hyphen' },
    { bad: 'It is open ⟦9-5 p.m.⟧ daily.', good: 'It is open 9 a.m. to 5 p.m. daily.', message: 'crosses' },
    { ok: 'It is open 9 a.m. to 5 p.m. daily.', because: 'Two markers.' },
    { ok: 'It is open from 9 to 11 a.m. daily.', because: 'From and to.' },
    { ok: 'It is open 10 p.m.-6 a.m. daily.', because: 'The ends differ.' },
    { ok: '“We are open 9 a.m.-11 a.m.,” the sign said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens, times } = paragraph;
    times.forEach((time, i) => {
      if (!time.marker) return;
      const slice = (s: Span) => text.slice(s.start, s.end);
      if (time.from) {
        const joint = tokens[time.firstToken - 1]!;
        if (joint.text === 'to') return;
        const at = span(time.from.span.start, time.whole.end);
        const wholeFrom = slice(time.from.span);
        const tail = text.slice(time.span.start, time.whole.end);
        const gap = span(time.from.span.end, time.span.start);
        if (time.from.hour > time.hour && time.from.hour !== 12 && time.hour !== 12 && time.from.hour <= 12) {
          const other = time.marker === 'p.m.' ? 'a.m.' : 'p.m.';
          const range = `${wholeFrom} ${other} to ${tail}`;
          const edits = [{ span: gap, text: ` ${other} to ` }];
          context.report({
            message: 'crosses',
            span: at,
            data: { range },
            fixes: [{ title: `Write “${range}”`, kind: 'suggestion', edits }],
          });
        } else if (tokens[time.fromFirstToken - 1]?.lower === 'from') {
          joinByTo(at, gap);
        } else if (joint.text === '–') {
          const range = `${wholeFrom}-${tail}`;
          const edits = [{ span: gap, text: '-' }];
          context.report({
            message: 'hyphen',
            span: at,
            data: { range },
            fixes: [{ title: `Write “${range}”`, kind: 'safe', edits }],
          });
        }
        return;
      }
      const before = times[i - 1];
      if (before?.marker && tokens[before.firstToken - 1]?.lower === 'from' && isHyphenated(before, time)) {
        joinByTo(span(before.whole.start, time.whole.end), span(before.whole.end, time.span.start));
        return;
      }
      if (before && sharesMarker(before, time) && isHyphenated(before, time)) {
        const at = span(before.whole.start, time.whole.end);
        const range = `${slice(before.span)}-${text.slice(time.span.start, time.whole.end)}`;
        const edits = [{ span: span(before.span.end, time.span.start), text: '-' }];
        context.report({
          message: 'shared',
          span: at,
          data: { range },
          fixes: [{ title: `Write “${range}”`, kind: 'safe', edits }],
        });
      }
    });

    function joinByTo(at: Span, gap: Span): void {
      const range = `${text.slice(at.start, gap.start)} to ${text.slice(gap.end, at.end)}`;
      context.report({
        message: 'from',
        span: at,
        data: { range },
        fixes: [{ title: `Write “${range}”`, kind: 'safe', edits: [{ span: gap, text: ' to ' }] }],
      });
    }

    function isHyphenated(first: ClockTime, second: ClockTime): boolean {
      return first.endToken === second.firstToken - 1 && /^[-–]$/.test(tokens[first.endToken]!.text);
    }
  },
});

const sharesMarker = (a: ClockTime, b: ClockTime): boolean =>
  a.marker === b.marker && !a.from && (a.hour % 12) * 60 + (a.minute ?? 0) < (b.hour % 12) * 60 + (b.minute ?? 0);
