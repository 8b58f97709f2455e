const FIRST_AFTER = 700;
const EVERY = 100;

/** One line on standard error that says how far a long run has come. Silent where there is no terminal. */
export class Progress {
  readonly #start = Date.now();
  #last = 0;
  #shown = false;

  constructor(readonly active: boolean) {}

  tick(files: number): void {
    if (!this.active) return;
    const now = Date.now();
    if (now - this.#start < FIRST_AFTER || now - this.#last < EVERY) return;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(`\r\x1b[K${files} files checked ...`);
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\x1b[K');
    this.#shown = false;
  }
}
