import { type Block, type BlockKind, LONGEST_BLOCK, OPAQUE, type SplitText, type Splitter } from '../block.ts';
import { lineKind } from '../line-kind.ts';
import { maskOpaque } from '../mask.ts';
import { span } from '../span.ts';
import { settleRoles } from './roles.ts';

interface LinePiece {
  readonly raw: string;
  readonly own: BlockKind | undefined;
  readonly masked: string;
  readonly tooLong?: true;
}

function readLine(raw: string): LinePiece {
  if (raw.length > LONGEST_BLOCK) return { raw, own: 'skipped', masked: OPAQUE.repeat(raw.length), tooLong: true };
  return { raw, own: lineKind(raw), masked: maskOpaque(raw) };
}

/** Plain wire text: a line is a block; hard-wrapped lines of one paragraph are joined into one block. */
export class PlainSplitter implements Splitter {
  #before: readonly LinePiece[] = [];

  split(text: string): SplitText {
    const ranges = joinWrapped(text, lineRanges(text));
    const before = this.#before;
    const fromEnd = before.length - ranges.length;
    // An edit leaves most lines where they were, counted from the start or the end; the few others are read again.
    const pieces = ranges.map(({ start, end }, i) => {
      const raw = text.slice(start, end);
      const here = before[i];
      if (here?.raw === raw) return here;
      const moved = before[i + fromEnd];
      return moved?.raw === raw ? moved : readLine(raw);
    });
    this.#before = pieces;
    const kinds = settleRoles(pieces);
    const blocks = ranges.map(({ start, end }, i): Block => {
      const { raw, masked, tooLong } = pieces[i]!;
      const block = { kind: kinds[i]!, span: span(start, end), text: masked, raw };
      return tooLong ? { ...block, tooLong } : block;
    });
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
  // Chosen here once: a condition inside the loop is searched for in each turn, since the optimizer takes the search for free.
  const breakFrom = text.includes('\r') ? anyBreakFrom : lineFeedFrom;
  let at = 0;
  let afterBlank = true;
  while (at <= text.length) {
    const end = breakFrom(text, at);
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

/** The engine’s own search is many times faster than a look at each character. */
function lineFeedFrom(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found;
}

function anyBreakFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
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
