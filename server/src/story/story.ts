import type { BlockKind } from '../text/block.ts';
import type { Channel, FactTypes, StoryBlock, StoryContext } from './fact.ts';
import { type ViewName, type ViewTypes, views } from './views.ts';

/** The facts of every block, by channel: what the fold reads. `blocks[i]` holds the facts of block i. */
export interface StoryFacts {
  readonly blocks: readonly StoryBlock[];
  readonly context: StoryContext;
  facts<C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[];
}

/** What a view is built from: facts, and other views. */
export interface StorySource extends StoryFacts {
  view<V extends ViewName>(name: V): ViewTypes[V];
}

/**
 * A story: blocks in order and what only the whole knows, derived from offset-free facts by views, each built when first
 * asked for. A story holds no text and no offsets.
 */
export class Story implements StorySource {
  readonly #views = new Map<ViewName, unknown>();

  constructor(readonly source: StoryFacts) {}

  get blocks(): readonly StoryBlock[] {
    return this.source.blocks;
  }

  get context(): StoryContext {
    return this.source.context;
  }

  facts<C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[] {
    return this.source.facts(channel);
  }

  view<V extends ViewName>(name: V): ViewTypes[V] {
    let value = this.#views.get(name) as ViewTypes[V] | undefined;
    if (value === undefined) {
      value = views[name].build(this) as ViewTypes[V];
      this.#views.set(name, value);
    }
    return value;
  }

  /** Indices of the blocks of the given kinds, in order. */
  indicesOf(...kinds: readonly BlockKind[]): number[] {
    return this.blocks.filter((b) => kinds.includes(b.kind)).map((b) => b.index);
  }
}
