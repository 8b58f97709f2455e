import {
  type Block,
  type BlockKind,
  type FrontMatter,
  JOINER,
  LONGEST_BLOCK,
  OPAQUE,
  type SplitText,
  type Splitter,
  type SuppressionComment,
} from '../block.ts';
import { lineKind } from '../line-kind.ts';
import { maskOpaque } from '../mask.ts';
import { type Span, span } from '../span.ts';
import { settleRoles } from './roles.ts';

type CommonMark = typeof import('./commonmark.ts');
type Tree = ReturnType<CommonMark['fromMarkdown']>;

/** Plain copy never pays for the parser: it is made ready here, when it is first asked for. */
const parse = (chunk: string): Tree => (require('./commonmark.ts') as CommonMark).fromMarkdown(chunk);
type MarkdownNode = Tree | Tree['children'][number];

/** A leaf block of a chunk. Offsets are UTF-16 code units from the chunk's start. */
interface Leaf {
  readonly own: BlockKind | undefined;
  readonly span: Span;
  readonly masked: string;
  readonly raw: string;
  /** Text of an HTML comment: may switch rules off. */
  readonly comment: string | undefined;
  readonly tooLong?: true;
}

/** Characters between two blank lines that are still parsed: a list of many items is one chunk. */
const LONGEST_CHUNK = 50_000;

/**
 * Markdown. The text is cut at blank lines into chunks that stand alone (fences are kept whole), and each chunk is parsed by
 * the library once for as long as it stays the same: a keystroke parses one chunk.
 */
export class MarkdownSplitter implements Splitter {
  #known = new Map<string, readonly Leaf[]>();

  split(text: string): SplitText {
    const front = readFrontMatter(text);
    const next = new Map<string, readonly Leaf[]>();
    const leaves: { leaf: Leaf; at: number }[] = [];
    for (const { start, end } of chunks(text, front.end)) {
      const chunk = text.slice(start, end);
      const parsed = next.get(chunk) ?? this.#known.get(chunk) ?? leavesOf(chunk);
      next.set(chunk, parsed);
      for (const leaf of parsed) leaves.push({ leaf, at: start });
    }
    this.#known = next;

    const blocks: Block[] = [];
    const suppressions: SuppressionComment[] = [];
    if (front.end > 0)
      blocks.push({ kind: 'skipped', span: span(0, front.end), text: OPAQUE.repeat(front.end), raw: text.slice(0, front.end) });
    const kinds = settleRoles(leaves.map(({ leaf }) => ({ raw: leaf.masked.replaceAll(JOINER, ''), own: leaf.own })));
    for (const [i, { leaf, at }] of leaves.entries()) {
      const place = span(at + leaf.span.start, at + leaf.span.end);
      if (leaf.comment !== undefined) {
        const directive = readDirective(leaf.comment);
        if (directive) suppressions.push({ ...directive, span: place, block: blocks.length + 1 });
      }
      const kind = kinds[i] === 'headline' && front.values.headline !== undefined ? 'subhead' : kinds[i]!;
      blocks.push({ kind, span: place, text: leaf.masked, raw: leaf.raw, ...(leaf.tooLong && { tooLong: true }) });
    }
    return { blocks, frontMatter: front.values, suppressions };
  }
}

/** `---`, top-level `key: value` lines, `---`. Only the scalar keys that a story needs are read. */
function readFrontMatter(text: string): { values: FrontMatter; end: number } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!match) return { values: {}, end: 0 };
  const fields = new Map<string, string>();
  for (const line of match[1]!.split(/\r?\n/)) {
    const pair = /^([A-Za-z_-]+):[ \t]*(.*?)[ \t]*$/.exec(line);
    if (pair?.[2]) fields.set(pair[1]!.toLowerCase(), unquote(pair[2]));
  }
  const headline = fields.get('headline') ?? fields.get('title');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(fields.get('date') ?? '')?.[0];
  const category = fields.get('category') ?? fields.get('section');
  const byline = fields.get('byline') ?? fields.get('author');
  return {
    values: { ...(headline && { headline }), ...(date && { date }), ...(category && { category }), ...(byline && { byline }) },
    end: match[0].length,
  };
}

function unquote(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}

/** Runs of lines between blank lines; a fenced block and an HTML comment are never cut. */
function* chunks(text: string, from: number): Generator<Span> {
  let start = -1;
  let last = from;
  let fence = '';
  let comment = false;
  for (let at = from; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence) {
      if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = '';
    } else if (mark) fence = mark;
    if (!fence) {
      if (line.includes('<!--')) comment = true;
      if (line.includes('-->')) comment = false;
    }
    if (line.trim() === '' && !fence && !comment) {
      if (start >= 0) yield span(start, last);
      start = -1;
    } else {
      if (start < 0) start = at;
      last = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    }
    at = end + 1;
  }
  if (start >= 0) yield span(start, last);
}

function leavesOf(chunk: string): Leaf[] {
  if (chunk.length > LONGEST_CHUNK) return [unread(chunk, span(0, chunk.length))];
  const out: Leaf[] = [];
  const visit = (node: MarkdownNode, inside: BlockKind | undefined) => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    switch (node.type) {
      case 'paragraph':
      case 'heading': {
        const children = node.children;
        const start = children[0]?.position?.start.offset ?? from;
        const end = children.at(-1)?.position?.end.offset ?? to;
        if (end - start > LONGEST_BLOCK) {
          out.push(unread(chunk, span(start, end)));
          return;
        }
        const raw = chunk.slice(start, end);
        const masked = maskInline(raw, start, children);
        const plain = masked.replaceAll(JOINER, '');
        const own = node.type === 'heading' ? (node.depth === 1 ? 'headline' : 'subhead') : (lineKind(plain) ?? inside);
        out.push({ own, span: span(start, end), masked, raw, comment: undefined });
        return;
      }
      case 'root':
      case 'list':
      case 'listItem':
        for (const child of node.children) visit(child, node.type === 'listItem' ? 'list-item' : inside);
        return;
      case 'blockquote':
        // Set-off matter is somebody's words, like a pasted post.
        for (const child of node.children) visit(child, 'pasted-post');
        return;
      default: {
        const raw = chunk.slice(from, to);
        const comment = node.type === 'html' ? /^<!--([\s\S]*)-->$/.exec(raw.trim())?.[1] : undefined;
        out.push({ own: 'skipped', span: span(from, to), masked: OPAQUE.repeat(raw.length), raw, comment });
      }
    }
  };
  visit(parse(chunk), undefined);
  return out;
}

function unread(chunk: string, { start, end }: Span): Leaf {
  const raw = chunk.slice(start, end);
  return { own: 'skipped', span: span(start, end), masked: OPAQUE.repeat(raw.length), raw, comment: undefined, tooLong: true };
}

interface Point {
  readonly offset?: number | undefined;
}

interface InlineNode {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
  readonly children?: readonly InlineNode[];
}

/** Leaves the words of inline content and replaces its syntax by filler of the same length. */
function maskInline(raw: string, base: number, children: readonly InlineNode[]): string {
  const out = [...Array(raw.length).keys()].map(() => JOINER);
  const visit = (node: InlineNode) => {
    const from = (node.position?.start.offset ?? base) - base;
    const to = (node.position?.end.offset ?? base) - base;
    if (node.type === 'text') {
      for (let i = from; i < to; i++) {
        // A backslash before a mark is syntax; blockquote and list indents inside a wrapped paragraph are white space.
        out[i] = raw[i] === '\\' && /[!-/:-@[-`{-~]/.test(raw[i + 1] ?? '') ? JOINER : raw[i]!;
      }
      for (const wrap of raw.slice(from, to).matchAll(/\n[ \t]*>?[ \t]*/g)) {
        for (let i = 1; i < wrap[0].length; i++) out[from + wrap.index + i] = ' ';
      }
    } else if (node.type === 'break') {
      for (let i = from; i < to; i++) out[i] = ' ';
    } else if (node.children) {
      for (const child of node.children) visit(child);
    } else {
      for (let i = from; i < to; i++) out[i] = OPAQUE;
    }
  };
  for (const child of children) visit(child);
  return maskOpaque(out.join(''));
}

/** `copydesk-disable[-next-block] rule rule -- reason`, `copydesk-enable rule`. */
function readDirective(comment: string): Pick<SuppressionComment, 'directive' | 'rules' | 'reason'> | undefined {
  const match = /^\s*copydesk-(disable-next-block|disable|enable)\b([\s\S]*)$/.exec(comment);
  if (!match) return undefined;
  const [rules = '', reason] = match[2]!.split(/\s--\s/, 2);
  return {
    directive: match[1] as SuppressionComment['directive'],
    rules: rules.split(/[\s,]+/).filter(Boolean),
    reason: reason?.trim() || undefined,
  };
}
