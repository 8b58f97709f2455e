import type { LintResult } from '../lint/lint.ts';
import { type Block, type BlockKind, JOINER, OPAQUE } from '../text/block.ts';
import { type Span, span } from '../text/span.ts';

/** Index of the block that holds an offset, its end included; -1 between blocks. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = blocks[middle]!.span;
    if (offset < start) high = middle - 1;
    else if (offset > end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/**
 * Whether the character before an offset is copy, and not a part of the file that nobody reads as such: front matter, code, a
 * link's address, a comment, the inside of a tag. Between blocks everything is copy that may come.
 */
export function isCopyBefore({ blocks }: LintResult, offset: number): boolean {
  const block = blocks[blockAt(blocks, offset)];
  if (!block) return true;
  const before = block.text[offset - 1 - block.span.start];
  return block.kind !== 'skipped' && before !== OPAQUE && before !== JOINER;
}

/** The blocks that hold the reporter's own text. */
export const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);

/** A part of a story that a subhead opens. It ends where the next one opens, or with the last block. */
export interface Section {
  /** Index of the subhead. */
  readonly head: number;
  /** One past the last block of the section. */
  readonly end: number;
  readonly span: Span;
}

export function sectionsOf({ blocks }: LintResult): Section[] {
  const heads = blocks.flatMap((block, i) => (block.kind === 'subhead' ? [i] : []));
  return heads.map((head, i) => {
    const end = heads[i + 1] ?? closing(blocks);
    return { head, end, span: span(blocks[head]!.span.start, blocks[Math.max(head, end - 1)]!.span.end) };
  });
}

/** What stands under the story (sign-off, editor's note) belongs to none of its sections. */
function closing(blocks: readonly Block[]): number {
  let end = blocks.length;
  while (end > 0 && ['sign-off', 'editors-note', 'skipped', 'page-residue'].includes(blocks[end - 1]!.kind)) end--;
  return end;
}

/** Words of a block in one line, as a name in a list. */
export function excerpt(text: string, longest: number): string {
  const line = text
    .replace(/[\u2060\uFFFC]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
