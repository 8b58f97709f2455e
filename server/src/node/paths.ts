import { resolve, sep } from 'node:path';

/** The absolute path with forward slashes, as the core speaks of files. */
export function corePath(path: string, folder = process.cwd()): string {
  const absolute = resolve(folder, path);
  return sep === '/' ? absolute : absolute.split(sep).join('/');
}
