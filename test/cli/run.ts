import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { TestContext } from 'node:test';

const BIN = resolve('dist/copydesk.js');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeOptions?: readonly string[];
}

/** A folder of its own with files in it; removed when the test ends. */
export class Desk {
  private constructor(readonly folder: string) {}

  static async open(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Desk> {
    const desk = new Desk(await realpath(await mkdtemp(join(tmpdir(), 'copydesk-test-'))));
    t.after(() => rm(desk.folder, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(desk.folder, name)), { recursive: true });
      await writeFile(join(desk.folder, name), content);
    }
    return desk;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs the built command line in the folder. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [...(options.nodeOptions ?? []), BIN, ...args], {
        cwd: this.folder,
        env: { PATH: process.env.PATH, ...options.env },
      });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
      child.on('error', fail);
      child.on('close', (code) => done({ code, out, err }));
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input ?? '');
    });
  }
}

/** Copy with one misspelling (an error, with a safe fix), one wordy phrase (info) and nothing else. */
export const STORY = 'RIVERTON, Mo. (AP) — The town commited the funds in March.\n\nA large number of farmers agreed.\n';
/** Copy without a finding. */
export const CLEAN = 'RIVERTON, Mo. (AP) — The council met in March.\n';
