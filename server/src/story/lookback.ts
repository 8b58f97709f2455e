/** What a comparison with a block gave, and how many blocks back that one stands; 0 is the block itself. */
export interface Hit<A> {
  readonly back: number;
  readonly answer: A;
}

interface Known<F, A> {
  readonly before: F[];
  readonly answers: (A | undefined)[];
  readonly itself: A | undefined;
  hits: readonly Hit<A>[];
}

/**
 * Comparisons of a block with each of the blocks shortly before it, kept until one of the two changes: a rule that compares each
 * paragraph with many others would else compare all with all at every keystroke. The facts of a block are one object for as long
 * as its text is the same, so what was found is kept beside them and nowhere else. Blocks of the same text may share that object:
 * a block is itself by its place only.
 */
export class Lookback<F extends object, A> {
  readonly #known = new WeakMap<F, Known<F, A>>();
  /** The blocks that were asked about last, and what was said of each. */
  #last: { readonly blocks: readonly F[]; readonly hits: readonly (readonly Hit<A>[])[] } = { blocks: [], hits: [] };

  /**
   * `reach`: how many blocks back is looked. `compare` and `within` must depend on the facts they are given alone: those of a
   * block and an earlier one, and those of one block.
   */
  constructor(
    readonly reach: number,
    readonly compare: (own: F, earlier: F) => A | undefined,
    readonly within: (own: F) => A | undefined = () => undefined,
  ) {}

  /** For each block what `hits` says. Of a story that was asked about last but for an edit, only blocks near it are looked at. */
  all(blocks: readonly F[]): readonly (readonly Hit<A>[])[] {
    const { blocks: before, hits: known } = this.#last;
    if (blocks === before) return known;
    const shorter = Math.min(blocks.length, before.length);
    const fromEnd = before.length - blocks.length;
    let head = 0;
    while (head < shorter && blocks[head] === before[head]) head++;
    let tail = blocks.length;
    while (tail > blocks.length - shorter + head && blocks[tail - 1] === before[tail - 1 + fromEnd]) tail--;
    const hits = blocks.map((_, at) =>
      at < head ? known[at]! : at >= tail + this.reach ? known[at + fromEnd]! : this.hits(blocks, at),
    );
    this.#last = { blocks, hits };
    return hits;
  }

  /** The blocks within reach with which the comparison of block `at` gave something: the farthest first, itself last. */
  hits(blocks: readonly F[], at: number): readonly Hit<A>[] {
    const own = blocks[at]!;
    const from = Math.max(0, at - this.reach);
    const known = this.#known.get(own);
    if (known?.before.length !== at - from) return this.#compareAll(own, blocks.slice(from, at), known);
    let changed = false;
    for (let i = 0; i < known.before.length; i++) {
      const earlier = blocks[from + i]!;
      if (known.before[i] === earlier) continue;
      // Blocks were added or taken away: all have moved, few are new.
      if (known.before.includes(earlier)) return this.#compareAll(own, blocks.slice(from, at), known);
      known.before[i] = earlier;
      known.answers[i] = this.compare(own, earlier);
      changed = true;
    }
    if (changed) known.hits = hitsOf(known);
    return known.hits;
  }

  #compareAll(own: F, before: F[], known: Known<F, A> | undefined): readonly Hit<A>[] {
    const old = new Map(known?.before.map((earlier, i) => [earlier, i]));
    const answers = before.map((earlier) => {
      const i = old.get(earlier);
      return i === undefined ? this.compare(own, earlier) : known!.answers[i];
    });
    const itself = known ? known.itself : this.within(own);
    const hits = hitsOf({ answers, itself });
    this.#known.set(own, { before, answers, itself, hits });
    return hits;
  }
}

function hitsOf<A>({ answers, itself }: Pick<Known<unknown, A>, 'answers' | 'itself'>): readonly Hit<A>[] {
  const hits: Hit<A>[] = [];
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i];
    if (answer !== undefined) hits.push({ back: answers.length - i, answer });
  }
  if (itself !== undefined) hits.push({ back: 0, answer: itself });
  return hits;
}
