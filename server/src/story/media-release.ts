import {
  CLOSED_CLASS,
  DEFINITE,
  DESCRIBING_WORDS,
  INDEFINITE,
  OBTAINED_WORDS,
  PLATFORMS,
  RELEASE_WORDS,
  SEPARATE,
  SPREAD_WORDS,
} from '../lexicon/media-words.ts';
import { isWeekday } from '../lexicon/weekdays.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { type Agent, agentFrom, agentIn, bare, spanOf } from './media-agents.ts';

const SKIPPED_BEFORE_RELEASE = new Set(
  `that which was were has have had been being is are also later first recently widely then reportedly apparently quickly originally
  secretly subsequently anonymously early late allegedly purportedly`.split(/\s+/),
);
/** How an item came out. */
export interface Release {
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
export function releaseOf(tokens: readonly Token[], head: number, start: number, from: number, to: number): Release | undefined {
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
      CLOSED_CLASS.has(token.lower) &&
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
    if (isWeekday(token.lower)) day ??= token.lower;
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

/** "leaked documents", "the newly released video", but not "militants released video". */
export function isParticipleModifier(tokens: readonly Token[], i: number, from: number): boolean {
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
