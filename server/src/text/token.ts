/**
 * A word, figure, mark or opaque filler of a block. Offsets are UTF-16 code units in the block.
 * Words keep inner apostrophes, hyphens and abbreviation periods ("don't", "al-Deiri", "U.S.-backed", "R-S.D.", "a.m.", "Lt.").
 * A figure keeps its separators ("1,234.5", "5:20"); a sign or unit glued to it is a token of its own ("$", "5" "-" "mile", "20" "km").
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'symbol' | 'opaque';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, curly apostrophes straightened: for look-ups. */
  readonly lower: string;
  /** White space or the start of the block stands before it. */
  readonly spaceBefore: boolean;
}

/** A run of tokens that ends with a sentence end. Offsets are UTF-16 code units in the block, closing marks included. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Half-open range of indices into the block's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
}
