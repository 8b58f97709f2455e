import { randomBytes } from 'node:crypto';
import { chmod, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The file is no longer what it was when it was read. */
export class FileChanged extends Error {
  constructor() {
    super('The file changed while it was checked; it was left as it is.');
  }
}

const unfinished = new Set<string>();

/** Temporary files that are still being written: an interrupted program removes them. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}

/**
 * Puts new bytes in the place of a file, whole or not at all: they are written beside it and renamed. `before` are the bytes
 * that the new ones were made from, undefined for a file that must not exist yet; throws FileChanged when that does not hold.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array | undefined): Promise<void> {
  // A link keeps being a link: what it leads to is replaced.
  const isLink = await lstat(path).then(
    (s) => s.isSymbolicLink(),
    () => false,
  );
  const target = isLink ? await realpath(path) : path;
  const temporary = join(dirname(target), `.copydesk-${randomBytes(6).toString('hex')}.tmp`);
  unfinished.add(temporary);
  try {
    const handle = await open(temporary, 'wx', 0o666);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const now = await readFile(target).catch(() => undefined);
    if (before ? !now || Buffer.compare(now, before) !== 0 : now) throw new FileChanged();
    if (before) await chmod(temporary, (await stat(target)).mode);
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
    unfinished.delete(temporary);
  }
}
