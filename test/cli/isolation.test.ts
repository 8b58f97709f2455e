import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { Desk, STORY } from './run.ts';

describe('no network, and no code of the workspace', { concurrency: 2 }, () => {
  const files = {
    'a.txt': STORY,
    'b.md': `---\ntitle: x\n---\n\n${STORY}`,
    'copydesk.yaml': 'extends: ./house.yaml\nprofile: strict\n',
    'house.yaml': 'rules: { prose/eprime: info }\n',
    // What other tools would load and run.
    'package.json': '{"type":"module","main":"./evil.js","copydesk":"./evil.js"}',
    'copydesk.config.js': 'throw new Error("executed")',
    '.copydesk/accepted.yaml': '- fingerprint: "0123456789abcdef"\n  rule: usage/wordy\n  path: a.txt\n',
    'node_modules/yaml/index.js': 'throw new Error("executed")',
    'node_modules/write-good/index.js': 'throw new Error("executed")',
  };
  for (const args of [
    ['lint', '--format', 'stylish', '--nursery', '--profile', 'strict', '.'],
    ['lint', '--format', 'sarif', '-o', 'report.sarif', '.'],
    ['fix', '--dry-run', '.'],
    ['fix', '.'],
    ['lint', '--accept', '--reason', 'test', '.'],
    ['ledger', 'a.txt'],
    ['rules', '--format', 'json'],
    ['explain', 'usage/misspelling'],
  ]) {
    test(args.join(' '), async (t) => {
      const desk = await Desk.open(t, files);
      const log = desk.path('forbidden.log');
      const { code, err } = await desk.run(args, {
        nodeOptions: ['--require', resolve('test/cli/no-network.cjs'), '--disallow-code-generation-from-strings'],
        env: { COPYDESK_FORBIDDEN: log },
      });
      assert.ok(code === 0 || code === 1, `${code} ${err}`);
      assert.equal(await readFile(log, 'utf8').catch(() => ''), '');
      assert.ok(!err.includes('executed'));
    });
  }
});
