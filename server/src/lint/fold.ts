import type { Channel, FactTypes, StoryBlock, StoryContext } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import { Story, type ViewMemo } from '../story/story.ts';
import type { ViewName, ViewTypes } from '../story/views.ts';

interface ChannelState {
  /** The blocks whose facts the version stands for, and those facts. */
  paragraphs: readonly Paragraph[];
  facts: readonly (readonly unknown[])[];
  version: number;
  /** The generation in which the version was last brought up to date. */
  generation: number;
}

/**
 * Turns the facts of blocks into a story, version after version. It counts for each channel how often its facts have changed,
 * so that views and story rules run again only when something they read is different. Facts that are equal to those a block had
 * before are the same objects, and so is a channel in which nothing changed: what was made of them can be kept beside them.
 */
export class Fold implements ViewMemo {
  readonly #channels = new Map<Channel, ChannelState>();
  readonly #views = new Map<ViewName, { stamp: string; value: unknown }>();
  #paragraphs: readonly Paragraph[] = [];
  /** Indices of the blocks that the generation before had otherwise; undefined when it had more or fewer. */
  #changed: readonly number[] | undefined;
  #blocks: readonly StoryBlock[] = [];
  #layoutVersion = 0;
  #context = '';
  #generation = 0;

  /** Takes the next version of the document. Stories of earlier versions stay right: they no longer share. */
  next(paragraphs: readonly Paragraph[], context: StoryContext): Story {
    const key = JSON.stringify(context);
    const sameLayout =
      paragraphs.length === this.#blocks.length && paragraphs.every(({ kind }, i) => kind === this.#blocks[i]!.kind);
    if (key !== this.#context || !sameLayout) this.#layoutVersion++;
    if (!sameLayout) this.#blocks = paragraphs.map(({ kind }, index) => ({ index, kind }));
    this.#context = key;
    this.#changed = differing(paragraphs, this.#paragraphs);
    this.#paragraphs = paragraphs;
    const generation = ++this.#generation;
    const lists = new Map<Channel, unknown>();
    const facts = <C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[] => {
      let list = lists.get(channel) as (readonly FactTypes[C][])[] | undefined;
      if (!list) {
        const own = generation === this.#generation;
        list = (own ? this.#state(channel).facts : factsOf(paragraphs, channel)) as (readonly FactTypes[C][])[];
        lists.set(channel, list);
      }
      return list;
    };
    const memo: ViewMemo = {
      reuse: (name, channels, build) => (generation === this.#generation ? this.reuse(name, channels, build) : build()),
    };
    return new Story({ blocks: this.#blocks, context, facts }, memo);
  }

  reuse<V extends ViewName>(name: V, channels: readonly Channel[], build: () => ViewTypes[V]): ViewTypes[V] {
    const stamp = this.stamp(channels);
    const known = this.#views.get(name);
    if (known?.stamp === stamp) return known.value as ViewTypes[V];
    const value = build();
    this.#views.set(name, { stamp, value });
    return value;
  }

  /** Equal stamps mean: the same kinds of blocks in the same order, the same context, the same facts in these channels. */
  stamp(channels: readonly Channel[]): string {
    return `${this.#layoutVersion}/${channels.map((channel) => this.#version(channel)).join('/')}`;
  }

  #version(channel: Channel): number {
    return this.#state(channel).version;
  }

  /** The facts of a channel as they are now. A reader may fail: nothing is kept before all of them have answered. */
  #state(channel: Channel): ChannelState {
    const known = this.#channels.get(channel);
    if (known?.generation === this.#generation) return known;
    const { paragraphs, facts, version } = known ?? { paragraphs: [], facts: [], version: 0 };
    const changed = known?.generation === this.#generation - 1 ? this.#changed : differing(this.#paragraphs, paragraphs);
    // A block that was not analysed anew has the facts it had; only the others are compared.
    const news = changed?.filter((i) => this.#paragraphs[i]!.factKey(channel) !== paragraphs[i]!.factKey(channel));
    const state: ChannelState = { paragraphs: this.#paragraphs, facts, version, generation: this.#generation };
    if (news?.length !== 0) {
      state.version = version + 1;
      state.facts = news ? withNew(facts, this.#paragraphs, news, channel) : factsOf(this.#paragraphs, channel);
    }
    this.#channels.set(channel, state);
    return state;
  }
}

const factsOf = (paragraphs: readonly Paragraph[], channel: Channel): readonly (readonly unknown[])[] =>
  paragraphs.map((paragraph) => paragraph.facts(channel).facts);

function withNew(
  facts: readonly (readonly unknown[])[],
  paragraphs: readonly Paragraph[],
  news: readonly number[],
  channel: Channel,
): readonly (readonly unknown[])[] {
  const next = [...facts];
  for (const i of news) next[i] = paragraphs[i]!.facts(channel).facts;
  return next;
}

/** Indices at which the lists differ; undefined when one is longer. */
function differing(a: readonly unknown[], b: readonly unknown[]): readonly number[] | undefined {
  if (a.length !== b.length) return undefined;
  const out: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) out.push(i);
  return out;
}
