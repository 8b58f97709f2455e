import { type Block, type BlockKind, LONGEST_BLOCK, OPAQUE, type SplitText, type Splitter } from '../block.ts';
import { lineKind } from '../line-kind.ts';
import { maskOpaque } from '../mask.ts';
import { span } from '../span.ts';
import { settleRoles } from './roles.ts';

interface LinePiece {
  readonly own: BlockKind | undefined;
  readonly masked: string;
  readonly tooLong?: true;
}

function readLine(raw: string): LinePiece {
  if (raw.length > LONGEST_BLOCK) return { own: 'skipped', masked: OPAQUE.repeat(raw.length), tooLong: true };
  return { own: lineKind(raw), masked: maskOpaque(raw) };
}

/** Plain wire text: a line is a block; hard-wrapped lines of one paragraph are joined into one block. */
export class PlainSplitter implements Splitter {
  #known = new Map<string, LinePiece>();

  split(text: string): SplitText {
    const ranges = joinWrapped(text, lineRanges(text));
    const next = new Map<string, LinePiece>();
    const pieces = ranges.map(({ start, end }) => {
      const raw = text.slice(start, end);
      let piece = next.get(raw) ?? this.#known.get(raw);
      piece ??= readLine(raw);
      next.set(raw, piece);
      return { raw, start, end, piece };
    });
    this.#known = next;
    const kinds = settleRoles(pieces.map(({ raw, piece }) => ({ text: raw, own: piece.own })));
    const blocks: Block[] = pieces.map(({ raw, start, end, piece }, i) => ({
      kind: kinds[i]!,
      span: span(start, end),
      text: piece.masked,
      raw,
      ...(piece.tooLong && { tooLong: true }),
    }));
    return { blocks, frontMatter: {}, suppressions: [] };
  }
}

interface LineRange {
  start: number;
  end: number;
  /** The line right above is blank, or there is none. */
  first: boolean;
}

const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 12 || code === 11;

/** Lines that hold anything, without the white space at their ends. */
function lineRanges(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let at = 0;
  let afterBlank = true;
  while (at <= text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    let start = at;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) lines.push({ start, end: stop, first: afterBlank });
    afterBlank = stop === start;
    at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Old wire systems break lines at a width: a group of such lines that breaks in mid-sentence is one paragraph. */
function joinWrapped(text: string, lines: LineRange[]): LineRange[] {
  const out: LineRange[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i + 1;
    while (end < lines.length && !lines[end]!.first) end++;
    const group = lines.slice(i, end);
    if (isWrapped(text, group)) out.push({ start: group[0]!.start, end: group.at(-1)!.end, first: true });
    else for (const line of group) out.push(line); // a file of unbroken lines is one group: too many for a spread
    i = end;
  }
  return out;
}

function isWrapped(text: string, group: readonly LineRange[]): boolean {
  if (group.length < 2) return false;
  let broken = 0;
  for (let i = 0; i + 1 < group.length; i++) {
    const { start, end } = group[i]!;
    if (end - start < 40 || end - start > 100) return false;
    if (/[\p{L}\d,]/u.test(text[end - 1]!) && /^[\p{Ll}]/u.test(text.slice(group[i + 1]!.start, group[i + 1]!.start + 2)))
      broken++;
  }
  return broken > 0;
}
