import { withS } from '../lexicon/british-forms.ts';
import type { Token } from '../text/token.ts';
import { isCapitalized } from './capitals.ts';
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

/** "colour = color" as "color = colour", under the same conditions. */
const turned = (row: UsageRow): UsageRow => ({ ...row, form: row.preferred, preferred: row.form });

/** "organize" needs no row: its ending says all. */
function izeRow(word: string): UsageRow[] {
  const preferred = withS(word);
  if (preferred === undefined) return [];
  return [
    {
      table: 'spelling-us',
      key: word,
      form: word,
      preferred,
      severity: undefined,
      fix: 'safe',
      flags: new Set(['name']),
      // For houses that are British and keep Oxford's z.
      group: /yz/.test(word) ? undefined : 'ize',
      since: undefined,
      year: undefined,
      words: [],
    },
  ];
}

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
    for (const { word, start } of partsOf(token)) {
      const rows = byAmericanForm().get(word) ?? izeRow(word);
      const match = { values: rows, firstToken: at, endToken: at + 1, start, end: start + word.length };
      const row = rows.find((candidate) => holds(candidate, match, paragraph));
      if (row) hits.push(hitOf(row, match, paragraph));
    }
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
