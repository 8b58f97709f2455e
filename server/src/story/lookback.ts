/** What a comparison with a block gave, and how many blocks back that one stands; 0 is the block itself. */
export interface Hit<A> {
  readonly back: number;
  readonly answer: A;
}

interface Known<F, A> {
  readonly before: F[];
  readonly answers: (A | undefined)[];
  hits: readonly Hit<A>[];
}

/**
 * Comparisons of a block with each of the blocks shortly before it, kept until one of the two changes: a rule that compares each
 * paragraph with many others would else compare all with all at every keystroke. The facts of a block are one object for as long
 * as its text is the same, so what was found is kept beside them and nowhere else.
 */
export class Lookback<F extends object, A> {
  readonly #known = new WeakMap<F, Known<F, A>>();

  /**
   * `reach`: how many blocks back is looked. `compare` must depend on the facts of the two blocks alone; it is asked of the block
   * and itself, too.
   */
  constructor(
    readonly reach: number,
    readonly compare: (own: F, earlier: F) => A | undefined,
  ) {}

  /** The blocks within reach with which the comparison of block `at` gave something: the farthest first, itself last. */
  hits(blocks: readonly F[], at: number): readonly Hit<A>[] {
    const own = blocks[at]!;
    const from = Math.max(0, at - this.reach);
    const known = this.#known.get(own);
    if (known?.before.length !== at + 1 - from) return this.#compareAll(own, blocks.slice(from, at + 1), known);
    let changed = false;
    for (let i = 0; i < known.before.length; i++) {
      const earlier = blocks[from + i]!;
      if (known.before[i] === earlier) continue;
      // Blocks were added or taken away: all have moved, few are new.
      if (known.before.includes(earlier)) return this.#compareAll(own, blocks.slice(from, at + 1), known);
      known.before[i] = earlier;
      known.answers[i] = this.compare(own, earlier);
      changed = true;
    }
    if (changed) known.hits = hitsOf(known.answers);
    return known.hits;
  }

  #compareAll(own: F, before: F[], known: Known<F, A> | undefined): readonly Hit<A>[] {
    const old = new Map(known?.before.map((earlier, i) => [earlier, i]));
    const answers = before.map((earlier) => {
      const i = old.get(earlier);
      return i === undefined ? this.compare(own, earlier) : known!.answers[i];
    });
    const hits = hitsOf(answers);
    this.#known.set(own, { before, answers, hits });
    return hits;
  }
}

function hitsOf<A>(answers: readonly (A | undefined)[]): readonly Hit<A>[] {
  const hits: Hit<A>[] = [];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i];
    if (answer !== undefined) hits.push({ back: answers.length - 1 - i, answer });
  }
  return hits;
}
