import type { Finding, Fix, Severity } from '../rule/finding.ts';
import { type Edit, overlaps, type Span, shift } from '../text/span.ts';
import type { BlockFinding } from './paragraph-rules.ts';
import { type PlacedBlock, wholeLines } from './place.ts';
import {
  fingerprintOf,
  OWN,
  type Settled,
  type SettledEdit,
  type SpanInBlock,
  settleBlockFinding,
  settleStoryFinding,
} from './settle.ts';
import type { StoryFinding } from './story-rules.ts';

/** A block where it stands, with what its own rules found. */
export interface CheckedBlock extends PlacedBlock {
  readonly findings: readonly BlockFinding[];
  /** The same object for as long as the block's words and analysis stay the same, wherever it moves. */
  readonly identity: object;
}

/** Where the blocks stood that a finding speaks of, and how far its edits went. It holds no document: findings are kept for long. */
interface Where {
  /** Where the finding's own block starts. */
  readonly start: number;
  /** The other blocks, and where each of them starts. */
  readonly others: readonly number[];
  readonly starts: readonly number[];
  /** Edits that take whole lines, and the lines that each of them takes. */
  readonly lines: readonly SettledEdit[];
  readonly taken: readonly Span[];
}

interface Placed {
  readonly where: Where;
  readonly ordinal: number;
  readonly finding: Finding;
}

/** Findings that have one fingerprint but for their order. */
interface Equals {
  /** The version of the document in which they were counted last, and how many were met in it so far. */
  version: number;
  met: number;
}

interface Item {
  readonly settled: Settled;
  readonly equals: Equals;
  /** The other blocks that it speaks of. */
  readonly others: readonly number[];
  /** Edits that take whole lines: how far those go, the text between the blocks says. */
  readonly lines: readonly SettledEdit[];
  /** As it was in the version before. */
  placed: Placed | undefined;
}

/** The findings of one block in their order, from its own rules and the story's. */
interface Piece {
  readonly fromStory: readonly StoryFinding[];
  /** The analyses of other blocks that the items rest on. */
  readonly others: readonly { readonly block: number; readonly paragraph: object }[];
  readonly items: readonly Item[];
}

const NONE: readonly StoryFinding[] = [];
/** So many more counters than findings are kept before those that nothing uses any more are let go. */
const SPARE = 1000;

/**
 * Puts all findings at their places in the document, resolves overlaps, sorts, and gives each its fingerprint. Blocks follow each
 * other and a finding stands in one of them, so each block's share is worked out alone and kept while nothing in it changes; and a
 * finding that says what it said before, where it stood before, is the same object.
 */
export class Assembler {
  readonly #pieces = new WeakMap<object, Piece>();
  readonly #equals = new Map<string, Equals>();
  #version = 0;
  /** The story's findings of the version before, sorted into blocks. */
  #sorted: { readonly findings: readonly StoryFinding[]; readonly byBlock: ReadonlyMap<number, readonly StoryFinding[]> } = {
    findings: NONE,
    byBlock: new Map(),
  };

  assemble(text: string, blocks: readonly CheckedBlock[], storyFindings: readonly StoryFinding[]): Finding[] {
    if (storyFindings !== this.#sorted.findings) this.#sorted = { findings: storyFindings, byBlock: sorted(storyFindings) };
    const { byBlock } = this.#sorted;
    const version = ++this.#version;
    const out: Finding[] = [];
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!;
      const { start } = block.block.span;
      for (const item of this.#pieceOf(blocks, block, byBlock.get(index) ?? NONE).items) {
        const { equals } = item;
        if (equals.version !== version) {
          equals.version = version;
          equals.met = 0;
        }
        out.push(place(text, blocks, start, item, equals.met++));
      }
    }
    if (this.#equals.size > 2 * out.length + SPARE)
      for (const [first, equals] of this.#equals) if (equals.version !== version) this.#equals.delete(first);
    return out;
  }

  #pieceOf(blocks: readonly CheckedBlock[], block: CheckedBlock, fromStory: readonly StoryFinding[]): Piece {
    const known = this.#pieces.get(block.identity);
    if (known && isCurrent(known, blocks, fromStory)) return known;
    const settled = [
      ...block.findings.flatMap((finding) => settleBlockFinding(block, finding) ?? []),
      ...fromStory.flatMap((finding) => settleStoryFinding(blocks, finding) ?? []),
    ];
    settled.sort(inOrder);
    const items = withoutOverlaps(settled).map((one) => itemOf(one, this.#equalsOf(one.first)));
    const others = [...new Set(items.flatMap((item) => item.others))].map((other) => ({
      block: other,
      paragraph: blocks[other]!.paragraph,
    }));
    const piece = { fromStory, others, items };
    this.#pieces.set(block.identity, piece);
    return piece;
  }

  #equalsOf(first: string): Equals {
    let equals = this.#equals.get(first);
    if (!equals) {
      equals = { version: 0, met: 0 };
      this.#equals.set(first, equals);
    }
    return equals;
  }
}

function sorted(findings: readonly StoryFinding[]): ReadonlyMap<number, readonly StoryFinding[]> {
  const byBlock = new Map<number, StoryFinding[]>();
  for (const finding of findings) {
    const list = byBlock.get(finding.at.block);
    if (list) list.push(finding);
    else byBlock.set(finding.at.block, [finding]);
  }
  return byBlock;
}

function isCurrent({ fromStory, others }: Piece, blocks: readonly CheckedBlock[], now: readonly StoryFinding[]): boolean {
  return (
    (fromStory === now || (fromStory.length === now.length && fromStory.every((finding, i) => finding === now[i]))) &&
    others.every(({ block, paragraph }) => blocks[block]?.paragraph === paragraph)
  );
}

const inOrder = (a: Settled, b: Settled) =>
  a.span.start - b.span.start || a.span.end - b.span.end || compare(a.ruleId, b.ruleId) || compare(a.message, b.message);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One finding per fact: equal ones fall together, and a rule gives way to those it names where they share a span. */
function withoutOverlaps(findings: readonly Settled[]): readonly Settled[] {
  const kept = findings.some(({ yieldsTo }) => yieldsTo?.length)
    ? findings.filter(
        ({ yieldsTo, span }) =>
          !yieldsTo?.length || !findings.some((other) => yieldsTo.includes(other.ruleId) && touches(span, other.span)),
      )
    : findings;
  return kept.filter((finding, i) => {
    const before = kept[i - 1];
    return !before || before.base !== finding.base || before.message !== finding.message || !sameSpan(before.span, finding.span);
  });
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const touches = (a: Span, b: Span) => overlaps(a, b) || sameSpan(a, b);

function itemOf(settled: Settled, equals: Equals): Item {
  const edits = settled.fixes.flatMap((fix) => fix.edits);
  const others = new Set([...edits, ...settled.related].map(({ block }) => block).filter((block) => block !== OWN));
  return { settled, equals, others: [...others], lines: edits.filter((edit) => edit.wholeLines), placed: undefined };
}

function place(text: string, blocks: readonly CheckedBlock[], start: number, item: Item, ordinal: number): Finding {
  const { settled, others, lines, placed } = item;
  const known = placed?.ordinal === ordinal && placed.where.start === start ? placed : undefined;
  // Most findings hang on their own block alone.
  const alone = others.length === 0 && lines.length === 0;
  if (known && (alone || hasStayed(text, blocks, known.where))) return known.finding;
  const where: Where = alone
    ? { start, others, starts: EMPTY, lines, taken: EMPTY }
    : whereOf(text, blocks, start, others, lines);
  const finding = new PlacedFinding(
    settled,
    where,
    map(settled.related, (one) => ({ span: spanAt(where, one), message: one.message })),
    placed?.ordinal === ordinal ? placed.finding.fingerprint : fingerprintFrom(settled, ordinal),
  );
  item.placed = { where, ordinal, finding };
  return finding;
}

const startOf = (blocks: readonly CheckedBlock[], block: number): number => blocks[block]!.block.span.start;

function hasStayed(text: string, blocks: readonly CheckedBlock[], where: Where): boolean {
  const { others, starts, lines, taken } = where;
  return (
    others.every((other, i) => starts[i] === startOf(blocks, other)) &&
    lines.every((edit, i) => sameSpan(wholeLines(text, spanAt(where, edit)), taken[i]!))
  );
}

function whereOf(
  text: string,
  blocks: readonly CheckedBlock[],
  start: number,
  others: readonly number[],
  lines: readonly SettledEdit[],
): Where {
  const where = { start, others, starts: others.map((other) => startOf(blocks, other)), lines, taken: EMPTY };
  return lines.length === 0 ? where : { ...where, taken: lines.map((edit) => wholeLines(text, spanAt(where, edit))) };
}

const spanAt = ({ start, others, starts }: Where, { block, span }: SpanInBlock): Span =>
  shift(span, block === OWN ? start : starts[others.indexOf(block)]!);

/**
 * A finding where it stands. With each letter all findings behind it move, and of nearly all of them nobody asks for the fixes
 * before the next one is typed: those are placed when they are asked for.
 */
class PlacedFinding implements Finding {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Finding['data'];
  readonly message: string;
  readonly severity: Severity;
  readonly unnecessary?: true;
  readonly span: Span;
  readonly #settled: Settled;
  readonly #where: Where;
  #fixes: readonly Fix[] | undefined;

  constructor(
    settled: Settled,
    where: Where,
    readonly related: Finding['related'],
    readonly fingerprint: string,
  ) {
    this.ruleId = settled.ruleId;
    this.messageId = settled.messageId;
    this.data = settled.data;
    this.message = settled.message;
    this.severity = settled.severity;
    if (settled.unnecessary) this.unnecessary = settled.unnecessary;
    this.span = shift(settled.span, where.start);
    this.#settled = settled;
    this.#where = where;
  }

  get fixes(): readonly Fix[] {
    this.#fixes ??= map(this.#settled.fixes, ({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => this.#placed(edit)),
    }));
    return this.#fixes;
  }

  #placed(edit: SettledEdit): Edit {
    const where = this.#where;
    return { span: edit.wholeLines ? where.taken[where.lines.indexOf(edit)]! : spanAt(where, edit), text: edit.text };
  }
}

const fingerprintFrom = ({ base, first }: Settled, ordinal: number): string => (ordinal ? fingerprintOf(base, ordinal) : first);

const EMPTY: readonly never[] = [];

/** Most findings have no related places and few have more than a fix: thousands of empty lists a keystroke would be litter. */
function map<A, B>(items: readonly A[], make: (item: A) => B): readonly B[] {
  return items.length === 0 ? EMPTY : items.map(make);
}
