import type { Span } from '../text/span.ts';
import { CLEAR_ENTRY, type EntryState } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * full: a sentence somebody said; long: 8 or more words with a lower-case start; phrase: 4 to 7 words; term: 1 to 3 words;
 * title: a work or a name; empty: no letters.
 */
export type QuoteClass = 'full' | 'long' | 'phrase' | 'term' | 'title' | 'empty';

export interface Quote {
  /** With its marks, as far as they stand in this block. */
  readonly span: Span;
  /** Between the marks. */
  readonly inside: Span;
  /** The opening mark; absent when the quotation came in from the block before without one. */
  readonly open: Span | undefined;
  /** The closing mark; absent when the quotation runs on (or was never closed). */
  readonly close: Span | undefined;
  /** 0 outermost. */
  readonly depth: number;
  readonly quoteClass: QuoteClass;
  /** It continues a quotation that the block before left open. */
  readonly continued: boolean;
  readonly words: number;
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
}

export interface QuoteReading {
  readonly quotes: readonly Quote[];
  readonly exit: EntryState;
}

export function readQuotes(_paragraph: Paragraph): QuoteReading {
  return { quotes: [], exit: CLEAR_ENTRY };
}
