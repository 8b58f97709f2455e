import type { BlockKind } from '../text/block.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { type AnonymityMention, readAnonymity } from './anonymity.ts';
import { channelReaders } from './channels.ts';
import { type AgentlessClaim, type Claim, readAgentless, readClaims } from './claims.ts';
import { type ClockTime, readTimes } from './clock-times.ts';
import { type Dateline, readDateline } from './dateline.ts';
import { type DateExpression, readDates } from './dates.ts';
import type { Channel, EntryState, FactList, FactTypes, StoryContext } from './fact.ts';
import { type Measure, readMeasures } from './measures.ts';
import { type MediaExpression, readMedia } from './media.ts';
import { type Mention, readMentions } from './names.ts';
import { type NumberExpression, readNumbers } from './numbers.ts';
import { type Quote, type QuoteFault, readQuotes } from './quotes.ts';
import { type RegionMention, readRegions } from './regions.ts';
import { type Attribution, readAttributions } from './speech.ts';
import { readUsage, type UsageHit } from './usage.ts';

/**
 * The analysis of one block. Every part is computed when first asked for and kept, so a rule that is off costs nothing.
 * Offsets everywhere are UTF-16 code units from the block's start. Never throws, whatever the text.
 * It is a value: it depends on kind, text, entry and context alone.
 */
export class Paragraph {
  readonly #memo = new Map<string, unknown>();

  constructor(
    readonly kind: BlockKind,
    /** Masked text: what is read. */
    readonly text: string,
    /** The verbatim slice, same length. */
    readonly raw: string,
    readonly entry: EntryState,
    readonly context: StoryContext,
  ) {}

  #once<T>(key: string, make: () => T): T {
    let value = this.#memo.get(key) as T | undefined;
    if (value === undefined) {
      value = make();
      this.#memo.set(key, value);
    }
    return value;
  }

  get tokens(): readonly Token[] {
    return this.#once('tokens', () => tokenize(this.text));
  }

  get sentences(): readonly Sentence[] {
    return this.#once('sentences', () => sentencesOf(this.text, this.tokens));
  }

  /** Quotations in order of their opening marks, nested ones after the one that holds them. */
  get quotes(): readonly Quote[] {
    return this.#once('quotes', () => readQuotes(this)).quotes;
  }

  /** The text with the words between quotation marks blanked by spaces, so that offsets hold: the reporter's own words. */
  get narration(): string {
    return this.#once('narration', () => {
      let out = '';
      let at = 0;
      for (const { inside, depth, quoteClass } of this.quotes) {
        if (depth > 0 || quoteClass === 'title' || inside.start < at) continue;
        out += this.text.slice(at, inside.start) + ' '.repeat(inside.end - inside.start);
        at = inside.end;
      }
      return at === 0 ? this.text : out + this.text.slice(at);
    });
  }

  /** Grants of anonymity, sources without description, names that are not real. */
  get anonymity(): readonly AnonymityMention[] {
    return this.#once('anonymity', () => readAnonymity(this));
  }

  /** Quotation marks that pair with none, are turned the wrong way or only look like quotation marks. */
  get quoteFaults(): readonly QuoteFault[] {
    return this.#once('quotes', () => readQuotes(this)).faults;
  }

  /** Statements in the reporter's own words that need a source. */
  get claims(): readonly Claim[] {
    return this.#once('claims', () => readClaims(this));
  }

  /** Passives that hide who says so: "are believed to", "it is understood that". */
  get agentless(): readonly AgentlessClaim[] {
    return this.#once('agentless', () => readAgentless(this));
  }

  get exit(): EntryState {
    return this.#once('quotes', () => readQuotes(this)).exit;
  }

  /** `PARIS (AP) —` at the head of a paragraph, else undefined. */
  get dateline(): Dateline | undefined {
    return this.#once('dateline', () => ({ value: readDateline(this) })).value;
  }

  get mentions(): readonly Mention[] {
    return this.#once('mentions', () => readMentions(this));
  }

  get attributions(): readonly Attribution[] {
    return this.#once('attributions', () => readAttributions(this));
  }

  get measures(): readonly Measure[] {
    return this.#once('measures', () => readMeasures(this));
  }

  get numbers(): readonly NumberExpression[] {
    return this.#once('numbers', () => readNumbers(this));
  }

  get dates(): readonly DateExpression[] {
    return this.#once('dates', () => readDates(this));
  }

  get times(): readonly ClockTime[] {
    return this.#once('times', () => readTimes(this));
  }

  /** States of the United States, however written. */
  get regions(): readonly RegionMention[] {
    return this.#once('regions', () => readRegions(this));
  }

  /** Terms of the usage tables, where their conditions hold. */
  get usage(): readonly UsageHit[] {
    return this.#once('usage', () => readUsage(this));
  }

  get media(): readonly MediaExpression[] {
    return this.#once('media', () => readMedia(this));
  }

  /** The facts this block gives to the story in one channel, with their spans. */
  facts<C extends Channel>(channel: C): FactList<FactTypes[C]> {
    return this.#once(`facts:${channel}`, () => channelReaders[channel](this) as FactList<FactTypes[C]>);
  }

  /** The facts of one channel as one string: equal strings mean equal facts. */
  factKey(channel: Channel): string {
    return this.#once(`key:${channel}`, () => {
      const { facts } = this.facts(channel);
      return facts.length ? JSON.stringify(facts) : '';
    });
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
