import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CompletionItem, Hover, MarkupContent, TextEdit } from 'vscode-languageserver-protocol';
import { configPlace } from '../../server/src/lsp/config-file/config-place.ts';
import { TestClient } from './client.ts';

describe('a place in a copydesk.yaml', () => {
  const placeOf = (marked: string) => {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const { path, key, word } = configPlace(text, offset);
    return [path.join('.'), key, text.slice(word.start, word.end)];
  };
  for (const [marked, expected] of [
    ['|', ['', undefined, '']],
    ['pro|', ['', undefined, 'pro']],
    ['profile: st|rict\n', ['', 'profile', 'strict']],
    ['rules:\n  units/mis|', ['rules', undefined, 'units/mis']],
    ['rules:\n  units/missing-conversion: |', ['rules', 'units/missing-conversion', '']],
    ['rules:\n  # why\n\n  a/b:\n    options:\n      x: tr|', ['rules.a/b.options', 'x', 'tr']],
    ['rules:\n  a/b: off\noverrides:\n  - files: "*.md"\n    rules:\n      a|', ['overrides.rules', undefined, 'a']],
    ['overrides:\n- files: x\n  pro|', ['overrides', undefined, 'pro']],
    ['extends:\n  - wi|', ['extends', undefined, 'wi']],
    ['extends: wi|', ['', 'extends', 'wi']],
    ['rules:\r\n  a/b: |\r\n', ['rules', 'a/b', '']],
  ] as const) {
    test(JSON.stringify(marked), () => assert.deepEqual(placeOf(marked), expected));
  }
});

describe('copydesk.yaml in the editor', () => {
  let client: TestClient;
  const uri = 'file:///desk/copydesk.yaml';
  const textDocument = { uri };
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, '', 'yaml');
  });
  after(() => client.stop());

  const completions = async (marked: string) => {
    await client.change(uri, { text: marked.replace('|', '') });
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)!.length };
    return client.request<CompletionItem[]>('textDocument/completion', { textDocument, position });
  };
  const labels = async (marked: string) => (await completions(marked)).map(({ label }) => label);

  test('what is wrong is shown at its place', async () => {
    await client.change(uri, { text: 'profil: strict\nrules:\n  usage/mispelling: off\n  usage: loud\n' });
    assert.deepEqual(
      (await client.findings(uri)).map(({ range, message, severity }) => [client.words(uri, range), message, severity]),
      [
        ['profil', 'Unknown key “profil” in copydesk.yaml. Did you mean “profile”?', 1],
        ['usage/mispelling', 'Unknown rule “usage/mispelling”. Did you mean “usage/misspelling”?', 1],
        ['loud', 'A rule’s level is one of off, on, info, warning, error.', 1],
      ],
    );
    await client.change(uri, { text: 'rules: [\n' });
    assert.ok((await client.findings(uri)).length > 0);
    await client.change(uri, { text: 'profile: strict\n' });
    assert.deepEqual(await client.findings(uri), []);
  });

  test('what was meant by a mistyped word is a quick fix', async () => {
    const text = 'profil: strict\nrules:\n  usage/mispelling: off\n  usage: eror\n';
    await client.change(uri, { text });
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const actions = await client.actions(uri, whole);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ['Write “profile”', 'Write “usage/misspelling”', 'Write “error”'],
    );
    assert.ok(
      actions.every(({ kind, isPreferred, diagnostics }) => kind === 'quickfix' && isPreferred && diagnostics?.length === 1),
    );
    assert.equal(client.after(uri, actions[1]!.edit!), text.replace('mispelling', 'misspelling'));
    const key = { start: { line: 0, character: 3 }, end: { line: 0, character: 3 } };
    assert.deepEqual(
      (await client.actions(uri, key)).map(({ title }) => title),
      ['Write “profile”'],
    );
    assert.deepEqual(await client.actions(uri, whole, { only: ['source.fixAll'] }), []);
    await client.change(uri, { text: 'profile: strict\n' });
    assert.deepEqual(await client.actions(uri, whole), []);
  });

  test('keys, rules, levels and values are offered where they fit', async () => {
    assert.deepEqual(await labels('|'), ['extends', 'profile', 'rules', 'names', 'terms', 'files', 'overrides']);
    assert.deepEqual(await labels('profile: |'), ['minimal', 'default', 'strict']);
    assert.ok((await labels('extends: |')).includes('wire'));
    assert.deepEqual(await labels('files:\n  |'), ['include', 'exclude']);
    const inRules = await labels('rules:\n  usage/|');
    assert.ok(inRules.includes('usage/misspelling') && inRules.includes('usage'));
    assert.deepEqual(await labels('rules:\n  usage/misspelling: |'), ['off', 'on', 'info', 'warning', 'error']);
    assert.deepEqual(await labels('rules:\n  usage/misspelling:\n    |'), ['level', 'options']);
    assert.deepEqual(await labels('overrides:\n  - |'), ['files', 'profile', 'rules']);
  });

  test('a rule is put in place of what was typed of it', async () => {
    const items = await completions('rules:\n  usage/mis|');
    const item = items.find(({ label }) => label === 'usage/misspelling')!;
    assert.equal(client.words(uri, (item.textEdit as TextEdit).range), 'usage/mis');
    assert.equal((item.textEdit as TextEdit).newText, 'usage/misspelling: ');
  });

  test('hover explains keys and rules', async () => {
    await client.change(uri, { text: 'profile: strict\nrules:\n  usage/misspelling: off\n' });
    const hover = async (words: string) => {
      const found = await client.request<Hover | null>('textDocument/hover', {
        textDocument,
        position: client.position(uri, words, 2),
      });
      return (found?.contents as MarkupContent | undefined)?.value;
    };
    assert.match((await hover('profile'))!, /How much is reported/);
    assert.match((await hover('usage/misspelling'))!, /^\*\*.+\*\*\n\n/);
  });

  test('a list of accepted findings is checked too', async () => {
    const accepted = 'file:///desk/.copydesk/accepted.yaml';
    await client.open(accepted, '- fingerprint: x\n  rule: usage/misspelling\n', 'yaml');
    assert.equal((await client.findings(accepted)).length, 1);
  });
});
