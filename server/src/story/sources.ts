import type { BlockKind } from '../text/block.ts';
import type { FactRef } from './fact.ts';
import { kept } from './kept.ts';
import { SpeakerResolver } from './speakers.ts';
import type { AttributionFact, QuoteFact, SpeechFact } from './speech.ts';
import type { StorySource } from './story.ts';

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly kind: 'person' | 'organization' | 'document' | 'media' | 'anonymous' | 'unknown';
  readonly anonymous: boolean;
  /** Index into People.entities, when it is one of them. */
  readonly entity: number | undefined;
  /** Where it first appears. */
  readonly first: FactRef;
}

/** Which sieve answered (rules: same sentence, running quotation, same paragraph, colon before, paragraph before, paragraph after). */
export type Sieve = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';

/** A quotation or a claim with what the story says of its source. */
export interface Utterance {
  readonly kind: 'direct' | 'partial' | 'scare' | 'title' | 'indirect';
  /** The quotation (speech channel), or the attribution whose content it is (part "content"). */
  readonly at: FactRef;
  /** The attribution that answers for it. */
  readonly attribution: FactRef | undefined;
  readonly sieve: Sieve | undefined;
  readonly source: string | undefined;
  /** The second-best candidate, when two sources were possible. */
  readonly rival: string | undefined;
}

export interface Sources {
  /** Those who say something, in the order in which they begin to speak. */
  readonly sources: readonly Source[];
  /** Second-best candidates who say nothing themselves: what `rival` may point to. */
  readonly rivals: readonly Source[];
  readonly utterances: readonly Utterance[];
}

/** Blocks in which somebody may speak. */
const SPEAKING: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'list-item',
  'question',
  'caption',
  'pasted-post',
  'deck',
  'headline',
]);
/** Blocks of the running text: neighbours for the sieves that look to another block. */
const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'question']);

interface Answer {
  readonly sieve: Sieve;
  /** Block and fact of the attribution. */
  readonly attribution: FactRef | undefined;
}

interface Speech {
  readonly quotes: readonly (readonly [number, QuoteFact])[];
  readonly attributions: readonly (readonly [number, AttributionFact])[];
}

interface BlockSpeech extends Speech {
  readonly block: number;
}

/** Settles who says what: the sieves over all blocks, in story order. */
export function buildSources(story: StorySource): Sources {
  const speech = story.facts('speech');
  const resolver = new SpeakerResolver(story);
  const utterances: Utterance[] = [];
  const running: BlockSpeech[] = [];
  const all: BlockSpeech[] = [];
  for (const { index, kind } of story.blocks) {
    if (!SPEAKING.has(kind)) continue;
    const own = { block: index, ...speechOf(speech[index] ?? []) };
    all.push(own);
    if (RUNNING.has(kind)) running.push(own);
  }
  const position = new Map(running.map((own, at) => [own.block, at]));
  /** What the last open quotation of the running text was answered with. */
  let open: Answer | undefined;
  let previous: Answer | undefined;

  for (const { block, attributions } of all)
    for (const [fact, attribution] of attributions) resolver.read(block, fact, attribution);
  for (const own of all) {
    const { block, quotes, attributions } = own;
    const headline = story.blocks[block]!.kind === 'headline';
    const at = position.get(block);
    let last: Answer | undefined;
    for (const [fact, quote] of quotes) {
      if (quote.depth > 0) continue;
      const ref: FactRef = { block, channel: 'speech', fact };
      if (quote.quoteClass === 'title' || quote.quoteClass === 'empty') {
        if (quote.quoteClass === 'title')
          utterances.push({
            kind: 'title',
            at: ref,
            attribution: undefined,
            sieve: undefined,
            source: undefined,
            rival: undefined,
          });
        continue;
      }
      const sentenceLong = quote.quoteClass === 'full' || quote.quoteClass === 'long';
      const answer =
        sameSentence(own, fact) ??
        (quote.continued ? inherit(open) : undefined) ??
        (sentenceLong || quote.open // “Twice.: one word, and the quotation runs on into the next paragraph
          ? (sameParagraph(own, fact, quote) ?? neighbours(running, at, quote, last ? undefined : previous))
          : undefined);
      const resolved = answer?.attribution && resolver.of(answer.attribution.block, answer.attribution.fact);
      // In a headline the marks may stand around any word: only a speaker makes it a quotation.
      if (headline && !resolved) continue;
      utterances.push({
        kind: sentenceLong ? 'direct' : quote.quoteClass === 'phrase' || resolved ? 'partial' : 'scare',
        at: ref,
        attribution: answer?.attribution,
        sieve: answer?.sieve,
        source: resolved && resolver.idOf(resolved),
        rival: resolved?.rival && resolver.idOf(resolved.rival),
      });
      if (sentenceLong) last = answer;
      if (at !== undefined) open = quote.open ? answer : undefined;
    }
    for (const [fact, attribution] of attributions) {
      if (!attribution.hasContent || (attribution.negated && !/^(?:deny|dispute)$/.test(attribution.lemma))) continue;
      const resolved = resolver.of(block, fact);
      utterances.push({
        kind: 'indirect',
        at: { block, channel: 'speech', fact, part: 'content' },
        attribution: { block, channel: 'speech', fact },
        sieve: 'S1',
        source: resolved && resolver.idOf(resolved),
        rival: resolved?.rival && resolver.idOf(resolved.rival),
      });
    }
    if (at !== undefined) previous = last ?? lastStrong(own);
  }
  const said = new Set(utterances.map(({ source }) => source));
  const everyone = resolver.sources();
  return {
    sources: everyone.filter(({ id }) => said.has(id)),
    rivals: everyone.filter(({ id }) => !said.has(id)),
    utterances,
  };
}

const speechOf = kept((facts: readonly SpeechFact[]): Speech => {
  const quotes: [number, QuoteFact][] = [];
  const attributions: [number, AttributionFact][] = [];
  for (const [i, fact] of facts.entries()) {
    if (fact.type === 'quote') quotes.push([i, fact]);
    else if (fact.type === 'attribution') attributions.push([i, fact]);
  }
  return { quotes, attributions };
});

const refOf = (block: number, fact: number): FactRef => ({ block, channel: 'speech', fact });

/** S1: a cue, a document noun or a naming verb in the quotation's own sentence. */
function sameSentence(own: BlockSpeech, quote: number): Answer | undefined {
  for (const [fact, attribution] of own.attributions) {
    if (attribution.quotes.includes(quote)) return { sieve: 'S1', attribution: refOf(own.block, fact) };
  }
  return undefined;
}

/** S2: the quotation began in a block before. */
const inherit = (open: Answer | undefined): Answer | undefined => open && { sieve: 'S2', attribution: open.attribution };

const isStrong = (attribution: AttributionFact): boolean =>
  attribution.sourceKind !== 'implied' &&
  attribution.verbClass !== 'cognition' &&
  (attribution.verbClass !== 'naming' || attribution.sourceKind === 'mention' || attribution.hasContent);

/** S3: a strong cue elsewhere in the paragraph, the nearest before, else the nearest after. */
function sameParagraph(own: BlockSpeech, fact: number, quote: QuoteFact): Answer | undefined {
  let before: number | undefined;
  let speaking: number | undefined;
  let after: number | undefined;
  for (const [i, attribution] of own.attributions) {
    if (!isStrong(attribution)) continue;
    if (attribution.sentence <= quote.sentence) {
      // "where Ruiz also spoke" says nothing that a quotation could go on with.
      if (before !== undefined && !attribution.hasContent && attribution.quotes.length === 0) continue;
      before = i;
      if (attribution.quotes.some((q) => q < fact)) speaking = i;
    } else after ??= i;
  }
  const best = before ?? after;
  const chosen = speaking !== undefined && before !== undefined && sameSource(own, speaking, before) ? speaking : best;
  return chosen === undefined ? undefined : { sieve: 'S3', attribution: refOf(own.block, chosen) };
}

function sameSource(own: BlockSpeech, a: number, b: number): boolean {
  const of = (i: number): AttributionFact | undefined => own.attributions.find(([fact]) => fact === i)?.[1];
  return of(b)?.sourceKind === 'pronoun' || of(a)?.mention === of(b)?.mention;
}

function lastStrong(own: BlockSpeech): Answer | undefined {
  for (let i = own.attributions.length - 1; i >= 0; i--) {
    const [fact, attribution] = own.attributions[i]!;
    if (isStrong(attribution)) return { sieve: 'S5', attribution: refOf(own.block, fact) };
  }
  return undefined;
}

/** S4, S5, S6: the block before ends in a colon, the block before has a speaker, the block after opens with one. */
function neighbours(
  running: readonly BlockSpeech[],
  at: number | undefined,
  quote: QuoteFact,
  previous: Answer | undefined,
): Answer | undefined {
  if (at === undefined) return undefined;
  const before = running[at - 1];
  const lead = before?.attributions.findLast(([, attribution]) => attribution.leadsIn);
  if (before && lead) return { sieve: 'S4', attribution: refOf(before.block, lead[0]) };
  const signed = running[at + 1]?.attributions[0];
  if (signed?.[1].lemma === '—' && running[at + 1]!.quotes.length === 0)
    return { sieve: 'S6', attribution: refOf(running[at + 1]!.block, signed[0]) };
  if (previous) return { sieve: 'S5', attribution: previous.attribution };
  const after = running[at + 1];
  const first = after?.attributions[0];
  if (
    after &&
    first &&
    first[1].sentence === 0 &&
    isStrong(first[1]) &&
    quote.length !== 'empty' &&
    first[1].sourceKind !== 'document'
  )
    return { sieve: 'S6', attribution: refOf(after.block, first[0]) };
  return undefined;
}
