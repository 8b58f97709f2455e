import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder of its own on the disk for one test, with files by name. It is a Git repository, so that nothing above it counts. */
export class Workspace {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk desk ')));

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.write('.git/HEAD', 'ref: refs/heads/main\n');
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  uri(name = ''): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
