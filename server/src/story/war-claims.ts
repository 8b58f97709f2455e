import {
  ATTACK_WORDS,
  CASUALTY_WORDS,
  CHANNEL_WORDS,
  COMBATANTS,
  COUNT_CAVEATS,
  EARLIER_WORDS,
  FORCE_WORDS,
  HELD_TERRITORIES,
  OWNER_WORDS,
  STATE_OUTLETS,
} from '../lexicon/war-reporting.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';

/** "The group claimed responsibility": offsets are UTF-16 code units in the block, as in all of these. */
export interface ResponsibilityClaim {
  readonly type: 'claim';
  readonly span: Span;
  /** The sentence says where it was made. */
  readonly channel: boolean;
}

/** A count of dead or captured by a party to a fight, or by nobody. */
export interface PartyCount {
  readonly type: 'count';
  readonly span: Span;
  readonly by: 'force' | 'territory' | 'nobody';
  /** It says who runs the body, how it counts, or that the figure is not confirmed. */
  readonly caveat: boolean;
}

/** State or party media as the source of a statement. */
export interface StateOutlet {
  readonly type: 'outlet';
  readonly span: Span;
  /** Undefined for "state media" and the like. */
  readonly name: string | undefined;
  /** The sentence says whose voice it is. */
  readonly described: boolean;
}

/** Where a statement was published. */
export interface Channel {
  readonly type: 'channel';
  readonly span: Span;
}

export type WarClaim = ResponsibilityClaim | PartyCount | StateOutlet | Channel;

const CLAIMS = new PhraseMatcher([
  ['claimed|claims|claim|claiming sole|full|joint? responsibility', 'sure'],
  ['claimed|claims|claim|claiming|took|takes|take|taking full|sole? responsibility|credit', 'attack'],
] as const);

const GENERIC_OUTLETS = new PhraseMatcher([
  [
    'state|government|state-run media|television|TV|radio said|says|reported|reports|claimed|announced|quoted|aired|showed',
    'generic',
  ],
  ['state-run|state-owned media|television|TV|radio said|says|reported|reports|claimed|announced|quoted|aired|showed', 'generic'],
] as const);
const MONTHS = new Set(
  'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.'.split(
    ' ',
  ),
);
const SAID = /^(?:said|says|reported|reports|claimed|claims|quoted|announced)$/;

/** What one sentence says as a party to a fight. */
export function warClaims(tokens: readonly Token[], sentence: Sentence): WarClaim[] {
  return [
    ...responsibility(tokens, sentence),
    ...counts(tokens, sentence),
    ...outlets(tokens, sentence),
    ...channels(tokens, sentence),
  ];
}

function channels(tokens: readonly Token[], { firstToken, endToken }: Sentence): Channel[] {
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    if (/^(?:statements?|communique|website|message)$/.test(token.lower) || /^(?:Telegram|Aamaq|Amaq)$/.test(token.text))
      return [{ type: 'channel', span: span(token.start, token.end) }];
  }
  return [];
}

const has = (set: ReadonlySet<string>, token: Token): boolean => set.has(token.lower) || set.has(token.text);

function anyOf(set: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && has(set, tokens[i]!)) return true;
  return false;
}

function responsibility(tokens: readonly Token[], { firstToken, endToken }: Sentence): ResponsibilityClaim[] {
  const match = CLAIMS.find(tokens, firstToken, endToken)[0];
  if (!match) return [];
  if (match.value === 'attack' && !anyOf(ATTACK_WORDS, tokens, firstToken, endToken)) return [];
  for (let i = Math.max(firstToken, match.firstToken - 7); i < match.firstToken; i++) {
    if (/^(?:no|nobody|none|not|never|without|yet|neither|didn't|hasn't|haven't|if|whether|anyone)$/.test(tokens[i]!.lower))
      return [];
  }
  // "which has claimed responsibility for past attacks", "in the 2012 attack"
  if (anyOf(EARLIER_WORDS, tokens, firstToken, endToken)) return [];
  if (isDated(tokens, Math.max(0, firstToken - 40), endToken)) return [];
  // "... but officials said they do not believe"
  for (let i = firstToken; i < endToken; i++)
    if (/^(?:officials|police|authorities|investigators|intelligence|analysts)$/.test(tokens[i]!.lower)) return [];
  return [{ type: 'claim', span: span(match.start, match.end), channel: anyOf(CHANNEL_WORDS, tokens, firstToken, endToken) }];
}

/** A year or month shortly before: the attack is not today's. */
function isDated(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (/^(?:19|20)\d\d$/.test(text) || MONTHS.has(text)) return true;
  }
  return false;
}

function counts(tokens: readonly Token[], { firstToken, endToken }: Sentence): PartyCount[] {
  let casualty = -1;
  for (let i = firstToken; i < endToken && casualty < 0; i++) {
    if (CASUALTY_WORDS.has(tokens[i]!.lower) && numberNear(tokens, i, firstToken, endToken)) casualty = i;
  }
  if (casualty < 0) return [];
  const cue = tokens.findIndex((t, i) => i >= firstToken && i < endToken && SAID.test(t.lower));
  const caveat = anyOf(COUNT_CAVEATS, tokens, firstToken, endToken);
  if (cue < 0) {
    const first = tokens[firstToken]!;
    const counted = first.kind === 'number' && anyOf(COMBATANTS, tokens, firstToken, casualty);
    return counted ? [{ type: 'count', span: span(first.start, tokens[casualty]!.end), by: 'nobody', caveat }] : [];
  }
  const from = Math.max(firstToken, cue - 4);
  const ministry = anyOf(new Set(['ministry']), tokens, from, cue);
  const by = ministry && anyOf(HELD_TERRITORIES, tokens, firstToken, endToken) ? 'territory' : 'force';
  if (by === 'force' && !anyOf(FORCE_WORDS, tokens, from, cue)) return [];
  const whole = span(tokens[firstToken]!.start, Math.max(tokens[casualty]!.end, tokens[cue]!.end));
  return [{ type: 'count', span: whole, by, caveat }];
}

/** A figure of people, not a year, within a few words. */
function numberNear(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - 5); i < Math.min(to, at + 5); i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'number' && !/^(?:19|20)\d\d$/.test(text) && !/[:.]/.test(text)) return true;
    if (/^(?:dozens|scores|hundreds|thousands)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

function outlets(tokens: readonly Token[], { firstToken, endToken }: Sentence): StateOutlet[] {
  const out: StateOutlet[] = [];
  let named = false;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word' || !STATE_OUTLETS.has(token.text)) continue;
    named = true;
    const next = i + 1 < endToken ? tokens[i + 1]! : undefined;
    const described = anyOf(OWNER_WORDS, tokens, firstToken, endToken);
    const says = next !== undefined && SAID.test(next.lower);
    if (says || described)
      out.push({ type: 'outlet', span: span(token.start, says ? next.end : token.end), name: token.text, described });
  }
  if (named) return out;
  for (const match of GENERIC_OUTLETS.find(tokens, firstToken, endToken)) {
    // "Iranian state TV" says whose it is.
    if (match.firstToken > firstToken && /^\p{Lu}/u.test(tokens[match.firstToken - 1]!.text)) continue;
    out.push({ type: 'outlet', span: span(match.start, match.end), name: undefined, described: false });
  }
  return out;
}
