import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Gender } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import type { QuoteClass } from './quotes.ts';

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
}

/** Parts of a quotation: open, inside, close. */
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
}

/** Parts of an attribution: cue, source, content. Indices point into the same block's lists. */
export interface AttributionFact {
  readonly type: 'attribution';
  readonly lemma: string;
  readonly verbClass: Attribution['verbClass'];
  readonly sourceKind: SourceKind;
  readonly mention: number | undefined;
  readonly head: string | undefined;
  readonly gender: Gender;
  readonly plural: boolean;
  readonly quotes: readonly number[];
  readonly hasContent: boolean;
  readonly sentence: number;
  readonly inverted: boolean;
  readonly quoted: boolean;
  /** The cue ends the block with a colon: it leads into the next one. */
  readonly leadsIn: boolean;
}

export type SpeechFact = QuoteFact | AttributionFact;

export function readAttributions(_paragraph: Paragraph): readonly Attribution[] {
  return [];
}

export function speechFacts(_paragraph: Paragraph): FactList<SpeechFact> {
  return { facts: [], spans: [] };
}
