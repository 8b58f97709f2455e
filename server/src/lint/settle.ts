import type { Fix, FixKind, Severity } from '../rule/finding.ts';
import type { PlaceEdit } from '../rule/rule.ts';
import type { Paragraph } from '../story/paragraph.ts';
import { type Span, span } from '../text/span.ts';
import { fingerprintBase, hash64 } from './fingerprint.ts';
import type { BlockFinding } from './paragraph-rules.ts';
import { type PlacedBlock, placeWithin } from './place.ts';
import type { StoryFinding } from './story-rules.ts';

/** A span in a block: UTF-16 offsets from that block's start. */
export interface SpanInBlock {
  readonly block: number;
  readonly span: Span;
}

export interface SettledEdit extends SpanInBlock {
  readonly text: string;
  /** The lines of the block go with their line break: how far that is, only the document's text says. */
  readonly wholeLines: boolean;
}

export interface SettledFix {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly SettledEdit[];
}

/**
 * A finding as it is wherever its blocks stand: what it says, how honest its fixes are and what it is called is worked out. The
 * block of a paragraph finding's spans is `OWN`.
 */
export interface Settled {
  readonly ruleId: string;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message: string;
  readonly severity: Severity;
  readonly unnecessary: true | undefined;
  readonly yieldsTo: readonly string[] | undefined;
  readonly span: Span;
  readonly fixes: readonly SettledFix[];
  readonly related: readonly (SpanInBlock & { readonly message: string })[];
  /** What the fingerprint is made of. Findings that are equal in it are counted. */
  readonly base: string;
  /** The fingerprint of the first finding with this base: most have no equal. */
  readonly first: string;
}

/** The block that a finding itself stands in, whatever its number is in this version of the document. */
export const OWN = -1;

/** The fingerprint of a finding that has equals before it. */
export const fingerprintOf = (base: string, ordinal: number): string => hash64(`${base}\u0000${ordinal}`);

/** Undefined: a speaker's words, which the rule leaves alone. */
export function settleBlockFinding(placed: PlacedBlock, finding: BlockFinding): Settled | undefined {
  const { block, paragraph } = placed;
  const at = clip(finding.span, block.text.length);
  if (finding.active.rule.quotes === 'skip' && startsInQuote(paragraph, at)) return undefined;
  const fixes = finding.fixes.map(({ title, kind, edits }) => ({
    title,
    kind: honestKind(
      kind,
      edits.map((edit) => ({ placed, span: edit.span, text: edit.text })),
    ),
    edits: edits.map(({ span, text }) => ({ block: OWN, span, text, wholeLines: false })),
  }));
  const related = finding.related.map(({ span, message }) => ({ block: OWN, span, message }));
  return { ...common(placed, at, finding), span: at, fixes, related };
}

/** Undefined: its block does not exist, or it is about a speaker's words, which the rule leaves alone. */
export function settleStoryFinding(blocks: readonly PlacedBlock[], finding: StoryFinding): Settled | undefined {
  const placed = blocks[finding.at.block];
  if (!placed) return undefined;
  const at = placeWithin(placed, finding.at);
  if (finding.active.rule.quotes === 'skip' && startsInQuote(placed.paragraph, at)) return undefined;
  const fixes = finding.fixes.flatMap(({ title, kind, edits: drafts }) => {
    const edits = drafts.flatMap((draft) => settleEdit(blocks, draft) ?? []);
    // Half a fix is none.
    if (edits.length < drafts.length) return [];
    const seen = edits.flatMap((edit, i) =>
      drafts[i]!.how === 'remove' ? [] : [{ placed: blocks[edit.block]!, span: edit.span, text: edit.text }],
    );
    return { title, kind: honestKind(kind, seen), edits };
  });
  const related = finding.related.flatMap(({ at: place, message }) => {
    const other = blocks[place.block];
    return other ? [{ block: place.block, span: placeWithin(other, place), message }] : [];
  });
  return { ...common(placed, at, finding), span: at, fixes, related };
}

function settleEdit(blocks: readonly PlacedBlock[], { at: place, how, text = '' }: PlaceEdit): SettledEdit | undefined {
  const placed = blocks[place.block];
  if (!placed) return undefined;
  const at = placeWithin(placed, place);
  const edit = { block: place.block, text, wholeLines: false };
  switch (how) {
    case 'before':
      return { ...edit, span: span(at.start, at.start) };
    case 'after':
      return { ...edit, span: span(at.end, at.end) };
    case 'replace':
      return { ...edit, span: at };
    case 'remove':
      return { ...edit, span: at, text: '', wholeLines: !('channel' in place) };
  }
}

/** `at` is in block offsets. */
function common(
  { block, paragraph }: PlacedBlock,
  at: Span,
  { active: { rule }, messageId, data, severity }: BlockFinding | StoryFinding,
): Omit<Settled, 'span' | 'fixes' | 'related'> {
  const { raw } = block;
  const sentence = paragraph.sentences[paragraph.sentenceAt(at.start)];
  const around = sentence ? raw.slice(sentence.start, sentence.end) : raw;
  const message = rule.messages[messageId];
  const base = fingerprintBase(rule.id, messageId, raw.slice(at.start, at.end), around);
  return {
    ruleId: rule.id,
    messageId,
    data,
    message: message ? message(data) : messageId,
    severity,
    unnecessary: rule.unnecessary,
    yieldsTo: rule.yieldsTo,
    base,
    first: fingerprintOf(base, 0),
  };
}

function clip(s: Span, length: number): Span {
  const start = Math.max(0, Math.min(s.start, length));
  return span(start, Math.max(start, Math.min(s.end, length)));
}

const startsInQuote = (paragraph: Paragraph, at: Span): boolean => paragraph.isQuoted(span(at.start, at.start));

/** A safe fix touches no masked characters, and no letter or digit between quotation marks; else a person has to look. */
function honestKind(
  kind: Fix['kind'],
  edits: readonly { readonly placed: PlacedBlock; readonly span: Span; readonly text: string }[],
): FixKind {
  if (kind === 'suggestion') return kind;
  for (const { placed, span: at, text } of edits) {
    const { block, paragraph } = placed;
    const before = block.raw.slice(at.start, at.end);
    if (block.text.slice(at.start, at.end) !== before) return 'suggestion';
    if (paragraph.isQuoted(at) && lettersAndDigits(before) !== lettersAndDigits(text)) return 'suggestion';
  }
  return kind;
}

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
