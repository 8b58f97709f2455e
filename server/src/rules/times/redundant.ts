import { isWeekday } from '../../lexicon/weekdays.ts';
import { defineRule } from '../../rule/rule.ts';
import { endsSentence } from '../../story/sentence-ends.ts';
import { span } from '../../text/span.ts';

/** After a marker these say it again; of some a day’s name has to take the place. */
const AGAIN: readonly (readonly [marker: string, words: string, day: boolean])[] = [
  ['p.m.', 'tonight', true],
  ['p.m.', 'this evening', true],
  ['p.m.', 'this afternoon', true],
  ['a.m.', 'this morning', true],
  ['p.m.', 'at night', false],
  ['p.m.', 'in the evening', false],
  ['p.m.', 'in the afternoon', false],
  ['a.m.', 'in the morning', false],
];

/** The same behind a day of the week: "9 p.m. Monday night". */
const OF_DAY: typeof AGAIN = [
  ['p.m.', 'night', false],
  ['p.m.', 'evening', false],
  ['p.m.', 'afternoon', false],
  ['a.m.', 'morning', false],
];

export default defineRule({
  id: 'times/redundant',
  summary: 'The part of the day said twice',
  why: 'a.m. is morning and p.m. is not: the words after it say nothing.',
  source: [{ guide: 'AP Stylebook', entry: 'a.m., p.m.' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    twice: ({ words, marker }: { words: string; marker: string }) => `“${marker}” says “${words}” already: take the words out.`,
    day: ({ words, marker }: { words: string; marker: string }) =>
      `“${marker}” says “${words}” already: take the words out, or write the day of the week.`,
  },
  examples: [
    { bad: 'The pier closes at 10 p.m. ⟦at night⟧.', good: 'The pier closes at 10 p.m.', message: 'twice' },
    { bad: 'The ferry leaves at 6 a.m. ⟦in the morning⟧ on Sundays.', good: 'The ferry leaves at 6 a.m. on Sundays.' },
    {
      bad: 'The council meets at 8 p.m. ⟦tonight⟧ at the pier.',
      good: 'The council meets at 8 p.m. at the pier.',
      message: 'day',
    },
    { bad: 'The fire began at 3 a.m. Sunday ⟦morning⟧.', good: 'The fire began at 3 a.m. Sunday.', message: 'twice' },
    { ok: 'The council meets at 10 p.m. Monday.', because: 'A day, not the part of one.' },
    { ok: 'The council meets Monday night at 8.', because: 'No marker.' },
    { ok: 'The ferry leaves at 6 in the morning.', because: 'The words are the only marker.' },
    { ok: '“See you at 8 p.m. tonight,” the note said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { marker, markerSpan, endToken } of paragraph.times) {
      if (!marker || !markerSpan) continue;
      const next = tokens.slice(endToken, endToken + 3).map((token) => token.lower);
      // "3 a.m. Sunday morning": the day stays.
      const day = isWeekday(next[0] ?? '') ? 1 : 0;
      const parts = day ? OF_DAY : AGAIN;
      const again = parts.find(([of, words]) => of === marker && fits(next.slice(day), words));
      if (!again) continue;
      const first = endToken + day;
      const count = again[1].split(' ').length;
      const last = tokens[first + count - 1]!;
      const at = span(tokens[first]!.start, last.end);
      const dot = tokens[first + count];
      const swallow =
        day === 0 && endsSentence(paragraph, first + count) && dot?.text === '.' && text[markerSpan.end - 1] === '.';
      const edits = [{ span: span(tokens[first - 1]!.end, swallow ? dot.end : last.end), text: '' }];
      const kind = again[2] ? ('suggestion' as const) : ('safe' as const);
      const fixes = [{ title: `Take out “${text.slice(at.start, at.end)}”`, kind, edits }];
      const data = { words: again[1], marker };
      context.report(again[2] ? { message: 'day', span: at, data, fixes } : { message: 'twice', span: at, data, fixes });
    }
  },
});

const fits = (next: readonly string[], words: string): boolean => {
  const wanted = words.split(' ');
  return wanted.every((word, i) => next[i] === word);
};
