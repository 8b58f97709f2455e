import type { ClaimType } from '../lexicon/claim-cues.ts';
import type { NoteKind } from '../lexicon/verification-phrases.ts';
import type { FactRef, Place } from '../story/fact.ts';
import type { MediaItem } from '../story/media-items.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Source, Utterance } from '../story/sources.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';

/** A story that was read, as linting leaves it: what the whole knows, and where facts stand in the document. */
export interface ReadStory {
  readonly story: Story;
  resolve(place: Place): Span;
  paragraph(block: number): Paragraph | undefined;
}

/** How the story explains that a source is not named. */
export interface Grant {
  /** "on condition of anonymity", with what follows as far as the model reads it. */
  readonly span: Span;
  readonly reason: 'given' | 'weak' | 'none';
}

/** A source with the place where it first appears (UTF-16 offsets in the document). */
export interface LedgerSource {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly kind: Source['kind'];
  readonly anonymous: boolean;
  /** Undefined when the source is named, or the story says nothing of why it is not. */
  readonly grant: Grant | undefined;
  readonly span: Span;
}

/** What somebody said. */
export interface LedgerEntry {
  readonly kind: Utterance['kind'];
  readonly span: Span;
  /** Undefined when nobody is named for it. */
  readonly sourceId: string | undefined;
  /** The words beside the cue that name the source: a pronoun stays a pronoun. */
  readonly speaker: Span | undefined;
  readonly cue: Span | undefined;
}

/** A count or an accusation in the story's own words, with no source beside it. */
export interface Unsourced {
  readonly kind: 'count' | 'accusation';
  readonly span: Span;
}

/** A recording, picture, document or post, where it is first mentioned. */
export interface LedgerMedia {
  readonly kind: MediaItem['kind'];
  readonly span: Span;
  readonly state: 'verified' | 'unverified' | 'not stated';
  /** What the story says of checking it. */
  readonly note: Span | undefined;
}

/** Who said what in a story, in the order of the text. */
export interface Ledger {
  readonly sources: readonly LedgerSource[];
  /** What stands between quotation marks, titles of works left out. */
  readonly quotes: readonly LedgerEntry[];
  /** Indirect speech. */
  readonly claims: readonly LedgerEntry[];
  readonly unsourced: readonly Unsourced[];
  readonly media: readonly LedgerMedia[];
}

/** Reads the ledger off a story. */
export function ledgerOf(result: ReadStory): Ledger {
  const { sources, utterances } = result.story.view('sources');
  const entries = utterances.map((utterance) => entryOf(utterance, result)).sort((a, b) => a.span.start - b.span.start);
  return {
    sources: sources
      .map((source) => sourceOf(source, utterances, result))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    quotes: entries.filter(({ kind }) => kind !== 'indirect' && kind !== 'title'),
    claims: entries.filter(({ kind }) => kind === 'indirect'),
    unsourced: unsourced(result),
    media: result.story.view('mediaItems').items.map((item) => mediaOf(item, result)),
  };
}

function sourceOf(source: Source, utterances: readonly Utterance[], result: ReadStory): LedgerSource {
  const { id, name, description, kind, anonymous, first } = source;
  const grant = anonymous ? grantOf(source, utterances, result) : undefined;
  return { id, name, description, kind, anonymous, grant, span: result.resolve(first) };
}

/** The first grant of anonymity in a paragraph where the source appears or speaks. */
function grantOf({ id, first }: Source, utterances: readonly Utterance[], result: ReadStory): Grant | undefined {
  const blocks = new Set([first.block, ...utterances.filter(({ source }) => source === id).map(({ at }) => at.block)]);
  const channel = 'anonymity';
  for (const block of [...blocks].sort((a, b) => a - b)) {
    const facts = result.story.facts(channel)[block] ?? [];
    const fact = facts.findIndex(({ type }) => type === 'grant');
    if (fact >= 0) return { span: result.resolve({ block, channel, fact }), reason: facts[fact]!.reason };
  }
  return undefined;
}

/** What a claim of the model is to somebody who checks it. */
const CHECKED: { readonly [T in ClaimType]?: Unsourced['kind'] } = {
  casualty: 'count',
  property: 'count',
  people: 'count',
  accusation: 'accusation',
};

function unsourced(result: ReadStory): Unsourced[] {
  const channel = 'claims';
  const found: Unsourced[] = [];
  for (const [block, facts] of result.story.facts(channel).entries()) {
    if (result.story.blocks[block]?.kind !== 'paragraph') continue;
    for (const [fact, { type, sourced, witnessed }] of facts.entries()) {
      const kind = CHECKED[type];
      if (kind && !sourced && !witnessed) found.push({ kind, span: result.resolve({ block, channel, fact }) });
    }
  }
  return found;
}

const VERIFIED: ReadonlySet<NoteKind> = new Set(['verified', 'genuine', 'method']);

function mediaOf({ kind, introduction, note }: MediaItem, result: ReadStory): LedgerMedia {
  const said = note && result.story.facts('media')[note.block]?.[note.fact];
  const span = result.resolve(introduction);
  if (said?.type !== 'note') return { kind, span, state: 'not stated', note: undefined };
  return { kind, span, state: VERIFIED.has(said.kind) ? 'verified' : 'unverified', note: result.resolve(note!) };
}

function entryOf({ kind, at, attribution, source }: Utterance, result: ReadStory): LedgerEntry {
  return {
    kind,
    span: result.resolve(at),
    sourceId: source,
    speaker: attribution && part(attribution, 'source', result),
    cue: attribution && part(attribution, 'cue', result),
  };
}

/** A named piece of a fact, undefined when the fact has no such piece. */
function part(ref: FactRef, name: string, result: ReadStory): Span | undefined {
  const spans = result.paragraph(ref.block)?.facts(ref.channel).spans[ref.fact];
  return spans?.parts[name] && result.resolve({ ...ref, part: name });
}
