import {
  ACCUSES,
  AGENTLESS,
  BACKGROUND,
  CLAIM_CUES,
  CLAIM_HINT,
  type ClaimType,
  CURRENT,
  QUANTITY,
  SOURCED,
  WITNESSED,
} from '../lexicon/claim-cues.ts';
import { sourceNouns } from '../lexicon/source-nouns.ts';
import { type Span, span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import type { Attribution } from './speech.ts';

/** A statement that needs a source, in the reporter's own words. Spans are block offsets. */
export interface Claim {
  readonly type: ClaimType;
  readonly weight: number;
  readonly span: Span;
  readonly sentence: number;
  /** The figure it rests on; undefined when there is none. */
  readonly value: number | undefined;
  /** Of these days: news, not background. */
  readonly current: boolean;
  readonly background: boolean;
  /** Its own sentence names a source; or the one before in the paragraph; or a real speaker in the one after. */
  readonly sourced: boolean;
  /** The sentence alone names a source. */
  readonly sourcedHere: boolean;
  readonly witnessed: boolean;
}

/** The claim without its place. */
export interface ClaimFact {
  readonly type: ClaimType;
  readonly weight: number;
  readonly value: number | undefined;
  readonly current: boolean;
  readonly background: boolean;
  readonly sourced: boolean;
  readonly witnessed: boolean;
}

/** Claims in order; of two that share words, the first. */
export function readClaims(paragraph: Paragraph): readonly Claim[] {
  if (!CLAIM_HINT.test(paragraph.text)) return [];
  const text = paragraph.narration;
  const claims: Claim[] = [];
  let end = -1;
  const witnessed = WITNESSED.test(text);
  const matches = CLAIM_CUES.flatMap((cue) => [...text.matchAll(cue.pattern)].map((match) => ({ cue, match })));
  matches.sort((a, b) => a.match.index - b.match.index);
  for (const { cue, match } of matches) {
    if (match.index < end) continue;
    end = match.index + match[0].length;
    const sentence = paragraph.sentenceAt(match.index);
    const { start, end: stop } = paragraph.sentences[sentence] ?? span(0, text.length);
    const words = text.slice(start, stop);
    claims.push({
      type: cue.type,
      weight: cue.weight,
      span: span(match.index, end),
      sentence,
      value: paragraph.numbers.find((number) => number.span.start >= match.index && number.span.start < end)?.value,
      current: CURRENT.test(words),
      background: BACKGROUND.test(words),
      sourcedHere: isSourced(paragraph, sentence),
      sourced:
        isSourced(paragraph, sentence) ||
        isSourced(paragraph, sentence - 1) ||
        paragraph.attributions.some((attribution) => attribution.sentence === sentence + 1 && isRealSpeaker(attribution)),
      witnessed,
    });
  }
  return claims;
}

/** The sentence has a speaker, or words that carry a source. */
export function isSourced(paragraph: Paragraph, sentence: number): boolean {
  const found = paragraph.sentences[sentence];
  if (!found) return false;
  if (SOURCED.test(paragraph.narration.slice(found.start, found.end))) return true;
  return paragraph.attributions.some(
    (attribution) =>
      attribution.sentence === sentence &&
      !attribution.quoted &&
      attribution.verbClass !== 'cognition' &&
      // "ordered the attack" is a cue by its verb alone: it says nothing of who says so.
      (attribution.content !== undefined || attribution.quotes.length > 0 || attribution.verbClass === 'phrase'),
  );
}

const SPEAKING_NOUNS: ReadonlySet<string> = new Set(
  sourceNouns.filter(({ nounClass }) => nounClass !== 'collective').flatMap(({ noun, plural }) => [noun, plural]),
);

/** "some of them", "they", "the work" excuse nothing that stands before them. */
function isRealSpeaker({ quoted, verbClass, source }: Attribution): boolean {
  if (quoted || verbClass !== 'neutral') return false;
  return source.kind === 'mention' || (source.kind === 'noun' && source.head !== undefined && SPEAKING_NOUNS.has(source.head));
}

/** A passive that hides who says so. */
export interface AgentlessClaim {
  readonly span: Span;
  /** A figure or an accusation stands in its sentence. */
  readonly heavy: boolean;
}

export function readAgentless(paragraph: Paragraph): readonly AgentlessClaim[] {
  if (!/believed|thought|said|understood|reported|rumored|alleged|estimated|feared|presumed|suspected/.test(paragraph.text))
    return [];
  const text = paragraph.narration;
  const found: AgentlessClaim[] = [];
  for (const match of text.matchAll(AGENTLESS)) {
    const sentence = paragraph.sentenceAt(match.index);
    const { start, end } = paragraph.sentences[sentence] ?? span(0, text.length);
    const stop = match.index + match[0].length;
    // "believed by police to be": the agent stands between; "people said to be inside" needs no verb before it.
    if (/^ by\b/.test(text.slice(stop, stop + 4)) || isSourced(paragraph, sentence)) continue;
    if (BELIEF.test(match[0]) && groupSpokeBefore(paragraph, sentence)) continue;
    const before = text.slice(start, match.index);
    if (/\b(?:known|expected|scheduled)\s*$/.test(before)) continue;
    const clause = text.slice(Math.max(start, match.index - 60), Math.min(end, stop + 80));
    found.push({ span: span(match.index, stop), heavy: QUANTITY.test(clause) || ACCUSES.test(clause) });
  }
  return found;
}

/** Passives of what somebody holds true; "said" and "reported" are hearsay. */
const BELIEF = /believed|thought|estimated|feared|presumed|suspected/;

/** "Analysts say sales are weak. The firm is thought to be looking for a buyer.": those who spoke are those who think so. */
function groupSpokeBefore(paragraph: Paragraph, sentence: number): boolean {
  return paragraph.attributions.some(
    ({ sentence: at, quoted, source, content, quotes }) =>
      at === sentence - 1 && !quoted && source.kind === 'noun' && source.plural && (content !== undefined || quotes.length > 0),
  );
}

export function claimFacts(paragraph: Paragraph): FactList<ClaimFact> {
  const { claims } = paragraph;
  return {
    facts: claims.map(({ type, weight, value, current, background, sourced, witnessed }) => ({
      type,
      weight,
      value,
      current,
      background,
      sourced,
      witnessed,
    })),
    spans: claims.map((claim) => ({ whole: claim.span, parts: {} })),
  };
}
