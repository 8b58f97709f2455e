import type { BlockKind } from '../text/block.ts';
import type { Channel, FactTypes, StoryBlock, StoryContext } from './fact.ts';
import { type View, type ViewName, type ViewTypes, views } from './views.ts';

/** The facts of every block, by channel: what the fold reads. Entry i of a channel holds the facts of block i. */
export interface StoryFacts {
  readonly blocks: readonly StoryBlock[];
  readonly context: StoryContext;
  facts<C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[];
}

/** What a view is built from: facts, and other views. */
export interface StorySource extends StoryFacts {
  view<V extends ViewName>(name: V): ViewTypes[V];
}

/** Keeps views that are still right from an earlier version of the story. */
export interface ViewMemo {
  reuse<V extends ViewName>(name: V, channels: readonly Channel[], build: () => ViewTypes[V]): ViewTypes[V];
}

/**
 * A story: blocks in order and what only the whole knows, derived from offset-free facts by views, each built when first
 * asked for. A story holds no text and no offsets.
 */
export class Story implements StorySource {
  readonly #views = new Map<ViewName, unknown>();
  readonly #source: StoryFacts;
  readonly #memo: ViewMemo | undefined;

  constructor(source: StoryFacts, memo?: ViewMemo) {
    this.#source = source;
    this.#memo = memo;
  }

  get blocks(): readonly StoryBlock[] {
    return this.#source.blocks;
  }

  get context(): StoryContext {
    return this.#source.context;
  }

  facts<C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[] {
    return this.#source.facts(channel);
  }

  view<V extends ViewName>(name: V): ViewTypes[V] {
    let value = this.#views.get(name) as ViewTypes[V] | undefined;
    if (value === undefined) {
      const view = views[name] as View<ViewTypes[V]>;
      const build = () => view.build(this);
      value = this.#memo ? this.#memo.reuse(name, view.channels, build) : build();
      this.#views.set(name, value);
    }
    return value;
  }

  /** Indices of the blocks of the given kinds, in order. */
  indicesOf(...kinds: readonly BlockKind[]): number[] {
    return this.blocks.filter((b) => kinds.includes(b.kind)).map((b) => b.index);
  }
}
