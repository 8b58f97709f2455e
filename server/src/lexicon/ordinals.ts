/** Ordinals in words, and what keeps its ordinal in figures. Source: ordinary dictionaries; university summaries of AP's entry. */

export const ORDINAL_WORDS: readonly (readonly [string, number])[] = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i) => [word, i + 1] as const),
  ['thirtieth', 30],
  ['fortieth', 40],
  ['fiftieth', 50],
  ['sixtieth', 60],
  ['seventieth', 70],
  ['eightieth', 80],
  ['ninetieth', 90],
];

/** Nouns that take a figure from 1st on: districts, units, courts. */
export const ORDINALS_IN_FIGURES: ReadonlySet<string> = new Set(
  'congressional legislative senatorial judicial ward wards precinct precincts district districts division divisions fleet regiment battalion brigade circuit infantry company squadron assembly sgt. lt.'.split(
    ' ',
  ),
);
