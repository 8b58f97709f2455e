import assert from 'node:assert/strict';
import { readFile, symlink } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { CLEAN, Desk, STORY } from './run.ts';

interface FileObject {
  path: string;
  error: string | null;
  findings: {
    rule: string;
    offset: number;
    endOffset: number;
    text: string;
    line: number;
    column: number;
    fingerprint: string;
  }[];
}

const parseLines = (out: string): FileObject[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const pathsOf = (out: string) => parseLines(out).map(({ path }) => path);

describe('exit codes', { concurrency: 2 }, () => {
  test('0 without findings, 1 with them', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': STORY, 'b.txt': CLEAN });
    assert.equal((await desk.run(['lint', 'b.txt'])).code, 0);
    assert.equal((await desk.run(['lint', 'a.txt'])).code, 1);
  });

  test('--fail-on decides what counts', async (t) => {
    const wordy = 'RIVERTON, Mo. (AP) — A large number of farmers agreed.\n';
    const desk = await Desk.open(t, { 'a.txt': wordy });
    const quiet = await desk.run(['lint', 'a.txt']);
    assert.match(quiet.out, /usage\/wordy/);
    assert.equal(quiet.code, 0);
    assert.equal((await desk.run(['lint', '--fail-on', 'info', 'a.txt'])).code, 1);
  });

  test('2 for an unknown option, command, rule or format, each with what was meant', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': CLEAN });
    for (const [args, message] of [
      [['lint', '--fromat', 'json', 'a.txt'], /Unknown option “--fromat”\. Did you mean “--format”\?/],
      [['lint', '--format', 'jsno', 'a.txt'], /“jsno” is no value for --format.*Did you mean “json”\?/],
      [['lnit', 'a.txt'], /Unknown command “lnit”\. Did you mean “lint”\?/],
      [['lint', '--rule', 'usage/mispelling', 'a.txt'], /Unknown rule “usage\/mispelling”\. Did you mean “usage\/misspelling”\?/],
      [['lint', '--date', '2026-02-30', 'a.txt'], /“2026-02-30” is no date/],
      [['lint', '--encoding', 'windows-9', 'a.txt'], /Unknown encoding “windows-9”/],
      [['explain', 'misspelling'], /Unknown rule “misspelling”\. Did you mean “usage\/misspelling”\?/],
      [['lint', '--config', 'none.yaml', 'a.txt'], /“none\.yaml” cannot be read/],
    ] as const) {
      const { code, out, err } = await desk.run(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
      assert.equal(out, '');
    }
  });
});

describe('files', { concurrency: 2 }, () => {
  test('one that cannot be read is told, and the others are checked', async (t) => {
    const latin = Uint8Array.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' closed.\n')]);
    const desk = await Desk.open(t, { 'a.txt': STORY, 'picture.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1), 'latin.txt': latin });
    const { code, out } = await desk.run(['lint', '-f', 'jsonl', 'none.txt', 'picture.txt', 'latin.txt', 'a.txt']);
    const [none, picture, old, story] = parseLines(out);
    assert.equal(code, 2);
    assert.equal(none!.error, 'There is no such file.');
    assert.equal(picture!.error, 'This is a binary file.');
    assert.match(old!.error!, /not valid UTF-8.*--encoding windows-1252/);
    assert.equal(story!.error, null);
    assert.equal(story!.findings[0]!.rule, 'usage/misspelling');
  });

  test('old wire copy is read, and written back, in its encoding', async (t) => {
    const bytes = Buffer.from([
      0x93,
      ...Buffer.from('We commited,'),
      0x94,
      ...Buffer.from(' he said.\r\n\r\nThe town commited it.\r\n'),
    ]);
    const desk = await Desk.open(t, { 'a.txt': bytes });
    const { code, out } = await desk.run(['fix', '--encoding', 'windows-1252', '-f', 'jsonl', 'a.txt']);
    assert.equal(code, 0, out);
    const after = await readFile(desk.path('a.txt'));
    assert.deepEqual([after[0], after[13]], [0x93, 0x94]);
    assert.match(after.toString('latin1'), /We commited,/);
    assert.match(after.toString('latin1'), /The town committed it\.\r\n$/);
  });

  test('a folder gives its stories and skips the rest', async (t) => {
    const desk = await Desk.open(t, {
      'desk/a.txt': CLEAN,
      'desk/sub/b.wire': CLEAN,
      'desk/c.md': CLEAN,
      'desk/README.md': STORY,
      'desk/requirements-dev.txt': STORY,
      'desk/node_modules/p/x.txt': STORY,
      'desk/.hidden/x.txt': STORY,
      'desk/page.html': STORY,
      'desk/old/x.txt': STORY,
      'desk/old/keep.txt': CLEAN,
      'desk/.gitignore': 'old/*\n!keep.txt\n*.tmp.txt\n',
      'desk/draft.tmp.txt': STORY,
      'desk/bin.txt': Uint8Array.of(0, 1, 2),
    });
    await symlink('sub', desk.path('desk/folder.txt'));
    await symlink('nowhere', desk.path('desk/lost.txt'));
    await symlink('a.txt', desk.path('desk/z.txt'));
    const { code, out, err } = await desk.run(['lint', '-f', 'jsonl', 'desk']);
    assert.deepEqual(pathsOf(out), ['desk/a.txt', 'desk/c.md', 'desk/old/keep.txt', 'desk/sub/b.wire', 'desk/z.txt']);
    assert.match(err, /desk\/bin\.txt: skipped\. This is a binary file\./);
    assert.equal(code, 0);
  });

  test('a file that is named outright is always checked', async (t) => {
    const desk = await Desk.open(t, { 'README.md': STORY, '.gitignore': '*' });
    const { code } = await desk.run(['lint', 'README.md']);
    assert.equal(code, 1);
  });

  test('patterns', async (t) => {
    const desk = await Desk.open(t, { 'a/x.txt': CLEAN, 'a/b/y.txt': CLEAN, 'a/b/z.wire': CLEAN, 'a/w.html': CLEAN });
    assert.deepEqual(pathsOf((await desk.run(['lint', '-f', 'jsonl', 'a/*.txt'])).out), ['a/x.txt']);
    assert.deepEqual(pathsOf((await desk.run(['lint', '-f', 'jsonl', '**/*.{wire,txt}', 'a/x.txt'])).out), [
      'a/b/y.txt',
      'a/b/z.wire',
      'a/x.txt',
    ]);
    const nothing = await desk.run(['lint', '-f', 'jsonl', 'a/*.rtf', 'a/x.txt']);
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /a\/\*\.rtf: No story matches the pattern\./);
    assert.deepEqual(pathsOf(nothing.out), ['a/x.txt']);
    const hostile = await desk.run(['lint', '-f', 'jsonl', '{a,b}'.repeat(40), `${'*a'.repeat(30)}/{`, 'a/x.txt']);
    assert.equal(hostile.code, 2);
    assert.match(hostile.err, /braces stand for more than/);
    assert.match(hostile.err, /A brace is opened and not closed/);
    assert.deepEqual(pathsOf(hostile.out), ['a/x.txt']);
  });

  test('standard input has the name it is given', async (t) => {
    const desk = await Desk.open(t);
    const { code, out } = await desk.run(['lint', '-f', 'jsonl', '--stdin-filename', 'wire/a.md', '-'], { input: STORY });
    assert.equal(code, 1);
    assert.equal(parseLines(out)[0]!.path, 'wire/a.md');
  });
});

describe('formats', { concurrency: 2 }, () => {
  test('json is one array, and offsets leave a byte order mark out', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': `\uFEFF${STORY}`, 'b.txt': CLEAN });
    const { out } = await desk.run(['lint', '-f', 'json', 'a.txt', 'b.txt']);
    const [a, b] = JSON.parse(out) as FileObject[];
    const [finding] = a!.findings;
    assert.equal(STORY.slice(finding!.offset, finding!.endOffset), finding!.text);
    assert.deepEqual([finding!.line, finding!.column], [1, finding!.offset + 1]);
    assert.match(finding!.fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(b, { path: 'b.txt', findings: [], error: null });
    assert.deepEqual(JSON.parse((await desk.run(['lint', '-f', 'json', 'none*.txt'])).out), []);
  });

  test('stylish shows the line and puts the caret below the words', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': `Some 日本 \x1b[31mcopy\u0301: we commited it.\n` });
    const { out } = await desk.run(['lint', 'a.txt']);
    const [, head, line, carets, fix] = out.split('\n');
    assert.match(head!, /^ {2}1:\d+ +error +“commited” is misspelled: it is “committed”\. {2}usage\/misspelling$/);
    assert.ok(!out.includes('\x1b'), 'what the story holds must not reach the terminal');
    // Each of the two Han characters takes two columns, the accent none.
    const at = line!.indexOf('commited') + 2 - 1;
    assert.equal(carets!.indexOf('^') - carets!.indexOf('|'), at - line!.indexOf('|'));
    assert.equal(carets!.trim(), '| ^'.slice(0, 2) + ' '.repeat(carets!.trim().indexOf('^') - 2) + '^'.repeat(8));
    assert.match(fix!, /fix {2}Write “committed”/);
  });

  test('stylish has colors when asked for', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': STORY });
    assert.ok((await desk.run(['lint', '--color', 'a.txt'])).out.includes('\x1b[31m'));
  });

  test('github writes workflow commands and escapes them', async (t) => {
    const desk = await Desk.open(t, { 'a,1%.txt': STORY });
    const { out } = await desk.run(['lint', '-f', 'github', 'a,1%.txt', 'none.txt']);
    assert.match(out, /^::error file=a%2C1%25\.txt,line=1,endLine=1,col=\d+,endColumn=\d+,title=usage\/misspelling::“commited”/m);
    assert.match(out, /^::notice file=/m);
    assert.match(out, /^::error file=none\.txt,title=copydesk::There is no such file\.$/m);
  });

  test('--output-file takes the report', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': STORY });
    const { out, code } = await desk.run(['lint', '-f', 'jsonl', '-o', 'report.jsonl', 'a.txt']);
    assert.deepEqual([out, code], ['', 1]);
    assert.equal(parseLines(await readFile(desk.path('report.jsonl'), 'utf8')).length, 1);
    const wrong = await desk.run(['lint', '-o', 'no/such/folder', 'a.txt']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /cannot be written/);
  });
});

describe('streams', () => {
  test('a reader that has gone ends the run quietly', async (t) => {
    const desk = await Desk.open(t, Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, STORY.repeat(20)])));
    const { spawnSync } = await import('node:child_process');
    const command = `"${process.execPath}" "${process.cwd()}/dist/copydesk.js" lint -f jsonl . | head -n 1 | wc -l`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: desk.folder, encoding: 'utf8' });
    assert.equal(stdout.trim(), '1');
    assert.equal(stderr, '');
  });

  test('the keyboard ends a run with 130', async (t) => {
    const desk = await Desk.open(t);
    const { spawn } = await import('node:child_process');
    // Standard input stays open, so the program waits; the preload says when it listens for the signal.
    const preload = `data:text/javascript,process.on('newListener', (event) => { if (event === 'SIGINT') console.error('listening'); })`;
    const child = spawn(process.execPath, ['--import', preload, `${process.cwd()}/dist/copydesk.js`, 'lint', '-'], {
      cwd: desk.folder,
    });
    await new Promise((ready) => child.stderr.on('data', (data) => String(data).includes('listening') && setTimeout(ready, 50)));
    child.kill('SIGINT');
    const code = await new Promise((done) => child.on('close', done));
    assert.equal(code, 130);
  });
});

describe('text that is no copy', { concurrency: 2 }, () => {
  test('a paragraph that is too long is left alone with a word about it; the rest is checked', async (t) => {
    const long = 'The mayor went to Oslo. '.repeat(1000);
    const desk = await Desk.open(t, { 'a.txt': `${long}\n\nThe commitee met.\n`, 'b.md': `${long}\n\nThe commitee met.\n` });
    for (const name of ['a.txt', 'b.md']) {
      const { code, out, err } = await desk.run(['lint', '--format', 'jsonl', name]);
      assert.equal(code, 1);
      assert.match(err, new RegExp(`${name}:1:1: This paragraph has 2[34],[0-9]{3} characters`));
      assert.deepEqual(
        parseLines(out)[0]!.findings.map(({ text }) => text),
        ['commitee'],
      );
    }
  });

  test('a hundred thousand lines without a blank one between them', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': 'Ten boats\n'.repeat(150_000) });
    const { code, err } = await desk.run(['lint', '--format', 'jsonl', '--rule', 'structure/duplicate-block=off', 'a.txt']);
    assert.equal(err, '');
    assert.ok(code === 0 || code === 1);
  });
});
