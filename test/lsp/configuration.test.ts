import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { FULL, PUSHED, TestClient } from './client.ts';
import { Workspace } from './workspace.ts';

const STORY = `Ferry pier reopens in Port Alba

The commitee met on Tuesday to reopen the pier.

Workers moved towards the gate.
`;
const BOTH = ['usage/misspelling', 'usage/spelling-us'];
const off = (rule: string) => `rules:\n  ${rule}: off\n`;

describe('configuration', () => {
  const workspaces: Workspace[] = [];
  const workspace = (files: Readonly<Record<string, string>> = {}) => {
    const made = new Workspace(files);
    workspaces.push(made);
    return made;
  };
  after(() => {
    for (const made of workspaces) made.remove();
  });

  test('a README is silent, a story is not, whatever language the editor gives them', async () => {
    const files = workspace({ '.gitignore': 'old/\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    const checked = async (name: string, languageId = 'plaintext') => {
      await client.open(files.uri(name), STORY, languageId);
      return (await client.rules(files.uri(name))).length > 0;
    };
    assert.equal(await checked('README.md', 'markdown'), false);
    assert.equal(await checked('README.txt'), false);
    assert.equal(await checked('node_modules/x/story.txt'), false);
    assert.equal(await checked('old/story.txt'), false);
    assert.equal(await checked('notes.json'), false);
    assert.equal(await checked('story.txt'), true);
    assert.equal(await checked('desk/deep/story.md', 'markdown'), true);
    assert.equal(await checked('no extension', 'wire-copy'), true);
    await client.stop();
  });

  test('two folders, each with its own copydesk.yaml; the nearest file holds', async () => {
    const one = workspace({ 'copydesk.yaml': off('usage/misspelling') });
    const two = workspace({ 'copydesk.yaml': off('usage/spelling-us'), 'sub/copydesk.yaml': 'profile: default\n' });
    const client = await TestClient.start({ folders: [one.uri(), two.uri()] });
    const uris = [one.uri('a.txt'), two.uri('a.txt'), two.uri('sub/a.txt')];
    for (const uri of uris) await client.open(uri, STORY);
    assert.deepEqual(await Promise.all(uris.map((uri) => client.rules(uri))), [
      ['usage/spelling-us'],
      ['usage/misspelling'],
      BOTH,
    ]);
    await client.stop();
  });

  test('overrides hold for the files they name', async () => {
    const files = workspace({ 'copydesk.yaml': `overrides:\n  - files: /a.txt\n    ${off('usage').replace('\n', '\n    ')}` });
    const client = await TestClient.start({ folders: [files.uri()] });
    await client.open(files.uri('a.txt'), STORY);
    await client.open(files.uri('b.txt'), STORY);
    assert.deepEqual([await client.rules(files.uri('a.txt')), await client.rules(files.uri('b.txt'))], [[], BOTH]);
    await client.stop();
  });

  test('editor settings per resource; where both speak, copydesk.yaml wins', async () => {
    const one = workspace();
    const two = workspace({ 'copydesk.yaml': 'rules:\n  usage/misspelling: warning\n' });
    const client = await TestClient.start({
      folders: [one.uri(), two.uri()],
      settings: (uri) =>
        uri?.startsWith('untitled:') ? { enable: false } : { rules: { 'usage/misspelling': 'off', 'usage/spelling-us': 'info' } },
    });
    for (const uri of [one.uri('a.txt'), two.uri('a.txt'), 'untitled:new']) await client.open(uri, STORY);
    const found = async (uri: string) => (await client.findings(uri)).map(({ code, severity }) => `${code} ${severity}`);
    assert.deepEqual(await found(one.uri('a.txt')), ['usage/spelling-us 3']);
    assert.deepEqual(await found(two.uri('a.txt')), ['usage/misspelling 2', 'usage/spelling-us 3']);
    assert.deepEqual(await found('untitled:new'), []);
    await client.stop();
  });

  test('a changed setting refreshes clients that pull', async () => {
    const client = await TestClient.start();
    await client.open('untitled:a', STORY);
    assert.deepEqual(await client.rules('untitled:a'), BOTH);
    client.settings = () => ({ rules: { usage: 'off' } });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshes > 0, 'a refresh');
    assert.deepEqual(await client.rules('untitled:a'), []);
    await client.stop();
  });

  test('a client that cannot be asked sends its settings along', async () => {
    const { workspace: w, ...rest } = PUSHED;
    const { configuration: _, ...capable } = w!;
    const client = await TestClient.start({
      capabilities: { ...rest, workspace: capable },
      initializationOptions: { settings: { rules: { 'usage/misspelling': 'off' } } },
    });
    await client.open('untitled:a', STORY);
    const codes = () => client.published.at(-1)?.diagnostics.map(({ code }) => code);
    await client.until(() => codes()?.join() === 'usage/spelling-us', 'the settings of the start');
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { copydesk: { rules: { usage: 'off' } } },
    });
    await client.until(() => codes()?.length === 0, 'the settings that were sent');
    await client.stop();
  });

  test('a copydesk.yaml that is written, changed or removed counts at once', async () => {
    const files = workspace();
    const client = await TestClient.start({ folders: [files.uri()] });
    const uri = files.uri('a.txt');
    await client.open(uri, STORY);
    assert.deepEqual(await client.rules(uri), BOTH);
    files.write('copydesk.yaml', off('usage/misspelling'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: files.uri('copydesk.yaml'), type: 1 }],
    });
    await client.until(() => client.refreshes === 1, 'a refresh');
    assert.deepEqual(await client.rules(uri), ['usage/spelling-us']);
    // A file that no configuration was read from is nothing to us.
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: files.uri('other.yaml'), type: 2 }],
    });
    await client.rules(uri);
    assert.equal(client.refreshes, 1);
    await client.stop();
  });

  test('a client that watches no files: the server sees the change itself', async () => {
    const files = workspace({ 'copydesk.yaml': off('usage/misspelling') });
    const client = await TestClient.start({ capabilities: {}, folders: [files.uri()] });
    await client.open(files.uri('a.txt'), STORY);
    const codes = () =>
      client.published
        .at(-1)
        ?.diagnostics.map(({ code }) => code)
        .join();
    await client.until(() => codes() === 'usage/spelling-us', 'findings');
    files.write('copydesk.yaml', off('usage'));
    await client.until(() => codes() === '', 'findings under the new configuration');
    await client.stop();
  });

  test('folders that come and go', async () => {
    const files = workspace({ 'copydesk.yaml': off('usage') });
    const client = await TestClient.start({ folders: [] });
    await client.open('untitled:a', STORY);
    assert.deepEqual(await client.rules('untitled:a'), BOTH);
    const folder = { uri: files.uri(), name: 'desk' };
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await client.until(() => client.refreshes === 1, 'a refresh');
    assert.deepEqual(await client.rules('untitled:a'), [], 'an unsaved document follows the first folder');
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await client.until(() => client.refreshes === 2, 'a refresh');
    assert.deepEqual(await client.rules('untitled:a'), BOTH);
    await client.stop();
  });

  test('a broken configuration is told once and leaves the rest working', async () => {
    const files = workspace({ 'copydesk.yaml': 'rules:\n  usage/mispelling: off\n  usage/spelling-us: off\n' });
    const client = await TestClient.start({ folders: [files.uri()] });
    for (const name of ['a.txt', 'b.txt']) await client.open(files.uri(name), STORY);
    assert.deepEqual(await client.rules(files.uri('a.txt')), ['usage/misspelling']);
    await client.rules(files.uri('b.txt'));
    const told = client.logged.filter((line) =>
      /Unknown rule “usage\/mispelling”\. Did you mean “usage\/misspelling”\?/.test(line),
    );
    assert.equal(told.length, 1);
    await client.stop();
  });

  describe('from the light bulb', () => {
    const offered = async (client: TestClient, uri: string, title: RegExp): Promise<CodeAction> => {
      const [diagnostic] = await client.findings(uri);
      const actions = await client.actions(uri, diagnostic!.range, { diagnostics: [diagnostic!] });
      return client.resolved(actions.find((action) => title.test(action.title))!);
    };
    /** Makes the edit of an action on the disk, as an editor would that saves what it edits. */
    const perform = async (client: TestClient, files: Workspace, name: string, action: CodeAction, before = '') => {
      const uri = files.uri(name);
      await client.open(`${uri}#`, before);
      const text = client.after(
        `${uri}#`,
        JSON.parse(JSON.stringify(action.edit).replaceAll(JSON.stringify(uri), JSON.stringify(`${uri}#`))),
      );
      files.write(name, text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
      return text;
    };

    test('an occurrence is accepted until its sentence changes', async () => {
      const files = workspace();
      const client = await TestClient.start({ folders: [files.uri()] });
      const uri = files.uri('desk/a.txt');
      await client.open(uri, STORY);
      const action = await offered(client, uri, /^Accept “commitee” here/);
      const text = await perform(client, files, '.copydesk/accepted.yaml', action);
      assert.match(text, /rule: usage\/misspelling\n {2}path: "?desk\/a\.txt"?\n {2}text: "commitee"\n/);
      assert.deepEqual(await client.rules(uri), ['usage/spelling-us']);
      const second = await offered(client, uri, /^Accept “towards” here/);
      const both = await perform(client, files, '.copydesk/accepted.yaml', second, text);
      assert.ok(both.startsWith(text), 'the new entry goes to the end');
      assert.deepEqual(await client.rules(uri), []);
      await client.replace(uri, 'on Tuesday', 'on Monday');
      assert.deepEqual(await client.rules(uri), ['usage/misspelling']);
      await client.stop();
    });

    test('a rule is turned off in copydesk.yaml, whose comments stay', async () => {
      const before = '# The desk of Port Alba\nprofile: default # as agreed\n';
      const files = workspace({ 'copydesk.yaml': before });
      const client = await TestClient.start({ folders: [files.uri()] });
      const uri = files.uri('a.txt');
      await client.open(uri, STORY);
      const action = await offered(client, uri, /^Turn off usage\/misspelling in copydesk\.yaml/);
      const text = await perform(client, files, 'copydesk.yaml', action, before);
      assert.equal(text, `${before}rules:\n  usage/misspelling: off\n`);
      assert.deepEqual(await client.rules(uri), ['usage/spelling-us']);
      await client.stop();
    });

    test('a rule is turned off for one story: wire text by an override, Markdown by a comment', async () => {
      const files = workspace();
      const client = await TestClient.start({ folders: [files.uri()] });
      const [plain, other, markdown] = [files.uri('a.txt'), files.uri('b.txt'), files.uri('c.md')];
      await client.open(plain, STORY);
      await client.open(other, STORY);
      await client.open(markdown, `---\ntitle: Pier\n---\n${STORY}`, 'markdown');
      await perform(client, files, 'copydesk.yaml', await offered(client, plain, /^Turn off usage\/misspelling for this story/));
      assert.deepEqual([await client.rules(plain), await client.rules(other)], [['usage/spelling-us'], BOTH]);
      const action = await offered(client, markdown, /^Turn off usage\/misspelling for this story/);
      await client.change(markdown, { text: client.after(markdown, action.edit!) });
      assert.match(client.text(markdown), /^---\ntitle: Pier\n---\n<!-- copydesk-disable usage\/misspelling -->\n\nFerry/);
      assert.deepEqual(await client.rules(markdown), ['usage/spelling-us']);
      await client.stop();
    });

    test('a client with commands of its own is given what they need', async () => {
      const files = workspace();
      const commands = { applyAndSave: 'x.applyAndSave', acceptWithReason: 'x.acceptWithReason', openRulePage: 'x.openRule' };
      const client = await TestClient.start({ capabilities: FULL, folders: [files.uri()], initializationOptions: { commands } });
      const uri = files.uri('a.txt');
      await client.open(uri, STORY);
      const action = (await offered(client, uri, /with a reason/)) as CodeAction & {
        command: { command: string; arguments: [object] };
      };
      assert.equal(action.command.command, 'x.acceptWithReason');
      const edit = await client.request('copydesk/actionEdit', { ...action.command.arguments[0], reason: 'A quoted sign' });
      const text = await perform(client, files, '.copydesk/accepted.yaml', { title: '', edit: edit as never });
      assert.match(text, /reason: "A quoted sign"/);
      assert.ok(await offered(client, uri, /^About usage\/spelling-us/));
      assert.equal(await client.request('copydesk/actionEdit', { do: 'fix-rule', uri: 'untitled:none', rule: 'x' }), null);
      assert.equal(await client.request('copydesk/actionEdit', null), null);
      await client.stop();
    });
  });
});
