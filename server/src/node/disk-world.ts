import { existsSync, readFileSync, watch } from 'node:fs';
import { compileGlob } from '../config/glob.ts';
import { folderOf, relativeTo, type World } from '../config/world.ts';
import { encodingFor } from './encoding.ts';
import { decodeText } from './read-text.ts';
import { walk } from './walk.ts';

/** The World of a machine with a disk. `folder` bounds configurations of files below it that lie in no Git repository. */
export function diskWorld(folder: string): World {
  const roots = new Map<string, string>();
  return {
    read: readConfigText,
    async find(below, globs) {
      const compiled = globs.map((glob) => compileGlob(glob));
      const found: string[] = [];
      for await (const path of walk(below, () => true)) {
        const inside = relativeTo(below, path);
        if (inside !== undefined && compiled.some((glob) => glob.matches(inside))) found.push(path);
      }
      return found;
    },
    watch(paths, changed) {
      const wanted = new Set(paths);
      const watchers = [...new Set(paths.map(folderOf))].flatMap((dir) => {
        try {
          return [watch(dir || '/', (_, name) => name !== null && wanted.has(`${dir}/${name}`) && changed(`${dir}/${name}`))];
        } catch {
          return [];
        }
      });
      return () => {
        for (const watcher of watchers) watcher.close();
      };
    },
    rootOf(path) {
      const below = folderOf(path);
      let root = roots.get(below);
      if (!root) {
        root = findRoot(below, folder);
        roots.set(below, root);
      }
      return Promise.resolve(root);
    },
  };
}

async function readConfigText(path: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
  return decodeText(bytes, encodingFor('utf-8')!);
}

/** The nearest folder at or above that holds a Git repository, else the given one where it lies around, else the folder itself. */
function findRoot(below: string, folder: string): string {
  for (let at = below; at !== ''; at = folderOf(at)) if (existsSync(`${at}/.git`)) return at;
  return below === folder || relativeTo(folder, below) !== undefined ? folder : below;
}
