import {
  CONFIDENTIAL_MODIFIERS,
  CROWD_AGENTS,
  DEFINITE,
  DESCRIBING_WORDS,
  INDEFINITE,
  LEAK_MODIFIERS,
  LEAKABLE_NOUNS,
  MEDIA_NOUNS,
  NOT_MEDIA_AFTER,
  NOT_MEDIA_BEFORE,
  OBTAINED_WORDS,
  OWN_AGENTS,
  OWN_MODIFIERS,
  PARTISAN_AGENTS,
  PARTISAN_MODIFIERS,
  PARTY_AGENTS,
  PLATFORMS,
  RELEASE_WORDS,
  SEPARATE,
  SPREAD_WORDS,
  UGC_MODIFIERS,
} from '../lexicon/media-words.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { MediaKind } from './media.ts';

/** Who handed an item out, as far as a sentence tells. */
export type Agent =
  /** Militants, rebels, activists and their supporters. */
  | 'partisan'
  /** An army, a ministry, forces at war. */
  | 'party'
  /** People without a name. */
  | 'crowd'
  /** A person, company or body that answers for it. */
  | 'own'
  /** The news organization had it before its eyes, or made it. */
  | 'newsroom'
  | undefined;

/** One phrase for a recording, picture, document or post. Offsets are UTF-16 code units in the block. */
export interface MediaPhrase {
  /** From the determiner to the head, with a short modifier ("that surfaced online"). */
  readonly span: Span;
  readonly head: Span;
  readonly kind: Exclude<MediaKind, 'claim'>;
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

const CLOSED = new Set(
  `of in on at by from with without to for about into onto over under after before as than and or but nor that which who whom whose
  when where while if because is are was were be been being has have had do does did will would can could may might must should not
  said says say told also then it he she they we you i there here posted released published shared uploaded broadcast aired tweeted
  leaked obtained saw seen heard watched reviewed verified showed shows show via through amid among between during including like`.split(
    /\s+/,
  ),
);
const SKIPPED_BEFORE_RELEASE = new Set(
  `that which was were has have had been being is are also later first recently widely then reportedly apparently quickly originally
  secretly subsequently anonymously early late allegedly purportedly`.split(/\s+/),
);
const AGENT_ENDS = new Set(
  `on to via through in at with after before as that which who when while and but online during for of from show shows showed showing
  said says was were is are has have had late early purported purports purporting purportedly appeared appears`.split(/\s+/),
);
const DOCUMENT = { kind: 'document', plural: false } as const;
const NEWSROOM = new Set(['AP', 'Associated', 'Reuters', 'AFP', 'BBC', 'CNN']);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

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

const bare = (token: Token): string => (token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower);
const spanOf = (first: Token, last: Token): Span => span(first.start, last.end);

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
  return !CLOSED.has(lower) && (!lower.endsWith('ing') || UGC_MODIFIERS.has(lower));
}

/** "leaked documents", "the newly released video", but not "militants released video". */
function isParticipleModifier(tokens: readonly Token[], i: number, from: number): boolean {
  const before = i > from ? tokens[i - 1]! : undefined;
  if (before?.kind !== 'word') return true;
  return (
    DEFINITE.has(before.lower) ||
    INDEFINITE.has(before.lower) ||
    SEPARATE.has(before.lower) ||
    (before.lower.endsWith('ly') && before.text !== before.text.toUpperCase()) ||
    before.lower.endsWith("'s") ||
    /^(?:of|in|on|at|by|from|with|to|for|about|his|her|its|their|newly)$/.test(before.lower)
  );
}

interface Release {
  readonly day?: string | undefined;
  readonly spread?: boolean;
  readonly leaked?: boolean;
  readonly agent?: Agent;
  readonly agentSpan?: Span;
  readonly span?: Span;
  /** It stands right behind the head as a modifier: part of the item's name. */
  readonly attached?: boolean;
  /** Offset at which the modifier ends. */
  readonly end?: number;
}

/** How the sentence says the item came out: behind it ("released by ..."), before it ("militants posted a ..."), or between. */
function releaseOf(tokens: readonly Token[], head: number, start: number, from: number, to: number): Release | undefined {
  return releaseBefore(tokens, start, from, to, head) ?? releaseBehind(tokens, head, to);
}

function releaseBehind(tokens: readonly Token[], head: number, to: number): Release | undefined {
  let i = head + 1;
  let finite = false;
  let comma = false;
  // "The audio, which was later released by ..."
  while (i < to && (SKIPPED_BEFORE_RELEASE.has(tokens[i]!.lower) || (tokens[i]!.text === ',' && i === head + 1))) {
    if (/^(?:was|were|has|have|had|is|are)$/.test(tokens[i]!.lower)) finite = true;
    if (tokens[i]!.text === ',') comma = true;
    i++;
  }
  const cue = i < to ? tokens[i]! : undefined;
  if (cue?.kind !== 'word') return undefined;
  const attached = !comma && (!finite || tokens[head + 1]!.lower === 'that');
  if (RELEASE_WORDS.has(cue.lower) || OBTAINED_WORDS.has(cue.lower) || SPREAD_WORDS.has(cue.lower))
    return tail(tokens, i, head, to, attached);
  // "images from activists", "video on social media"
  if (/^(?:from|by|on)$/.test(cue.lower) && i === head + 1) {
    const agent = cue.lower === 'on' ? undefined : agentIn(tokens, i + 1, to);
    const spread = cue.lower === 'on' && isPlatform(tokens, i + 1, to);
    if (!spread && (!agent || agent.agent === 'own')) return agent && cue.lower === 'by' ? { ...agent } : undefined;
    return { ...agent, spread };
  }
  // "a video the group posted online", "a video that militants released"
  for (let j = i; j < Math.min(to, i + 6); j++) {
    const token = tokens[j]!;
    if (token.kind !== 'word') break;
    if (j > i && RELEASE_WORDS.has(token.lower)) {
      const agent = agentFrom(tokens, i, j);
      return agent && { ...tail(tokens, j, head, to, true), ...agent };
    }
    if (
      CLOSED.has(token.lower) &&
      token.text !== 'IS' &&
      (token.lower === 'and' ? j === i : !/^(?:it|he|she|they|we|has|have|had|of)$/.test(token.lower))
    )
      break;
  }
  return undefined;
}

/** From the cue on: by whom, where. */
function tail(tokens: readonly Token[], cue: number, head: number, to: number, attached: boolean): Release {
  const word = tokens[cue]!.lower;
  let spread = /^(?:circul|spread)/.test(word);
  let agent: { agent: Agent; agentSpan: Span } | undefined;
  let last = cue;
  let day: string | undefined;
  for (let i = cue + 1; i < Math.min(to, cue + 14); i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') break;
    if (WEEKDAY.test(token.lower)) day ??= token.lower;
    if (token.lower === 'by') {
      agent ??= agentIn(tokens, i + 1, to);
      if (agent) while (last + 1 < to && tokens[last + 1]!.end <= agent.agentSpan.end) last++;
    } else if (token.lower === 'online') {
      spread = true;
      last = Math.max(last, i);
    } else if (/^(?:on|to|via|through|across|over)$/.test(token.lower) && isPlatform(tokens, i + 1, to)) {
      spread = true;
      last = Math.max(last, Math.min(to - 1, i + (tokens[i + 2]?.lower === 'media' ? 2 : 1)));
    } else if (DESCRIBING_WORDS.has(token.lower) && !/^(?:seen|heard)$/.test(token.lower)) break;
  }
  return {
    spread: spread && !OBTAINED_WORDS.has(word),
    leaked: word === 'leaked',
    day,
    ...(OBTAINED_WORDS.has(word) && !agent ? {} : agent),
    span: spanOf(tokens[cue]!, tokens[last]!),
    attached: attached && (spread || agent !== undefined),
    end: Math.max(tokens[head]!.end, tokens[last]!.end),
  };
}

/** "Militants have posted a video": the verb stands right before the phrase. */
function releaseBefore(tokens: readonly Token[], start: number, from: number, to: number, head: number): Release | undefined {
  const cue = start - 1;
  const verb = cue >= from ? tokens[cue]! : undefined;
  if (
    !verb ||
    (!RELEASE_WORDS.has(verb.lower) &&
      !/^(?:release|releases|post|posts|publish|publishes|releasing|posting|sharing)$/.test(verb.lower))
  )
    return undefined;
  let first = cue;
  while (
    first > from &&
    cue - first < 9 &&
    tokens[first - 1]!.kind !== 'mark' &&
    !/^(?:that|which|and|but|after|when|while|as)$/.test(tokens[first - 1]!.lower)
  )
    first--;
  const agent = agentFrom(tokens, first, cue);
  let spread = false;
  for (let i = head + 1; i < Math.min(to, head + 12) && tokens[i]!.kind !== 'mark'; i++) {
    if (tokens[i]!.lower === 'online') spread = true;
    if (/^(?:on|to|via|through)$/.test(tokens[i]!.lower) && isPlatform(tokens, i + 1, to)) spread = true;
  }
  return { ...agent, spread, leaked: verb.lower === 'leaked', span: spanOf(tokens[first]!, verb) };
}

function isPlatform(tokens: readonly Token[], i: number, to: number): boolean {
  for (let j = i; j < Math.min(to, i + 5); j++) {
    const token = tokens[j]!;
    if (token.kind !== 'word') return false;
    if (PLATFORMS.has(bare(token)) || PLATFORMS.has(token.text)) return true;
    if (
      !/^(?:the|a|an|his|her|its|their|some|several|various)$/.test(token.lower) &&
      !/'s$/.test(token.lower) &&
      !/^\p{Lu}/u.test(token.text) &&
      !/(?:ic|al|ist|ing)$/.test(token.lower)
    )
      return false;
  }
  return false;
}

const isAgentEnd = (token: Token): boolean => token.text !== 'IS' && AGENT_ENDS.has(token.lower);

/** The agent that begins at a token, up to the next verb, preposition or mark. */
function agentIn(tokens: readonly Token[], start: number, to: number): { agent: Agent; agentSpan: Span } | undefined {
  let end = start;
  while (
    end < Math.min(to, start + 8) &&
    tokens[end]!.kind === 'word' &&
    !isAgentEnd(tokens[end]!) &&
    !WEEKDAY.test(tokens[end]!.lower)
  )
    end++;
  return agentFrom(tokens, start, end);
}

function agentFrom(tokens: readonly Token[], start: number, end: number): { agent: Agent; agentSpan: Span } | undefined {
  if (end <= start) return undefined;
  return { agent: classify(tokens.slice(start, end)), agentSpan: spanOf(tokens[start]!, tokens[end - 1]!) };
}

const holds = (set: ReadonlySet<string>, token: Token): boolean =>
  set.has(token.lower) || set.has(token.text) || set.has(bare(token));

function classify(words: readonly Token[]): Agent {
  if (words.some((t) => NEWSROOM.has(t.text))) return 'newsroom';
  if (words.some((t) => holds(PARTISAN_AGENTS, t))) return 'partisan';
  if (words.some((t) => holds(OWN_AGENTS, t))) return 'own';
  if (words.some((t) => holds(PARTY_AGENTS, t))) return 'party';
  if (words.some((t) => holds(CROWD_AGENTS, t))) return 'crowd';
  return words.some((t) => /^\p{Lu}/u.test(t.text)) ? 'own' : undefined;
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
