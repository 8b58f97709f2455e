import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { replaceFile } from '../../server/src/node/replace-file.ts';
import { CLEAN, Desk, STORY } from './run.ts';

describe('fix', { concurrency: 2 }, () => {
  test('makes the safe fixes, keeps byte order mark, line endings and mode, leaves nothing behind', async (t) => {
    const text = `\uFEFF${STORY.replaceAll('\n', '\r\n')}`;
    const desk = await Desk.open(t, { 'a.txt': text, 'b.txt': CLEAN });
    const before = await stat(desk.path('b.txt'));
    const { code, out } = await desk.run(['fix', 'a.txt', 'b.txt']);
    assert.equal(code, 0);
    assert.match(out, /1 finding fixed\./);
    assert.equal(await readFile(desk.path('a.txt'), 'utf8'), text.replace('commited', 'committed'));
    assert.deepEqual((await readdir(desk.folder)).sort(), ['a.txt', 'b.txt']);
    assert.equal((await stat(desk.path('b.txt'))).mtimeMs, before.mtimeMs, 'a clean file is not written');
    const again = await desk.run(['lint', '--fix', '-f', 'jsonl', 'a.txt']);
    assert.equal(JSON.parse(again.out).fixed, undefined);
  });

  test('--dry-run prints a diff that applies, and changes nothing', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': STORY, 'b.txt': CLEAN });
    const { code, out } = await desk.run(['fix', '--dry-run', 'a.txt', 'b.txt']);
    assert.equal(code, 1);
    assert.match(out, /^--- a\/a\.txt\n\+\+\+ b\/a\.txt\n@@ /);
    assert.match(out, /^-RIVERTON.*commited/m);
    assert.match(out, /^\+RIVERTON.*committed/m);
    assert.ok(!out.includes('b.txt'));
    assert.equal(await readFile(desk.path('a.txt'), 'utf8'), STORY);
    assert.equal((await desk.run(['fix', '--dry-run', 'b.txt'])).code, 0);
  });

  test('standard input comes out fixed, the report goes the other way', async (t) => {
    const desk = await Desk.open(t);
    const { out, err } = await desk.run(['fix', '-'], { input: STORY });
    assert.equal(out, STORY.replace('commited', 'committed'));
    assert.match(err, /1 finding fixed/);
  });

  test('a character that the encoding lacks leaves the file as it is', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': STORY });
    const { code, out } = await desk.run(['fix', '--encoding', 'utf-16le', '-f', 'jsonl', 'a.txt']);
    assert.equal(code, 0, out);
    assert.equal(await readFile(desk.path('a.txt'), 'utf8'), STORY);
  });

  test('a file that changed meanwhile is left alone', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': 'new' });
    assert.throws(
      () => replaceFile(desk.path('a.txt'), Buffer.from('fixed'), Buffer.from('old')),
      /changed while it was checked/,
    );
    assert.equal(await readFile(desk.path('a.txt'), 'utf8'), 'new');
    assert.deepEqual(await readdir(desk.folder), ['a.txt']);
  });
});
