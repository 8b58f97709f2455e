import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { parseAccepted } from '../../server/src/config/parse-accepted.ts';
import { CLEAN, Desk, STORY } from './run.ts';

const rulesOf = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => JSON.parse(line).findings.map((f: { rule: string }) => f.rule));

describe('configuration on the command line', { concurrency: 2 }, () => {
  test('the nearest copydesk.yaml holds, --rule is stronger, --no-config reads none', async (t) => {
    const desk = await Desk.open(t, { 'a/copydesk.yaml': 'rules: { usage: off }', 'a/b/x.txt': STORY, 'y.txt': STORY });
    assert.deepEqual(rulesOf((await desk.run(['lint', '-f', 'jsonl', 'a/b/x.txt'])).out), []);
    assert.deepEqual(rulesOf((await desk.run(['lint', '-f', 'jsonl', '--rule', 'usage/misspelling=info', 'a/b/x.txt'])).out), [
      'usage/misspelling',
    ]);
    assert.ok(rulesOf((await desk.run(['lint', '-f', 'jsonl', '--no-config', 'a/b/x.txt'])).out).includes('usage/misspelling'));
    assert.deepEqual(rulesOf((await desk.run(['lint', '-f', 'jsonl', '--config', 'a/copydesk.yaml', 'y.txt'])).out), []);
  });

  test('files.exclude and overrides hold', async (t) => {
    const config = 'files: { exclude: [old] }\noverrides: [{ files: "sport/**", rules: { usage: off } }]\n';
    const desk = await Desk.open(t, { 'copydesk.yaml': config, 'old/a.txt': STORY, 'sport/b.txt': STORY, 'c.txt': CLEAN });
    const { code, out } = await desk.run(['lint', '-f', 'jsonl', '.']);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).path),
      ['c.txt', 'sport/b.txt'],
    );
  });

  test('a mistake is told once, with its place, and the stories are checked', async (t) => {
    const desk = await Desk.open(t, { 'copydesk.yaml': 'rules:\n  usage/mispelling: off\n', 'a.txt': STORY, 'b.txt': STORY });
    const { code, out, err } = await desk.run(['lint', '-f', 'jsonl', 'a.txt', 'b.txt']);
    assert.equal(code, 2);
    assert.equal(err, 'copydesk.yaml:2:3: Unknown rule “usage/mispelling”. Did you mean “usage/misspelling”?\n');
    assert.equal(rulesOf(out).filter((rule) => rule === 'usage/misspelling').length, 2);
  });

  test('a configuration that is binary or no UTF-8 is told', async (t) => {
    const desk = await Desk.open(t, { 'copydesk.yaml': Uint8Array.of(0xff, 0xfe, 0x41), 'a.txt': STORY });
    const { code, err } = await desk.run(['lint', 'a.txt']);
    assert.equal(code, 2);
    assert.match(err, /copydesk\.yaml.*not valid UTF-8/);
  });
});

describe('accepted findings on the command line', { concurrency: 2 }, () => {
  test('are kept with a reason, silent from then on, and told when they are of no more use', async (t) => {
    const desk = await Desk.open(t, { 'desk/a.txt': STORY });
    const accepted = await desk.run(['lint', '--accept', '--reason', 'The town’s own spelling', 'desk/a.txt']);
    assert.equal(accepted.code, 0);
    const text = await readFile(desk.path('.copydesk/accepted.yaml'), 'utf8');
    const { entries } = parseAccepted(text, '');
    assert.deepEqual(
      entries.map(({ rule, path, text: words, reason }) => [rule, path, words, reason]),
      [
        ['usage/misspelling', 'desk/a.txt', 'commited', 'The town’s own spelling'],
        ['usage/wordy', 'desk/a.txt', 'A large number of', 'The town’s own spelling'],
      ],
    );
    const after = await desk.run(['lint', '--fail-on', 'info', '-f', 'jsonl', 'desk/a.txt']);
    assert.deepEqual([after.code, rulesOf(after.out), after.err], [0, [], '']);

    await writeFile(desk.path('desk/a.txt'), STORY.replace('commited the funds', 'commited all the funds'));
    const changed = await desk.run(['lint', '-f', 'jsonl', 'desk/a.txt']);
    assert.deepEqual([changed.code, rulesOf(changed.out)], [1, ['usage/misspelling']], 'another sentence is another finding');
    assert.match(changed.err, /nothing is found any more where usage\/misspelling was accepted/);
  });
});

test('a comment in Markdown silences the next block, and is told when it silences nothing', async (t) => {
  const comment = '<!-- copydesk-disable-next-block usage/misspelling -- the town’s own spelling -->';
  const silly = '<!-- copydesk-disable-next-block usage/mispelling -->';
  const text = `The council met.\n\n${comment}\n\nThe town commited the funds.\n\n${comment}\n\nIt rained.\n\n${silly}\n\nIt snowed.\n`;
  const desk = await Desk.open(t, { 'a.md': text });
  const { code, err } = await desk.run(['lint', 'a.md']);
  assert.equal(code, 0);
  assert.equal(
    err,
    'a.md:7:1: this comment silences nothing. Delete it.\n' +
      'a.md:11:1: this comment silences nothing. There is no rule usage/mispelling.\n',
  );
});

describe('other commands', { concurrency: 2 }, () => {
  test('init writes a configuration that has no mistakes, and never over another', async (t) => {
    const desk = await Desk.open(t, { 'a.txt': CLEAN });
    assert.equal((await desk.run(['init'])).code, 0);
    const lint = await desk.run(['lint', 'a.txt']);
    assert.deepEqual([lint.code, lint.err], [0, '']);
    const again = await desk.run(['init']);
    assert.equal(again.code, 2);
    assert.match(again.err, /There is a copydesk\.yaml already/);
  });

  test('rules and explain', async (t) => {
    const desk = await Desk.open(t);
    assert.match((await desk.run(['rules'])).out, /^usage\/misspelling +error +/m);
    const list = JSON.parse((await desk.run(['rules', '--format', 'json'])).out) as { id: string; severity: string }[];
    assert.equal(list.find(({ id }) => id === 'usage/misspelling')?.severity, 'error');
    assert.match((await desk.run(['explain', 'usage/misspelling'])).out, /^usage\/misspelling {2}\(error/);
  });

  test('rules --for says what holds for a story and where it was said', async (t) => {
    const desk = await Desk.open(t, { 'copydesk.yaml': 'extends: reuters\nrules:\n  usage/wordy: off\n', 'a.txt': CLEAN });
    const { out } = await desk.run(['rules', '--for', 'a.txt']);
    const place = `${desk.folder}/copydesk.yaml`.replaceAll('.', '\\.');
    assert.match(out, new RegExp(`^preset {3}reuters {2}\\(${place}:1:10\\)$`, 'm'));
    assert.match(out, new RegExp(`^usage/wordy +off +${place}:3:16$`, 'm'));
    assert.match(out, /^ {2}date = "allowed" {2}\(preset reuters\)$/m);
    const json = JSON.parse((await desk.run(['rules', '--for', 'a.txt', '--format', 'json'])).out);
    assert.equal(json.rules.find(({ id }: { id: string }) => id === 'usage/misspelling').level, 'on');
  });

  test('help and version', async (t) => {
    const desk = await Desk.open(t);
    for (const command of ['lint', 'fix', 'ledger', 'rules', 'explain', 'init', 'server']) {
      const { code, out } = await desk.run([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^Usage: copydesk ${command}`));
    }
    assert.match((await desk.run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    assert.equal((await desk.run([])).code, 2);
  });
});
