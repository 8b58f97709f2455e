import { CLOSED, type FoundSource, finish, NOUN, pronounAt } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { cueAt, Word } from './word-class.ts';

/** Adjectives that stand after the noun they describe. */
const POSTPOSED: ReadonlySet<string> = new Set(
  'close familiar involved present privy knowledgeable responsible aware'.split(' '),
);

/** The noun phrase that begins at a token: what stands behind "said" or "according to". */
export function phraseStartingAt(reading: Reading, unit: Unit, start: number): FoundSource | undefined {
  const { tokens, bits, mentionAt, mentions } = reading;
  let k = start;
  let head = -1;
  let plural = false;
  let determined = false;
  if (k >= unit.end || reading.quoteAt[k]! >= 0) return undefined;
  if (
    tokens[k]!.kind === 'word' &&
    mentionAt[k]! < 0 &&
    bits[k]! & (Word.SubjectPronoun | Word.ObjectPronoun) &&
    !(bits[k]! & Word.Determiner)
  )
    return pronounAt(reading, k);
  for (; k < unit.end; k++) {
    const word = tokens[k]!;
    if (reading.quoteAt[k]! >= 0) break;
    const mention = mentionAt[k]!;
    if (mention >= 0) {
      k = mentions[mention]!.endToken - 1;
      determined = true;
      if (mentions[mention]!.possessive) continue;
      // A person's name ends the phrase: "farmer Tom Hale".
      head = k;
      if (
        mentions[mention]!.kind === 'person' ||
        (mentions[mention]!.kind === 'unknown' && mentions[mention]!.surname && !(bits[k + 1]! & NOUN))
      ) {
        k++;
        break;
      }
      continue;
    }
    if (word.kind === 'number' || (word.kind === 'mark' && word.text === '-' && !word.spaceBefore)) continue;
    if (word.kind !== 'word') break;
    const b = bits[k]!;
    if (b & Word.Determiner && !(b & NOUN)) {
      if (head >= 0) break;
      determined = true;
      // "one of the leaders", "many": the number word is the head.
      if (
        /^(?:one|some|many|several|others|another|both|most|all|few|two|three|none)$/.test(word.lower) &&
        (tokens[k + 1]?.lower === 'of' || tokens[k + 1]?.kind !== 'word')
      ) {
        head = k;
        break;
      }
      continue;
    }
    if (b & NOUN) {
      head = k;
      continue;
    }
    // "a Wednesday editorial in the paper".
    if (b & Word.Time && determined && head < 0) continue;
    // "the once mighty group", "a newly elected mayor".
    if (b & Word.Adverb && determined && head < 0 && !(b & (Word.Preposition | Word.Auxiliary))) continue;
    if (b & (CLOSED | Word.Time)) break;
    // "a person close to her", "two people familiar with the sale": the adjective starts what describes the noun.
    if (head >= 0 && POSTPOSED.has(word.lower)) break;
    // "the rebels issued a message", "the Gazette late Monday": the verb, or a time, ends the phrase.
    if (head >= 0 && (/^(?:late|early)$/.test(word.lower) || (/[^e]ed$/.test(word.lower) && b === 0))) break;
    const cue = cueAt(tokens, k);
    if (cue && head >= 0) break;
    if (cue && !cue.nounLike && !determined) break;
    head = k;
  }
  if (head < 0) return undefined;
  const end = head + 1;
  if (tokens[end]?.lower === 'and' && end + 1 < unit.end && (mentionAt[end + 1]! >= 0 || bits[end + 1]! & Word.Determiner))
    plural = true;
  return finish(reading, start, end, head, plural, determined);
}
