/** Number words of English, as news copy spells them. Source: ordinary dictionaries. */

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Denominators: "two-thirds", "a quarter". */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['sixteenth', 16],
  ['sixteenths', 16],
]);

/** Fraction characters with numerator and denominator. */
export const FRACTION_GLYPHS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['½', [1, 2]],
  ['⅓', [1, 3]],
  ['⅔', [2, 3]],
  ['¼', [1, 4]],
  ['¾', [3, 4]],
  ['⅕', [1, 5]],
  ['⅖', [2, 5]],
  ['⅗', [3, 5]],
  ['⅘', [4, 5]],
  ['⅙', [1, 6]],
  ['⅛', [1, 8]],
  ['⅜', [3, 8]],
  ['⅝', [5, 8]],
  ['⅞', [7, 8]],
]);

/** Quantities without a figure: nothing can be computed from them. The last word stands before the unit, "of" apart. */
export const VAGUE_QUANTITIES: ReadonlySet<string> = new Set(
  'several few dozens hundreds thousands millions billions scores many countless couple tens'.split(' '),
);

/** Words before a measure that say the figure is not exact. Longer phrases first where one holds another. */
export const APPROXIMATE_HEDGES: readonly string[] = [
  'an estimated',
  'just about',
  'close to',
  'in the region of',
  'somewhere around',
  'about',
  'nearly',
  'almost',
  'roughly',
  'some',
  'around',
  'approximately',
  'estimated',
  'maybe',
  'perhaps',
  'approx.',
  'approx',
  'circa',
  'hardly',
  'barely',
];

/** Words before a measure that make the figure a bound. */
export const BOUNDING_HEDGES: readonly string[] = [
  'no more than',
  'no less than',
  'no closer than',
  'not more than',
  'as much as',
  'as many as',
  'as little as',
  'as far as',
  'as high as',
  'as low as',
  'upward of',
  'upwards of',
  'just more than',
  'just less than',
  'just over',
  'just under',
  'well over',
  'more than',
  'less than',
  'greater than',
  'fewer than',
  'at least',
  'at most',
  'up to',
  'over',
  'under',
  'within',
];
