/**
 * What a block says of the blocks shortly before it, worked out again only where one of them has changed: a rule that compares
 * each paragraph with many others would else compare all of them at every keystroke. The facts of a block are one object for as
 * long as its text is the same, so an answer is kept beside them and nowhere else.
 */
export class Lookback<F extends object, A> {
  readonly #known = new WeakMap<F, { readonly before: readonly F[]; readonly apart: number; readonly answer: A }>();

  /** `reach`: how many blocks back the answer may depend on. */
  constructor(readonly reach: number) {}

  /**
   * The answer for block `at`. `work` may read the blocks within reach and nothing else but `apart`, a number that stands for
   * whatever the answer depends on besides.
   */
  answer(blocks: readonly F[], at: number, apart: number, work: () => A): A {
    const own = blocks[at]!;
    const from = Math.max(0, at - this.reach);
    const known = this.#known.get(own);
    if (known && known.apart === apart && isStretch(known.before, blocks, from, at)) return known.answer;
    const answer = work();
    this.#known.set(own, { before: blocks.slice(from, at), apart, answer });
    return answer;
  }
}

function isStretch<F>(before: readonly F[], blocks: readonly F[], from: number, to: number): boolean {
  if (before.length !== to - from) return false;
  for (let i = 0; i < before.length; i++) if (before[i] !== blocks[from + i]) return false;
  return true;
}
