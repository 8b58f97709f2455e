import { type Span, span } from '../text/span.ts';
import { contentOf } from './content.ts';
import { type Cue, findCues, isNested } from './cues.ts';
import type { Gender, Mention } from './names.ts';
import type { FoundSource } from './noun-phrase.ts';
import type { Paragraph } from './paragraph.ts';
import type { QuoteClass, QuoteFault } from './quotes.ts';
import { type Reading, readUnits, type Unit } from './reading.ts';
import { clauseSubject, unitSubject } from './subjects.ts';
import { Word } from './word-class.ts';

export type SourceKind = 'mention' | 'pronoun' | 'noun' | 'document' | 'implied';

/** Source, cue and content inside one block: "Ruiz said ...", "according to police", "in a statement". Spans are block offsets. */
export interface Attribution {
  readonly cue: Span;
  /** The verb's base form, or the words of a fixed cue ("according to"). */
  readonly lemma: string;
  readonly verbClass: 'neutral' | 'speech-act' | 'loaded' | 'cognition' | 'naming' | 'phrase';
  readonly source: {
    readonly kind: SourceKind;
    readonly span: Span | undefined;
    /** Index into paragraph.mentions when kind is 'mention'. */
    readonly mention: number | undefined;
    /** Head noun or pronoun, lower case. */
    readonly head: string | undefined;
    readonly gender: Gender;
    readonly plural: boolean;
  };
  /** Indices into paragraph.quotes of the quotations it covers in its own sentence. */
  readonly quotes: readonly number[];
  /** What is said without quotation marks, when the cue carries indirect speech. */
  readonly content: Span | undefined;
  readonly sentence: number;
  /** verb before source ("said Tom Hale"). */
  readonly inverted: boolean;
  readonly tense: 'past' | 'present' | 'none';
  /** Inside a quotation: somebody reports what another said. */
  readonly quoted: boolean;
  /** "did not say", "never told". */
  readonly negated: boolean;
  /** How many mentions of the block begin before the source (or the cue). */
  readonly mentionsBefore: number;
  /** The cue's unit ends the block with a colon: it leads into the next block. */
  readonly leadsIn: boolean;
}

/** Parts of a quotation: open, inside, close, firstEnd; missingClose, where the closing mark of an open one belongs. */
export interface QuoteFact {
  readonly type: 'quote';
  readonly quoteClass: QuoteClass;
  readonly depth: number;
  readonly continued: boolean;
  readonly open: boolean;
  readonly words: number;
  readonly sentence: number;
  /** It is the first matter of its block. */
  readonly opensBlock: boolean;
  readonly endsBlock: boolean;
  /** The mark that ends its first sentence inside, part "firstEnd": where an attribution can be put. */
  readonly firstEnd: '.' | ',' | '?' | '!' | undefined;
  /** The first sentence is all of it. */
  readonly single: boolean;
  /** It is open, and there is one place where its closing mark belongs: part "missingClose". */
  readonly mayClose: boolean;
}

/** A quotation mark that pairs with none, or is turned the wrong way. Parts: mark; missingOpen, where the opening mark belongs. */
export interface QuoteFaultFact {
  readonly type: 'quote-fault';
  readonly kind: QuoteFault['kind'];
  readonly mark: string;
  /** There is one place where the missing opening mark belongs. */
  readonly mayOpen: boolean;
}

/** Parts of an attribution: cue, source, content. Indices point into the same block's lists. */
export interface AttributionFact {
  readonly type: 'attribution';
  readonly lemma: string;
  readonly verbClass: Attribution['verbClass'];
  readonly sourceKind: SourceKind;
  readonly mention: number | undefined;
  readonly head: string | undefined;
  /** The words of a source that is no name and no pronoun: "a Defense Ministry spokesman". */
  readonly phrase: string | undefined;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly quotes: readonly number[];
  readonly hasContent: boolean;
  readonly sentence: number;
  readonly inverted: boolean;
  readonly quoted: boolean;
  readonly negated: boolean;
  readonly mentionsBefore: number;
  /** The cue ends the block with a colon: it leads into the next one. */
  readonly leadsIn: boolean;
}

export type SpeechFact = QuoteFact | AttributionFact | QuoteFaultFact;

/** Cues with their sources, the quotations they cover and what they say without quotation marks, in order. */
export function readAttributions(paragraph: Paragraph): readonly Attribution[] {
  if (paragraph.tokens.length === 0) return [];
  const reading = readUnits(paragraph);
  const attributions: Attribution[] = [];
  for (const unit of reading.units) readUnit(reading, unit, attributions);
  return attributions;
}

function readUnit(reading: Reading, unit: Unit, into: Attribution[]): void {
  const { tokens } = reading;
  const cues: Cue[] = [...findCues(reading, unit)];
  const quotes = quotesOf(reading, unit);
  const leadsIn = unit.end === tokens.length && tokens[unit.end - 1]!.text === ':' && reading.quoteAt[unit.end - 1]! < 0;
  const covered = assign(reading, unit, cues, quotes);
  takeBehindColon(reading, unit, cues, quotes, covered);
  const bare = quotes.filter((q) => ![...covered.values()].some((list) => list.includes(q)));
  const signed = cues.length === 0 ? signature(reading, unit) : undefined;
  if (signed) {
    cues.push(signed);
    covered.set(0, bare);
  } else if (bare.length > 0 || (leadsIn && cues.length === 0)) {
    const phrase = phraseCue(reading, unit, bare[0], leadsIn);
    if (phrase) {
      cues.push(phrase);
      covered.set(cues.length - 1, bare);
    }
  }
  cues.forEach((cue, index) => {
    if (!cue.found && cue.verbClass !== 'naming') return;
    const content = contentOf(reading, unit, cues, index);
    into.push(build(reading, unit, cue, covered.get(index) ?? [], content, leadsIn && index === cues.length - 1));
  });
}

/** Outermost quotations that begin in the unit, titles left out. */
function quotesOf(reading: Reading, unit: Unit): number[] {
  const found: number[] = [];
  for (let k = unit.first; k < unit.end; k++) {
    const q = reading.quoteAt[k]!;
    if (q >= 0 && found.at(-1) !== q) found.push(q);
  }
  return found;
}

/** Gives each quotation of a unit to the cue that governs it: cue index to quotations. */
function assign(reading: Reading, unit: Unit, cues: readonly Cue[], quotes: readonly number[]): Map<number, number[]> {
  const covered = new Map<number, number[]>();
  if (cues.length === 0) return covered;
  const { quoteAt } = reading;
  for (const q of quotes) {
    let first = unit.first;
    while (first < unit.end && quoteAt[first] !== q) first++;
    let end = first;
    while (end < unit.end && quoteAt[end] === q) end++;
    const best = governing(reading, cues, first, end);
    if (best >= 0) covered.set(best, [...(covered.get(best) ?? []), q]);
  }
  return covered;
}

function governing(reading: Reading, cues: readonly Cue[], first: number, end: number): number {
  let preceding = -1;
  let following = -1;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    if (!cue.found && cue.verbClass !== 'naming') continue;
    // Nobody says what he wants or means in somebody's exact words, unless the words stand beside the verb.
    if ((cue.verbClass === 'cognition' && !cue.takes.includes('q')) || cue.lemma === 'speak') continue;
    if (cue.at < first) preceding = c;
    else if (following < 0) following = c;
  }
  if (following >= 0) {
    const cue = cues[following]!;
    const head = cue.inverted || !cue.found ? cue.at : Math.min(cue.found.first, cue.at);
    let gap = head - end;
    for (let k = end; k < head && k >= 0; k++) if (reading.bits[k]! & (Word.Adverb | Word.Time)) gap--;
    // Directly behind the quotation, which a comma, question or dash inside left open.
    if (gap <= 0 || (gap <= 1 && preceding < 0)) return following;
  }
  return preceding >= 0 ? outermost(reading, cues, preceding, first) : following;
}

/** "..., but he gave him a compliment: “...”": what stands behind a colon belongs to the subject of the clause before it. */
function takeBehindColon(
  reading: Reading,
  unit: Unit,
  cues: Cue[],
  quotes: readonly number[],
  covered: Map<number, number[]>,
): void {
  const { tokens, quoteAt } = reading;
  for (const q of quotes) {
    let first = unit.first;
    while (first < unit.end && quoteAt[first] !== q) first++;
    const colon = first - 1;
    if (colon <= unit.first || tokens[colon]!.text !== ':' || quoteAt[colon]! >= 0) continue;
    const owner = [...covered].find(([, list]) => list.includes(q));
    const found = clauseSubject(reading, unit, colon);
    // A cue of that very clause, or one nearer to the colon, stays.
    if (!owner || !found || cues[owner[0]]!.end > found.first) continue;
    covered.set(
      owner[0],
      owner[1].filter((other) => other !== q),
    );
    cues.push({
      at: colon,
      end: first,
      lemma: ':',
      verbClass: 'phrase',
      takes: '',
      found,
      inverted: false,
      negated: false,
      tense: 'none',
    });
    covered.set(cues.length - 1, [q]);
  }
}

/** A cue inside what another says gives way to it, unless the quotation stands right behind it. */
function outermost(reading: Reading, cues: readonly Cue[], index: number, quote: number): number {
  let best = index;
  for (let c = index - 1; c >= 0; c--) {
    const inner = cues[best]!;
    if (quote - inner.end <= 3 && (inner.takes.includes('q') || inner.verbClass === 'naming')) break;
    if (cues[c]!.verbClass !== 'cognition' && isNested(reading, cues[c]!, inner)) best = c;
  }
  return best;
}

/** Without a verb of speech: "was blunt in a letter: “...”", "a sign with the words “...”", a colon before a quotation. */
function phraseCue(reading: Reading, unit: Unit, quote: number | undefined, leadsIn: boolean): Cue | undefined {
  const { tokens, quoteAt, bits } = reading;
  let colon = leadsIn ? unit.end - 1 : -1;
  let document = -1;
  let passed = false;
  for (let k = unit.first; k < unit.end; k++) {
    if (quoteAt[k]! === quote) passed = true;
    if (quoteAt[k]! >= 0) continue;
    if (tokens[k]!.text === ':' && quote !== undefined && quoteAt[k + 1] === quote) colon = k;
    if (bits[k]! & Word.Document && document < 0 && !passed && inDocument(reading, unit, k)) document = k;
  }
  if (colon < 0 && document < 0) return undefined;
  const at = document >= 0 ? document : colon;
  let found = colon >= 0 ? (namedBefore(reading, unit, colon) ?? clauseSubject(reading, unit, colon)) : undefined;
  found ??= unitSubject(reading, unit, colon >= 0 ? colon : unit.end);
  if (colon < 0 && found && found.first > at) found = undefined;
  if (!found) return undefined;
  return {
    at,
    end: at + 1,
    lemma: document >= 0 ? tokens[document]!.lower : ':',
    verbClass: 'phrase',
    takes: '',
    found,
    inverted: false,
    negated: false,
    tense: 'none',
  };
}

/** "More from Jones:", "Ruiz:", "Ruiz’s reply:": a name directly before the colon, or one whose words are announced. */
function namedBefore(reading: Reading, unit: Unit, colon: number): FoundSource | undefined {
  const { mentionAt, mentions, tokens } = reading;
  const m = mentionAt[colon - 1] ?? -1;
  if (m >= 0 && colon > unit.first) {
    const mention = mentions[m]!;
    const before = tokens[mention.firstToken - 1];
    if (mention.firstToken === unit.first || before?.kind === 'mark' || before?.lower === 'from' || before?.lower === 'by')
      return fromMention(mention, m);
  }
  const first = mentionAt[unit.first]!;
  if (first >= 0 && mentions[first]!.possessive && mentions[first]!.kind === 'person')
    return fromMention(mentions[first]!, first);
  return undefined;
}

const fromMention = (mention: Mention, index: number): FoundSource => ({
  source: { kind: 'mention', span: mention.span, mention: index, head: undefined, gender: mention.gender, plural: false },
  first: mention.firstToken,
  end: mention.endToken,
});

/** "— Ida Kern, Port Hollis": a line that names the speaker of the quotation above it, or of the one before it in its own line. */
function signature(reading: Reading, unit: Unit): Cue | undefined {
  const { tokens, mentionAt, mentions, quoteAt } = reading;
  let dash = unit.first;
  while (dash < unit.end && quoteAt[dash]! >= 0) dash++;
  const token = tokens[dash];
  if (dash >= unit.end - 1 || token === undefined || !/^(?:—|–|―|--|-)$/.test(token.text)) return undefined;
  const m = mentionAt[dash + 1]!;
  if (m < 0 || mentions[m]!.kind === 'place') return undefined;
  const { endToken } = mentions[m]!;
  const after = tokens[endToken];
  if (endToken < unit.end && after?.text !== ',' && after?.text !== '.' && after?.text !== '(') return undefined;
  return {
    at: dash,
    end: dash + 1,
    lemma: '—',
    verbClass: 'phrase',
    takes: '',
    found: fromMention(mentions[m]!, m),
    inverted: true,
    negated: false,
    tense: 'none',
  };
}

/** "in a letter", "on a sign with the words": a document that holds words, not one that is talked about. */
function inDocument(reading: Reading, unit: Unit, at: number): boolean {
  for (let k = at - 1; k >= unit.first && k > at - 6; k--) {
    const { lower, kind } = reading.tokens[k]!;
    if (/^(?:in|on|from|with|via|carrying|holding|waving|wearing|held|carried|waved)$/.test(lower)) return true;
    if (kind === 'mark' || reading.bits[k]! & (Word.Auxiliary | Word.Conjunction | Word.Subordinator)) return false;
  }
  return false;
}

function build(
  reading: Reading,
  unit: Unit,
  cue: Cue,
  quotes: readonly number[],
  content: Span | undefined,
  leadsIn: boolean,
): Attribution {
  const { tokens, mentions, paragraph } = reading;
  const cueSpan = span(tokens[cue.at]!.start, tokens[cue.end - 1]!.end);
  const source = cue.found?.source ?? {
    kind: 'implied' as const,
    span: undefined,
    mention: undefined,
    head: undefined,
    gender: undefined,
    plural: false,
  };
  const start = source.span?.start ?? cueSpan.start;
  let mentionsBefore = 0;
  while (mentionsBefore < mentions.length && mentions[mentionsBefore]!.span.start < start) mentionsBefore++;
  return {
    cue: cueSpan,
    lemma: cue.lemma,
    verbClass: cue.verbClass,
    source,
    quotes,
    content,
    sentence: paragraph.sentenceAt(cueSpan.start),
    inverted: cue.inverted,
    tense: cue.tense,
    quoted: false,
    negated: cue.negated,
    mentionsBefore,
    leadsIn: leadsIn && unit.end === tokens.length,
  };
}
