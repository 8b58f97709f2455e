import type { Unit } from '../../lexicon/units.ts';
import { convertValue, factorBetween, roundAt, unitOf } from './arithmetic.ts';
import type { Figure } from './figure.ts';

/** ok and overlap are quiet; the rest grow worse to the right. */
export type Verdict = 'ok' | 'overlap' | 'truncated' | 'coarse' | 'too-coarse' | 'imprecise' | 'wrong';

export const VERDICTS: readonly Verdict[] = ['ok', 'overlap', 'truncated', 'coarse', 'too-coarse', 'imprecise', 'wrong'];

/** What probably happened when a printed figure is wrong. */
export type Cause =
  | 'inverse'
  | 'nautical'
  | 'statute'
  | 'short-ton'
  | 'metric-ton'
  | 'imperial'
  | 'acres-hectares'
  | 'ten'
  | 'linear'
  | 'reading-for-difference'
  | 'difference-for-reading'
  | 'unknown';

const LEAST = 1e-9;

/** The decimal places at which a printed figure may have been rounded, finest first: 2,400 may be exact, or to tens, or to hundreds. */
function roundingPlaces(figure: Figure): number[] {
  const finest = figure.place;
  const places = [finest];
  const mantissa = Math.round(Number(`${Math.abs(figure.value)}e${-finest}`));
  for (let at = 1; mantissa !== 0 && mantissa % 10 ** at === 0 && at < 12; at++) places.push(finest + at);
  return places;
}

const roundsTo = (exact: number, printed: Figure): boolean =>
  roundingPlaces(printed).some(
    (place) => Math.abs(roundAt(exact, -place) - printed.value) <= LEAST * Math.max(1, Math.abs(printed.value)),
  );

function truncatesTo(exact: number, printed: Figure): boolean {
  return roundingPlaces(printed).some((place) => {
    const cut = Math.trunc(Number(`${exact}e${-place}`) * (1 + Math.sign(exact) * LEAST));
    return Math.abs(Number(`${cut}e${place}`) - printed.value) <= LEAST * Math.max(1, Math.abs(printed.value));
  });
}

/** Half the width of what a figure may stand for: both ends of a pair may have been rounded by the source. */
function halfWidth(figure: Figure, side: 'source' | 'printed'): number {
  const size = Math.abs(figure.value);
  // "6 feet, 2 inches" was rounded to the inch; as a source it is taken at its word
  if (side === 'printed' && figure.form !== 'fraction' && figure.denominator > 1) return 0.5 / figure.denominator;
  if (figure.form === 'article' || figure.form === 'fraction') return 0.025 * size;
  if (figure.place < 0) return 0.5 * 10 ** figure.place;
  if (figure.place > 0 || size >= 1000) {
    const lowest = Math.max(...roundingPlaces(figure));
    return Math.min(0.5 * 10 ** lowest, 0.05 * size);
  }
  if (size % 5 === 0) return Math.min(2.5, 0.05 * size);
  return Math.min(0.5, (side === 'source' ? 0.025 : 0.05) * size);
}

/**
 * Whether a printed figure is a fair conversion of the source figure. `exact` is the source in the printed unit and `factor`
 * what one source unit is there.
 */
export function judgeFigure(source: Figure, printed: Figure, exact: number, factor: number): Verdict {
  const off = Math.abs(printed.value - exact);
  const relative = exact === 0 ? (off === 0 ? 0 : 1) : off / Math.abs(exact);
  if (roundsTo(exact, printed)) return relative <= 0.05 ? 'ok' : relative <= 0.15 ? 'coarse' : 'too-coarse';
  if (off <= (halfWidth(source, 'source') * factor + halfWidth(printed, 'printed')) * (1 + LEAST)) return 'overlap';
  if (truncatesTo(exact, printed) && relative <= 0.02) return 'truncated';
  return relative <= 0.05 ? 'imprecise' : 'wrong';
}

/** The same for a reading of a thermometer: tolerances in degrees, because a percentage of a temperature means nothing. */
export function judgeReading(source: Figure, printed: Figure, exact: number, factor: number): Verdict {
  if (roundsTo(exact, printed)) return 'ok';
  const off = Math.abs(printed.value - exact);
  const half = 0.5 * 10 ** Math.min(0, source.place) * factor + 0.5 * 10 ** Math.min(0, printed.place);
  if (off < half - LEAST) return truncatesTo(exact, printed) ? 'truncated' : 'overlap';
  if (truncatesTo(exact, printed)) return 'truncated';
  return off <= 1 + LEAST ? 'imprecise' : 'wrong';
}

/** A figure that no desk would send back: fairly rounded, or within what both figures may stand for. */
export const isFair = (verdict: Verdict): boolean => verdict === 'ok' || verdict === 'overlap';

/** An estimate may be rounded by this much: "about 2 miles (3 kilometers)". */
const ESTIMATE = 0.08;

/** How the source is to be read. */
export interface Reading {
  /** A change in degrees, not a reading of a thermometer. */
  readonly difference?: boolean;
  /** The source figure is an estimate ("about", "nearly"). */
  readonly approximate?: boolean;
}

export interface PairJudgement {
  readonly verdict: Verdict;
  /** The source in the printed unit, full precision, one for each figure. */
  readonly exact: readonly number[];
}

/**
 * Judges figures printed in one unit against figures in another, end by end; the worst end decides. The check of printed
 * conversions and the choice of the roundings to offer ask here, so that nothing is offered that would be sent back.
 */
export function judgePair(
  sources: readonly Figure[],
  from: Unit,
  printed: readonly Figure[],
  to: Unit,
  { difference = false, approximate = false }: Reading = {},
): PairJudgement {
  const exact = sources.map((figure) => convertValue(figure.value, from, to, difference));
  const reading = from.dimension === 'temperature' && !difference;
  let worst = 0;
  let off = 0;
  for (const [i, figure] of sources.entries()) {
    const size = Math.abs(exact[i]!);
    const factor =
      size === 0 || from.base === 0 || to.base === 0 ? size / (Math.abs(figure.value) || 1) : factorBetween(from, to);
    const verdict = (reading ? judgeReading : judgeFigure)(figure, printed[i]!, exact[i]!, factor);
    worst = Math.max(worst, VERDICTS.indexOf(verdict));
    off = Math.max(off, Math.abs(printed[i]!.value - exact[i]!) / (size || 1));
  }
  const rough = VERDICTS[worst] === 'coarse' && approximate && off <= ESTIMATE;
  return { verdict: rough ? 'ok' : VERDICTS[worst]!, exact };
}

interface Suspicion {
  readonly cause: Cause;
  /** The value that this mistake would have printed. */
  value(source: number): number;
}

const isPower = (unit: Unit): boolean => /^(?:square|cubic)-/.test(unit.id);

/** Mistakes that news copy makes, in the order in which they are tried. */
function suspicions(from: Unit, to: Unit): Suspicion[] {
  const factor = factorBetween(from, to);
  const list: Suspicion[] = [];
  const other = (cause: Cause, wrong: Unit, side: 'from' | 'to'): void => {
    const slipped = side === 'from' ? factorBetween(wrong, to) : factorBetween(from, wrong);
    list.push({ cause, value: (source) => source * slipped });
  };
  if (from.dimension === 'temperature') {
    list.push({ cause: 'difference-for-reading', value: (source) => convertValue(source, from, to, true) });
    list.push({ cause: 'reading-for-difference', value: (source) => convertValue(source, from, to) });
    return list;
  }
  list.push({ cause: 'inverse', value: (source) => source / factor });
  if (from.id === 'mile') other('nautical', unitOf('nautical-mile'), 'from');
  if (to.id === 'mile') other('nautical', unitOf('nautical-mile'), 'to');
  if (from.id === 'nautical-mile') other('statute', unitOf('mile'), 'from');
  if (from.id === 'short-ton') other('metric-ton', unitOf('metric-ton'), 'from');
  if (from.id === 'short-ton') other('short-ton', unitOf('long-ton'), 'from');
  if (from.id === 'metric-ton' || to.id === 'short-ton') other('short-ton', unitOf('long-ton'), 'to');
  if (from.id === 'gallon') other('imperial', unitOf('imperial-gallon'), 'from');
  if (to.id === 'gallon') other('imperial', unitOf('imperial-gallon'), 'to');
  if (isPower(from) && isPower(to)) list.push({ cause: 'linear', value: (source) => source * Math.sqrt(factor) });
  if (from.id === 'acre' && to.id === 'square-kilometer') other('acres-hectares', unitOf('hectare'), 'from');
  if (to.id === 'hectare' || to.id === 'acre') list.push({ cause: 'acres-hectares', value: (source) => source });
  for (const slip of [10, 0.1, 100, 0.01, 1000, 0.001]) list.push({ cause: 'ten', value: (source) => source * factor * slip });
  return list;
}

/** Names the likely cause of a wrong figure, or "unknown". Only a mistake that explains the figure to 2 percent counts. */
export function causeOf(source: Figure, from: Unit, printed: Figure, to: Unit, difference: boolean): Cause {
  const skip: Cause | undefined =
    from.dimension !== 'temperature' ? undefined : difference ? 'difference-for-reading' : 'reading-for-difference';
  for (const { cause, value } of suspicions(from, to)) {
    if (cause === skip) continue;
    const expected = value(source.value);
    if (Math.abs(expected - printed.value) <= Math.max(0.02 * Math.abs(expected), printed.place < 0 ? 0.06 : 0)) return cause;
    if (roundsTo(expected, printed) && Math.abs(expected - printed.value) <= 0.05 * Math.abs(expected)) return cause;
  }
  return 'unknown';
}
