import type { Unit } from '../../lexicon/units.ts';
import { roundAt, significantDigits } from './arithmetic.ts';
import { type Figure, trailingZeros } from './figure.ts';

/**
 * The decimal place that the source figure vouches for: 1 for tenths, 0 for whole units, -3 for thousands. A single zero at the
 * end of a number below 1,000 counts as a digit (150 is not "about 150").
 */
export function sourcePlace(figure: Figure): number {
  if (figure.form === 'fraction') return Math.max(1, Math.log10(figure.denominator)) - figure.scale;
  if (figure.place < 0) return -figure.place;
  const mantissa = roundAt(Number(`${figure.value}e${-figure.place}`), 6);
  const zeros = trailingZeros(mantissa);
  if (figure.place === 0 && Math.abs(figure.value) >= 1000) return -zeros;
  return -figure.place - (zeros > 1 ? zeros : 0);
}

export function sourceDigits(figure: Figure): number {
  if (figure.form === 'fraction') return 1;
  return significantDigits(figure.value, Math.max(0, -figure.place));
}

/** Loses at most 2 percent when printed at this place. */
const near = (exact: number, decimals: number): boolean =>
  exact === 0 || Math.abs(roundAt(exact, decimals) - exact) <= 0.02 * Math.abs(exact);

/**
 * How many decimals a converted figure gets (negative: tens, hundreds ...): as precise as the source, at least two significant
 * digits, whole units for whole sources of ten and more, and one digit fewer where that costs 2 percent or less. After the
 * default of Wikipedia's {{convert}}, with what wire copy does differently. Several figures (a range) share one place.
 */
export function wirePlace(figures: readonly Figure[], exact: readonly number[], factor: number): number {
  const places = figures.map((figure, i) => {
    const out = Math.abs(exact[i]!);
    if (out === 0 || !Number.isFinite(out)) return 0;
    const place = sourcePlace(figure);
    let p = Math.max(Math.floor(place - Math.log10(factor) + Math.log10(2)), 1 - Math.floor(Math.log10(out)));
    if (place === 0 && figure.value >= 10) p = Math.max(p, 0);
    return p;
  });
  // two decimals at most, but never fewer than two significant digits of a figure below a tenth
  const least = Math.min(...exact.map(Math.abs));
  let p = Math.min(Math.max(...places), Math.max(2, least > 0 && least < 0.1 ? 1 - Math.floor(Math.log10(least)) : 2));
  const finer = (at: number): boolean => figures.some((figure, i) => significantDigits(exact[i]!, at) > sourceDigits(figure));
  while (p > 0 && finer(p) && exact.every((value) => near(value, p - 1))) p--;
  return p;
}

/** Temperatures that are readings: whole degrees from whole degrees, else the source's decimals. */
export const readingPlace = (figures: readonly Figure[]): number => Math.max(0, ...figures.map((f) => Math.max(0, -f.place)));

/** Compound measures: meters to the centimeter, kilograms to a tenth, whole kilograms from stones. */
export const compoundPlace = (from: Unit, to: Unit): number =>
  to.id === 'meter' ? 2 : from.id === 'stone' ? 0 : to.dimension === 'mass' ? 1 : 2;

/** How a figure is rounded: to the nearest `step`, printed with `decimals` (negative: none). */
export interface Rounding {
  readonly step: number;
  readonly decimals: number;
}

export const toPlace = (decimals: number): Rounding => ({ step: Number(`1e${-decimals}`), decimals });
export const toStep = (step: number): Rounding => ({ step, decimals: 0 });

/** From a million up two decimals of the scale word are printed, so no step is finer than they are. */
function printedStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (size < 1e6 - 0.5) return step;
  return Math.max(step, size < 1e9 ? 1e4 : size < 1e12 ? 1e7 : 1e10);
}

/** The value rounded to the nearest step, without binary dust. */
export function roundTo(value: number, { step, decimals }: Rounding): number {
  if (step < 1) return roundAt(value, Math.abs(value) < 1e6 - 0.5 ? decimals : -4);
  const printed = printedStep(value, step);
  return roundAt(value / printed, 0) * printed;
}
