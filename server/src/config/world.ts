/**
 * What the core may ask of the world outside. node/ answers from the disk, the language server from its client where there is
 * no disk. A path is absolute, with forward slashes; a URI will do, as long as its folders are separated by slashes.
 */
export interface World {
  /** The text of a file; undefined when there is none. Rejects, with a message for people, when it is there but unreadable. */
  read(path: string): Promise<string | undefined>;
  /** Files below a folder whose paths match one of the globs, sorted. A folder that is not there holds none. */
  find(folder: string, globs: readonly string[]): Promise<readonly string[]>;
  /** Calls back with the path of a file that was created, changed or deleted. Returns what ends the watch. */
  watch(paths: readonly string[], changed: (path: string) => void): () => void;
  /** The folder that bounds a file's configuration: nothing above it is read. */
  rootOf(path: string): Promise<string>;
}

/** The folder a path lies in, without its last slash: `/a` of `/a/b.txt`, the empty string of `/b.txt`. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** `path` as seen from `folder`, or undefined when it lies outside. */
export function relativeTo(folder: string, path: string): string | undefined {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

/** Joins a folder and a relative path, settling `.` and `..`. Never climbs above the path's own root. */
export function joinPath(folder: string, path: string): string {
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
