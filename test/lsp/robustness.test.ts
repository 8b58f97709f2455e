import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { CodeActionKind, type InlayHint, type SemanticTokens } from 'vscode-languageserver-protocol';
import type { StoryStatus } from '../../server/src/lsp/protocol.ts';
import { FULL, TestClient } from './client.ts';
import { Workspace } from './workspace.ts';

const STORY = 'Ferry pier reopens\n\nThe commitee met on Tuesday and moved towards the pier.\n';
const BOTH = ['usage/misspelling', 'usage/spelling-us'];
/** An editor that waits longer than this for an answer is one that hangs. */
const PATIENCE_MS = 3000;

describe('files that come and go', () => {
  const workspaces: Workspace[] = [];
  const workspace = (files: Readonly<Record<string, string>>) => {
    const made = new Workspace(files);
    workspaces.push(made);
    return made;
  };
  after(() => {
    for (const made of workspaces) made.remove();
  });
  const removed = (client: TestClient, uri: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });

  test('a configuration that vanishes leaves the defaults', async () => {
    const files = workspace({ 'copydesk.yaml': 'rules:\n  usage: off\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    await client.open(files.uri('a.txt'), STORY);
    assert.deepEqual(await client.rules(files.uri('a.txt')), []);
    rmSync(join(files.folder, 'copydesk.yaml'));
    await removed(client, files.uri('copydesk.yaml'));
    await client.until(() => client.refreshes > 0, 'a refresh');
    assert.deepEqual(await client.rules(files.uri('a.txt')), BOTH);
    await client.stop();
  });

  test('a story whose file and folder vanish while it is open is still checked, fixed and explained', async () => {
    const files = workspace({ 'desk/a.txt': STORY, 'desk/copydesk.yaml': 'profile: strict\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('desk/a.txt');
    await client.open(uri, STORY);
    rmSync(join(files.folder, 'desk'), { recursive: true });
    await removed(client, files.uri('desk/copydesk.yaml'));
    await client.until(() => client.refreshes > 0, 'a refresh');
    assert.deepEqual(await client.rules(uri), BOTH);
    const [finding] = await client.findings(uri);
    const [fix] = await client.actions(uri, finding!.range, { diagnostics: [finding!] });
    assert.match(client.after(uri, fix!.edit!), /committee/);
    assert.ok(await client.request('copydesk/effectiveConfiguration', { textDocument: { uri } }));
    await client.stop();
  });

  test('a list of accepted findings that vanishes accepts nothing any more', async () => {
    const files = workspace({});
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    const [finding] = await client.findings(uri);
    const { fingerprint } = finding!.data as { fingerprint: string };
    files.write('.copydesk/accepted.yaml', `- fingerprint: "${fingerprint}"\n  rule: usage/misspelling\n`);
    await removed(client, files.uri('.copydesk/accepted.yaml'));
    await client.until(() => client.refreshes === 1, 'a refresh');
    assert.deepEqual(await client.rules(uri), ['usage/spelling-us']);
    rmSync(join(files.folder, '.copydesk'), { recursive: true });
    await removed(client, files.uri('.copydesk'));
    await client.until(() => client.refreshes === 2, 'another refresh');
    assert.deepEqual(await client.rules(uri), BOTH);
    await client.stop();
  });
});

describe('a configuration while it is typed', () => {
  const CONFIG = `extends: [wire]
profile: strict
names: names.csv
rules:
  usage/misspelling: { level: off, options: { allow: ["x"] } }
overrides:
  - files: "*.md"
    rules: {prose: off}
files: {include: ["**/*.txt"]}
`;

  test('each state of it is checked, completed and explained in the editor', async () => {
    const client = await TestClient.start();
    const uri = 'file:///desk/copydesk.yaml';
    await client.open(uri, '', 'yaml');
    for (let end = 0; end <= CONFIG.length; end++) {
      await client.change(uri, { text: CONFIG.slice(0, end) });
      const position = client.position(uri, '', end);
      await client.findings(uri);
      await client.request('textDocument/completion', { textDocument: { uri }, position });
      await client.request('textDocument/hover', { textDocument: { uri }, position });
    }
    assert.deepEqual(await client.findings(uri), []);
    assert.deepEqual(client.logged, []);
    await client.stop();
  });

  test('each state of it that is saved leaves the stories checked', async () => {
    const files = new Workspace({ 'names.csv': 'Mia Marsh\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    await client.open(files.uri('a.txt'), STORY);
    let refreshes = 0;
    for (let end = 0; end <= CONFIG.length; end += 7) {
      files.write('copydesk.yaml', CONFIG.slice(0, end));
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: files.uri('copydesk.yaml'), type: 2 }],
      });
      await client.until(() => client.refreshes > refreshes, 'a refresh');
      refreshes = client.refreshes;
      assert.ok((await client.rules(files.uri('a.txt'))).includes('usage/spelling-us'), CONFIG.slice(0, end));
    }
    files.remove();
    await client.stop();
  });

  test('patterns made to take forever are refused or done at once', async () => {
    const hostile = ['(a+)+$', `${'**/'.repeat(40)}*x`, `${'*a'.repeat(60)}b`, `{${'a,'.repeat(5000)}b}`, '{{{{{{{{', '[!', '\\'];
    const lines = hostile.map((pattern) => `    - ${JSON.stringify(pattern)}`).join('\n');
    const files = new Workspace({
      'copydesk.yaml': `files:\n  exclude:\n${lines}\noverrides:\n  - files:\n${lines}\n    rules: { usage: off }\n`,
    });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri(`${'a/'.repeat(60)}${'a'.repeat(200)}.txt`);
    const started = performance.now();
    await client.open(uri, STORY);
    assert.deepEqual(await client.rules(uri), BOTH);
    assert.ok(performance.now() - started < PATIENCE_MS);
    await client.stop();
    files.remove();
  });
});

test('a document of 10 MB is named and left alone, at every key, and the story beside it is served', async () => {
  const client = await TestClient.start({ capabilities: FULL });
  const huge = 'untitled:huge';
  await client.open('untitled:story', STORY);
  await client.open(huge, 'The commitee met on Tuesday.\n\n'.repeat(350_000));
  const started = performance.now();
  for (let i = 0; i < 10; i++) {
    await client.change(huge, { range: { start: { line: 2, character: 4 }, end: { line: 2, character: 4 } }, text: 'x' });
    assert.deepEqual(await client.rules(huge), ['file-too-long']);
  }
  assert.deepEqual(await client.rules('untitled:story'), BOTH);
  assert.ok(performance.now() - started < PATIENCE_MS);
  const status = await client.request<StoryStatus>('copydesk/status', { textDocument: { uri: huge } });
  assert.deepEqual([status.checked, status.notice], [false, 'Longer than 600,000 characters: not checked.']);
  const params = { textDocument: { uri: huge }, position: { line: 2, character: 4 } };
  assert.equal(await client.request('textDocument/hover', params), null);
  assert.equal(await client.request('textDocument/documentSymbol', params), null);
  await client.stop();
});

test('saving a file of 50,000 words does not wait for its fixes', async () => {
  const client = await TestClient.start();
  const uri = 'untitled:long';
  const paragraph = (n: number) =>
    `Boat ${n} reached pier ${n * 7} on Tuesday after a storm in the harbor had kept it away for days, said Lars Berg, a farmer. `.repeat(
      2,
    );
  await client.open(
    uri,
    `${Array.from({ length: 1000 }, (_, n) => `${paragraph(n)}\n\n`).join('')}The commitee moved towards the pier.\n`,
  );
  await client.findings(uri);
  await client.replace(uri, 'Tuesday', 'Monday');
  const started = performance.now();
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const [action] = await client.actions(uri, range, { only: ['source.fixAll.copydesk'] });
  const took = performance.now() - started;
  assert.match(client.after(uri, action!.edit!), /The committee moved toward the pier\.\n$/);
  assert.ok(took < PATIENCE_MS, `${Math.round(took)} ms`);
  await client.stop();
});

test('fixes keep the line endings of a story', async () => {
  const client = await TestClient.start();
  const uri = 'untitled:crlf';
  const text = STORY.replaceAll('\n', '\r\n');
  await client.open(uri, text);
  const range = client.rangeOf(uri, 'commitee');
  const [all] = await client.actions(uri, range, { only: ['source.fixAll.copydesk'] });
  assert.equal(client.after(uri, all!.edit!), text.replace('commitee', 'committee').replace('towards', 'toward'));
  await client.stop();
});

test('odd places have an answer: nothing in an empty document, in front matter and in code', async () => {
  const client = await TestClient.start({ settings: () => ({ hints: { conversions: true } }) });
  let count = 0;
  for (const [marked, languageId] of [
    ['|', 'plaintext'],
    ['|\n', 'markdown'],
    ['---\ntitle: 5 miles of “road|”, Mia Marsh said\n---\n', 'markdown'],
    ['# Road\n\n```\n5 miles| of “road,” Mia Marsh said\n```\n', 'markdown'],
    ['# Road\n\n<!-- 5 miles| of “road,” Mia Marsh said -->\n', 'markdown'],
  ] as const) {
    const uri = `untitled:odd-${count++}`;
    const textDocument = { uri };
    await client.open(uri, marked.replace('|', ''), languageId);
    const position = client.position(uri, '', marked.indexOf('|'));
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data, [], `colors of ${marked}`);
    assert.deepEqual(
      await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range }),
      [],
      `hints of ${marked}`,
    );
    for (const method of ['definition', 'prepareRename']) {
      assert.equal(await client.request(`textDocument/${method}`, { textDocument, position }), null, `${method} of ${marked}`);
    }
    for (const only of [undefined, [CodeActionKind.QuickFix], [CodeActionKind.SourceFixAll], [CodeActionKind.Refactor], ['']]) {
      const actions = await client.actions(uri, { start: position, end: position }, { ...(only && { only }), triggerKind: 1 });
      assert.deepEqual(actions, [], `${only} of ${marked}`);
    }
  }
  await client.stop();
});

test('measures and quotations: hints in the story and in captions, never in a headline or in what is converted', async () => {
  const client = await TestClient.start({ settings: () => ({ hints: { conversions: true } }) });
  const uri = 'untitled:hints';
  await client.open(
    uri,
    'Road of 5 miles opens\n\nSELBY, Ore. (AP) — The road is 11 miles (18 kilometers) long.\n\n“It is 7 miles,” said Lars Berg, a farmer.\n',
  );
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range });
  assert.deepEqual(
    hints.map(({ position, label }) => [position.line, label]),
    [[4, '= 11 kilometers']],
  );
  await client.stop();
});
