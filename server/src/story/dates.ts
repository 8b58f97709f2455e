import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** `BAGHOUZ, Syria (AP) —`: spans are block offsets. */
export interface Dateline {
  readonly span: Span;
  readonly city: Span;
  readonly region: Span | undefined;
  readonly agency: Span | undefined;
  /** The dash with the spaces around it. */
  readonly dash: Span | undefined;
  /** A date inside the dateline (Reuters form). */
  readonly date: Span | undefined;
  /** Where the text of the story starts. */
  readonly textStart: number;
}

/** A day, month or weekday as written. Spans are block offsets. */
export interface DateExpression {
  readonly span: Span;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | undefined;
  readonly weekdaySpan: Span | undefined;
  readonly month: number | undefined;
  readonly monthSpan: Span | undefined;
  readonly day: number | undefined;
  readonly daySpan: Span | undefined;
  readonly year: number | undefined;
  readonly yearSpan: Span | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

/** Parts: weekday, month, day, year. */
export interface DateFact {
  readonly weekday: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly year: number | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

export function readDateline(_paragraph: Paragraph): Dateline | undefined {
  return undefined;
}

export function readDates(_paragraph: Paragraph): readonly DateExpression[] {
  return [];
}

export function dateFacts(_paragraph: Paragraph): FactList<DateFact> {
  return { facts: [], spans: [] };
}
