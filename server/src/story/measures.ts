import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Figure } from './measures/figure.ts';
import type { Shape } from './measures/quantity.ts';
import { measuresOf } from './measures/reading.ts';
import type { UnitForm } from './measures/unit-names.ts';
import type { Paragraph } from './paragraph.ts';

export type { Figure } from './measures/figure.ts';
export type { UnitForm } from './measures/unit-names.ts';

/** A quantity as written: what a measure and a conversion have in common. Holds no offsets. */
export interface WrittenQuantity {
  /** The unit's id in lexicon/units, or a currency's code. */
  readonly unit: string;
  /** One value, or the ends of a range, or the sides of a dimension. A compound ("6 feet, 2 inches") is one value of its first unit. */
  readonly values: readonly number[];
  /** The values with the precision they were printed with. */
  readonly figures: readonly Figure[];
  readonly shape: Shape;
  readonly hyphenated: boolean;
  /** How the unit is spelled. */
  readonly form: UnitForm;
  /** The word between the ends of a range or the sides: "to", "and", "or", "by", "-". */
  readonly joint: string | undefined;
  /** "long" of "5-mile-long". */
  readonly suffix: string | undefined;
}

/** A conversion that already stands beside a measure. Spans are block offsets. */
export interface Conversion extends WrittenQuantity {
  /** With its brackets or commas. */
  readonly span: Span;
  /** Without them: figure and unit, hedge apart. */
  readonly inside: Span;
  readonly figure: Span;
  readonly unitSpan: Span;
  /** (8 kilometers), [8 kilometers], or 8 kilometers, 5 miles/8 kilometers, = 8 kilometers. */
  readonly style: 'parentheses' | 'brackets' | 'or' | 'slash';
  /** Words stand between the measure and it: "a 5-mile stretch (8 kilometers)". */
  readonly displaced: boolean;
  /** Words in the brackets make it another measure: "(20 kilometers by road)". Its figure is not to be checked. */
  readonly qualified: boolean;
  /** "about", "or", "=" before its figure. */
  readonly lead: string | undefined;
}

/** Why a measure is left alone. */
export type Exemption =
  | 'idiom'
  | 'name'
  | 'sports'
  | 'race'
  | 'caliber'
  | 'product'
  | 'price'
  | 'rate'
  | 'money'
  | 'body'
  | 'angle'
  | 'degree'
  | 'square'
  | 'joined'
  | 'brackets'
  | 'dose'
  | 'law'
  | 'vague'
  | 'street';

/** A quantity with a unit, as written. Spans are block offsets. */
export interface Measure extends WrittenQuantity {
  /** Figure to unit (or to the word joined to it, "5-mile-long"); the hedge is not part of it. */
  readonly span: Span;
  readonly figure: Span;
  readonly unitSpan: Span;
  readonly hedge: Hedge | undefined;
  /** The conversion beside it, if any; `conversions` holds every one ("22 kilometers; 14 miles"). */
  readonly conversion: Conversion | undefined;
  readonly conversions: readonly Conversion[];
  /** Why nothing is to be converted here (idiom, name, sports, price ...). */
  readonly exempt: Exemption | undefined;
  /** A change or gap in degrees, not a reading: no offset of 32. */
  readonly difference: boolean;
  /** "tons" without "short", "metric" or "long". */
  readonly plainTon: boolean;
  /** Words beside bare degrees say that a temperature is meant. */
  readonly weather: boolean;
  /** Snow is what is measured. */
  readonly snow: boolean;
  /** It reads as a person's height: "1.88 meters tall". */
  readonly height: boolean;
  /** The next word begins at once: "40 kmaway". */
  readonly runOn: boolean;
  /** A sum of money that its sentence puts in another year. */
  readonly past: boolean;
  readonly quoted: boolean;
  readonly sentence: number;
}

export interface Hedge {
  readonly words: string;
  readonly span: Span;
  /** about, nearly ... is approximate; more than, up to ... is a bound. */
  readonly kind: 'approximate' | 'bound';
}

/** A conversion as a fact: what stands in it and how. */
export interface ConversionFact {
  readonly unit: string;
  readonly values: readonly number[];
  readonly style: Conversion['style'];
  readonly displaced: boolean;
  readonly lead: string | undefined;
  /** The figure and the sign or name of its unit as printed. */
  readonly figure: string;
  readonly name: string;
}

/** Parts: figure, unit, conversion, aside (the conversion with the space before it). */
export interface MeasureFact extends WrittenQuantity {
  readonly hedge: string | undefined;
  /** The hedge makes the figure an estimate. */
  readonly approximate: boolean;
  /** The figure as written. */
  readonly figure: string;
  readonly conversions: readonly ConversionFact[];
  readonly exempt: Exemption | undefined;
  readonly difference: boolean;
  /** "tons" without "short", "metric" or "long". */
  readonly plainTon: boolean;
  /** Words beside bare degrees say that a temperature is meant. */
  readonly weather: boolean;
  /** Snow is what is measured. */
  readonly snow: boolean;
  /** It reads as a person's height: "1.88 meters tall". */
  readonly height: boolean;
  /** The next word begins at once: "40 kmaway". */
  readonly runOn: boolean;
  /** A sum of money that its sentence puts in another year. */
  readonly past: boolean;
  readonly quoted: boolean;
  readonly sentence: number;
}

/** Measures and sums of foreign money in a block, in order. Never throws. */
export function readMeasures(paragraph: Paragraph): readonly Measure[] {
  return measuresOf(paragraph);
}

export function measureFacts(paragraph: Paragraph): FactList<MeasureFact> {
  const { measures, text } = paragraph;
  if (measures.length === 0) return NONE;
  return {
    facts: measures.map((m) => ({
      unit: m.unit,
      values: m.values,
      figures: m.figures,
      shape: m.shape,
      hyphenated: m.hyphenated,
      form: m.form,
      joint: m.joint,
      suffix: m.suffix,
      hedge: m.hedge?.words,
      approximate: m.hedge?.kind === 'approximate',
      figure: text.slice(m.figure.start, m.figure.end),
      conversions: m.conversions.map((c) => ({
        unit: c.unit,
        values: c.values,
        style: c.style,
        displaced: c.displaced,
        lead: c.lead,
        figure: text.slice(c.figure.start, c.figure.end),
        name: text.slice(c.unitSpan.start, c.unitSpan.end),
      })),
      exempt: m.exempt,
      difference: m.difference,
      plainTon: m.plainTon,
      weather: m.weather,
      snow: m.snow,
      height: m.height,
      runOn: m.runOn,
      past: m.past,
      quoted: m.quoted,
      sentence: m.sentence,
    })),
    spans: measures.map((m) => ({
      whole: m.span,
      parts: {
        figure: m.figure,
        unit: m.unitSpan,
        ...(m.conversion && { conversion: m.conversion.span, aside: { start: m.span.end, end: m.conversion.span.end } }),
      },
    })),
  };
}

const NONE: FactList<MeasureFact> = { facts: [], spans: [] };
