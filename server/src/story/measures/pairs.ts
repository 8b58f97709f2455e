import { UNIT_BY_ID, type Unit } from '../../lexicon/units.ts';
import type { Edit, Span } from '../../text/span.ts';
import type { Conversion, Measure } from '../measures.ts';
import { type Cause, causeOf, isFair, judgePair, type PairJudgement } from './checking.ts';
import { isUnclearRange } from './figure.ts';
import { figuresFor, type HouseForm } from './suggestion.ts';

/** A measure with one of the conversions beside it, both units known, figure against figure. */
export interface CheckedPair extends PairJudgement {
  readonly measure: Measure;
  readonly conversion: Conversion;
  readonly from: Unit;
  readonly to: Unit;
  /** The pair was judged as a change in degrees. */
  readonly difference: boolean;
}

/** Up to this many degrees a pair without a cue may be a change: "2 C (3.6 F)". */
const SMALL_CHANGE = 10;

/** Judges every conversion in a measure that can be judged; another measure in the brackets ("by road") cannot. */
export function checkedPairs(measure: Measure): CheckedPair[] {
  const from = UNIT_BY_ID.get(measure.unit);
  if (!from || measure.conversions.length === 0 || isUnclearRange(measure.figures)) return [];
  const out: CheckedPair[] = [];
  for (const conversion of measure.conversions) {
    const unit = UNIT_BY_ID.get(conversion.unit);
    const to = unit?.id === 'degree' ? UNIT_BY_ID.get(from.id === 'celsius' ? 'fahrenheit' : 'celsius') : unit;
    if (!to || conversion.qualified || conversion.figures.length !== measure.figures.length) continue;
    const approximate = measure.hedge?.kind === 'approximate';
    const judge = (difference: boolean): PairJudgement =>
      judgePair(measure.figures, from, conversion.figures, to, { difference, approximate });
    let difference = measure.difference;
    let judged = judge(difference);
    if (judged.exact.some((value) => !Number.isFinite(value))) continue;
    const small = measure.values.every((value) => Math.abs(value) <= SMALL_CHANGE);
    if (from.dimension === 'temperature' && !difference && small && !isFair(judged.verdict) && isFair(judge(true).verdict)) {
      difference = true;
      judged = judge(true);
    }
    out.push({ measure, conversion, from, to, difference, ...judged });
  }
  return out;
}

/** The likely cause of a wrong pair. */
export function causeOfPair({ measure, conversion, from, to, difference, exact }: CheckedPair): Cause {
  const worst = exact.findIndex((value, i) => Math.abs(value - conversion.values[i]!) > 0.05 * Math.abs(value));
  const at = Math.max(0, worst);
  return causeOf(measure.figures[at]!, from, conversion.figures[at]!, to, difference);
}

/** Edits that put a pair right. */
export interface Corrections {
  /** The converted figure, computed from the measure. */
  readonly right: Edit | undefined;
  /** The measure's figure, computed from the conversion: perhaps that one is the source's. */
  readonly derived: Edit | undefined;
}

/** What to write instead, as edits in block offsets; undefined where the figure cannot be written in one number. */
export function correctionsOf(pair: CheckedPair, house: HouseForm): Corrections {
  const { measure, conversion, from, to, difference } = pair;
  const hedge = { approximate: measure.hedge?.kind === 'approximate', hedged: measure.hedge !== undefined, difference };
  const right = conversion.shape === 'compound' ? undefined : figuresFor({ ...measure, ...hedge }, from, to, house);
  const derived = measure.shape === 'compound' ? undefined : figuresFor({ ...conversion, ...hedge }, to, from, house);
  return {
    right: right === undefined ? undefined : { span: conversion.figure, text: right },
    derived: derived === undefined ? undefined : { span: measure.figure, text: derived },
  };
}

/** From the measure's first letter to the conversion's closing mark. */
export const spanOfPair = ({ measure, conversion }: CheckedPair): Span => ({
  start: measure.span.start,
  end: conversion.span.end,
});
