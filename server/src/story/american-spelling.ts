import { withS } from '../lexicon/british-forms.ts';
import type { Token } from '../text/token.ts';
import { isCapitalized } from './capitals.ts';
import { britishName } from './measures/phrasing.ts';
import type { Paragraph } from './paragraph.ts';
import { hitOf, holds, rowsOf, type UsageHit, type UsageRow } from './usage.ts';

/** The table of spellings read backwards: American words that British houses never print, by themselves. */
let british: Map<string, UsageRow[]> | undefined;

function byAmericanForm(): Map<string, UsageRow[]> {
  if (!british) {
    british = new Map();
    for (const row of rowsOf('spelling-us')) {
      if (!row.flags.has('back')) continue;
      british.set(row.preferred, [...(british.get(row.preferred) ?? []), turned(row)]);
    }
  }
  return british;
}

/** "colour = color" as "color = colour", under the same conditions. What a person has to compute is plain the other way. */
const turned = (row: UsageRow): UsageRow => ({
  ...row,
  form: row.preferred,
  preferred: row.form,
  fix: row.fix === 'none' ? 'suggest' : row.fix,
});

/** The device keeps its name: "the gas meter", but "5 metres". */
const METER = /^(?:centi|milli)?meters?$/;

function isMeasured({ measures }: Paragraph, { start, end }: Token): boolean {
  return measures.some((measure) =>
    [measure, ...measure.conversions].some(({ unitSpan }) => unitSpan.start <= start && end <= unitSpan.end),
  );
}

/** The rows for a word: those of the table, or one that its ending or its measure makes. */
function rowsFor(word: string, token: Token, paragraph: Paragraph): readonly UsageRow[] {
  const known = byAmericanForm().get(word);
  if (known) return known;
  if (METER.test(word)) return isMeasured(paragraph, token) ? [rowOf(word, britishName(word))] : [];
  const preferred = withS(word);
  // For houses that are British and keep Oxford's z.
  return preferred === undefined ? [] : [rowOf(word, preferred, word.includes('yz') ? undefined : 'ize')];
}

const rowOf = (form: string, preferred: string, group?: string): UsageRow => ({
  table: 'spelling-us',
  key: form,
  form,
  preferred,
  severity: undefined,
  fix: 'safe',
  flags: new Set(['name']),
  group,
  since: undefined,
  year: undefined,
  words: [],
});

/**
 * Words in American spelling that a British house spells its own way, each with that spelling; names keep theirs. Parts of a
 * compound count ("center-left", "self-defense").
 */
export function americanSpellings(paragraph: Paragraph): readonly UsageHit[] {
  const hits: UsageHit[] = [];
  for (const [at, token] of paragraph.tokens.entries()) {
    if (token.kind !== 'word') continue;
    // "Gray said": a capital that a sentence gives may be a name's as well.
    const named =
      isCapitalized(token) && paragraph.mentions.some(({ span }) => span.start <= token.start && token.end <= span.end);
    if (named) continue;
    const hit = (rows: readonly UsageRow[], endToken: number, start: number, end: number): void => {
      const match = { values: rows, firstToken: at, endToken, start, end };
      const row = rows.find((candidate) => holds(candidate, match, paragraph));
      if (row) hits.push(hitOf(row, match, paragraph));
    };
    for (const { word, start } of partsOf(token)) hit(rowsFor(word, token, paragraph), at + 1, start, start + word.length);
    const next = paragraph.tokens[at + 1];
    const pair = next?.spaceBefore ? byAmericanForm().get(`${token.lower} ${next.lower}`) : undefined;
    if (next && pair) hit(pair, at + 2, token.start, next.end);
  }
  return hits;
}

/** The word without the ending of its possessive, in the parts that hyphens make. */
function partsOf({ lower, text, start, end }: Token): { word: string; start: number }[] {
  const bare = lower.replace(/'s$/, '');
  // Offsets can be counted in the word only where nothing hidden was taken out of it.
  if (text.length !== end - start || lower.length !== text.length) return [];
  const parts: { word: string; start: number }[] = [];
  let from = 0;
  for (const word of bare.split(/[-‑]/)) {
    parts.push({ word, start: start + from });
    from += word.length + 1;
  }
  return parts;
}
