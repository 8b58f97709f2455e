import type { Unit } from '../../lexicon/units.ts';
import { significantDigits } from './arithmetic.ts';
import { isFair, judgePair, type Reading } from './checking.ts';
import { type Figure, wholeFigure } from './figure.ts';
import { type Rounding, roundTo, sourceDigits } from './rounding.ts';

/** From this many digits more than the source has, a converted figure claims what the source did not say. */
export const EXCESS = 3;

/** How many significant digits more the converted figure has than its source. */
export const excessDigits = (source: Figure, printed: Figure): number =>
  significantDigits(printed.value, Math.max(0, -printed.place)) - sourceDigits(source);

interface Candidate extends Reading {
  readonly figures: readonly Figure[];
  /** The figures in the target unit, full precision. */
  readonly exact: readonly number[];
  readonly from: Unit;
  readonly to: Unit;
}

/** The figure that a rounding prints. */
function printedFigure(value: number, rounding: Rounding): Figure {
  return { ...wholeFigure(roundTo(value, rounding)), place: rounding.step < 1 ? -Math.max(0, rounding.decimals) : 0 };
}

/** The rules on printed conversions would let the rounding stand. What is offered has to pass here. */
export function isAccepted(c: Candidate, rounding: Rounding): boolean {
  const printed = c.exact.map((value) => printedFigure(value, rounding));
  const [source, first] = [c.figures[0]!, printed[0]!];
  const isSurveyed = c.from.dimension === 'temperature' || source.form === 'fraction' || printed.length > 1;
  return (isSurveyed || excessDigits(source, first) < EXCESS) && isFair(judgePair(c.figures, c.from, printed, c.to, c).verdict);
}
