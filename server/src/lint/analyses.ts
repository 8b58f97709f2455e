import type { EntryState } from '../story/fact.ts';
import type { Block } from '../text/block.ts';

/** A block's words, what it inherits from the block before, and what was made of them. */
export interface Kept<A> {
  readonly block: Block;
  readonly entry: EntryState;
  readonly analysis: A;
}

/**
 * The analyses of one version, found again for the blocks of the next: by place, counted from the start or from the end, since an
 * edit leaves most blocks where they were; blocks that moved, by their words. Nothing is kept for longer than one version.
 */
export class Analyses<A> {
  #before: readonly Kept<A>[] = [];

  clear(): void {
    this.#before = [];
  }

  /** For each block what was kept or is made now, and how many were made. `entryOf` gives what a block inherits from those before it. */
  next(
    blocks: readonly Block[],
    entryOf: (block: Block, before: readonly Kept<A>[]) => EntryState,
    make: (block: Block, entry: EntryState) => A,
  ): { readonly kept: readonly Kept<A>[]; readonly made: number } {
    const before = this.#before;
    const inPlace = placesOf(before, blocks);
    const kept: Kept<A>[] = [];
    const fresh = new Map<string, A>();
    let moved: Map<string, Kept<A>> | undefined;
    let made = 0;
    for (const [i, block] of blocks.entries()) {
      const entry = entryOf(block, kept);
      const here = before[inPlace[i]!];
      if (here?.entry.openQuotes === entry.openQuotes) {
        kept.push(here);
        continue;
      }
      moved ??= movedFrom(before, inPlace);
      const key = keyOf(block, entry);
      const known = moved.get(key);
      if (known) {
        moved.delete(key);
        kept.push(known);
        continue;
      }
      let analysis = fresh.get(key);
      if (analysis === undefined) {
        analysis = make(block, entry);
        fresh.set(key, analysis);
        made++;
      }
      kept.push({ block, entry, analysis });
    }
    this.#before = kept;
    return { kept, made };
  }
}

/** For each block its index in the version before, where it has kept its place; -1 where the words are others. */
function placesOf<A>(before: readonly Kept<A>[], blocks: readonly Block[]): number[] {
  const fromEnd = before.length - blocks.length;
  const taken = new Uint8Array(before.length);
  const isAt = (at: number, block: Block): boolean => {
    const known = before[at];
    return known !== undefined && !taken[at] && sameWords(known.block, block);
  };
  return blocks.map((block, i) => {
    const at = isAt(i, block) ? i : isAt(i + fromEnd, block) ? i + fromEnd : -1;
    if (at >= 0) taken[at] = 1;
    return at;
  });
}

const sameWords = (a: Block, b: Block): boolean => a.kind === b.kind && a.text === b.text && a.raw === b.raw;

function movedFrom<A>(before: readonly Kept<A>[], inPlace: readonly number[]): Map<string, Kept<A>> {
  const stayed = new Set(inPlace);
  const left = before.filter((_, i) => !stayed.has(i));
  return new Map(left.map((one) => [keyOf(one.block, one.entry), one]));
}

function keyOf(block: Block, entry: EntryState): string {
  const head = `${block.kind}\u0000${entry.openQuotes}\u0000${block.text}`;
  return block.raw === block.text ? head : `${head}\u0000${block.raw}`;
}
