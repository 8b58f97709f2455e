import type { BlockKind, FormatName } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import type { AnonymityFact } from './anonymity.ts';
import type { ClaimFact } from './claims.ts';
import type { ConventionFact } from './conventions.ts';
import type { DateFact } from './dates.ts';
import type { FormFact } from './forms.ts';
import type { LegalFact } from './legal.ts';
import type { MeasureFact } from './measures.ts';
import type { MediaFact } from './media.ts';
import type { NameFact } from './names.ts';
import type { NumberFact } from './numbers.ts';
import type { SizeFact } from './sizes.ts';
import type { SpeechFact } from './speech.ts';
import type { StyleFact } from './style.ts';
import type { TextFact } from './texts.ts';
import type { WordFact } from './words.ts';

/**
 * What a block tells the rest of the story, by channel. A fact holds no offsets and no more text than something compares, so
 * that an edit which changes nothing about the facts costs nothing outside its own block.
 */
export interface FactTypes {
  /** Mentions of people, organisations and places. */
  names: NameFact;
  /** Quotations and attributions. */
  speech: SpeechFact;
  /** Quantities with a unit, and money. */
  measures: MeasureFact;
  /** Counts of people and things, percentages, ages, totals and parts. */
  numbers: NumberFact;
  /** Date expressions, weekdays, datelines and date stamps. */
  dates: DateFact;
  /** Videos, recordings, photos, documents, and the notes that verify them. */
  media: MediaFact;
  /** Grants of anonymity and their reasons, sources without a description, names that are not real. */
  anonymity: AnonymityFact;
  /** Statements in the reporter's own words that need a source. */
  claims: ClaimFact;
  /** Exact or normalised text that a rule compares over the story. It changes with every letter, so few rules read it. */
  texts: TextFact;
  /** How long blocks and their first sentences are. */
  sizes: SizeFact;
  /** Terms, credits, datelines, capitals and letters that a rule weighs over the story. */
  words: WordFact;
  /** Spelling choices over which houses differ: short or full states, US or U.S., courtesy titles, dashes. */
  forms: FormFact;
  /** Places where a story keeps one form among several: dashes, quotation marks, percent. */
  style: StyleFact;
  /** Places where a story follows the wire's convention or another house's. */
  conventions: ConventionFact;
  /** People under accusation, what they are called, and whether they answer. */
  legal: LegalFact;
}

export type Channel = keyof FactTypes;

/** Where a fact stands in its block: UTF-16 offsets from the block's start. `parts` names pieces of it. */
export interface FactSpans {
  readonly whole: Span;
  readonly parts: Readonly<Record<string, Span>>;
}

/** The facts of one channel of one block, and an array of the same length with their spans. */
export interface FactList<F> {
  readonly facts: readonly F[];
  readonly spans: readonly FactSpans[];
}

/** The only address by which story rules, the ledger, related places and rename speak of text in another block. */
export interface FactRef {
  readonly block: number;
  readonly channel: Channel;
  readonly fact: number;
  /** A named piece of the fact; the whole fact when absent. */
  readonly part?: string;
}

/** A whole block. */
export interface BlockRef {
  readonly block: number;
}

export type Place = FactRef | BlockRef;

/** A day of the civil calendar. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

/** What holds for the whole story and changes how a paragraph is read. Part of every cache key. */
export interface StoryContext {
  /** The story's date, from the caller, front matter, a date stamp or the dateline; never the clock. */
  readonly date: CalendarDate | undefined;
  /** From front matter, lower case: "sports", "weather" ... */
  readonly category: string | undefined;
  readonly format: FormatName;
}

/** What a paragraph inherits from the one before: only what changes how its own text is read. */
export interface EntryState {
  /** Opening marks of quotations that are still open, outermost first: '' or '“' or '“‘' ... */
  readonly openQuotes: string;
}

export const CLEAR_ENTRY: EntryState = { openQuotes: '' };

export interface StoryBlock {
  readonly index: number;
  readonly kind: BlockKind;
}
