import { type FoundSource, pronounAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-behind.ts';
import type { Reading, Unit } from './reading.ts';
import { isVerbAt, Word } from './word-class.ts';

/** The subject of the clause or sentence a unit opens with: the first name, pronoun or noun phrase behind fronted matter. */
export function unitSubject(reading: Reading, unit: Unit, before: number): FoundSource | undefined {
  const { tokens, bits, quoteAt, mentionAt, mentions } = reading;
  let k = unit.first;
  let fallback: FoundSource | undefined;
  const textStart = reading.paragraph.dateline?.textStart ?? 0;
  while (k < before && tokens[k]!.start < textStart) k++;
  const start = k;
  while (k < before) {
    const token = tokens[k]!;
    if (quoteAt[k]! >= 0 || token.kind === 'mark' || token.kind === 'number') {
      k++;
      continue;
    }
    const b = bits[k]!;
    const fronted =
      (b & (Word.Preposition | Word.Subordinator)) !== 0 || (/(?:ing|ed)$/.test(token.lower) && k === start && mentionAt[k]! < 0);
    if (fronted && mentionAt[k]! < 0 && !(b & Word.Determiner && !(b & Word.Preposition))) {
      // Skip to the comma that ends what is fronted; without one look on for a later subject.
      let comma = k;
      while (comma < before && !(tokens[comma]!.text === ',' && quoteAt[comma]! < 0)) comma++;
      if (comma >= before) {
        const inside = firstName(reading, k, before);
        return fallback ?? inside;
      }
      fallback ??= firstName(reading, k, comma);
      k = comma + 1;
      continue;
    }
    if (b & (Word.Conjunction | Word.Adverb | Word.Time) && mentionAt[k]! < 0 && !(b & (Word.Determiner | Word.SubjectPronoun))) {
      k++;
      continue;
    }
    const found = phraseStartingAt(reading, unit, k);
    if (found) {
      const own = mentionAt[found.end - 1]!;
      if (
        own >= 0 &&
        (mentions[own]!.possessive ||
          (mentions[own]!.kind === 'place' && found.source.kind === 'mention' && !isVerbAt(tokens, found.end)))
      ) {
        k = found.end;
        continue;
      }
      return found;
    }
    k++;
  }
  return fallback;
}

function firstName(reading: Reading, from: number, to: number): FoundSource | undefined {
  for (let k = from; k < to; k++) {
    if (reading.quoteAt[k]! >= 0) continue;
    const m = reading.mentionAt[k]!;
    if (m < 0) continue;
    const mention = reading.mentions[m]!;
    if (mention.kind === 'person' && !mention.possessive) {
      return {
        source: { kind: 'mention', span: mention.span, mention: m, head: undefined, gender: mention.gender, plural: false },
        first: mention.firstToken,
        end: mention.endToken,
      };
    }
    k = mention.endToken - 1;
  }
  return undefined;
}

/** The subject of the clause that ends before `end`: the last name or pronoun that opens a clause. */
export function clauseSubject(reading: Reading, unit: Unit, end: number): FoundSource | undefined {
  const { tokens, bits, quoteAt, mentionAt, mentions } = reading;
  for (let k = end - 1; k >= unit.first; k--) {
    if (quoteAt[k]! >= 0) return undefined;
    const m = mentionAt[k]!;
    const first = m >= 0 ? mentions[m]!.firstToken : k;
    const named = m >= 0 && mentions[m]!.kind !== 'place' && !mentions[m]!.possessive;
    const pronoun = m < 0 && /^(?:he|she|they)$/.test(tokens[k]!.lower);
    const opens =
      first === unit.first ||
      tokens[first - 1]!.kind === 'mark' ||
      (bits[first - 1]! & (Word.Conjunction | Word.Subordinator)) !== 0;
    if (opens && pronoun) return pronounAt(reading, k);
    if (opens && named) return phraseStartingAt(reading, unit, first);
    k = first;
  }
  return undefined;
}
