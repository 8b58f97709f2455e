import {
  CLOSED_CLASS,
  CONFIDENTIAL_MODIFIERS,
  DEFINITE,
  DESCRIBING_WORDS,
  INDEFINITE,
  LEAK_MODIFIERS,
  LEAKABLE_NOUNS,
  MEDIA_NOUNS,
  NOT_MEDIA_AFTER,
  NOT_MEDIA_BEFORE,
  OBTAINED_WORDS,
  OWN_MODIFIERS,
  PARTISAN_MODIFIERS,
  PLATFORMS,
  RELEASE_WORDS,
  SEPARATE,
  UGC_MODIFIERS,
} from '../lexicon/media-words.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { MediaKind } from './media.ts';
import { type Agent, bare, classify, NEWSROOM, spanOf } from './media-agents.ts';
import { isParticipleModifier, type Release, releaseOf } from './media-release.ts';

/** One phrase for a recording, picture, document or post. Offsets are UTF-16 code units in the block. */
export interface MediaPhrase {
  /** From the determiner to the head, with a short modifier ("that surfaced online"). */
  readonly span: Span;
  readonly head: Span;
  readonly kind: Exclude<MediaKind, 'claim'>;
  /** The head as written, lower case: two hoards of documents are one only under one noun. */
  readonly noun: string;
  readonly plural: boolean;
  /** new: brings an item in ("a video", "footage"); known: speaks of one that is there ("the video"). */
  readonly reference: 'new' | 'known';
  /** "another", "a separate": certainly not the one before. */
  readonly separate: boolean;
  readonly agent: Agent;
  /** The words for who handed it out. */
  readonly agentSpan: Span | undefined;
  /** The weekday on which it was handed out, lower case. */
  readonly day: string | undefined;
  /** Handed round where anyone may put anything, or it came up by itself. */
  readonly spread: boolean;
  /** Leaked, hacked or stolen. */
  readonly leaked: boolean;
  /** Confidential, secret, internal or classified. */
  readonly confidential: boolean;
  /** The words that say how it came out: "was released by supporters". */
  readonly release: Span | undefined;
  /** The sentence says what the item shows or holds. */
  readonly describes: boolean;
  /** The story itself keeps its distance: "purports to show". */
  readonly doubted: boolean;
}

const DOCUMENT = { kind: 'document', plural: false } as const;

/** The media phrases of one sentence, in order. `from` and `to` are token indices. */
export function mediaPhrases(tokens: readonly Token[], from: number, to: number): MediaPhrase[] {
  const heads: number[] = [];
  for (let i = from; i < to; i++) if (isHead(tokens, i, from, to)) heads.push(i);
  if (heads.length === 0) return [];
  const out: MediaPhrase[] = [];
  for (const [order, head] of heads.entries()) {
    const noun = MEDIA_NOUNS.get(bare(tokens[head]!)) ?? DOCUMENT;
    const phrase = nounPhrase(tokens, head, from);
    // "an audio recording and video": the first determiner holds for both.
    const partner =
      order > 0 && heads[order - 1]! === phrase.start - 2 && tokens[phrase.start - 1]?.lower === 'and' ? out.at(-1) : undefined;
    const release = releaseOf(tokens, head, phrase.start, from, to) ?? {};
    const modifiers = tokens.slice(phrase.start, head);
    const made = {
      kind: kindOf(tokens, head) ?? noun.kind,
      noun: bare(tokens[head]!),
      plural: noun.plural,
      head: spanOf(tokens[head]!, tokens[head]!),
      reference: phrase.definite
        ? partner
          ? partner.reference
          : 'known'
        : phrase.determined || !partner
          ? 'new'
          : partner.reference,
      separate: modifiers.some((t) => SEPARATE.has(t.lower)),
      describes: describesContent(tokens, phrase.start, head, from, to),
      doubted: isDoubted(tokens, phrase.start, head, to),
      confidential: modifiers.some((t) => CONFIDENTIAL_MODIFIERS.has(t.lower)),
      ...provenance(modifiers, phrase.owner, release),
    } as const;
    const end = release.attached ? release.end! : tokens[head]!.end;
    out.push({ ...made, span: span(tokens[phrase.start]!.start, end) });
  }
  return shareProvenance(tokens, heads, out);
}

function isHead(tokens: readonly Token[], i: number, from: number, to: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'word') return false;
  // "a report" is everyday, "a confidential report" is a document.
  if (LEAKABLE_NOUNS.has(bare(token))) {
    const modifier = i > from ? tokens[i - 1]!.lower : '';
    return LEAK_MODIFIERS.has(modifier) || /^(?:confidential|secret|classified|unpublished)$/.test(modifier);
  }
  if (!MEDIA_NOUNS.has(bare(token))) return false;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  if (next?.kind === 'word' && !token.lower.endsWith("'s")) {
    // "audio recording", "video clip": the last word is the head.
    if (MEDIA_NOUNS.has(bare(next)) || NOT_MEDIA_BEFORE.has(next.lower)) return false;
  }
  const previous = i > from ? tokens[i - 1]! : undefined;
  if (!previous) return true;
  if (NOT_MEDIA_AFTER.has(previous.lower)) return false;
  const noun = MEDIA_NOUNS.get(bare(token))!;
  // "to document abuses", "they post every day": a verb.
  const verbLike =
    noun.kind === 'document' ||
    noun.kind === 'post' ||
    token.lower === 'picture' ||
    token.lower === 'clip' ||
    token.lower === 'image';
  if (
    verbLike &&
    !noun.plural &&
    next &&
    /^(?:the|a|an|his|her|its|their|how|what|these|those)$/.test(next.lower) &&
    !/^(?:the|a|an|this|that|his|her|its|their)$/.test(previous.lower) &&
    !LEAK_MODIFIERS.has(previous.lower)
  )
    return false;
  if (verbLike && /^(?:to|will|would|can|could|may|might|not|they|we|you|i|who|helped|help)$/.test(previous.lower)) return false;
  if (noun.kind === 'post') return isPost(tokens, i, from);
  return true;
}

/** "post" is many things; a post has a determiner or the name of its place before it. */
function isPost(tokens: readonly Token[], i: number, from: number): boolean {
  if (/^tweets?$/.test(bare(tokens[i]!))) return true;
  for (let j = i - 1; j >= Math.max(from, i - 3); j--) {
    if (PLATFORMS.has(tokens[j]!.text) || tokens[j]!.lower === 'media') return true;
  }
  return false;
}

function kindOf(tokens: readonly Token[], head: number): MediaPhrase['kind'] | undefined {
  const previous = tokens[head - 1];
  if (previous?.kind !== 'word') return undefined;
  if (previous.lower === 'audio' || previous.lower === 'voice') return 'audio';
  return previous.lower === 'video' ? 'video' : undefined;
}

interface NounPhrase {
  /** Token index. */
  readonly start: number;
  readonly determined: boolean;
  readonly definite: boolean;
  /** The possessive that determines it: "the group's", "its". */
  readonly owner: readonly Token[];
}

function nounPhrase(tokens: readonly Token[], head: number, from: number): NounPhrase {
  let start = head;
  while (start > from && head - start < 7) {
    const token = tokens[start - 1]!;
    if (token.kind === 'number') {
      start--;
      continue;
    }
    if (token.kind !== 'word') break;
    if (/^(?:his|her|its|their|our|my)$/.test(token.lower))
      return { start: start - 1, determined: true, definite: true, owner: [token] };
    if (DEFINITE.has(token.lower)) return { start: start - 1, determined: true, definite: true, owner: [] };
    if (/^(?:a|an|another|some|several|many|any)$/.test(token.lower))
      return { start: start - 1, determined: true, definite: false, owner: [] };
    if (token.lower.endsWith("'s") || token.lower.endsWith("s'")) {
      let first = start - 1;
      while (first > from && /^\p{Lu}/u.test(tokens[first - 1]!.text) && tokens[first - 1]!.kind === 'word') first--;
      if (first > from && DEFINITE.has(tokens[first - 1]!.lower)) first--;
      return { start: first, determined: true, definite: true, owner: tokens.slice(first, start) };
    }
    if (!isModifier(tokens, start - 1, from)) break;
    start--;
  }
  return { start, determined: start < head && INDEFINITE.has(tokens[start]!.lower), definite: false, owner: [] };
}

/** The word belongs to the phrase behind it: an adjective, a noun, or a participle as in "the recently released video". */
function isModifier(tokens: readonly Token[], i: number, from: number): boolean {
  const { lower, text } = tokens[i]!;
  if (text === 'IS') return true;
  const next = tokens[i + 1];
  if (lower.endsWith('ly')) return next !== undefined && /ed$/.test(next.lower);
  if (RELEASE_WORDS.has(lower) || OBTAINED_WORDS.has(lower)) return isParticipleModifier(tokens, i, from);
  return !CLOSED_CLASS.has(lower) && (!lower.endsWith('ing') || UGC_MODIFIERS.has(lower));
}

function provenance(
  modifiers: readonly Token[],
  owner: readonly Token[],
  release: Release,
): Pick<MediaPhrase, 'agent' | 'agentSpan' | 'day' | 'spread' | 'leaked' | 'release'> {
  let { agent } = release;
  if (!agent && owner.length > 0 && !/^(?:its|their)$/.test(owner[0]!.lower)) agent = classify(owner);
  if (!agent && modifiers.some((t) => NEWSROOM.has(t.text))) agent = 'newsroom';
  if (modifiers.some((t) => PARTISAN_MODIFIERS.has(t.lower) || PARTISAN_MODIFIERS.has(t.text))) agent ??= 'partisan';
  if (!agent && modifiers.some((t) => OWN_MODIFIERS.has(t.lower) || OWN_MODIFIERS.has(t.text))) agent = 'own';
  if (!agent && modifiers.some((t) => UGC_MODIFIERS.has(t.lower))) agent = 'crowd';
  return {
    agent,
    agentSpan: release.agentSpan,
    day: release.day,
    spread: release.spread ?? false,
    leaked: (release.leaked ?? false) || modifiers.some((t) => LEAK_MODIFIERS.has(t.lower)),
    release: release.span,
  };
}

/** Of two items joined by "and" what is said behind the second holds for the first as well. */
function shareProvenance(tokens: readonly Token[], heads: readonly number[], phrases: readonly MediaPhrase[]): MediaPhrase[] {
  return phrases.map((phrase, i) => {
    const next = phrases[i + 1];
    if (!next || phrase.release || !next.release) return phrase;
    const between = tokens.slice(heads[i]! + 1, heads[i + 1]!);
    if (between[0]?.lower !== 'and' || between.length > 4) return phrase;
    const { agent, agentSpan, day, spread, leaked, release } = next;
    return { ...phrase, agent, agentSpan, day, spread, leaked, release };
  });
}

/** "In the video, ..." or "The video shows ...": what the item holds is told. */
function describesContent(tokens: readonly Token[], start: number, head: number, from: number, to: number): boolean {
  if (start > from && /^(?:in|on)$/.test(tokens[start - 1]!.lower) && framesContent(tokens, start - 1, from)) return true;
  for (let i = head + 1; i < Math.min(to, head + 18); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark' && !/^(?:,|--|[—–])$/.test(token.text) && !isQuoteMark(token)) return false;
    if (DESCRIBING_WORDS.has(token.lower) && tokens[i + 1]?.lower !== 'to') return true;
    if (/^(?:purport|appear)/.test(token.lower)) return true;
  }
  return false;
}

/** "In the video, men ..." and "are seen in the video", but not "the call came in a video". */
function framesContent(tokens: readonly Token[], preposition: number, from: number): boolean {
  const before = preposition > from ? tokens[preposition - 1]! : undefined;
  return (
    before?.kind !== 'word' ||
    /^(?:seen|heard|shown|captured|depicted|said|says|speaks|speaking|recorded|filmed)$/.test(before.lower)
  );
}

const isQuoteMark = (token: Token): boolean => /^["“”'‘’]/.test(token.text);

/** The story itself keeps its distance: "a purported video", "the video purports to show". */
function isDoubted(tokens: readonly Token[], start: number, head: number, to: number): boolean {
  for (let i = start; i < Math.min(to, head + 12); i++) {
    if (i > head && tokens[i]!.kind === 'mark') return false;
    if (/^purport/.test(tokens[i]!.lower)) return true;
  }
  return false;
}
