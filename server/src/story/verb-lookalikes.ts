import { isPersonLike } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { type CueForm, cueAt, Word, wordBits } from './word-class.ts';

/** Written like a form of the verb, but a noun here: "the public slamming of", "its first briefing", "Friday's finding", "a court ruling". */
export function isNoun({ tokens, bits, mentionAt, mentions }: Reading, at: number, { form, nounLike, verb }: CueForm): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== 'word') return false;
  if (nounLike && /['’]s$/.test(previous.text) && wordBits(previous.lower.slice(0, -2)) & Word.Time) return true;
  const mention = mentions[mentionAt[at - 1]!];
  const article = tokens[(mention?.firstToken ?? at) - 1]?.lower;
  if (nounLike && mention && (article === 'a' || article === 'an')) return true;
  if (form !== 'ing') return false;
  if (tokens[at + 1]?.lower === 'of' && !SPEAKS_OF.has(verb.lemma)) return true;
  return !mention && bits[at - 1] === 0 && at > 1 && (bits[at - 2]! & Word.Determiner) !== 0 && !isPersonLike(previous.lower);
}

const SPEAKS_OF: ReadonlySet<string> = new Set('speak complain warn boast tell talk think dream write accuse approve'.split(' '));

/** Something done, not said: "accused of fraud", "added 200 jobs", "questioned 142 voters". */
export function isDeed(reading: Reading, unit: Unit, at: number, end: number, { verb, form }: CueForm): boolean {
  const next = reading.tokens[end];
  if (next === undefined || end >= unit.end || reading.quoteAt[end]! >= 0) return false;
  switch (verb.lemma) {
    case 'accuse':
      return next.lower === 'of';
    case 'charge':
      return form === 'past' && next.lower === 'with';
    case 'question':
      return next.kind === 'number';
    case 'add':
      // “It is shut,” added Hale.
      return !(at > unit.first && reading.quoteAt[at - 1]! >= 0) && isObject(reading, unit, end);
    default:
      return false;
  }
}

/** A number or a noun with nothing of a clause behind it: what is added, not what somebody says. */
function isObject(reading: Reading, unit: Unit, from: number): boolean {
  const { tokens, bits, quoteAt } = reading;
  const first = tokens[from]!;
  if (
    first.kind === 'mark' ||
    bits[from]! & (Word.SubjectPronoun | Word.Subordinator | Word.Relative | Word.Adverb | Word.Time | Word.Conjunction)
  )
    return false;
  if (bits[from]! & Word.Preposition || first.lower === 'that') return false;
  for (let k = from; k < unit.end; k++) {
    if (quoteAt[k]! >= 0) return false;
    if (tokens[k]!.kind === 'mark' && tokens[k]!.text !== '-') return true;
    if (
      bits[k]! & (Word.Auxiliary | Word.FiniteVerb) ||
      (reading.mentionAt[k]! < 0 && (cueAt(tokens, k)?.nounLike === false || /[^e]ed$/.test(tokens[k]!.lower)))
    )
      return false;
  }
  return true;
}

/** "Clinton emails contained": a verb behind shows that the word is a noun. */
export function isNounHere(reading: Reading, unit: Unit, at: number): boolean {
  if (at >= unit.end || reading.quoteAt[at]! >= 0) return false;
  const b = reading.bits[at]!;
  const { lower } = reading.tokens[at]!;
  if (b & (Word.Auxiliary | Word.FiniteVerb) && !(b & (Word.SubjectPronoun | Word.Person | Word.Document | Word.Time)))
    return true;
  return (
    lower.length > 4 &&
    lower.endsWith('ed') &&
    reading.mentionAt[at]! < 0 &&
    !/^(?:united|hundred|sacred|naked|wicked)$/.test(lower)
  );
}

/** Verbs whose participle stands behind a thing. */
const REDUCIBLE: ReadonlySet<string> = new Set(
  'announce report post tweet identify name outline describe calculate estimate project forecast offer propose order request quote cite charge accuse show find predict plan mention text email recommend document detail discuss'.split(
    ' ',
  ),
);

/** A past form before "by", "in", a day: "the video posted Tuesday", not a verb of its own. */
export function isReduced(reading: Reading, lemma: string, at: number): boolean {
  if (!REDUCIBLE.has(lemma)) return false;
  const next = reading.tokens[at];
  return (
    next !== undefined && (/^(?:by|in|on|at|during|from|to|with)$/.test(next.lower) || (reading.bits[at]! & Word.Time) !== 0)
  );
}
