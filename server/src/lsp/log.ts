/** Where the server tells what went wrong: the client's output channel, one line a message. */
export interface Log {
  error(message: string): void;
  info(message: string): void;
}

/** Says each thing once: a rule that throws at every keystroke is one line, not a thousand. */
export class OnceLog implements Log {
  readonly #said = new Set<string>();

  constructor(readonly target: Log) {}

  error(message: string): void {
    if (this.#first(message)) this.target.error(message);
  }

  info(message: string): void {
    if (this.#first(message)) this.target.info(message);
  }

  #first(message: string): boolean {
    if (this.#said.has(message)) return false;
    this.#said.add(message);
    return true;
  }
}

/** An unknown thrown value in one line. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const where = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return where ? `${error.name}: ${error.message} (${where.trim()})` : `${error.name}: ${error.message}`;
}
