/**
 * Configuration speaks of files by path: absolute, with forward slashes, not percent-encoded. A file on the disk is its path
 * (`/desk/story.txt`, `c:/desk/story.txt`); anything else keeps scheme and authority (`vscode-vfs://github/desk/story.txt`).
 */

/** The path of a document; undefined for one that is kept nowhere (untitled). */
export function pathOf(uri: string): string | undefined {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i.exec(uri);
  if (!match) return undefined;
  const [, scheme, authority, encoded] = match;
  const path = decode(encoded!);
  if (scheme!.toLowerCase() !== 'file') return `${scheme}://${authority}${path}`;
  if (authority) return `//${decode(authority)}${path}`;
  return /^\/[a-z]:/i.test(path) ? path[1]!.toLowerCase() + path.slice(2) : path;
}

export function uriOf(path: string): string {
  const match = /^([a-z][a-z0-9+.-]+):\/\/([^/]*)(.*)$/i.exec(path);
  if (match) return `${match[1]}://${match[2]}${encode(match[3]!)}`;
  if (path.startsWith('//')) return `file:${encode(path)}`;
  return `file://${encode(path.startsWith('/') ? path : `/${path}`)}`;
}

/** It is on a disk, as far as its name goes. */
export function isDiskPath(path: string): boolean {
  return !/^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}

function decode(text: string): string {
  return text
    .split('/')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    })
    .join('/');
}

function encode(text: string): string {
  return text.split('/').map(encodeURIComponent).join('/');
}
