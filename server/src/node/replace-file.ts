import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The file is no longer what it was when it was read. */
export class FileChanged extends Error {
  constructor() {
    super('The file changed while it was checked; it was left as it is.');
  }
}

/**
 * Puts new bytes in the place of a file, whole or not at all: they are written beside it and renamed. `before` are the bytes
 * that the new ones were made from, undefined for a file that must not exist yet; throws FileChanged when that does not hold.
 */
export function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array | undefined): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  // A link keeps being a link: what it leads to is replaced.
  const target = stat?.isSymbolicLink() ? realpathSync(path) : path;
  const temporary = join(dirname(target), `.copydesk-${process.pid}-${process.hrtime.bigint().toString(36)}.tmp`);
  try {
    writeNew(temporary, bytes);
    const now = stat && readFileSync(target);
    if (before ? !now || Buffer.compare(now, before) !== 0 : now) throw new FileChanged();
    if (before) chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o666);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
