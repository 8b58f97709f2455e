import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Location } from 'vscode-languageserver-protocol';
import { TestClient } from './client.ts';
import { Workspace } from './workspace.ts';

/** What both doors say of a finding. Lines and columns start at 1 on the command line. */
type Told = readonly [rule: string, line: number, column: number, fingerprint: string];

describe('the editor and the command line', () => {
  const stories = ['dam-evacuation.wire', 'library-reopens.wire', 'storm-notes.md'];
  const files = new Workspace({
    'copydesk.yaml':
      'profile: strict\nrules:\n  prose/adverb: off\noverrides:\n  - files: "*.md"\n    rules:\n      prose: off\n',
    ...Object.fromEntries(stories.map((name) => [name, readFileSync(join('examples', name), 'utf8')])),
    'README.md': 'The commitee met.\n',
  });
  after(() => files.remove());

  test('find the same in the same files', async () => {
    const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'dist/copydesk.js'), 'lint', '--format', 'json', '.'], {
      cwd: files.folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout) as {
      path: string;
      findings: { rule: string; line: number; column: number; fingerprint: string }[];
    }[];
    assert.deepEqual(report.map(({ path }) => path).sort(), [...stories].sort());
    const client = await TestClient.start({ folders: [files.uri()] });
    for (const { path, findings } of report) {
      await client.open(
        files.uri(path),
        readFileSync(join(files.folder, path), 'utf8'),
        path.endsWith('.md') ? 'markdown' : 'wire-copy',
      );
      const shown = (await client.allFindings(files.uri(path))).map(
        ({ code, range, data }): Told => [
          String(code),
          range.start.line + 1,
          range.start.character + 1,
          (data as { fingerprint: string }).fingerprint,
        ],
      );
      const told = findings.map(({ rule, line, column, fingerprint }): Told => [rule, line, column, fingerprint]);
      assert.ok(told.length > 0 || path.endsWith('.md'), path);
      assert.deepEqual(shown, told, path);
    }
    await client.stop();
  });

  test('sources of stories that nobody has opened are symbols of the workspace', async () => {
    const client = await TestClient.start({ folders: [files.uri()] });
    const symbols = await client.request<{ name: string; location: Location }[]>('workspace/symbol', {
      query: 'miachan',
    });
    assert.deepEqual(
      symbols.map(({ name, location }) => [name, location.uri]),
      [['Mia Chan', files.uri('dam-evacuation.wire')]],
    );
    await client.stop();
  });
});
