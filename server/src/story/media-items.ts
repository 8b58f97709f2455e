import type { NoteKind } from '../lexicon/verification-phrases.ts';
import type { BlockKind } from '../text/block.ts';
import type { FactRef } from './fact.ts';
import type { ItemFact, MediaFact, MediaKind, NoteFact } from './media.ts';
import type { Agent } from './media-agents.ts';
import type { StorySource } from './story.ts';

/** What the story says of one recording, picture, document or post, over all paragraphs. */
export interface MediaItem {
  readonly id: number;
  readonly kind: Exclude<MediaKind, 'claim'>;
  /** The first mention. */
  readonly introduction: FactRef;
  readonly mentions: readonly FactRef[];
  /** The mention whose paragraph says most about what the item holds; undefined when none does. */
  readonly description: FactRef | undefined;
  /** Who handed it out, each with its mention. */
  readonly agents: readonly { readonly agent: Exclude<Agent, undefined>; readonly at: FactRef }[];
  /**
   * Why its word is not to be taken on trust: militants or activists made or released it; it came up where anyone may post;
   * the story itself doubts it; somebody leaked or stole it; a party at war handed it out.
   */
  readonly risk: 'partisan' | 'spread' | 'doubted' | 'leaked' | 'party' | undefined;
  /** Said to be confidential, secret or internal. */
  readonly confidential: boolean;
  /** The sentence that says what was or could not be checked about this very item. */
  readonly note: FactRef | undefined;
  /** The note stands more than four blocks from every place that describes the item. */
  readonly noteIsFar: boolean;
}

export interface MediaItems {
  /** In order of first mention. */
  readonly items: readonly MediaItem[];
  /** The item of a mention of the media channel. */
  itemOf(block: number, fact: number): MediaItem | undefined;
}

const READ: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question', 'pasted-post']);
/** How far a note may stand from a mention of its item, in blocks. */
const NOTE_REACH = 4;
const SETTLES: ReadonlySet<NoteKind> = new Set(['unverified', 'unclear', 'verified', 'genuine', 'method']);

interface Place {
  readonly block: number;
  readonly fact: number;
  readonly mention: ItemFact;
}

interface Draft {
  readonly kind: Exclude<MediaKind, 'claim'>;
  readonly places: Place[];
}

export function buildMediaItems(story: StorySource): MediaItems {
  const facts = story.facts('media');
  const drafts = draftItems(story, facts);
  const items = drafts.map((draft, id) => settle(id, draft, facts, drafts));
  const byPlace = new Map<string, MediaItem>();
  for (const item of items) for (const ref of item.mentions) byPlace.set(`${ref.block}:${ref.fact}`, item);
  return { items, itemOf: (block, fact) => byPlace.get(`${block}:${fact}`) };
}

const refOf = ({ block, fact }: { block: number; fact: number }): FactRef => ({ block, channel: 'media', fact });

/** Puts mentions together: "the video" is the nearest video before it, "a video" a new one. */
function draftItems(story: StorySource, facts: readonly (readonly MediaFact[])[]): Draft[] {
  const drafts: Draft[] = [];
  for (const [block, list] of facts.entries()) {
    const kind = story.blocks[block]?.kind;
    if (!kind || !READ.has(kind)) continue;
    for (const [fact, mention] of list.entries()) {
      if (mention.type !== 'item' || mention.quoted) continue;
      const place = { block, fact, mention };
      const known = draftFor(mention, drafts);
      if (known) known.places.push(place);
      else drafts.push({ kind: mention.kind, places: [place] });
    }
  }
  return drafts;
}

function draftFor(mention: ItemFact, drafts: readonly Draft[]): Draft | undefined {
  const same = drafts.findLast((draft) => draft.kind === mention.kind && mayBeOne(draft, mention));
  if (mention.reference === 'known' && !mention.separate)
    return same ?? drafts.findLast((draft) => sameMatter(draft.kind, mention.kind) && mayBeOne(draft, mention));
  // "3 million documents from the firm" after "the leaked documents": a hoard is one, however often it is counted.
  if (mention.kind === 'document' && mention.plural && !mention.separate) {
    const hoard = drafts.findLast(({ places }) => places.some(({ mention: own }) => own.leaked && own.noun === mention.noun));
    if (hoard) return hoard;
  }
  // Announced among others and described later: "an audio recording and video ..." and then "In a separate audio recording".
  const place = same?.places.length === 1 ? same.places[0]! : undefined;
  const announced = place && !place.mention.describes && drafts.some((other) => other !== same && sharesSentence(other, place));
  return announced && mention.describes ? same : undefined;
}

/** What people write to each other: "his emails" are no other paper that was spoken of before. */
const MAIL: ReadonlySet<string> = new Set(['email', 'emails', 'e-mail', 'e-mails', 'letter', 'letters']);
const PAPERS: ReadonlySet<string> = new Set(['document', 'documents', 'file', 'files', 'papers', 'records']);

function mayBeOne({ kind, places }: Draft, { noun }: ItemFact): boolean {
  if (kind !== 'document' || PAPERS.has(noun)) return true;
  return places.some(({ mention: { noun: other } }) => PAPERS.has(other) || MAIL.has(noun) === MAIL.has(other));
}

const sharesSentence = (draft: Draft, { block, mention }: Place): boolean =>
  draft.places.some((other) => other.block === block && other.mention.sentence === mention.sentence);

/** "The recording" may be a video, "the images" too. */
function sameMatter(a: MediaKind, b: MediaKind): boolean {
  return a === b || (a === 'video' && (b === 'audio' || b === 'photo')) || (b === 'video' && a === 'photo');
}

function settle(id: number, draft: Draft, facts: readonly (readonly MediaFact[])[], drafts: readonly Draft[]): MediaItem {
  const { places, kind } = draft;
  const agents = places.flatMap((place) => (place.mention.agent ? [{ agent: place.mention.agent, at: refOf(place) }] : []));
  const note = noteFor(draft, facts, drafts);
  const description = descriptionOf(places);
  return {
    id,
    kind,
    introduction: refOf(places[0]!),
    mentions: places.map(refOf),
    description,
    agents,
    risk: riskOf(draft),
    confidential: places.some((place) => place.mention.confidential),
    note,
    noteIsFar: note !== undefined && !places.some((place) => isUse(place, description) && near(place.block, note.block)),
  };
}

function descriptionOf(places: readonly Place[]): FactRef | undefined {
  let best: Place | undefined;
  let most = -1;
  for (const place of places) {
    if (!place.mention.describes) continue;
    if (place.mention.sentencesAfter > most) {
      best = place;
      most = place.mention.sentencesAfter;
    }
  }
  // Not described anywhere: where it comes in with the word who made it, it is at least used.
  best ??= places.find(({ mention }) => mention.released && (mention.agent === 'crowd' || mention.agent === 'partisan'));
  return best && refOf(best);
}

function riskOf({ places }: Draft): MediaItem['risk'] {
  const mentions = places.map((place) => place.mention);
  const has = (agent: Agent) => mentions.some((mention) => mention.agent === agent);
  if (has('newsroom')) return undefined;
  if (has('partisan')) return 'partisan';
  if (mentions.some((mention) => mention.leaked)) return 'leaked';
  if (mentions.some((mention) => mention.doubted)) return 'doubted';
  if (has('own')) return undefined;
  if (mentions.some((mention) => mention.spread)) return 'spread';
  return has('party') ? 'party' : undefined;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NOTE_REACH;
const isUse = ({ block, fact, mention }: Place, description: FactRef | undefined): boolean =>
  mention.describes || (description?.block === block && description.fact === fact);

/** The first note that speaks of the item; one that stands near a mention wins over one far off. */
function noteFor(draft: Draft, facts: readonly (readonly MediaFact[])[], drafts: readonly Draft[]): FactRef | undefined {
  let far: FactRef | undefined;
  for (const [block, list] of facts.entries()) {
    for (const [fact, note] of list.entries()) {
      if (note.type !== 'note' || note.quoted || !SETTLES.has(note.kind) || !binds(note, block, draft, drafts)) continue;
      if (draft.places.some((place) => place.mention.describes && near(place.block, block))) return refOf({ block, fact });
      far ??= refOf({ block, fact });
    }
  }
  return far;
}

function binds(note: NoteFact, block: number, draft: Draft, drafts: readonly Draft[]): boolean {
  if (note.about.length > 0) {
    if (!note.about.some((kind) => kind === draft.kind || (note.plural && sameMatter(draft.kind, kind)))) return false;
    return note.plural || latestBefore(drafts, block, note, (other) => note.about.includes(other.kind)) === draft;
  }
  const here = draft.places.some((place) => place.block === block || place.block === block - 1);
  if (!here) return false;
  if (note.claims && !note.pronoun) return true;
  return latestBefore(drafts, block, note, () => true) === draft;
}

/** The item spoken of last before the note ends, or in the note's own sentence. */
function latestBefore(
  drafts: readonly Draft[],
  block: number,
  note: NoteFact,
  fits: (draft: Draft) => boolean,
): Draft | undefined {
  let latest: Draft | undefined;
  let at = -1;
  for (const draft of drafts) {
    if (!fits(draft)) continue;
    for (const place of draft.places) {
      if (place.block > block || (place.block === block && place.mention.sentence > note.sentence)) continue;
      const position = place.block * 1000 + place.fact;
      if (position >= at) {
        latest = draft;
        at = position;
      }
    }
  }
  return latest;
}
