// Builds and runs the unit tests: `node test/run-unit.mjs [part of a file's path ...]`. Prints "N passed, N failed" last.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildTests } from '../esbuild.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
await buildTests();
const wanted = process.argv.slice(2);
const files = readdirSync('out/unit', { recursive: true })
  .map((file) => `out/unit/${String(file).split(sep).join('/')}`)
  .filter((file) => file.endsWith('.test.mjs') && (!wanted.length || wanted.some((part) => file.includes(part))));
if (!files.length) {
  console.error(`no test file holds ${wanted.join(' or ')}`);
  process.exit(2);
}
const runner = spawn(process.execPath, ['--enable-source-maps', '--test', '--test-reporter=./test/reporter.mjs', ...files], {
  stdio: 'inherit',
});
runner.on('exit', (code) => process.exit(code ?? 1));
