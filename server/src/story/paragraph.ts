import type { BlockKind } from '../text/block.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { type AnonymityMention, readAnonymity } from './anonymity.ts';
import { channelReaders } from './channels.ts';
import { type CityMention, readCities } from './cities.ts';
import { type AgentlessClaim, type Claim, readAgentless, readClaims } from './claims.ts';
import { type ClockTime, readTimes } from './clock-times.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type DateExpression, readDates } from './dates.ts';
import type { Channel, EntryState, FactList, FactTypes, StoryContext } from './fact.ts';
import { type Measure, readMeasures } from './measures.ts';
import { type MediaExpression, readMedia } from './media.ts';
import { type Mention, readMentions } from './names.ts';
import { type NumberExpression, readNumbers } from './numbers.ts';
import { type Quote, type QuoteFault, type QuoteReading, readQuotes } from './quotes.ts';
import { type RegionMention, readRegions } from './regions.ts';
import { type Attribution, readAttributions } from './speech.ts';
import { readUsage, type UsageHit } from './usage.ts';
import { readZonedTimes, type ZonedTime } from './zoned-times.ts';

/**
 * The analysis of one block. Every part is computed when first asked for and kept, so a rule that is off costs nothing.
 * Offsets everywhere are UTF-16 code units from the block's start. Never throws, whatever the text.
 * It is a value: it depends on kind, text, entry and context alone.
 */
export class Paragraph {
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;
  #anonymity: readonly AnonymityMention[] | undefined;
  #claims: readonly Claim[] | undefined;
  #agentless: readonly AgentlessClaim[] | undefined;
  #mentions: readonly Mention[] | undefined;
  #attributions: readonly Attribution[] | undefined;
  #measures: readonly Measure[] | undefined;
  #numbers: readonly NumberExpression[] | undefined;
  #dates: readonly DateExpression[] | undefined;
  #times: readonly ClockTime[] | undefined;
  #zonedTimes: readonly ZonedTime[] | undefined;
  #regions: readonly RegionMention[] | undefined;
  #cities: readonly CityMention[] | undefined;
  #usage: readonly UsageHit[] | undefined;
  #media: readonly MediaExpression[] | undefined;
  #quotesRead: QuoteReading | undefined;
  #dateline: { readonly value: Dateline | undefined } | undefined;
  #narration: string | undefined;
  readonly #facts: { [C in Channel]?: FactList<never> } = {};
  readonly #keys: { [C in Channel]?: string } = {};

  constructor(
    readonly kind: BlockKind,
    /** Masked text: what is read. */
    readonly text: string,
    /** The verbatim slice, same length. */
    readonly raw: string,
    readonly entry: EntryState,
    readonly context: StoryContext,
  ) {}

  get #quoteReading(): QuoteReading {
    this.#quotesRead ??= readQuotes(this);
    return this.#quotesRead;
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.text, this.tokens);
    return this.#sentences;
  }

  /** Quotations in order of their opening marks, nested ones after the one that holds them. */
  get quotes(): readonly Quote[] {
    return this.#quoteReading.quotes;
  }

  /** The text with the words between quotation marks blanked by spaces, so that offsets hold: the reporter's own words. */
  get narration(): string {
    if (this.#narration !== undefined) return this.#narration;
    let out = '';
    let at = 0;
    for (const { inside, depth, quoteClass } of this.quotes) {
      if (depth > 0 || quoteClass === 'title' || inside.start < at) continue;
      out += this.text.slice(at, inside.start) + ' '.repeat(inside.end - inside.start);
      at = inside.end;
    }
    this.#narration = at === 0 ? this.text : out + this.text.slice(at);
    return this.#narration;
  }

  /** Grants of anonymity, sources without description, names that are not real. */
  get anonymity(): readonly AnonymityMention[] {
    this.#anonymity ??= readAnonymity(this);
    return this.#anonymity;
  }

  /** Quotation marks that pair with none, are turned the wrong way or only look like quotation marks. */
  get quoteFaults(): readonly QuoteFault[] {
    return this.#quoteReading.faults;
  }

  /** Statements in the reporter's own words that need a source. */
  get claims(): readonly Claim[] {
    this.#claims ??= readClaims(this);
    return this.#claims;
  }

  /** Passives that hide who says so: "are believed to", "it is understood that". */
  get agentless(): readonly AgentlessClaim[] {
    this.#agentless ??= readAgentless(this);
    return this.#agentless;
  }

  get exit(): EntryState {
    return this.#quoteReading.exit;
  }

  /** `PARIS (AP) —` at the head of a paragraph, else undefined. */
  get dateline(): Dateline | undefined {
    this.#dateline ??= { value: readDateline(this) };
    return this.#dateline.value;
  }

  get mentions(): readonly Mention[] {
    this.#mentions ??= readMentions(this);
    return this.#mentions;
  }

  get attributions(): readonly Attribution[] {
    this.#attributions ??= readAttributions(this);
    return this.#attributions;
  }

  get measures(): readonly Measure[] {
    this.#measures ??= readMeasures(this);
    return this.#measures;
  }

  get numbers(): readonly NumberExpression[] {
    this.#numbers ??= readNumbers(this);
    return this.#numbers;
  }

  get dates(): readonly DateExpression[] {
    this.#dates ??= readDates(this);
    return this.#dates;
  }

  get times(): readonly ClockTime[] {
    this.#times ??= readTimes(this);
    return this.#times;
  }

  /** Times that name their zone, are called local or have their GMT behind them. */
  get zonedTimes(): readonly ZonedTime[] {
    this.#zonedTimes ??= readZonedTimes(this);
    return this.#zonedTimes;
  }

  /** States of the United States, however written. */
  get regions(): readonly RegionMention[] {
    this.#regions ??= readRegions(this);
    return this.#regions;
  }

  /** Terms of the usage tables, where their conditions hold. */
  /** Cities that are no part of a longer name, each with the state or country behind its comma. */
  get cities(): readonly CityMention[] {
    this.#cities ??= readCities(this);
    return this.#cities;
  }

  get usage(): readonly UsageHit[] {
    this.#usage ??= readUsage(this);
    return this.#usage;
  }

  get media(): readonly MediaExpression[] {
    this.#media ??= readMedia(this);
    return this.#media;
  }

  /** The facts this block gives to the story in one channel, with their spans. */
  facts<C extends Channel>(channel: C): FactList<FactTypes[C]> {
    const known = this.#facts[channel] as FactList<FactTypes[C]> | undefined;
    if (known) return known;
    const list = channelReaders[channel](this) as FactList<FactTypes[C]>;
    this.#facts[channel] = list as FactList<never>;
    return list;
  }

  /** The facts of one channel as one string: equal strings mean equal facts. */
  factKey(channel: Channel): string {
    const known = this.#keys[channel];
    if (known !== undefined) return known;
    const { facts } = this.facts(channel);
    const key = facts.length ? JSON.stringify(facts) : '';
    this.#keys[channel] = key;
    return key;
  }

  /** The span touches words between quotation marks (a speaker's words: never corrected). */
  isQuoted(s: Span): boolean {
    return this.quotes.some(
      (q) => q.quoteClass !== 'title' && s.start < q.inside.end && q.inside.start < Math.max(s.end, s.start + 1),
    );
  }

  /** Index of the sentence that holds the offset; the last one when the offset is past the end, 0 when there is none. */
  sentenceAt(offset: number): number {
    const { sentences } = this;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
