import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { TestClient } from '../lsp/client.ts';

/** Modules of Node that talk to other machines, start programs or run text as code. */
const POWERFUL = /^(?:child_process|cluster|dgram|dns|http|https|http2|inspector|net|tls|vm|wasi|worker_threads)(?:\/|$)/;

/**
 * Which of them a bundle may name, and why: the client starts the server (child_process) and can speak to it through a pipe
 * (net); the server speaks to its client through the pipe or socket that the client opened, and its protocol package can fork.
 */
const DECLARED: Readonly<Record<string, readonly string[]>> = {
  'dist/client.cjs': ['child_process', 'net'],
  'dist/copydesk.js': [],
  'dist/chunks': ['child_process', 'net'],
  'dist/web/client.cjs.js': [],
  'dist/web/server.js': [],
};

/** What a page or worker could reach the network with, or run text as code with. A method of ours may be called fetch. */
const GLOBALS =
  /(?<![\w.#$])(?<!async )fetch\(|(?:globalThis|self|window)\.fetch\b|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|importScripts)\b|(?<![\w.$])eval\(|\bnew Function\(/g;

const filesOf = (bundle: string) =>
  bundle === 'dist/chunks' ? readdirSync(bundle).map((name) => `${bundle}/${name}`) : [bundle];

const modulesOf = (code: string) =>
  [...code.matchAll(/(?:require|import)\(\s*["']([\w@.:/-]+)["']\s*\)|\bfrom\s*["']([\w@:][\w@.:/-]*)["']/g)].map(
    ([, required, imported]) => (required ?? imported!).replace(/^node:/, ''),
  );

describe('what leaves the machine, and what is run', () => {
  for (const [bundle, declared] of Object.entries(DECLARED)) {
    test(`${bundle} names no module for it beyond what is declared`, () => {
      const named = filesOf(bundle).flatMap((file) => modulesOf(readFileSync(file, 'utf8')));
      assert.deepEqual([...new Set(named.filter((name) => POWERFUL.test(name)))].sort(), declared);
    });

    test(`${bundle} uses no global for it`, () => {
      const used = filesOf(bundle).flatMap((file) => readFileSync(file, 'utf8').match(GLOBALS) ?? []);
      assert.deepEqual(used, []);
    });
  }

  test('the bundles of the browser name no module of Node', () => {
    for (const bundle of ['dist/web/client.cjs.js', 'dist/web/server.js']) {
      const named = new Set(modulesOf(readFileSync(bundle, 'utf8')));
      named.delete('vscode');
      assert.deepEqual([...named], [], bundle);
    }
  });

  test('the language server answers everything with network, processes and evaluation taken away', async () => {
    const log = join(tmpdir(), `copydesk-forbidden-${process.pid}.log`);
    const client = await TestClient.start({
      nodeOptions: ['--disallow-code-generation-from-strings'],
      env: { NODE_OPTIONS: `--require ${JSON.stringify(resolve('test/cli/no-network.cjs'))}`, COPYDESK_FORBIDDEN: log },
    });
    const uri = 'untitled:isolated';
    const textDocument = { uri };
    await client.open(uri, 'Pier reopens\n\nThe commitee met Mia Marsh, the mayor. “Go,” Marsh said.\n');
    const [finding] = await client.findings(uri);
    assert.ok(finding);
    assert.ok((await client.actions(uri, finding.range, { diagnostics: [finding] })).length > 0);
    const position = client.position(uri, 'Marsh said', 1);
    for (const method of ['hover', 'definition', 'documentSymbol', 'foldingRange', 'completion', 'semanticTokens/full']) {
      assert.ok(await client.request(`textDocument/${method}`, { textDocument, position }), method);
    }
    assert.ok(await client.request('copydesk/ledger', { textDocument }));
    await client.stop();
    assert.throws(() => readFileSync(log), { code: 'ENOENT' });
    rmSync(log, { force: true });
  });
});
