import { type Dirent, readdirSync, statSync } from 'node:fs';

/**
 * Every file below a folder, sorted by name in each folder. `enter` says whether a folder or file is wanted. Links to folders
 * are not followed, so that no walk goes round in circles; a folder that cannot be read holds nothing.
 */
export async function* walk(
  folder: string,
  enter: (path: string, isFolder: boolean) => boolean | Promise<boolean>,
): AsyncGenerator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder || '/', { withFileTypes: true });
  } catch {
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (await enter(path, true)) yield* walk(path, enter);
    } else if (entry.isFile() || (entry.isSymbolicLink() && leadsToFile(path))) {
      if (await enter(path, false)) yield path;
    }
  }
}

/** A link to a folder, or to nothing, is no file. */
function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return false;
  }
}
