import { type CheckedPair, correctionsOf, spanOfPair } from '../story/measures/pairs.ts';
import type { HouseForm, Suggestion } from '../story/measures/suggestion.ts';
import type { Measure } from '../story/measures.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Edit, Span } from '../text/span.ts';

interface Suggested {
  readonly title: string;
  readonly kind: 'suggestion';
  readonly edits: readonly Edit[];
}

/** A wrong converted figure as units rules report it: what is printed, what is right, and the change of that figure alone. */
export interface WrongFigure {
  readonly span: Span;
  readonly data: { readonly printed: string; readonly right: string };
  readonly fixes: readonly Suggested[];
}

/** Undefined where the right figure cannot be written as one number. */
export function wrongFigure(paragraph: Paragraph, pair: CheckedPair, house: HouseForm): WrongFigure | undefined {
  const { right } = correctionsOf(pair, house);
  if (!right) return undefined;
  const { start, end } = pair.conversion.inside;
  return {
    span: spanOfPair(pair),
    data: { printed: paragraph.text.slice(start, end), right: right.text },
    fixes: [{ title: `Change to “${right.text}”`, kind: 'suggestion', edits: [right] }],
  };
}

/** A measure without its equivalent, and the equivalent in parentheses after it. */
export function missingFigure(measure: Measure, suggestion: Suggestion['text']) {
  const end = { start: measure.span.end, end: measure.span.end };
  const fix: Suggested = { title: `Add “(${suggestion})”`, kind: 'suggestion', edits: [{ span: end, text: ` (${suggestion})` }] };
  return { span: measure.span, data: { suggestion }, fixes: [fix] };
}
