import { compileGlob, type Glob, GlobError } from './glob.ts';
import { relativeTo, type World } from './world.ts';

interface IgnoreLine {
  readonly glob: Glob;
  readonly back: boolean;
  readonly foldersOnly: boolean;
}

/** The lines of one .gitignore. A line that is no usable pattern is passed over, as git does. */
function parseIgnoreFile(text: string): readonly IgnoreLine[] {
  const lines: IgnoreLine[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/(?<!\\)\s+$/, '');
    if (line === '' || line.startsWith('#')) continue;
    const back = line.startsWith('!');
    const pattern = back ? line.slice(1) : line;
    try {
      lines.push({ glob: compileGlob(pattern, 'git'), back, foldersOnly: pattern.endsWith('/') });
    } catch (error) {
      if (!(error instanceof GlobError)) throw error;
    }
  }
  return lines;
}

/** What git ignores below a root, read as folders are asked about, each file once. */
export class GitIgnore {
  readonly #files = new Map<string, Promise<readonly IgnoreLine[]>>();

  constructor(
    readonly world: Pick<World, 'read'>,
    readonly root: string,
  ) {}

  #linesIn(folder: string): Promise<readonly IgnoreLine[]> {
    let lines = this.#files.get(folder);
    if (!lines) {
      lines = this.world.read(`${folder}/.gitignore`).then(
        (text) => (text === undefined ? [] : parseIgnoreFile(text)),
        () => [],
      );
      this.#files.set(folder, lines);
    }
    return lines;
  }

  /** The entry itself is ignored; whether a folder around it is, the caller has asked before. */
  async ignoresEntry(path: string, isFolder: boolean): Promise<boolean> {
    let ignored = false;
    // Outer files first: a line nearer to the file overrules.
    for (const folder of foldersBetween(this.root, path)) {
      const inside = relativeTo(folder, path)!;
      for (const line of await this.#linesIn(folder)) {
        if (ignored === line.back && (isFolder || !line.foldersOnly) && line.glob.matches(inside)) ignored = !line.back;
      }
    }
    return ignored;
  }

  /** The file, or a folder around it, is ignored. */
  async ignores(path: string): Promise<boolean> {
    for (const folder of foldersBetween(this.root, path).slice(1)) if (await this.ignoresEntry(folder, true)) return true;
    return this.ignoresEntry(path, false);
  }
}

/** The root and every folder from it down to the one that holds `path`. */
function foldersBetween(root: string, path: string): string[] {
  if (relativeTo(root, path) === undefined) return [];
  const folders = [root];
  for (let slash = path.indexOf('/', root.length + 1); slash > 0; slash = path.indexOf('/', slash + 1))
    folders.push(path.slice(0, slash));
  return folders;
}
