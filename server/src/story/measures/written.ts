import type { Unit } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import type { WrittenQuantity } from '../measures.ts';
import { type Atom, isHyphen } from './atoms.ts';
import type { Quantity } from './quantity.ts';

const spanOf = (atoms: readonly Atom[], first: number, next: number): Span => ({
  start: atoms[first]!.start,
  end: atoms[Math.max(first, next - 1)]!.end,
});

/** Where a quantity stands, in block offsets: all of it, its figure, its unit. */
export function spansOf(atoms: readonly Atom[], q: Quantity): { span: Span; figure: Span; unitSpan: Span } {
  const figureNext = isHyphen(atoms[q.unitFirst - 1]) ? q.unitFirst - 1 : q.unitFirst;
  return {
    span: spanOf(atoms, q.first, q.next),
    figure: spanOf(atoms, q.first, figureNext),
    unitSpan: spanOf(atoms, q.unitFirst, q.unitNext),
  };
}

/** The offset-free part of a quantity, its unit perhaps settled by what stands beside it. */
export const writtenOf = (q: Quantity, unit: Unit = q.unit): WrittenQuantity => ({
  unit: unit.id,
  values: q.figures.map((figure) => figure.value),
  figures: q.figures,
  shape: q.shape,
  hyphenated: q.hyphenated,
  form: q.form,
  joint: q.joint,
  suffix: q.suffix,
});
