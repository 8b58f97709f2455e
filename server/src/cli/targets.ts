import { statSync } from 'node:fs';
import { type FileSelection, isExcluded } from '../config/files.ts';
import { GitIgnore } from '../config/git-ignore.ts';
import { compileGlob, GlobError, isPattern } from '../config/glob.ts';
import type { LoadedConfig } from '../config/load.ts';
import { folderOf, relativeTo, type World } from '../config/world.ts';
import { corePath } from '../node/paths.ts';
import { walk } from '../node/walk.ts';

/** A story to check: standard input, or a file. */
export interface Target {
  /** As the caller wrote it, with forward slashes. */
  readonly name: string;
  /** Absolute, with forward slashes; undefined for standard input. */
  readonly path: string | undefined;
  /** The caller named this very file. A file that a folder or a pattern brought in is skipped when it is no text. */
  readonly named: boolean;
}

/** An argument that leads to no story; the message says why. */
export interface BadTarget {
  readonly name: string;
  readonly message: string;
}

export interface Finder {
  readonly world: World;
  /** The configuration that holds in a folder. */
  readonly configFor: (folder: string) => Promise<LoadedConfig>;
}

/** The stories that the arguments stand for, each once, in the order of the arguments. */
export async function* findTargets(operands: readonly string[], finder: Finder): AsyncGenerator<Target | BadTarget> {
  const seen = new Set<string>();
  for (const operand of operands) {
    for await (const target of expand(operand, finder)) {
      if ('path' in target) {
        const key = target.path ?? '-';
        if (seen.has(key)) continue;
        seen.add(key);
      }
      yield target;
    }
  }
}

async function* expand(operand: string, finder: Finder): AsyncGenerator<Target | BadTarget> {
  if (operand === '-') {
    yield { name: '-', path: undefined, named: true };
    return;
  }
  const path = corePath(operand);
  const kind = kindOf(operand);
  const name = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
  if (kind === undefined && isPattern(name)) yield* matching(name, finder);
  else if (kind === 'folder') yield* some(below(path, prefixOf(name), finder), name, 'The folder holds no story.');
  // A file that is not there is told when it is read, so that every file has its place in the report.
  else yield { name, path, named: true };
}

function kindOf(path: string): 'folder' | 'file' | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat && (stat.isDirectory() ? 'folder' : 'file');
  } catch {
    // A name that no file can have, or a file used as a folder.
    return undefined;
  }
}

/** What precedes the names of the files in a folder: `a/` for `a` and `a/`, nothing for `.`. */
function prefixOf(name: string): string {
  const folder = name.replace(/\/+$/, '');
  return folder === '.' ? '' : `${folder}/`;
}

async function* some(targets: AsyncIterable<Target>, name: string, message: string): AsyncGenerator<Target | BadTarget> {
  let any = false;
  for await (const target of targets) {
    any = true;
    yield target;
  }
  if (!any) yield { name, message };
}

async function* matching(pattern: string, finder: Finder): AsyncGenerator<Target | BadTarget> {
  const segments = pattern.split('/');
  const first = segments.findIndex(isPattern);
  const base = segments.slice(0, first).join('/');
  const rest = segments.slice(first);
  let glob: ReturnType<typeof compileGlob>;
  try {
    glob = compileGlob(`/${rest.join('/')}`);
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    yield { name: pattern, message: error.message };
    return;
  }
  const prefix = first ? `${base}/` : '';
  const deepest = pattern.includes('**') || pattern.includes('{') ? Number.POSITIVE_INFINITY : rest.length;
  const matches = (inside: string) => glob.matches(inside);
  yield* some(
    below(corePath(base || (first ? '/' : '.')), prefix, finder, { matches, deepest }),
    pattern,
    'No story matches the pattern.',
  );
}

interface Limits {
  readonly matches: (inside: string) => boolean;
  readonly deepest: number;
}

/** The stories below a folder that the configuration selects and Git does not ignore. */
async function* below(folder: string, prefix: string, { world, configFor }: Finder, limits?: Limits): AsyncGenerator<Target> {
  const ignored = new GitIgnore(world, await world.rootOf(`${folder}/x`));
  const enter = async (path: string, isFolder: boolean): Promise<boolean> => {
    const inside = relativeTo(folder, path)!;
    if (limits && (isFolder ? inside.split('/').length >= limits.deepest : !limits.matches(inside))) return false;
    const { folder: base, selection } = await configFor(folderOf(path));
    return isWanted(relativeTo(base, path) ?? inside, isFolder, selection) && !(await ignored.ignoresEntry(path, isFolder));
  };
  for await (const path of walk(folder, enter)) yield { name: prefix + relativeTo(folder, path)!, path, named: false };
}

function isWanted(path: string, isFolder: boolean, selection: FileSelection): boolean {
  return !isExcluded(path, selection) && (isFolder || selection.include.some((glob) => glob.matches(path)));
}
