import { span } from '../text/span.ts';
import type { Mention } from './names.ts';
import type { Reading, Unit } from './reading.ts';
import type { Attribution, SourceKind } from './speech.ts';
import { cueAt, isCapitalised, isPluralNoun, Word } from './word-class.ts';

export type SpeechSource = Attribution['source'];

/** A source with the tokens it stands on. */
export interface FoundSource {
  readonly source: SpeechSource;
  readonly first: number;
  /** Half-open. */
  readonly end: number;
}

const FEMALE: ReadonlySet<string> = new Set(
  'she woman women girl girls mother wife widow daughter sister aunt niece grandmother girlfriend spokeswoman congresswoman chairwoman councilwoman actress queen princess nun businesswoman stepmother ex-wife'.split(
    ' ',
  ),
);
const MALE: ReadonlySet<string> = new Set(
  'he man men boy boys father husband widower son brother uncle nephew grandfather boyfriend spokesman congressman chairman councilman actor king prince monk businessman stepfather ex-husband gunman fisherman pope imam'.split(
    ' ',
  ),
);
const BOUNDARY = Word.Subordinator | Word.Relative | Word.Auxiliary | Word.SubjectPronoun | Word.FiniteVerb;
const CLOSED = BOUNDARY | Word.Preposition | Word.Conjunction | Word.Adverb | Word.ObjectPronoun;
const NOUN = Word.Person | Word.Source | Word.Document;
const PARTICIPLE = /(?:ed|ing)$/;

/** The word may be a noun here: no word of a closed class, no finite verb. */
export function isNounLike(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || reading.quoteAt[at]! >= 0) return false;
  if (reading.mentionAt[at]! >= 0) return true;
  if (token.kind !== 'word') return token.kind === 'opaque';
  const bits = reading.bits[at]!;
  if (bits & NOUN) return true;
  if (bits & (CLOSED | Word.Time)) return false;
  if (bits & Word.Determiner) return false;
  const cue = cueAt(reading.tokens, at);
  return cue === undefined || cue.nounLike;
}

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
      if (word.lower === 'that' && isNounLike(reading, k - 1)) break;
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

export function pronounAt(reading: Reading, at: number): FoundSource {
  const { tokens } = reading;
  const token = tokens[at]!;
  const { lower } = token;
  return {
    source: {
      kind: 'pronoun',
      span: span(token.start, token.end),
      mention: undefined,
      head: lower,
      gender: lower === 'he' || lower === 'him' ? 'male' : lower === 'she' || lower === 'her' ? 'female' : undefined,
      plural: lower === 'they' || lower === 'we' || lower === 'them' || lower === 'us',
    },
    first: at,
    end: at + 1,
  };
}

const NAMED_BODY = /^(?:group|organization|movement|network|militia|party|company|newspaper|agency)$/;
const isBody = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'unknown';

function finish(
  reading: Reading,
  first: number,
  end: number,
  head: number,
  plural: boolean,
  determined: boolean,
): FoundSource | undefined {
  const { tokens, mentionAt, mentions, bits } = reading;
  const token = tokens[head]!;
  const mention = mentionAt[head]!;
  const whole = span(tokens[first]!.start, tokens[end - 1]!.end);
  if (mention >= 0 && !mentions[mention]!.possessive) {
    const named = mentions[mention]!;
    const from = Math.min(named.firstToken, first);
    return {
      source: {
        kind: 'mention',
        span: span(tokens[from]!.start, whole.end),
        mention,
        head: undefined,
        gender: named.gender,
        plural,
      },
      first: from,
      end,
    };
  }
  // "the Harbor Watch group": the name is who speaks, and the noun says what it is.
  const named = mentionAt[head - 1] ?? -1;
  if (
    head - 1 >= first &&
    named >= 0 &&
    NAMED_BODY.test(token.lower) &&
    !mentions[named]!.possessive &&
    isBody(mentions[named]!)
  ) {
    const { gender } = mentions[named]!;
    return { source: { kind: 'mention', span: whole, mention: named, head: undefined, gender, plural: false }, first, end };
  }
  const b = bits[head]!;
  if (!determined && !(b & NOUN) && !isPluralNoun(token.lower) && !isCapitalised(token.text)) return undefined;
  if (b & Word.Time && !(b & NOUN)) return undefined;
  const kind: SourceKind = b & Word.Document && !(b & Word.Person) ? 'document' : 'noun';
  const { lower } = token;
  return {
    source: {
      kind,
      span: whole,
      mention: undefined,
      head: lower,
      gender: FEMALE.has(lower) ? 'female' : MALE.has(lower) ? 'male' : undefined,
      plural: plural || isPluralNoun(lower),
    },
    first,
    end,
  };
}
