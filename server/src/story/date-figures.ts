import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { EMPTY, type ScannedDate } from './scanned-date.ts';

export interface Piece {
  readonly value: number;
  readonly span: Span;
  /** Index after its last token. */
  readonly end: number;
}

export interface Day extends Piece {
  readonly suffix: Span | undefined;
}

export const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
/** After a figure these say that it counts something and is no day of the month. */
const COUNTED: ReadonlySet<string> = new Set(
  'percent per million billion trillion hundred thousand dozen points p.m. a.m. people years days months weeks hours minutes'.split(
    ' ',
  ),
);

const MEASURED = /^(?:year|month|week|day|hour|minute|game|point|mile|foot|inch|member|person|man|page|part|story|way)\b/;

export const isDayFigure = (token: Token | undefined): token is Token & { kind: 'number' } =>
  token?.kind === 'number' && /^\d{1,2}$/.test(token.text);

/** A day of the month at `at`. */
export function dayAt(tokens: readonly Token[], at: number): Day | undefined {
  const token = tokens[at];
  if (!isDayFigure(token)) return undefined;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && !next.spaceBefore) {
    if (!SUFFIXES.has(next.lower)) return undefined;
    return { value: Number(token.text), span: span(token.start, token.end), suffix: span(next.start, next.end), end: at + 2 };
  }
  if (next?.text === '%' || next?.text === '/' || (next?.kind === 'word' && COUNTED.has(next.lower))) return undefined;
  // "In May 3-year-olds": the figure measures what follows. "Sept. 11-related" is a date.
  if (next?.text === '-' && !next.spaceBefore && MEASURED.test(tokens[at + 2]?.lower ?? '')) return undefined;
  return { value: Number(token.text), span: span(token.start, token.end), suffix: undefined, end: at + 1 };
}

/** A year at `at`, with or without a comma before it. */
export function yearAt(tokens: readonly Token[], at: number): Piece | undefined {
  const comma = tokens[at]?.text === ',' ? 1 : 0;
  const token = tokens[at + comma];
  if (token?.kind !== 'number' || !/^(?:1[0-9]|20)\d\d$|^2100$/.test(token.text)) return undefined;
  return { value: Number(token.text), span: span(token.start, token.end), end: at + comma + 1 };
}

/** Three figures with the same mark between them: 11/3/2026, 2026-11-03. */
export function fromFigures(
  tokens: readonly Token[],
  at: number,
  order: 'numeric' | 'iso',
  ...shapes: RegExp[]
): ScannedDate | undefined {
  const mark = tokens[at + 1]!.text;
  const figures: Token[] = [];
  for (let i = 0; i < 3; i++) {
    const token = tokens[at + 2 * i];
    if (token?.kind !== 'number' || (i > 0 && token.spaceBefore) || !shapes[i]!.test(token.text)) return undefined;
    const joint = tokens[at + 2 * i + 1];
    const joined = joint !== undefined && !joint.spaceBefore && joint.text === mark;
    if (i < 2 ? !joined : joined) return undefined;
    figures.push(token);
  }
  if (at > 0 && !figures[0]!.spaceBefore && tokens[at - 1]!.text === mark) return undefined;
  const [a, b, c] = figures as [Token, Token, Token];
  const [month, day, year] = order === 'iso' ? [b, c, a] : [a, b, c];
  const value = Number(year.text);
  const spanOf = (token: Token) => span(token.start, token.end);
  return {
    ...EMPTY,
    order,
    span: span(a.start, c.end),
    firstToken: at,
    endToken: at + 5,
    month: Number(month.text),
    monthSpan: spanOf(month),
    day: Number(day.text),
    daySpan: spanOf(day),
    year: year.text.length === 2 ? 2000 + value : value,
    yearSpan: spanOf(year),
  };
}
