import type { Span } from '../text/span.ts';
import { type ScannedDate, scanDates } from './date-scan.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** A day, month or weekday as written. Spans are block offsets. */
export interface DateExpression extends ScannedDate {
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

/** Dates in the text; the one in a dateline belongs to the dateline. */
export function readDates(paragraph: Paragraph): readonly DateExpression[] {
  const textStart = paragraph.dateline?.textStart ?? 0;
  const dates = scanDates(paragraph.tokens).filter((date) => date.span.start >= textStart);
  return dates.map((date) => ({
    ...date,
    quoted: paragraph.isQuoted(date.span),
    sentence: paragraph.sentenceAt(date.span.start),
  }));
}

export function dateFacts(paragraph: Paragraph): FactList<DateFact> {
  const spans: FactSpans[] = [];
  const facts = paragraph.dates.map((date): DateFact => {
    const parts: Record<string, Span> = {};
    if (date.weekdaySpan) parts['weekday'] = date.weekdaySpan;
    if (date.monthSpan) parts['month'] = date.monthSpan;
    if (date.daySpan) parts['day'] = date.daySpan;
    if (date.yearSpan) parts['year'] = date.yearSpan;
    spans.push({ whole: date.span, parts });
    const { weekday, month, day, year, quoted, sentence } = date;
    return { weekday, month, day, year, quoted, sentence };
  });
  return { facts, spans };
}
