import { JOINER } from '../../text/block.ts';

/**
 * A piece of a measure: a figure, a word or a single mark. Finer than a token, because "6-foot-2" and "20km/h" are read piece
 * by piece. Offsets are UTF-16 code units in the block.
 */
export interface Atom {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case. */
  readonly lower: string;
  /** White space (a non-breaking one included) or the start of the block stands before it. */
  readonly space: boolean;
}

const PIECE =
  /(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}\u2060]*(?:['’]\p{L}+)*)|\S/gu;

/** Splits a block into atoms. Joining filler is skipped; opaque filler is a mark that no measure holds. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let last = -1;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece === JOINER) {
      if (last === match.index) last = match.index + 1;
      continue;
    }
    const start = match.index;
    const end = start + piece.length;
    const plain = piece.includes(JOINER) ? piece.replaceAll(JOINER, '') : piece;
    const kind = match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'mark';
    atoms.push({ kind, start, end, text: plain, lower: plain.toLowerCase(), space: last !== start });
    last = end;
  }
  return atoms;
}

const HYPHENS = new Set(['-', '\u2010', '\u2011']);
const DASHES = new Set(['-', '\u2010', '\u2011', '–', '—', '−']);

export const isHyphen = (atom: Atom | undefined): boolean => atom !== undefined && HYPHENS.has(atom.text);
export const isDash = (atom: Atom | undefined): boolean => atom !== undefined && DASHES.has(atom.text);
export const isWord = (atom: Atom | undefined, ...words: readonly string[]): boolean =>
  atom !== undefined && words.includes(atom.lower);

/** The atom behind an aside that opens at an index, or the atom there: "tall" of "(6 feet, 2 inches) tall". */
export function behindAside(atoms: readonly Atom[], at: number): Atom | undefined {
  const close = atoms[at]?.text === '(' ? atoms.findIndex((atom, i) => i > at && atom.text === ')') : -1;
  return atoms[close < 0 ? at : close + 1];
}
