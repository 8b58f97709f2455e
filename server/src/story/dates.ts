import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { scanDates } from './date-scan.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import type { ScannedDate } from './scanned-date.ts';

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

/** The end of a pasted post: "(@handle) on Mar 25, 2017", "— Name (@handle) March 25, 2017". */
function signsPost(tokens: readonly Token[], firstToken: number): boolean {
  let at = firstToken - 1;
  if (tokens[at]?.lower === 'on' || tokens[at]?.text === ',') at--;
  return tokens[at]?.text === ')' && tokens[at - 1]?.kind === 'opaque';
}

/** Dates in the text. The one in a dateline belongs to the dateline, the one under a pasted post to the post. */
export function readDates(paragraph: Paragraph): readonly DateExpression[] {
  const textStart = paragraph.dateline?.textStart ?? 0;
  const { tokens } = paragraph;
  const dates = scanDates(tokens).filter((date) => date.span.start >= textStart && !signsPost(tokens, date.firstToken));
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
    if (date.weekdaySpan) parts.weekday = date.weekdaySpan;
    if (date.monthSpan) parts.month = date.monthSpan;
    if (date.daySpan) parts.day = date.daySpan;
    if (date.yearSpan) parts.year = date.yearSpan;
    spans.push({ whole: date.span, parts });
    const { weekday, month, day, year, quoted, sentence } = date;
    return { weekday, month, day, year, quoted, sentence };
  });
  return { facts, spans };
}
