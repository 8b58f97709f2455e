import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** A number as written with what it counts. Spans are block offsets. */
export interface NumberExpression {
  readonly span: Span;
  readonly value: number;
  /** Written in words ("two dozen"), figures or both ("5 million"). */
  readonly form: 'words' | 'figures' | 'mixed';
  readonly kind: 'count' | 'percent' | 'money' | 'age' | 'ordinal' | 'year' | 'other';
  /** The head noun of what is counted, lower case, as written. */
  readonly noun: string | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

export interface NumberFact {
  readonly value: number;
  readonly form: NumberExpression['form'];
  readonly kind: NumberExpression['kind'];
  readonly noun: string | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

export function readNumbers(_paragraph: Paragraph): readonly NumberExpression[] {
  return [];
}

export function numberFacts(_paragraph: Paragraph): FactList<NumberFact> {
  return { facts: [], spans: [] };
}
