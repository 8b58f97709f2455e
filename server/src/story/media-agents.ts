import { CROWD_AGENTS, OWN_AGENTS, PARTISAN_AGENTS, PARTY_AGENTS } from '../lexicon/media-words.ts';
import { isWeekday } from '../lexicon/weekdays.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';

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

const AGENT_ENDS = new Set(
  `on to via through in at with after before as that which who when while and but online during for of from show shows showed showing
  said says was were is are has have had late early purported purports purporting purportedly appeared appears`.split(/\s+/),
);
/** The news organizations that speak of themselves by these names. */
export const NEWSROOM = new Set(['AP', 'Associated', 'Reuters', 'AFP', 'BBC', 'CNN']);

/** The word without a possessive ending. */
export const bare = (token: Token): string => (token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower);
export const spanOf = (first: Token, last: Token): Span => span(first.start, last.end);

const isAgentEnd = (token: Token): boolean => token.text !== 'IS' && AGENT_ENDS.has(token.lower);

/** The agent that begins at a token, up to the next verb, preposition or mark. */
export function agentIn(tokens: readonly Token[], start: number, to: number): { agent: Agent; agentSpan: Span } | undefined {
  let end = start;
  while (
    end < Math.min(to, start + 8) &&
    tokens[end]!.kind === 'word' &&
    !isAgentEnd(tokens[end]!) &&
    !isWeekday(tokens[end]!.lower)
  )
    end++;
  return agentFrom(tokens, start, end);
}

/** The agent that the tokens of a range name; undefined when the range is empty. */
export function agentFrom(tokens: readonly Token[], start: number, end: number): { agent: Agent; agentSpan: Span } | undefined {
  if (end <= start) return undefined;
  return { agent: classify(tokens.slice(start, end)), agentSpan: spanOf(tokens[start]!, tokens[end - 1]!) };
}

const holds = (set: ReadonlySet<string>, token: Token): boolean =>
  set.has(token.lower) || set.has(token.text) || set.has(bare(token));

/** What kind of agent the words name. */
export function classify(words: readonly Token[]): Agent {
  if (words.some((t) => NEWSROOM.has(t.text))) return 'newsroom';
  if (words.some((t) => holds(PARTISAN_AGENTS, t))) return 'partisan';
  if (words.some((t) => holds(OWN_AGENTS, t))) return 'own';
  if (words.some((t) => holds(PARTY_AGENTS, t))) return 'party';
  if (words.some((t) => holds(CROWD_AGENTS, t))) return 'crowd';
  return words.some((t) => /^\p{Lu}/u.test(t.text)) ? 'own' : undefined;
}
