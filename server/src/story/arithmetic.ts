import { type Span, span } from '../text/span.ts';
import type { NumberExpression } from './numbers.ts';
import type { Paragraph } from './paragraph.ts';

const APPROXIMATE: ReadonlySet<string> = new Set(
  'about almost around nearly roughly some over under approximately estimated least most up than barely hardly close to'.split(
    ' ',
  ),
);

/** The number with the noun that it counts. Block offsets. */
export function counted(paragraph: Paragraph, number: NumberExpression): Span {
  if (!number.noun) return number.span;
  for (let i = number.endToken; i < Math.min(paragraph.tokens.length, number.endToken + 4); i++) {
    const token = paragraph.tokens[i]!;
    if (token.lower === number.noun) return span(number.span.start, token.end);
  }
  return number.span;
}

/** "about 12", "at least 12", "more than 12": the figure is not meant exactly. */
export function isApproximate(paragraph: Paragraph, number: NumberExpression): boolean {
  return APPROXIMATE.has(paragraph.tokens[number.firstToken - 1]?.lower ?? '');
}

const OPENS_WHOLE = /(?:^|[.;:,] )of (?:the |its |their )?$/i;
const THEN_PART = /^(?: [\p{L}-]+){1,8}, (?:only |just |at least )?$/u;

/** "Of the 80 pumps, 12 failed": the whole stands first. */
export const isWholeFirst = (paragraph: Paragraph, whole: NumberExpression, part: NumberExpression): boolean =>
  OPENS_WHOLE.test(paragraph.text.slice(0, whole.span.start)) && THEN_PART.test(textBetween(paragraph, whole.span, part.span));

/** The text from the end of one place to the start of the next, lower case, spaces collapsed. */
export function textBetween(paragraph: Paragraph, from: Span, to: Span): string {
  return paragraph.text.slice(from.end, to.start).toLowerCase().replace(/\s+/g, ' ');
}

/** Numbers outside quotations, by sentence: what arithmetic may compare. */
export function numbersBySentence(paragraph: Paragraph): readonly (readonly NumberExpression[])[] {
  const sentences: NumberExpression[][] = [];
  for (const number of paragraph.numbers) {
    if (number.quoted) continue;
    const list = sentences[number.sentence];
    if (list) list.push(number);
    else sentences[number.sentence] = [number];
  }
  return sentences.filter((list) => list !== undefined);
}

/** A figure as a message shows it: at most two decimals, no trailing zeros, commas in thousands. */
export function shownFigure(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals ? `${grouped}.${decimals}` : grouped;
}
