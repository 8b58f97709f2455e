import { closeSync, openSync, writeSync } from 'node:fs';
import { UsageError } from './exit-code.ts';

/** Where a report goes. */
export interface Output {
  write(text: string): Promise<void>;
  close(): void;
}

/** Standard output. Waits for a slow reader, so that a long report does not pile up in memory. */
export const standardOutput: Output = {
  write(text) {
    if (text === '' || process.stdout.write(text)) return Promise.resolve();
    return new Promise((resolve) => process.stdout.once('drain', resolve));
  },
  close() {},
};

/** Standard error, where the report goes when standard output holds the fixed text. */
export const standardError: Output = {
  write(text) {
    process.stderr.write(text);
    return Promise.resolve();
  },
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
  return {
    write(text) {
      writeSync(file, text);
      return Promise.resolve();
    },
    close: () => closeSync(file),
  };
}
