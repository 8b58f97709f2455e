// `npm test`: installs what is missing, builds, and passes everything. The last line is "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, install } from '../tools/setup.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
install();
build();

/** Steps that pass or fail as one, then suites that count their own tests in a closing line. */
const steps = [
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['generated files', ['tools/run.mjs', 'generate', '--check']],
  ['unit, model, rules, command line, language server', ['test/run-unit.mjs']],
  ['VS Code', ['test/run-vscode.mjs']],
  ['VS Code in the browser', ['test/run-web.mjs']],
].filter(([, args]) => existsSync(args[0]));

let passed = 0;
let failed = 0;
for (const [name, args] of steps) {
  console.log(`\n--- ${name}`);
  const { code, output } = await runStep(args);
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  passed += counts ? Number(counts[1]) : code === 0 ? 1 : 0;
  failed += counts ? Number(counts[2]) : code === 0 ? 0 : 1;
  if (counts && code !== 0 && counts[2] === '0') failed++;
  if (code !== 0) console.log(`--- ${name}: FAILED`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function runStep(args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (stream) => (data) => {
      output += data;
      stream.write(data);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('close', (code) => done({ code, output }));
  });
}
