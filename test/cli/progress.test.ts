import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { standardError } from '../../server/src/cli/output.ts';
import { Progress } from '../../server/src/cli/progress.ts';

/** What a run over three files prints, when each takes so many milliseconds. */
function run(t: TestContext, active: boolean, each: number): string {
  const written: string[] = [];
  t.mock.method(standardError, 'write', (text: string) => written.push(text));
  t.mock.timers.enable({ apis: ['Date'] });
  const progress = new Progress(active);
  for (let files = 1; files <= 3; files++) {
    t.mock.timers.tick(each);
    void progress.tick(files);
  }
  progress.clear();
  return written.join('');
}

test('a long run on a terminal says how far it has come, and clears up', (t) => {
  assert.equal(run(t, true, 400), '\r\x1b[K2 files checked ...\r\x1b[K3 files checked ...\r\x1b[K');
});

test('a short run, and one on no terminal, says nothing', async (t) => {
  await t.test('short', (inner) => assert.equal(run(inner, true, 10), ''));
  await t.test('no terminal', (inner) => assert.equal(run(inner, false, 1000), ''));
});
