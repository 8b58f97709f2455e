import { type Span, span } from '../text/span.ts';
import { contentOf } from './content.ts';
import { assign, quotesOf, takeBehindColon } from './covered-quotes.ts';
import type { Cue } from './cue.ts';
import { findCues } from './cues.ts';
import type { Gender } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import type { QuoteClass } from './quote-class.ts';
import type { QuoteFault } from './quotes.ts';
import { type Reading, readUnits, type Unit } from './reading.ts';
import { phraseCue, signature } from './wordless-cues.ts';

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
    /** Where "who" or "that" stands beside the cue: the words it stands for. */
    readonly antecedent?: Span | undefined;
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
  /** It has an opening mark of its own in this block. */
  readonly opened: boolean;
  /** Its marks are straight ("), not curly. */
  readonly straight: boolean;
  /** A count of its words would be another fact with each word that is typed; so much of it is all that anyone asks. */
  readonly length: 'empty' | 'short' | 'long';
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
  /** How many sentences it holds, whole or in part. */
  readonly sentences: number;
  /** Its opening mark opens a sentence within the block: part "gap", the space before it. */
  readonly opensSentence: boolean;
}

/** A quotation mark that pairs with none, or is turned the wrong way. Parts: mark; missingOpen, where the opening mark belongs. */
export interface QuoteFaultFact {
  readonly type: 'quote-fault';
  readonly kind: QuoteFault['kind'];
  readonly mark: string;
  /** There is one place where the missing opening mark belongs. */
  readonly mayOpen: boolean;
}

/**
 * Parts of an attribution: cue, source, content; named, the words that say who the source is where "who" or "that" stands beside
 * the cue. Indices point into the same block's lists.
 */
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
  readonly tense: Attribution['tense'];
  /** Nothing but the final mark follows cue and source: "The road is shut, according to Ruiz." */
  readonly endsSentence: boolean;
  /** The source is the first matter of its sentence, but for "and", "but", "so". */
  readonly opensSentence: boolean;
}

/** "A second witness saw smoke": one who tells without a verb of speech, and is not the first. */
export interface FurtherFact {
  readonly type: 'further';
  readonly phrase: string;
  readonly sentence: number;
}

export type SpeechFact = QuoteFact | AttributionFact | QuoteFaultFact | FurtherFact;

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
