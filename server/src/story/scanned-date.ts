import type { Span } from '../text/span.ts';

/**
 * month-day: Nov. 3, 2026; day-month: 3 November 2026, the 3rd of November; month: November 2026, late Aug.; weekday: Tuesday;
 * numeric: 11/3/2026, 3.11.2026; iso: 2026-11-03.
 */
export type DateOrder = 'month-day' | 'day-month' | 'month' | 'weekday' | 'numeric' | 'iso';

/** A date as written. Spans are offsets in the block; `firstToken` and `endToken` a half-open range of its tokens. */
export interface ScannedDate {
  readonly order: DateOrder;
  readonly span: Span;
  readonly firstToken: number;
  readonly endToken: number;
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | undefined;
  readonly weekdaySpan: Span | undefined;
  /** 1 to 12. Of a numeric date the first figure, whatever it means. */
  readonly month: number | undefined;
  readonly monthSpan: Span | undefined;
  /** As written: it may be no day of that month. */
  readonly day: number | undefined;
  readonly daySpan: Span | undefined;
  /** "th" of "3rd", "4th". */
  readonly suffix: Span | undefined;
  readonly year: number | undefined;
  readonly yearSpan: Span | undefined;
  /** Several weekdays or several days stand here: "Saturday and Sunday, Nov. 21-22". */
  readonly listed: boolean;
}

/** A date of which nothing is known yet. */
export const EMPTY = {
  weekday: undefined,
  weekdaySpan: undefined,
  month: undefined,
  monthSpan: undefined,
  day: undefined,
  daySpan: undefined,
  suffix: undefined,
  year: undefined,
  yearSpan: undefined,
  listed: false,
} as const;
