import { closeSync, openSync, writeSync } from 'node:fs';
import { writeStream } from '../node/streams.ts';
import { UsageError } from './exit-code.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): void;
  close(): void;
}

export const standardOutput: Output = {
  write: (text) => writeStream(1, text),
  close() {},
};

/** Where notes go; the report too, when standard output holds the fixed text. */
export const standardError: Output = {
  write: (text) => writeStream(2, text),
  close() {},
};

/** A file, made anew. Throws UsageError when it cannot be written. */
export function fileOutput(path: string): Output {
  let file: number;
  try {
    file = openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`“${path}” cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
  return { write: (text) => writeSync(file, text), close: () => closeSync(file) };
}
