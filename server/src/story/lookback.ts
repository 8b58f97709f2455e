/** What a comparison with an earlier block gave, and how many blocks back that one stands. */
export interface Hit<A> {
  readonly back: number;
  readonly answer: A;
}

interface Known<F, A> {
  readonly before: readonly F[];
  readonly answers: readonly (A | undefined)[];
  readonly hits: readonly Hit<A>[];
}

/**
 * Comparisons of a block with each of the blocks shortly before it, kept until one of the two changes: a rule that compares each
 * paragraph with many others would else compare all with all at every keystroke. The facts of a block are one object for as long
 * as its text is the same, so what was found is kept beside them and nowhere else.
 */
export class Lookback<F extends object, A> {
  readonly #known = new WeakMap<F, Known<F, A>>();

  /** `reach`: how many blocks back is looked. `compare` must depend on the facts of the two blocks alone. */
  constructor(
    readonly reach: number,
    readonly compare: (own: F, earlier: F) => A | undefined,
  ) {}

  /** The blocks within reach before block `at` with which the comparison gave something, the farthest first. */
  hits(blocks: readonly F[], at: number): readonly Hit<A>[] {
    const own = blocks[at]!;
    const from = Math.max(0, at - this.reach);
    const known = this.#known.get(own);
    if (known && isStretch(known.before, blocks, from, at)) return known.hits;
    const before = blocks.slice(from, at);
    const old = new Map(known?.before.map((earlier, i) => [earlier, i]));
    const answers = before.map((earlier) => {
      const i = old.get(earlier);
      return i === undefined ? this.compare(own, earlier) : known!.answers[i];
    });
    const hits = answers.flatMap((answer, i) => (answer === undefined ? [] : [{ back: before.length - i, answer }]));
    this.#known.set(own, { before, answers, hits });
    return hits;
  }
}

function isStretch<F>(before: readonly F[], blocks: readonly F[], from: number, to: number): boolean {
  if (before.length !== to - from) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== blocks[from + i]) return false;
  return true;
}
