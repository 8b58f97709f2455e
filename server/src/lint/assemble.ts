import type { Finding, Fix, FixKind } from '../rule/finding.ts';
import type { PlaceEdit } from '../rule/rule.ts';
import type { Place } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Block } from '../text/block.ts';
import { type Edit, overlaps, type Span, shift, span } from '../text/span.ts';
import { fingerprintBase, hash64 } from './fingerprint.ts';
import type { BlockFinding } from './paragraph-rules.ts';
import type { StoryFinding } from './story-rules.ts';

/** A block where it stands, with its analysis. */
export interface PlacedBlock {
  readonly block: Block;
  readonly paragraph: Paragraph;
  readonly findings: readonly BlockFinding[];
}

/** `first` is the fingerprint of the first finding with this base: most have no equal. */
type Unfingerprinted = Omit<Finding, 'fingerprint'> & { readonly base: string; readonly first: string };

/** Where a place stands in the document, UTF-16 offsets. A place that does not exist gives an empty span at the end. */
export function resolvePlace(blocks: readonly PlacedBlock[], place: Place): Span {
  const placed = blocks[place.block];
  if (!placed) {
    const end = blocks.at(-1)?.block.span.end ?? 0;
    return span(end, end);
  }
  if (!('channel' in place)) return placed.block.span;
  const spans = placed.paragraph.facts(place.channel).spans[place.fact];
  if (!spans) return placed.block.span;
  const part = place.part === undefined ? spans.whole : (spans.parts[place.part] ?? spans.whole);
  return shift(part, placed.block.span.start);
}

/** Puts all findings at their places in the document, resolves overlaps, sorts, and gives each its fingerprint. */
export function assemble(text: string, blocks: readonly PlacedBlock[], storyFindings: readonly StoryFinding[]): Finding[] {
  const out: Unfingerprinted[] = [];
  for (const placed of blocks) {
    for (const finding of placed.findings) {
      const made = fromBlock(placed, finding);
      if (made) out.push(made);
    }
  }
  for (const finding of storyFindings) {
    const made = fromStory(text, blocks, finding);
    if (made) out.push(made);
  }
  out.sort(
    (a, b) =>
      a.span.start - b.span.start || a.span.end - b.span.end || compare(a.ruleId, b.ruleId) || compare(a.message, b.message),
  );
  return withFingerprints(withoutOverlaps(out, [...blocks.flatMap((b) => b.findings), ...storyFindings]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A finding of a block as it is wherever the block stands: offsets are the block's. Undefined: a speaker's words, dropped. */
type Settled = Unfingerprinted | undefined;

/**
 * A block that was not analysed anew keeps its findings: what they say, how honest their fixes are and what they are called is
 * worked out once. Safe because a finding belongs to one analysis of one text and never changes.
 */
const settledFindings = new WeakMap<BlockFinding, { readonly value: Settled }>();

function fromBlock(placed: PlacedBlock, finding: BlockFinding): Unfingerprinted | undefined {
  let known = settledFindings.get(finding);
  if (!known) {
    known = { value: settle(placed, finding) };
    settledFindings.set(finding, known);
  }
  const { value } = known;
  if (!value) return undefined;
  const by = placed.block.span.start;
  return {
    ...value,
    span: shift(value.span, by),
    fixes: value.fixes.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map((edit) => ({ span: shift(edit.span, by), text: edit.text })),
    })),
    related: value.related.map((r) => ({ span: shift(r.span, by), message: r.message })),
  };
}

function settle(placed: PlacedBlock, finding: BlockFinding): Settled {
  const { block, paragraph } = placed;
  const at = clip(finding.span, block.text.length);
  if (finding.active.rule.quotes === 'skip' && startsInQuote(paragraph, at)) return undefined;
  const fixes = finding.fixes.map(({ title, kind, edits }) => ({
    title,
    kind: honestKind(
      kind,
      edits.map((edit) => ({ placed, edit })),
    ),
    edits,
  }));
  return { ...common(placed, at, finding, fixes), span: at, related: finding.related };
}

function fromStory(text: string, blocks: readonly PlacedBlock[], finding: StoryFinding): Unfingerprinted | undefined {
  const placed = blocks[finding.at.block];
  if (!placed) return undefined;
  const { block } = placed;
  const at = shift(resolvePlace(blocks, finding.at), -block.span.start);
  if (finding.active.rule.quotes === 'skip' && startsInQuote(placed.paragraph, at)) return undefined;
  const fixes = finding.fixes.map((fix) => {
    const edits = fix.edits.map((edit) => placeEdit(text, blocks, edit));
    const inBlocks = fix.edits.flatMap((edit, i) => {
      const own = blocks[edit.at.block];
      return own && edit.how !== 'remove'
        ? [{ placed: own, edit: { span: shift(edits[i]!.span, -own.block.span.start), text: edits[i]!.text } }]
        : [];
    });
    return { title: fix.title, kind: honestKind(fix.kind, inBlocks), edits };
  });
  return {
    ...common(placed, at, finding, fixes),
    span: shift(at, block.span.start),
    related: finding.related.map((r) => ({ span: resolvePlace(blocks, r.at), message: r.message })),
  };
}

/** `at` is in block offsets. */
function common(
  placed: PlacedBlock,
  at: Span,
  finding: BlockFinding | StoryFinding,
  fixes: readonly Fix[],
): Omit<Unfingerprinted, 'related' | 'span'> {
  const { rule } = finding.active;
  const { raw } = placed.block;
  const sentence = placed.paragraph.sentences[placed.paragraph.sentenceAt(at.start)];
  const around = sentence ? raw.slice(sentence.start, sentence.end) : raw;
  const message = rule.messages[finding.messageId];
  return {
    ruleId: rule.id,
    messageId: finding.messageId,
    data: finding.data,
    message: message ? message(finding.data) : finding.messageId,
    severity: finding.severity,
    fixes,
    ...(rule.unnecessary && { unnecessary: true as const }),
    ...named(fingerprintBase(rule.id, finding.messageId, raw.slice(at.start, at.end), around)),
  };
}

const ordinalOf = (base: string, ordinal: number): string => hash64(`${base}\u0000${ordinal}`);
const named = (base: string) => ({ base, first: ordinalOf(base, 0) });

function clip(s: Span, length: number): Span {
  const start = Math.max(0, Math.min(s.start, length));
  return span(start, Math.max(start, Math.min(s.end, length)));
}

function startsInQuote(paragraph: Paragraph, at: Span): boolean {
  return paragraph.isQuoted(span(at.start, at.start));
}

function placeEdit(text: string, blocks: readonly PlacedBlock[], edit: PlaceEdit): Edit {
  const at = resolvePlace(blocks, edit.at);
  switch (edit.how) {
    case 'before':
      return { span: span(at.start, at.start), text: edit.text ?? '' };
    case 'after':
      return { span: span(at.end, at.end), text: edit.text ?? '' };
    case 'replace':
      return { span: at, text: edit.text ?? '' };
    case 'remove':
      return { span: 'channel' in edit.at ? at : wholeLines(text, at), text: '' };
  }
}

/** The block's lines with their line break; of two blank lines that would meet, one goes too. */
function wholeLines(text: string, at: Span): Span {
  const isBreak = (i: number) => text[i] === '\n' || text[i] === '\r';
  let { start, end } = at;
  while (start > 0 && !isBreak(start - 1)) start--;
  while (end < text.length && !isBreak(end)) end++;
  const lineBreakAfter = (i: number) => (text.startsWith('\r\n', i) ? 2 : isBreak(i) ? 1 : 0);
  const own = lineBreakAfter(end);
  if (own === 0) {
    while (start > 0 && isBreak(start - 1)) start--;
    return span(start, end);
  }
  end += own;
  const blankBefore = start === 0 || (start >= 2 && isBreak(start - 1) && /[\r\n]\r?$/.test(text.slice(0, start - 1)));
  const next = lineBreakAfter(end);
  if (blankBefore && next > 0) end += next;
  return span(start, end);
}

/** A safe fix touches no masked characters, and no letter or digit between quotation marks; else a person has to look. */
function honestKind(kind: FixKind, edits: readonly { placed: PlacedBlock; edit: Edit }[]): FixKind {
  if (kind === 'suggestion') return kind;
  for (const { placed, edit } of edits) {
    const { block, paragraph } = placed;
    if (block.text.slice(edit.span.start, edit.span.end) !== block.raw.slice(edit.span.start, edit.span.end)) return 'suggestion';
    if (paragraph.isQuoted(edit.span)) {
      const before = block.raw.slice(edit.span.start, edit.span.end);
      if (lettersAndDigits(before) !== lettersAndDigits(edit.text)) return 'suggestion';
    }
  }
  return kind;
}

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** One finding per fact: equal ones fall together, and a rule gives way to those it names where they share a span. */
function withoutOverlaps(findings: Unfingerprinted[], sources: readonly (BlockFinding | StoryFinding)[]): Unfingerprinted[] {
  const yields = new Map<string, readonly string[]>();
  for (const { active } of sources) if (active.rule.yieldsTo?.length) yields.set(active.rule.id, active.rule.yieldsTo);
  const kept = yields.size
    ? findings.filter((finding) => {
        const stronger = yields.get(finding.ruleId);
        return !stronger || !findings.some((other) => stronger.includes(other.ruleId) && touches(finding.span, other.span));
      })
    : findings;
  return kept.filter((finding, i) => {
    const before = kept[i - 1];
    return !before || before.base !== finding.base || before.message !== finding.message || !sameSpan(before.span, finding.span);
  });
}

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const touches = (a: Span, b: Span) => overlaps(a, b) || sameSpan(a, b);

function withFingerprints(findings: readonly Unfingerprinted[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ base, first, ...finding }) => {
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    return { ...finding, fingerprint: ordinal ? ordinalOf(base, ordinal) : first };
  });
}
