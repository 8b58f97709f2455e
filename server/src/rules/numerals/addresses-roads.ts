import { ORDINAL_WORDS } from '../../lexicon/ordinals.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { cardinalOf } from '../../story/numbers/written.ts';

const STREETS = /^(st\.|ave\.|street|avenue|blvd\.|boulevard|road|drive|place|lane)$/;
/** Before the name of a street without a house number. */
const ALONG = /^(?:on|along|onto|off|down)$/;
const ROADS: ReadonlySet<string> = new Set(['Highway', 'Route', 'Interstate', 'Hwy.', 'Rte.']);

export default defineRule({
  id: 'numerals/addresses-roads',
  summary: 'Figures for house numbers and highways, words for First to Ninth streets',
  why: 'Rescuers, drivers and readers of maps look for the form on the sign.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style numbers: addresses' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The address or road is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The fire began at ⟦ten⟧ Mill St. on Monday.', good: 'The fire began at 10 Mill St. on Monday.' },
    { bad: 'The shop at 100 ⟦5th⟧ Ave. reopened.', good: 'The shop at 100 Fifth Ave. reopened.' },
    { bad: 'The shop on ⟦5th⟧ Street reopened.', good: 'The shop on Fifth Street reopened.' },
    { bad: 'The shop at 100 ⟦Twelfth⟧ St. reopened.', good: 'The shop at 100 12th St. reopened.' },
    { bad: 'A truck overturned on Highway ⟦Nine⟧.', good: 'A truck overturned on Highway 9.' },
    { ok: 'The shop on Fifth Avenue and the one at 10 Mill St. reopened.', because: 'Both forms are right.' },
    { ok: 'A truck overturned on Route 66.', because: 'The road has its figure.' },
    { ok: '“I live at ten Mill St.,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The office is in One Verlin Place.', because: 'The building’s name is spelled out.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      const write = rewritten(at);
      if (!write) continue;
      const glued = token.kind === 'number' ? tokens[at + 1]! : token;
      const span = { start: token.start, end: glued.end };
      context.report({
        message: 'write',
        span,
        data: { found: paragraph.text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, 'suggestion'),
      });
    }

    function rewritten(at: number): string | undefined {
      const token = tokens[at]!;
      const before = tokens[at - 1];
      if (token.kind === 'number') {
        const ending = tokens[at + 1];
        const street = tokens[at + 2];
        if (!ending || ending.spaceBefore || !/^(st|nd|rd|th)$/.test(ending.lower) || !street || !STREETS.test(street.lower))
          return undefined;
        if (!(before?.kind === 'number' || ALONG.test(before?.lower ?? '')) || !isCapitalized(street)) return undefined;
        const word = Number(token.text) < 10 ? ORDINAL_WORDS[Number(token.text) - 1]?.[0] : undefined;
        return word && word[0]!.toUpperCase() + word.slice(1);
      }
      if (before && ROADS.has(before.text) && isCapitalized(token)) {
        const value = cardinalOf(token.lower);
        return value === undefined ? undefined : String(value);
      }
      const next = tokens[at + 1];
      if (before?.kind === 'number' && isCapitalized(token) && next && STREETS.test(next.lower) && isCapitalized(next)) {
        const value = ORDINAL_WORDS.find(([word]) => word === token.lower)?.[1];
        return value !== undefined && value > 9 ? `${value}th` : undefined;
      }
      const value = token.text === token.lower ? cardinalOf(token.lower) : undefined;
      if (value === undefined || before?.lower !== 'at' || !isCapitalized(next) || next!.kind !== 'word') return undefined;
      const street = tokens[at + 2];
      return street && STREETS.test(street.lower) && isCapitalized(street) ? String(value) : undefined;
    }
  },
});
