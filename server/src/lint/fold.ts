import type { Channel, FactTypes, StoryBlock, StoryContext } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import { Story, type ViewMemo } from '../story/story.ts';
import type { ViewName, ViewTypes } from '../story/views.ts';

interface ChannelState {
  /** The blocks whose facts the version stands for. */
  paragraphs: readonly Paragraph[];
  version: number;
  /** The generation in which the version was last brought up to date. */
  generation: number;
}

/**
 * Turns the facts of blocks into a story, version after version. It counts for each channel how often its facts have changed,
 * so that views and story rules run again only when something they read is different.
 */
export class Fold implements ViewMemo {
  readonly #channels = new Map<Channel, ChannelState>();
  readonly #views = new Map<ViewName, { stamp: string; value: unknown }>();
  #paragraphs: readonly Paragraph[] = [];
  #layout: readonly string[] = [];
  #layoutVersion = 0;
  #context = '';
  #generation = 0;

  /** Takes the next version of the document. Stories of earlier versions stay right: they no longer share. */
  next(paragraphs: readonly Paragraph[], context: StoryContext): Story {
    const layout = paragraphs.map((paragraph) => paragraph.kind);
    const key = JSON.stringify(context);
    if (key !== this.#context || !sameItems(layout, this.#layout)) this.#layoutVersion++;
    this.#context = key;
    this.#layout = layout;
    this.#paragraphs = paragraphs;
    const generation = ++this.#generation;
    const blocks: StoryBlock[] = layout.map((kind, index) => ({ index, kind }));
    const lists = new Map<Channel, unknown>();
    const facts = <C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[] => {
      let list = lists.get(channel) as (readonly FactTypes[C][])[] | undefined;
      if (!list) {
        list = paragraphs.map((paragraph) => paragraph.facts(channel).facts);
        lists.set(channel, list);
      }
      return list;
    };
    const memo: ViewMemo = {
      reuse: (name, channels, build) => (generation === this.#generation ? this.reuse(name, channels, build) : build()),
    };
    return new Story({ blocks, context, facts }, memo);
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
    let state = this.#channels.get(channel);
    if (!state) {
      state = { paragraphs: [], version: 0, generation: -1 };
      this.#channels.set(channel, state);
    }
    if (state.generation !== this.#generation) {
      if (!sameFacts(this.#paragraphs, state.paragraphs, channel)) state.version++;
      state.paragraphs = this.#paragraphs;
      state.generation = this.#generation;
    }
    return state.version;
  }
}

/** A block that was not analysed anew has the facts it had; only the others are compared. */
function sameFacts(a: readonly Paragraph[], b: readonly Paragraph[], channel: Channel): boolean {
  return (
    a.length === b.length &&
    a.every((paragraph, i) => paragraph === b[i] || paragraph.factKey(channel) === b[i]!.factKey(channel))
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
