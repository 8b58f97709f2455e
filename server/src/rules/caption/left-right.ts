import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const PLACES: Readonly<Record<string, string>> = {
  left: 'left',
  right: 'right',
  center: 'center',
  centre: 'center',
  l: 'left',
  r: 'right',
  c: 'center',
  middle: 'center',
};

export default defineRule({
  id: 'caption/left-right',
  summary: 'Left, right and center between commas',
  why: 'The place of a person belongs to the sentence: between commas, not in brackets, and “from left” before a row of names.',
  source: [{ guide: 'Illinois State University', entry: 'Captions' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    commas: ({ place }: { place: string }) => `The place stands between commas: “, ${place},”.`,
    from: () => 'A row of names opens with “From left”.',
  },
  examples: [
    {
      bad: 'Ida Marsh⟦ (left)⟧ greets Lee Park in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      good: 'Ida Marsh, left, greets Lee Park in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'commas',
    },
    {
      bad: 'Ida Marsh⟦ (L)⟧ greets Lee Park in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      good: 'Ida Marsh, left, greets Lee Park in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
    },
    {
      bad: '⟦Left to right:⟧ Ida Marsh, Lee Park and Tom Hale in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      good: 'From left, Ida Marsh, Lee Park and Tom Hale in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      message: 'from',
    },
    {
      ok: 'Ida Marsh, left, greets Lee Park in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The place stands between commas.',
    },
    { ok: 'A left-wing party rallies in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)', because: 'Politics.' },
    {
      ok: 'Ida Marsh left (right after noon) for Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The bracket says something else.',
    },
    {
      ok: 'A sign reads “Keep (left)” in Port Alba, Norland, Monday, March 11, 2024. (AP Photo/Ana Cole)',
      because: 'The words are quoted.',
    },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let at = 1; at < tokens.length - 2; at++) {
      const place = PLACES[tokens[at + 1]!.lower];
      if (tokens[at]!.text !== '(' || !place || tokens[at + 2]!.text !== ')') continue;
      const before = tokens[at - 1]!;
      const next = tokens[at + 3];
      const span = { start: before.end, end: tokens[at + 2]!.end };
      const write = `, ${place}${next?.kind === 'mark' ? '' : ','}`;
      context.report({ message: 'commas', span, data: { place }, fixes: rewrite(span, write, 'suggestion') });
    }
    const row = /^(?:\()?(?:left to right|l-r|from l to r|from left to right)\)?:?/i.exec(text);
    if (row) {
      const span = { start: 0, end: row[0].length };
      context.report({ message: 'from', span, fixes: rewrite(span, 'From left,', 'suggestion') });
    }
  },
});
