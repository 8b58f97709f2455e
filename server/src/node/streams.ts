import { fstatSync, writeSync } from 'node:fs';

/** The number of a standard stream that the program writes to. */
export type StreamNumber = 1 | 2;

/** The stream leads to a person's terminal. */
export function isTerminal(stream: StreamNumber): boolean {
  try {
    // Node makes its stream objects when they are first asked for: only a device is worth that.
    return fstatSync(stream).isCharacterDevice() && (stream === 1 ? process.stdout : process.stderr).isTTY === true;
  } catch {
    return false;
  }
}

/**
 * Writes at once, waiting for a slow reader, so that a long report never piles up in memory. Throws an error with the code
 * EPIPE when the reader has gone. Pipes and files are written without Node's streams, which cost more than a short run.
 */
export function writeStream(stream: StreamNumber, text: string): void {
  if (isTerminal(stream)) {
    // Terminals of Windows take text, not bytes.
    (stream === 1 ? process.stdout : process.stderr).write(text);
    return;
  }
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      pause(1);
    }
  }
}

/** Waits so many milliseconds: the reader of a pipe that does not block is slow. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** Columns of the terminal that standard output leads to; undefined where there is none. */
export function terminalWidth(): number | undefined {
  return isTerminal(1) ? process.stdout.columns : undefined;
}
