import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** A conversion that already stands beside a measure. */
export interface Conversion {
  /** With its brackets or commas. */
  readonly span: Span;
  readonly unit: string;
  readonly values: readonly number[];
  readonly figure: Span;
}

/** A quantity with a unit, as written. Spans are block offsets. */
export interface Measure {
  readonly span: Span;
  readonly figure: Span;
  readonly unitSpan: Span;
  /** The unit's id in lexicon/units. */
  readonly unit: string;
  /** One value, or the ends of a range, or the sides of a dimension. */
  readonly values: readonly number[];
  readonly shape: 'single' | 'range' | 'dimension' | 'compound';
  readonly hyphenated: boolean;
  readonly hedge: string | undefined;
  readonly conversion: Conversion | undefined;
  /** Why nothing is to be converted here (idiom, name, sports, price ...). */
  readonly exempt: string | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

/** Parts: figure, unit, conversion. */
export interface MeasureFact {
  readonly unit: string;
  readonly values: readonly number[];
  readonly shape: Measure['shape'];
  readonly hyphenated: boolean;
  readonly hedge: string | undefined;
  /** The figure as written: rounding follows its precision. */
  readonly figure: string;
  readonly conversion: { readonly unit: string; readonly values: readonly number[] } | undefined;
  readonly exempt: string | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
}

export function readMeasures(_paragraph: Paragraph): readonly Measure[] {
  return [];
}

export function measureFacts(_paragraph: Paragraph): FactList<MeasureFact> {
  return { facts: [], spans: [] };
}
