import { UNIT_WORDS } from '../../lexicon/numeral-contexts.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const MOVES: ReadonlySet<string> = new Set(
  'rose fell up down gained lost added dropped climbed slipped grew declined about by to of'.split(' '),
);

export default defineRule({
  id: 'numerals/decimals',
  summary: 'A zero before a decimal below 1',
  why: 'A lone point is easily lost, and with it a factor of ten.',
  source: [{ guide: 'ASU brand guide', entry: 'Numerals: decimals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    zero: ({ found, write }: Rewriting) => `A decimal below 1 takes a zero: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The index rose ⟦.4⟧%.', good: 'The index rose 0.4%.' },
    { bad: 'The gap is ⟦.75⟧ inch (1.9 centimeters).', good: 'The gap is 0.75 inch (1.9 centimeters).' },
    { bad: 'Rain of ⟦.5⟧ inches (1.3 centimeters) fell.', good: 'Rain of 0.5 inches (1.3 centimeters) fell.' },
    { bad: 'She leads by ⟦.4⟧ percentage points.', good: 'She leads by 0.4 percentage points.' },
    { ok: 'The index rose 0.4%.', because: 'The zero is there.' },
    { ok: 'Police found a .22-caliber rifle and a .45.', because: 'Calibers keep their point.' },
    { ok: '“About .4%,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'He is a .300 hitter.', because: 'Batting averages keep their point.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 1; at < tokens.length; at++) {
      const number = tokens[at]!;
      const point = tokens[at - 1]!;
      if (number.kind !== 'number' || point.text !== '.' || number.spaceBefore || !point.spaceBefore) continue;
      const next = tokens[at + 1];
      const before = tokens[at - 2];
      const measured =
        next?.text === '%' ||
        next?.lower === 'percent' ||
        next?.lower === 'percentage' ||
        (next?.kind === 'word' && next.spaceBefore && UNIT_WORDS.has(next.lower));
      if (!measured || (before?.kind === 'word' && !MOVES.has(before.lower) && next?.lower === 'caliber')) continue;
      const span = { start: point.start, end: number.end };
      const found = paragraph.text.slice(span.start, span.end);
      const write = `0${found}`;
      context.report({ message: 'zero', span, data: { found, write }, fixes: rewrite(span, write) });
    }
  },
});
