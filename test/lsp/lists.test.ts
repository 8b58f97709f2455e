import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { editsOf, TestClient } from './client.ts';
import { Workspace } from './workspace.ts';

const STORY = `Halden mayor resigns

HALDEN, Norland (AP) — Mayor Mia Sharptun resigned on Tuesday. The council axed the tram.

“I am tired,” said Lars Berg, her deputy.
`;
const OWN = new Set(['names/desk-list', 'usage/desk-terms']);

describe('lists of names and terms', () => {
  const workspaces: Workspace[] = [];
  const workspace = (files: Readonly<Record<string, string>>) => {
    const made = new Workspace({ 'a.txt': STORY, ...files });
    workspaces.push(made);
    return made;
  };
  after(() => {
    for (const made of workspaces) made.remove();
  });
  const found = async (client: TestClient, uri: string) =>
    (await client.allFindings(uri)).flatMap(({ code, range }) =>
      OWN.has(String(code)) ? [`${code} ${client.words(uri, range)}`] : [],
    );
  const changed = (client: TestClient, uri: string) =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });

  test('are read from plain files, in the editor as on the command line, and a change counts at once', async () => {
    const files = workspace({
      'copydesk.yaml': 'names: lists/names.csv\nterms: lists/terms.yaml\n',
      'lists/names.csv': 'Mia Sharpton,mayor\n',
      'lists/terms.yaml': 'axed: canceled\n',
    });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    const expected = ['names/desk-list Sharptun', 'usage/desk-terms axed'];
    assert.deepEqual(await found(client, uri), expected);
    const { stdout } = spawnSync(process.execPath, [join(process.cwd(), 'dist/copydesk.js'), 'lint', '--format', 'json', '.'], {
      cwd: files.folder,
      encoding: 'utf8',
    });
    const [report] = JSON.parse(stdout) as { findings: { rule: string }[] }[];
    assert.deepEqual(
      report!.findings.map(({ rule }) => rule).filter((rule) => OWN.has(rule)),
      ['names/desk-list', 'usage/desk-terms'],
    );
    files.write('lists/names.csv', 'Mia Sharpton\nMia Sharptun\n');
    await changed(client, files.uri('lists/names.csv'));
    await client.until(() => client.refreshes > 0, 'a refresh');
    assert.deepEqual(await found(client, uri), ['usage/desk-terms axed']);
    await client.stop();
  });

  const add = async (client: TestClient, uri: string, words: string, context: object) => {
    const at = client.position(uri, words, 1);
    const actions = await client.actions(uri, { start: at, end: at }, context);
    const action = actions.find(({ title }) => title.endsWith('to the names list'));
    return action && ((await client.resolved(action)) as CodeAction);
  };

  test('a name goes on the list from the light bulb, which makes the first list', async () => {
    const files = workspace({ 'copydesk.yaml': '# The desk\nprofile: default\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    assert.equal(await add(client, uri, 'Lars Berg', { triggerKind: 2 }), undefined, 'no light bulb at every name');
    const action = await add(client, uri, 'Lars Berg', { triggerKind: 1 });
    assert.equal(action!.title, 'Add “Lars Berg” to the names list');
    const list = editsOf(action!.edit!, files.uri('names.csv')).map(({ newText }) => newText);
    const configuration = editsOf(action!.edit!, files.uri('copydesk.yaml')).map(({ newText }) => newText);
    assert.deepEqual([list, configuration], [['Lars Berg\n'], ['names: names.csv\n']]);
    await client.stop();
  });

  test('a finding about a name offers it; a name that is there is not offered again', async () => {
    const files = workspace({ 'copydesk.yaml': 'names: names.csv\n', 'names.csv': 'Mia Sharpton' });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    const diagnostics = await client.allFindings(uri);
    const finding = diagnostics.find(({ code }) => code === 'names/desk-list')!;
    const actions = await client.actions(uri, finding.range, { diagnostics: [finding] });
    assert.equal(actions[0]!.title, 'Write “Sharpton”');
    const offer = actions.find(({ title }) => title === 'Add “Mia Sharptun” to the names list')!;
    const { edit } = await client.resolved(offer);
    assert.deepEqual(
      editsOf(edit!, files.uri('names.csv')).map(({ newText }) => newText),
      ['\nMia Sharptun\n'],
    );
    files.write('names.csv', 'Mia Sharpton\nMia Sharptun\n');
    await changed(client, files.uri('names.csv'));
    await client.until(() => client.refreshes > 0, 'a refresh');
    assert.deepEqual(await found(client, uri), []);
    assert.equal(await add(client, uri, 'Mia Sharptun', { triggerKind: 1 }), undefined);
    await client.stop();
  });

  test('a list that cannot be read is told, and the story is checked without it', async () => {
    const files = workspace({ 'copydesk.yaml': 'names: gone.csv\nterms: t.csv\n', 't.csv': '(a+)+$,x\naxed,canceled\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    assert.deepEqual(await found(client, uri), ['usage/desk-terms axed']);
    assert.ok(
      client.logged.some((line) => line.includes('“gone.csv” cannot be read.')),
      client.logged.join('\n'),
    );
    await client.stop();
  });
});
