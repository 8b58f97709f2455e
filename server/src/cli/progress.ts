import { standardError } from './output.ts';

const FIRST_AFTER = 700;
const EVERY = 100;

/** One line on standard error that says how far a long run has come. Silent where there is no terminal. */
export class Progress {
  readonly #start = Date.now();
  #last = 0;
  #breath = this.#start;
  #shown = false;

  constructor(readonly active: boolean) {}

  /** Resolves when the work may go on: now and then signals get their turn, since everything else here never waits. */
  tick(files: number): Promise<void> | undefined {
    const now = Date.now();
    if (this.active) this.#tell(files, now);
    if (now - this.#breath < EVERY) return undefined;
    this.#breath = now;
    return new Promise((resolve) => setImmediate(resolve));
  }

  #tell(files: number, now: number): void {
    if (now - this.#start < FIRST_AFTER || now - this.#last < EVERY) return;
    this.#last = now;
    this.#shown = true;
    standardError.write(`\r\x1b[K${files} files checked ...`);
  }

  /** Takes the line away, before something else is written and at the end. */
  clear(): void {
    if (this.#shown) standardError.write('\r\x1b[K');
    this.#shown = false;
  }
}
