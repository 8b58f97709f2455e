import type { Unit } from '../../lexicon/units.ts';
import type { Measure, WrittenQuantity } from '../measures.ts';
import { convertValue, factorBetween, printFigure, unitOf } from './arithmetic.ts';
import { roundingsFor } from './choices.ts';
import { isUnclearRange } from './figure.ts';
import { feetAndInches, printHeight } from './height.ts';
import { britishName, shortForm } from './phrasing.ts';
import { compoundPlace, type Rounding, readingPlace, roundTo, wirePlace } from './rounding.ts';

/** How a house prints conversions. */
export interface HouseForm {
  readonly spell: 'full' | 'abbr';
  /** kilometers or kilometres. */
  readonly names: 'us' | 'uk';
  /** 0.8 kilometers or 0.8 kilometer. */
  readonly subOne: 'plural' | 'singular';
  /** desk: as editors round; wire: one fixed rule; exact-2: two decimals at most, unrounded otherwise. */
  readonly rounding: 'desk' | 'wire' | 'exact-2';
}

export const WIRE_FORM: HouseForm = { spell: 'full', names: 'us', subOne: 'plural', rounding: 'desk' };

/** What a converted quantity takes over from its source. */
export interface SourceQuantity extends WrittenQuantity {
  readonly approximate: boolean;
  /** Any hedge, bounds ("more than") included. */
  readonly hedged: boolean;
  readonly difference: boolean;
  /** Feet or inches of snow: the metric world measures it in centimeters. */
  readonly snow?: boolean;
  /** A person's height: feet and inches instead of feet. */
  readonly height?: boolean;
}

export interface Suggestion {
  readonly unit: string;
  readonly values: readonly number[];
  /** The figure or figures alone. */
  readonly figure: string;
  /** What stands between the parentheses: "8 kilometers", "8-kilometer", "1.88 meters". */
  readonly text: string;
}

/** The unit's name for values printed beside it. */
function unitName(unit: Unit, values: readonly number[], source: WrittenQuantity, house: HouseForm): string {
  const hyphenated = source.hyphenated || source.suffix !== undefined;
  if (unit.dimension === 'temperature') {
    const scale = unit.short!;
    if ((source.form.symbol && source.unit !== 'degree') || house.spell === 'abbr') return scale;
    return hyphenated ? unit.singular : values.every((v) => v === 1) ? unit.singular : unit.plural;
  }
  const spoken = unit.id === 'mpg' || (unit.dimension === 'speed' && (source.form.symbol || source.unit === 'knot'));
  const short = spoken ? unit.short : house.spell === 'abbr' ? shortForm(unit) : undefined;
  if (short) return short;
  const { singular, plural } =
    house.names === 'uk' ? { singular: britishName(unit.singular), plural: britishName(unit.plural) } : unit;
  if (hyphenated) return singular.replaceAll(' ', '-');
  const last = values[values.length - 1]!;
  const one = last === 1 || (house.subOne === 'singular' && Math.abs(last) < 1);
  return one && values.length === 1 ? singular : plural;
}

/** The words between figures: as the source has them, a dash becoming "to". */
const jointOf = (source: WrittenQuantity): string =>
  source.joint === undefined || source.joint === '-' ? 'to' : source.joint === 'x' ? 'by' : source.joint;

function figuresText(values: readonly number[], roundings: Rounding, source: WrittenQuantity, fixed: boolean): string {
  const text = values.map((value) => printFigure(value, roundings.decimals, fixed));
  if (text.length === 1) return text[0]!;
  const joint = jointOf(source);
  if (!source.hyphenated) return text.join(` ${joint} `);
  return joint === 'by' ? text.join('-by-') : text.join(`- ${joint} `);
}

function printed(
  values: readonly number[],
  rounding: Rounding,
  unit: Unit,
  source: WrittenQuantity,
  house: HouseForm,
  fixed: boolean,
): string {
  const name = unitName(unit, values, source, house);
  const figure = isSpelledZero(unit, values, name) ? 'zero' : figuresText(values, rounding, source, fixed);
  const glue = source.hyphenated || (source.suffix !== undefined && !source.form.symbol) ? '-' : ' ';
  const symbolOfHeat = unit.dimension === 'temperature' && name.length === 1;
  const suffix = source.suffix === undefined ? '' : `-${source.suffix}`;
  return `${figure}${symbolOfHeat ? ' ' : glue}${name}${suffix}`;
}

const isSpelledZero = (unit: Unit, values: readonly number[], name: string): boolean =>
  unit.dimension === 'temperature' && values.length === 1 && values[0] === 0 && name.length > 1;

const isInverse = (unit: Unit): boolean => unit.id === 'liter-per-100-km';

/** The roundings of a source in a target unit, best first; none where the two have no fixed relation. */
function roundings(source: SourceQuantity, from: Unit, to: Unit, exact: readonly number[], house: HouseForm): Rounding[] {
  const places = (decimals: number): Rounding => ({ step: Number(`1e${-decimals}`), decimals });
  if (from.dimension === 'temperature' && !source.difference) {
    const place = readingPlace(source.figures);
    const finer = exact.some((v) => Math.abs(v - Math.round(v)) > 0.05) && place === 0;
    return finer ? [places(place), places(1)] : [places(place)];
  }
  if (house.rounding === 'exact-2') return [places(2)];
  const factor = isInverse(from) || isInverse(to) ? Math.abs(exact[0]! / (source.values[0] || 1)) : factorBetween(from, to);
  if (source.shape === 'compound') return [places(compoundPlace(from, to))];
  const wire = wirePlace(source.figures, exact, factor);
  const approximate = source.approximate && source.shape !== 'dimension';
  return roundingsFor(
    { figures: source.figures, exact, from, to, difference: source.difference, approximate, hedged: source.hedged },
    wire,
    house.rounding,
  );
}

/** Conversions into one unit, best first. */
export function conversionsInto(source: SourceQuantity, from: Unit, to: Unit, house: HouseForm): Suggestion[] {
  const exact = source.values.map((value) => convertValue(value, from, to, source.difference));
  if (isUnclearRange(source.figures)) return [];
  if (exact.length === 0 || exact.some((value) => !Number.isFinite(value) || Math.abs(value) > 1e15)) return [];
  if (
    exact.some(
      (value, i) => value !== 0 && source.values[i] !== 0 && from.dimension !== 'temperature' && Math.abs(value) < 0.0005,
    )
  )
    return [];
  // "15 to 340 million" would be read as 15 million
  const [low, high] = exact.map(Math.abs);
  if (source.shape === 'range' && low! < 1000 && high! >= 999_500) return [];
  const fixed = source.shape === 'compound' && to.id === 'meter';
  return roundings(source, from, to, exact, house).map((rounding) => {
    const values = exact.map((value) => roundTo(value, rounding));
    return {
      unit: to.id,
      values,
      figure: figuresText(values, rounding, source, fixed),
      text: printed(values, rounding, to, source, house, fixed),
    };
  });
}

/** The best figure alone, as it would stand before the target unit's name; undefined where nothing can be computed. */
export function figuresFor(source: SourceQuantity, from: Unit, to: Unit, house: HouseForm): string | undefined {
  return conversionsInto(source, from, to, house)[0]?.figure;
}

/** The units to convert into, the usual one first. */
function targetsOf(source: SourceQuantity, from: Unit): Unit[] {
  const units = from.targets.map(unitOf);
  const size = Math.max(...source.values);
  if (from.id === 'foot' && source.snow && size <= 4) return [unitOf('centimeter')];
  if (from.id === 'pound' && size < 1) units.unshift(unitOf('gram'));
  if (from.id === 'mile' && size < 0.5) units.push(unitOf('meter'));
  if (from.id === 'liter' && size < 4) units.reverse();
  if (from.id === 'acre' && size < 1000) units.length = 1;
  if (from.id === 'hectare' && size < 1000) units.length = 1;
  if (from.id === 'inch' && size < 0.4) return [unitOf('millimeter')];
  return units;
}

/** A person's height in feet and inches. */
function heightOf(source: SourceQuantity, from: Unit): Suggestion {
  const height = feetAndInches(source.values[0]! * from.base);
  const text = printHeight(height, source.hyphenated || source.suffix !== undefined);
  return { unit: 'foot', values: [height.feet + height.inches / 12], figure: text, text };
}

/** A measure as the source of a conversion. */
export const sourceOf = (measure: Measure): SourceQuantity => ({
  ...measure,
  approximate: measure.hedge?.kind === 'approximate',
  hedged: measure.hedge !== undefined,
});

/**
 * What an editor may put in parentheses after a measure, the best guess first: one rounding, perhaps a second, then another
 * unit where desks use one (hectares, then square kilometers). Empty where nothing can be computed.
 */
export function suggestionsFor(source: SourceQuantity, house: HouseForm): Suggestion[] {
  const from = unitOf(source.unit);
  const [first, ...others] = targetsOf(source, from);
  if (!first) return [];
  let out = conversionsInto(source, from, first, house);
  if (source.height && house.rounding !== 'exact-2') out = [heightOf(source, from), ...out.slice(0, 1)];
  for (const unit of others) out.push(...conversionsInto(source, from, unit, house).slice(0, 1));
  const seen = new Set<string>();
  return out.filter(({ text }) => !seen.has(text) && seen.add(text));
}
