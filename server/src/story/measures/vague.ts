import { VAGUE_QUANTITIES } from '../../lexicon/number-words.ts';
import type { Unit } from '../../lexicon/units.ts';
import type { Span } from '../../text/span.ts';
import type { Paragraph } from '../paragraph.ts';
import { type Atom, atomsOf, isWord } from './atoms.ts';
import { unitAt } from './unit-names.ts';

/** "hundreds of miles", "a few kilometers (miles)": no figure, so nothing can be computed. Spans are block offsets. */
export interface VagueMeasure {
  /** The quantity and the unit. */
  readonly span: Span;
  readonly unit: Unit;
  /** The bracketed unit without a figure, with the space before it. */
  readonly bare: { readonly span: Span; readonly unit: Unit } | undefined;
}

/** A unit alone in brackets at an atom: "(miles)". */
function bareUnitAt(atoms: readonly Atom[], at: number): { next: number; unit: Unit } | undefined {
  if (atoms[at]?.text !== '(') return undefined;
  const unit = unitAt(atoms, at + 1, 'words');
  return unit && atoms[unit.next]?.text === ')' ? { next: unit.next + 1, unit: unit.unit } : undefined;
}

/** A bracketed unit without a figure right after an offset of the block: "200 meters (yards)". */
export function bareUnitAfter(paragraph: Paragraph, offset: number): { span: Span; unit: Unit } | undefined {
  const after = paragraph.text.slice(offset, offset + 40);
  if (!/^\s?\(\p{L}/u.test(after)) return undefined;
  const atoms = atomsOf(after);
  const bare = bareUnitAt(atoms, 0);
  return bare && { span: { start: offset, end: offset + atoms[bare.next - 1]!.end }, unit: bare.unit };
}

/** Vague measures of a block, in order, outside quotations. */
export function vagueMeasuresOf(paragraph: Paragraph): VagueMeasure[] {
  const out: VagueMeasure[] = [];
  const { tokens } = paragraph;
  if (!tokens.some((token) => VAGUE_QUANTITIES.has(token.lower))) return out;
  const atoms = atomsOf(paragraph.text);
  for (let i = 0; i < atoms.length; i++) {
    if (!VAGUE_QUANTITIES.has(atoms[i]!.lower)) continue;
    let at = i + 1;
    if (isWord(atoms[at], 'of')) at++;
    if (VAGUE_QUANTITIES.has(atoms[at]?.lower ?? '')) continue;
    const unit = unitAt(atoms, at, 'nothing');
    if (!unit?.form.plural || unit.unit.targets.length === 0) continue;
    const span = { start: atoms[i]!.start, end: atoms[unit.next - 1]!.end };
    if (paragraph.isQuoted(span)) continue;
    const bare = bareUnitAt(atoms, unit.next);
    out.push({
      span,
      unit: unit.unit,
      bare: bare && { span: { start: span.end, end: atoms[bare.next - 1]!.end }, unit: bare.unit },
    });
  }
  return out;
}
