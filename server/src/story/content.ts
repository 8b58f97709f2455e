import { type Span, span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { phraseStartingAt } from './phrase-behind.ts';
import type { Reading, Unit } from './reading.ts';
import { Word } from './word-class.ts';

/** Verbs whose first object is the listener. */
const LISTENER: ReadonlySet<string> = new Set(
  'tell inform notify assure reassure remind advise warn urge ask promise instruct order caution exhort implore beg counsel command threaten'.split(
    ' ',
  ),
);
const PREPOSITION_TAIL: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'through',
  'via',
  'from',
  'by',
  'after',
  'before',
  'last',
  'this',
  'late',
  'early',
  'of',
  'for',
  'with',
  'as',
  'when',
]);
const END_MARK = /^[.!?;:…]/;
const CONTENT_OPENERS: ReadonlySet<string> = new Set([
  'that',
  'whether',
  'if',
  'how',
  'why',
  'what',
  'to',
  'there',
  'when',
  'where',
  'who',
]);

/** Verbs whose object is the gist of what was said: "criticized the plan". */
const GIST: ReadonlySet<string> = new Set(
  'accuse blame condemn denounce deny reject dismiss criticize praise defend dispute decry question slam blast bemoan lament hail express voice cite describe apologize urge'
    .split(' ')
    .concat(['call for', 'call on']),
);
/** Verbs that mean speech only before "that", "to" or "whether": "offered to resign", "found that". */
const WITH_OPENER: ReadonlySet<string> = new Set(
  'post offer find charge project write demand order request promise propose recommend show indicate document rule determine state read plead swear appeal signal hint reveal confirm disclose prove demonstrate debunk quote conclude estimate calculate outline specify detail stress underline underscore mention relay command instruct invite guarantee threaten pledge vow email text name identify fume gush thunder rant whine moan crow grumble scoff sneer joke quip retort marvel'.split(
    ' ',
  ),
);
/** What a document does: "the poll shows Ruiz trailing". */
const SHOWS: ReadonlySet<string> = new Set('show find indicate suggest reveal conclude'.split(' '));
/** Thoughts that copy reports as somebody's stated position. */
const POSITION: ReadonlySet<string> = new Set('think believe hope want fear expect'.split(' '));
/** Naming somebody something is saying so. */
const LABELS: ReadonlySet<string> = new Set('call describe label brand characterize dub'.split(' '));
/** Nobody says anything by these alone. */
const SILENT: ReadonlySet<string> = new Set(
  'continue begin speak support oppose favor prefer endorse discuss thank congratulate challenge attack praise'
    .split(' ')
    .concat(['go on']),
);

function carriesSpeech(cue: Cue): boolean {
  if (cue.verbClass === 'naming') return cue.found !== undefined && LABELS.has(cue.lemma);
  if ((cue.verbClass === 'cognition' && !POSITION.has(cue.lemma)) || SILENT.has(cue.lemma)) return false;
  return (
    cue.takes.includes('t') ||
    POSITION.has(cue.lemma) ||
    cue.lemma === 'according to' ||
    GIST.has(cue.lemma) ||
    WITH_OPENER.has(cue.lemma)
  );
}

/**
 * What a cue says without quotation marks: behind it ("said the road was shut"), or before it when it ends its sentence ("The
 * road was shut, police said."). Undefined when it carries a quotation alone.
 */
export function contentOf(reading: Reading, unit: Unit, cues: readonly Cue[], index: number): Span | undefined {
  const cue = cues[index]!;
  if (cue.negated && !/^(?:deny|dispute)$/.test(cue.lemma)) return undefined;
  if (!carriesSpeech(cue)) return undefined;
  return cue.inverted
    ? (before(reading, unit, cues, index) ?? (cue.at === unit.first ? frontedAccording(reading, unit, cue) : undefined))
    : (behind(reading, unit, cues, index) ?? before(reading, unit, cues, index));
}

/** "According to police, the road was shut", "According to Kern, the mayor, the road was shut". */
function frontedAccording(reading: Reading, unit: Unit, cue: Cue): Span | undefined {
  if (cue.lemma !== 'according to' || !cue.found) return undefined;
  const { source, end } = cue.found;
  const described = source.mention === undefined ? undefined : reading.mentions[source.mention]?.description;
  let k = end;
  while (k < unit.end && (reading.tokens[k]!.text !== ',' || (described && reading.tokens[k]!.start < described.end))) k++;
  return k + 1 < unit.end ? slice(reading, k + 1, lastOf(reading, unit)) : undefined;
}

function behind(reading: Reading, unit: Unit, cues: readonly Cue[], index: number): Span | undefined {
  const { tokens, bits, quoteAt } = reading;
  const cue = cues[index]!;
  let k = cue.end;
  // "calling through a loudspeaker" names nobody.
  if (cue.verbClass === 'naming' && k < unit.end && bits[k]! & Word.Preposition) return undefined;
  if (LISTENER.has(cue.lemma)) {
    const listener = phraseStartingAt(reading, unit, k);
    if (listener) k = listener.end;
  }
  // Days, places and occasions between the verb and what is said: "told a crowd in Ohio on Tuesday that".
  const opener = findOpener(reading, unit, k);
  if (opener >= 0) k = opener;
  else while (k < unit.end && quoteAt[k]! < 0 && (bits[k]! & Word.Time || opensDay(reading, k))) k++;
  if (k >= unit.end || END_MARK.test(tokens[k]!.text) || tokens[k]!.text === ',') return undefined;
  const shown = SHOWS.has(cue.lemma) && cue.found?.source.kind === 'document' && !(bits[k]! & Word.Preposition);
  if (
    (WITH_OPENER.has(cue.lemma) || cue.nounLike) &&
    !shown &&
    !CONTENT_OPENERS.has(tokens[k]!.lower) &&
    !isClause(reading, unit, k)
  )
    return undefined;
  if (quoteAt[k]! >= 0 && opener < 0) return undefined;
  if (opener < 0 && PREPOSITION_TAIL.has(tokens[k]!.lower) && !cue.takes.includes('n')) return undefined;
  const end = contentEnd(reading, unit, cues, index, k);
  return end - k >= 2 ? slice(reading, k, end) : undefined;
}

/** A subject and its verb begin here: "wrote Clinton has a lead". */
function isClause(reading: Reading, unit: Unit, at: number): boolean {
  const subject = phraseStartingAt(reading, unit, at);
  if (!subject || subject.end >= unit.end) return false;
  return (reading.bits[subject.end]! & (Word.Auxiliary | Word.FiniteVerb)) !== 0;
}

/** "that", "whether", "how" within reach of the verb, with nothing but listener, day and place before it. */
function findOpener(reading: Reading, unit: Unit, from: number): number {
  const { tokens, bits, quoteAt } = reading;
  for (let k = from; k < unit.end && k < from + 14; k++) {
    if (quoteAt[k]! >= 0) return -1;
    const token = tokens[k]!;
    if (CONTENT_OPENERS.has(token.lower) && (k === from || token.lower === 'that' || token.lower === 'whether')) return k;
    if (token.kind === 'mark' && token.text !== ',') return -1;
    if (k > from && (bits[k]! & (Word.Auxiliary | Word.FiniteVerb)) !== 0) return -1;
    // "found cracks in a wall that leaks": the object of the verb stands between.
    if (k === from && !(bits[k]! & (Word.Preposition | Word.Time | Word.Adverb)) && !opensDay(reading, k)) return -1;
  }
  return -1;
}

/** "said late Monday", "said on Monday", "said last week". */
const opensDay = ({ tokens, bits }: Reading, at: number): boolean =>
  /^(?:on|late|early|last|this)$/.test(tokens[at]!.lower) && ((bits[at + 1] ?? 0) & Word.Time) !== 0;

/** What is said ends with the sentence, or where the next speaker takes over. */
function contentEnd(reading: Reading, unit: Unit, cues: readonly Cue[], index: number, from: number): number {
  const { tokens } = reading;
  let end = lastOf(reading, unit);
  for (let n = index + 1; n < cues.length; n++) {
    const next = cues[n]!;
    if (next.verbClass === 'naming' || next.at <= from) continue;
    const first = next.inverted || !next.found ? next.at : Math.min(next.found.first, next.at);
    const own = next.found === cues[index]!.found || first <= from;
    let stop = own ? next.at : first;
    // The conjunction or comma before the next clause is not content.
    let joined = false;
    while (stop - 1 > from && (tokens[stop - 1]!.text === ',' || (reading.bits[stop - 1]! & Word.Conjunction) !== 0)) {
      stop--;
      joined = true;
    }
    // He said it was “a mess,” adding that he would leave: the comma stands inside the marks.
    if (reading.quoteAt[stop - 1]! >= 0 && tokens[stop - 2]?.text === ',') joined = true;
    if (joined && stop > from) {
      end = Math.min(end, stop);
      break;
    }
  }
  return end;
}

function before(reading: Reading, unit: Unit, cues: readonly Cue[], index: number): Span | undefined {
  const { tokens, quoteAt } = reading;
  const cue = cues[index]!;
  if (cue.inverted && tokens[cue.end]?.lower === 'by') return vouched(reading, unit, cue);
  const head = cue.inverted || !cue.found ? cue.at : Math.min(cue.found.first, cue.at);
  let stop = head - 1;
  if (stop < unit.first) return undefined;
  // He was not part of “the plan,” two aides said: the comma stands inside the marks.
  const comma = tokens[stop]!.text === ',' || (quoteAt[stop]! >= 0 && tokens[stop - 1]?.text === ',');
  if (cue.lemma !== 'according to' && !comma) return undefined;
  // What stands in front is the content only when nothing is said behind: "The road is shut, police said Tuesday."
  if (cue.lemma !== 'according to' && !endsBehind(reading, unit, cue)) return undefined;
  if (tokens[stop]!.text === ',') stop--;
  if (stop < unit.first || quoteAt[stop]! >= 0) {
    // A quotation stands directly before the speaker: the content is the quotation.
    if (stop < unit.first || quoteAt[unit.first]! >= 0) return undefined;
    const quote = reading.paragraph.quotes[quoteAt[stop]!];
    if (quote === undefined || quote.words > 12 || quote.quoteClass === 'full') return undefined;
  }
  let first = unit.first;
  const closing = closesUnit(reading, unit, cue);
  for (let p = index - 1; p >= 0; p--) {
    const earlier = cues[p]!;
    if (earlier.verbClass === 'naming') continue;
    // "The witness said the order was old, according to the report": the last source answers for the whole sentence.
    if (!closing || (earlier.found === cue.found && cue.found)) return undefined;
  }
  // "Many of the closures, he said, have been private": what is said goes on behind the cue.
  if (!hasFiniteVerb(reading, first, stop + 1) && tokens[cue.inverted ? (cue.found?.end ?? cue.end) : cue.end]?.text === ',') {
    const last = lastOf(reading, unit);
    const goesOn = (cue.inverted ? (cue.found?.end ?? cue.end) : cue.end) + 1;
    if (last - goesOn > 2 && hasFiniteVerb(reading, goesOn, last)) return slice(reading, first, last);
  }
  const textStart = reading.paragraph.dateline?.textStart ?? 0;
  while (first < stop && (quoteAt[first]! >= 0 || tokens[first]!.start < textStart)) first++;
  return stop - first >= 2 && hasVerb(reading, first, stop + 1) ? slice(reading, first, stop + 1) : undefined;
}

/** "The raid was first reported by the Gazette": what stands before the passive. */
function vouched(reading: Reading, unit: Unit, cue: Cue): Span | undefined {
  const { bits } = reading;
  let end = cue.at;
  while (
    end > unit.first &&
    bits[end - 1]! & (Word.Auxiliary | Word.Adverb | Word.Conjunction) &&
    reading.mentionAt[end - 1]! < 0
  )
    end--;
  return end - unit.first >= 2 ? slice(reading, unit.first, end) : undefined;
}

/** Nothing but a day, a place or an aside follows the cue (and its source, when that stands behind). */
function endsBehind(reading: Reading, unit: Unit, cue: Cue): boolean {
  const { tokens, bits } = reading;
  let k = cue.inverted && cue.found ? cue.found.end : cue.end;
  while (k < unit.end && bits[k]! & (Word.Time | Word.Adverb)) k++;
  if (k >= unit.end) return true;
  return tokens[k]!.kind === 'mark' || (bits[k]! & (Word.Preposition | Word.Relative | Word.Subordinator)) !== 0;
}

/** Nothing but a day, a place or an aside stands between the cue with its source and the end of the sentence. */
function closesUnit(reading: Reading, unit: Unit, cue: Cue): boolean {
  const { tokens, bits, quoteAt } = reading;
  for (let k = Math.max(cue.end, cue.found?.end ?? 0); k < unit.end; k++) {
    if (quoteAt[k]! >= 0 || tokens[k]!.text === ';' || bits[k]! & Word.Conjunction) return false;
    if (bits[k]! & Word.Auxiliary) return false;
  }
  return true;
}

function hasFiniteVerb(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (reading.quoteAt[k]! >= 0 || reading.mentionAt[k]! >= 0) continue;
    if (reading.bits[k]! & (Word.Auxiliary | Word.FiniteVerb)) return true;
    if (/ed$/.test(reading.tokens[k]!.lower)) return true;
  }
  return false;
}

function hasVerb(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (reading.bits[k]! & (Word.Auxiliary | Word.FiniteVerb)) return true;
    if (reading.mentionAt[k]! < 0 && /(?:ed|'s|'re)$/.test(reading.tokens[k]!.lower)) return true;
  }
  return to - from > 7;
}

/** Behind the last token of the unit's matter: final marks are not part of it, unless a quotation holds them. */
function lastOf(reading: Reading, unit: Unit): number {
  let end = unit.end;
  while (
    end > unit.first &&
    reading.tokens[end - 1]!.kind === 'mark' &&
    reading.quoteAt[end - 1]! < 0 &&
    /^[.!?;:…]/.test(reading.tokens[end - 1]!.text)
  )
    end--;
  return end;
}

const slice = (reading: Reading, first: number, end: number): Span | undefined =>
  end > first ? span(reading.tokens[first]!.start, reading.tokens[end - 1]!.end) : undefined;
