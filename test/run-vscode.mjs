// Runs the editor suite in a real VS Code: `node test/run-vscode.mjs [part of a test's title]`. The host is found by itself:
// VSCODE_EXECUTABLE; else VS Code by download where Microsoft's update server answers and there is a display; else the stand-in
// of test-host/, with Chromium from the path or, as root on Debian, from apt. Screenshots go to test/shots (or SHOTS=folder).
// The last line is "N passed, N failed".
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { buildVscodeSuite } from '../esbuild-client.mjs';
import { findHost } from './vscode-host.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
await buildVscodeSuite();
const vscodeExecutablePath = await findHost();
// Tests edit a copy, never the fixtures.
const temporary = mkdtempSync(join(tmpdir(), 'copydesk-'));
const workspace = join(temporary, 'desk');
cpSync('test/vscode/desk', workspace, { recursive: true });
const shots = resolve(process.env.SHOTS ?? 'test/shots');
if (process.argv.length === 2) rmSync(shots, { recursive: true, force: true });
try {
  await runTests({
    ...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/vscode/index.cjs'),
    extensionTestsEnv: { CODE_HOST_SHOTS: shots, COPYDESK_TEST_GREP: process.argv.slice(2).join(' ') },
    launchArgs: [workspace, '--disable-extensions'],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
