import type { Span } from './span.ts';

/** What a block of a story is for. Rules say which kinds they read. */
export type BlockKind =
  | 'headline'
  | 'deck'
  | 'subhead'
  | 'byline'
  | 'date-stamp'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'list-item'
  | 'question'
  | 'table'
  | 'page-residue'
  | 'time-slug'
  | 'inner-dateline'
  | 'pasted-post'
  | 'sign-off'
  | 'editors-note'
  | 'skipped';

/** Filler that joins: emphasis marks and link syntax. Tokens skip it. */
export const JOINER = '\u2060';
/** Filler that stands for an opaque word: code, URLs, handles. */
export const OPAQUE = '\uFFFC';

/**
 * A verbatim slice of the source. `text` has the same length as the slice; what must not be read is masked by filler, so an
 * offset in it plus `span.start` is the document's offset. `raw` is the slice itself (the same string when nothing is masked).
 */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly text: string;
  readonly raw: string;
  /** Longer than `LONGEST_BLOCK`: `kind` is `skipped`, and whoever shows findings says that it was not read. */
  readonly tooLong?: true;
}

/**
 * Characters of a paragraph that is still read. Copy has paragraphs of a few hundred; a longer one than this is data, or text that
 * lost its line breaks, and reading it would cost more than a keystroke may.
 */
export const LONGEST_BLOCK = 20_000;

/** Values that stand beside the copy: Markdown front matter, or nothing in plain wire text. */
export interface FrontMatter {
  readonly headline?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  readonly category?: string;
  readonly byline?: string;
}

/** A comment that switches rules off, found while splitting. `block` is the index of the block that follows it. */
export interface SuppressionComment {
  readonly span: Span;
  readonly block: number;
  readonly directive: 'disable' | 'enable' | 'disable-next-block';
  /** Empty means every rule. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
}

export type FormatName = 'plain' | 'markdown';

export interface SplitText {
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter;
  readonly suppressions: readonly SuppressionComment[];
}

/** Turns the text of one document into blocks. It may remember pieces of the text before, never more than one version back. */
export interface Splitter {
  /** Whole text in, blocks out, in linear time. Never throws. */
  split(text: string): SplitText;
}
