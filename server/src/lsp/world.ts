import type { Connection } from 'vscode-languageserver';
import { folderOf, relativeTo, type World } from '../config/world.ts';
import type { ClientProfile } from './client-profile.ts';
import { isDiskPath, pathOf, uriOf } from './paths.ts';
import { WORLD_FIND, WORLD_READ, type WorldFindParams, type WorldReadParams, type WorldReadResult } from './protocol.ts';

/** More files than this are not asked for at once. */
const MOST_FILES = 5000;

/**
 * The files as the server sees them: on the disk where there is one, else (in the browser, in virtual workspaces) through the
 * client, if it offers that. Paths are those of paths.ts.
 */
export class ServerWorld implements World {
  /** Paths of the workspace folders. */
  folders: readonly string[] = [];

  constructor(
    readonly disk: World | undefined,
    readonly connection: Connection,
    readonly client: ClientProfile,
  ) {}

  #onDisk(path: string): World | undefined {
    return isDiskPath(path) ? this.disk : undefined;
  }

  async read(path: string): Promise<string | undefined> {
    const disk = this.#onDisk(path);
    if (disk) return disk.read(path);
    if (!this.client.options.world) return undefined;
    const answer = await this.connection.sendRequest<WorldReadResult | null>(WORLD_READ, {
      uri: uriOf(path),
    } satisfies WorldReadParams);
    return answer?.text ?? undefined;
  }

  async find(folder: string, globs: readonly string[]): Promise<readonly string[]> {
    const disk = this.#onDisk(folder);
    if (disk) return disk.find(folder, globs);
    if (!this.client.options.world) return [];
    const params: WorldFindParams = { folder: uriOf(folder), patterns: globs, limit: MOST_FILES };
    const uris = await this.connection.sendRequest<string[] | null>(WORLD_FIND, params);
    return (uris ?? []).flatMap((uri) => pathOf(uri) ?? []).sort();
  }

  watch(paths: readonly string[], changed: (path: string) => void): () => void {
    return this.disk?.watch(paths.filter(isDiskPath), changed) ?? (() => undefined);
  }

  /** The Git repository around the file, so that the editor and the command line agree; else the workspace folder. */
  async rootOf(path: string): Promise<string> {
    const folder = this.folderAround(path);
    const disk = this.#onDisk(path);
    if (!disk) return folder ?? folderOf(path);
    const root = await disk.rootOf(path);
    return folder === undefined || (await isRepository(disk, root)) ? root : folder;
  }

  /** The innermost workspace folder that holds a path. */
  folderAround(path: string): string | undefined {
    return this.folders.filter((folder) => relativeTo(folder, path) !== undefined).sort((a, b) => b.length - a.length)[0];
  }
}

/** `.git` is a folder, or a file in worktrees and submodules. */
async function isRepository(disk: World, folder: string): Promise<boolean> {
  const exists = (path: string) =>
    disk.read(path).then(
      (text) => text !== undefined,
      () => false,
    );
  return (await exists(`${folder}/.git/HEAD`)) || (await exists(`${folder}/.git`));
}
