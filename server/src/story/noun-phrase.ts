import { bodyNouns } from '../lexicon/common-words.ts';
import { span } from '../text/span.ts';
import type { Mention } from './names.ts';
import type { Reading, Unit } from './reading.ts';
import type { Attribution, SourceKind } from './speech.ts';
import { cueAt, isCapitalised, isPluralNoun, Word, wordBits } from './word-class.ts';

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
export const BOUNDARY = Word.Subordinator | Word.Relative | Word.Auxiliary | Word.SubjectPronoun | Word.FiniteVerb;
export const CLOSED = BOUNDARY | Word.Preposition | Word.Conjunction | Word.Adverb | Word.ObjectPronoun;
export const NOUN = Word.Person | Word.Source | Word.Document;

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

/** "Three hours later, Kern said": time does not speak. */
const PERIOD = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/;
const NAMED_BODY = /^(?:group|organization|movement|network|militia|party|company|newspaper|agency)$/;
const isBody = ({ kind }: Mention): boolean => kind === 'organization' || kind === 'unknown';

export function finish(
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
  if ((b & Word.Time || PERIOD.test(token.lower)) && !(b & NOUN)) return undefined;
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

/** Endings of nouns for people that no list holds. */
export const isPersonLike = (noun: string): boolean =>
  /(?:er|or|ist|ian|ant|ent|man|men|woman|women|ee|person|people|ers|ors|ists|ians|ants|ents|ees)$/.test(noun);

/** Somebody, a body or a document: "the trip", "the unemployment rate" say nothing themselves. */
export function canSpeak(reading: Reading, { source, end }: FoundSource): boolean {
  if (source.kind !== 'noun') return true;
  const head = source.head ?? '';
  return (
    (wordBits(head) & (NOUN | Word.Determiner)) !== 0 ||
    bodyNouns.has(head) ||
    isPersonLike(head) ||
    isCapitalised(reading.tokens[end - 1]!.text)
  );
}

/** "to punish lawmakers deemed disloyal": a phrase that begins with the verb behind "to" is its object, and nobody who does anything. */
export const isInfinitiveObject = ({ tokens, mentionAt, bits }: Reading, unit: Unit, { first }: FoundSource): boolean =>
  first > unit.first && tokens[first - 1]!.lower === 'to' && mentionAt[first]! < 0 && bits[first] === 0;
