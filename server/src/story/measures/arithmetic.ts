import { UNIT_BY_ID, type Unit } from '../../lexicon/units.ts';

/** The unit of an id; throws RangeError for an id that no table has, which is a programming mistake. */
export function unitOf(id: string): Unit {
  const unit = UNIT_BY_ID.get(id);
  if (!unit) throw new RangeError(`no unit “${id}”`);
  return unit;
}

/** How many of `to` make one `from`. */
export const factorBetween = (from: Unit, to: Unit): number => from.base / to.base;

/**
 * The value in another unit, in full precision. A temperature difference ("2 degrees warmer") has no offset. NaN when the two
 * units have no fixed relation.
 */
export function convertValue(value: number, from: Unit, to: Unit, difference = false): number {
  if (from.dimension !== to.dimension) return Number.NaN;
  if (from.dimension === 'temperature' && !difference) {
    if (from.id === to.id) return value;
    if (from.id === 'fahrenheit' && to.id === 'celsius') return (value - 32) / 1.8;
    if (from.id === 'celsius' && to.id === 'fahrenheit') return value * 1.8 + 32;
    return Number.NaN;
  }
  if (from.id === 'liter-per-100-km') return value === 0 || to.base === 0 ? Number.NaN : 100 / value / to.base;
  if (to.id === 'liter-per-100-km') return value === 0 || from.base === 0 ? Number.NaN : 100 / (value * from.base);
  return from.base === 0 || to.base === 0 ? Number.NaN : value * factorBetween(from, to);
}

/** Rounds half away from zero at a decimal place (2: hundredths, -1: tens), without binary dust: 2.345 at 2 gives 2.35. */
export function roundAt(value: number, decimals: number): number {
  const size = Math.abs(value);
  const shifted = Math.round(Number(`${size}e${decimals}`) * (1 + 1e-12));
  return Math.sign(value) * Number(`${shifted}e${-decimals}`) || 0;
}

/** Significant digits of a value printed at a decimal place; the zeros that end a whole number do not count. */
export function significantDigits(value: number, decimals: number): number {
  if (value === 0) return 1;
  const digits = Number(`${Math.abs(roundAt(value, decimals))}e${Math.max(0, decimals)}`);
  return String(Math.round(digits)).replace(/0+$/, '').length || 1;
}

const withCommas = (whole: string): string => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

/** Prints a figure as wire copy does: commas, no dust, no empty decimals, "1.2 million" from a million up. `fixed` keeps decimals. */
export function printFigure(value: number, decimals: number, fixed = false): string {
  const size = Math.abs(value);
  const rounded = roundAt(size, decimals);
  const sign = value < 0 && rounded !== 0 ? 'minus ' : '';
  for (const [name, power] of SCALE_NAMES) {
    if (rounded < 10 ** power) continue;
    const short = roundAt(Number(`${rounded}e${-power}`), Math.min(2, Math.max(0, decimals + power)));
    return `${sign}${withCommas(String(short))} ${name}`;
  }
  const text = rounded.toFixed(Math.max(0, Math.min(decimals, 6)));
  const plain = fixed || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
  const [whole = '', part] = plain.split('.');
  return sign + withCommas(whole) + (part ? `.${part}` : '');
}

const SCALE_NAMES = [
  ['trillion', 12],
  ['billion', 9],
  ['million', 6],
] as const;
