import { BOUNDARY, type FoundSource, finish, isNounLike, NOUN, pronounAt } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { cueAt, isPluralNoun, Word } from './word-class.ts';

const PARTICIPLE = /(?:ed|ing)$/;

const STARTS_CLAUSE = /^(?:after|before|since|until|than|because|though|although|while|like|despite|when|where|as)$/;

/** The noun phrase that ends at a token: what stands before a verb. Undefined when there is none. */
export function phraseEndingAt(reading: Reading, unit: Unit, end: number): FoundSource | undefined {
  if (end < unit.first || reading.quoteAt[end]! >= 0) return undefined;
  const { tokens, bits, mentionAt, mentions } = reading;
  const token = tokens[end]!;
  if (token.kind === 'word' && bits[end]! & Word.SubjectPronoun && mentionAt[end]! < 0) return pronounAt(reading, end);
  if (
    !isNounLike(reading, end) &&
    !(bits[end]! & Word.Determiner && /^(?:many|some|others|several|both|all|few|most|another|one|two|three)$/.test(token.lower))
  )
    return undefined;
  const own = mentionAt[end]!;
  if (own >= 0 && mentions[own]!.possessive) return undefined;
  let head = end;
  let first = own >= 0 ? mentions[own]!.firstToken : end;
  let k = first - 1;
  let plural = false;
  let determined = own >= 0;
  for (; k >= unit.first; k--) {
    const word = tokens[k]!;
    if (reading.quoteAt[k]! >= 0) break;
    const mention = mentionAt[k]!;
    if (mention >= 0) {
      determined = true;
      first = mentions[mention]!.firstToken;
      k = first;
      continue;
    }
    if (word.kind === 'number') {
      first = k;
      continue;
    }
    if (word.kind === 'mark') {
      if (word.text === '-' && !word.spaceBefore && !tokens[k + 1]!.spaceBefore) continue;
      break;
    }
    if (word.kind !== 'word') break;
    const b = bits[k]!;
    if (b & Word.Preposition && !(b & NOUN)) {
      // "three days after Ruiz said": what stands before is no part of who speaks.
      if (STARTS_CLAUSE.test(word.lower)) break;
      // "civilians evacuated from the town", "a video posted on the site by a group": what was done to them describes them.
      const described = describedBy(reading, unit, k);
      if (described >= 0) {
        head = described;
        first = head;
        determined = mentionAt[head]! >= 0;
        if (determined) first = mentions[mentionAt[head]!]!.firstToken;
        k = first;
        continue;
      }
      // "a person close to the talks": the head stands before the adjective.
      if (word.lower === 'to' && tokens[k - 1]?.lower === 'close' && k - 2 >= unit.first && isNounLike(reading, k - 2)) {
        k--;
        head = k - 1;
        first = head;
        determined = mentionAt[head]! >= 0;
        if (determined) first = mentions[mentionAt[head]!]!.firstToken;
        k = first;
        continue;
      }
      // "a spokesman for the mayor": the head stands before the preposition, unless a verb or nothing does.
      if (!isNounLike(reading, k - 1) || k - 1 < unit.first || (PARTICIPLE.test(tokens[k - 1]!.lower) && mentionAt[k - 1]! < 0))
        break;
      if (mentionAt[k - 1]! >= 0 && word.lower !== 'of' && word.lower !== 'from' && word.lower !== 'in') break;
      head = k - 1;
      first = head;
      determined = mentionAt[head]! >= 0;
      if (determined) first = mentions[mentionAt[head]!]!.firstToken;
      k = first;
      continue;
    }
    if (b & Word.Conjunction) {
      if (word.lower !== 'and' && word.lower !== 'or') break;
      if (!isNounLike(reading, k - 1) || k - 1 < unit.first) break;
      if (mentionAt[k - 1]! < 0 && !(bits[k - 1]! & NOUN)) break;
      plural = plural || word.lower === 'and';
      continue;
    }
    if (b & Word.Determiner) {
      // "showed that records": before a plural "that" joins a clause.
      if (word.lower === 'that' && (isNounLike(reading, k - 1) || isPluralNoun(tokens[head]!.lower))) break;
      first = k;
      determined = true;
      if (b & Word.Subordinator && word.lower === 'that') break;
      const before = tokens[k - 1];
      if (before !== undefined && k - 1 >= unit.first && bits[k - 1]! & Word.Determiner && before.lower !== 'that') continue;
      if (
        before !== undefined &&
        k - 1 > unit.first &&
        bits[k - 1]! & Word.Preposition &&
        (describedBy(reading, unit, k - 1) >= 0 ||
          (isNounLike(reading, k - 2) && !(PARTICIPLE.test(tokens[k - 2]!.lower) && mentionAt[k - 2]! < 0)))
      )
        continue;
      break;
    }
    if (b & (BOUNDARY | Word.Adverb | Word.ObjectPronoun) && !(b & NOUN)) break;
    // "the April survey", "Friday's report", but not "said Friday reporters".
    if (b & Word.Time && !(k > unit.first && bits[k - 1]! & Word.Determiner)) break;
    const cue = cueAt(tokens, k);
    if (cue && !(b & NOUN)) {
      // A participle before a noun belongs to it only behind a determiner: "the alleged gunman".
      if (!(bits[k - 1]! & Word.Determiner) && !cue.nounLike) break;
      if (cue.nounLike && mentionAt[k - 1]! >= 0 && !mentions[mentionAt[k - 1]!]!.possessive) break;
    }
    if (
      PARTICIPLE.test(word.lower) &&
      word.lower.length > 4 &&
      !(b & NOUN) &&
      k > unit.first &&
      !(bits[k - 1]! & (Word.Determiner | Word.Adverb)) &&
      !isAdjectiveSlot(reading, k - 1)
    )
      break;
    first = k;
  }
  return finish(reading, first, end + 1, head, plural, determined);
}

/** The noun before the participle that a preposition belongs to; -1 when there is none within a few words. */
function describedBy({ tokens, bits, quoteAt, mentionAt }: Reading, unit: Unit, preposition: number): number {
  for (let k = preposition - 1; k > unit.first && k > preposition - 5; k--) {
    if (tokens[k]!.kind !== 'word' || quoteAt[k]! >= 0 || bits[k]! & (BOUNDARY & ~Word.FiniteVerb)) return -1;
    if (mentionAt[k]! >= 0 || !/(?:[^e]ed|published|made|taken|sent|held|seen)$/.test(tokens[k]!.lower)) continue;
    const noun = k - 1;
    if (mentionAt[noun]! >= 0) return -1;
    // Behind "of" a verb of its own is out of the question; a document does nothing by itself.
    const counted = tokens[noun - 1]?.lower === 'of' && isPluralNoun(tokens[noun]!.lower);
    return counted || (bits[noun]! & Word.Document && !(bits[noun]! & Word.Person)) ? noun : -1;
  }
  return -1;
}

/** Before a participle: a possessive, a capital or an adjective may stand ("Ruiz’s elected deputy"). */
function isAdjectiveSlot(reading: Reading, at: number): boolean {
  const mention = reading.mentionAt[at]!;
  return mention >= 0 && reading.mentions[mention]!.possessive !== undefined;
}
