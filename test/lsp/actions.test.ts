import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { editsOf, FULL, TestClient } from './client.ts';

const STORY = `Ferry pier reopens in Port Alba

The commitee met on Tuesday. The commitee will recieve a report.

Crews rescued a total of 14 hikers and moved towards the gate.
`;

const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const titled = (actions: readonly CodeAction[], title: RegExp) => {
  const action = actions.find((one) => title.test(one.title));
  assert.ok(action, `no action like ${title} among ${titles(actions).join(' | ')}`);
  return action;
};

describe('quick fixes', () => {
  let client: TestClient;
  const uri = 'untitled:actions';
  const withRule = async (rule: string): Promise<Diagnostic> => (await client.findings(uri)).find(({ code }) => code === rule)!;
  before(async () => {
    client = await TestClient.start();
  });
  after(() => client.stop());

  test('the first fix is preferred, names its diagnostic and gives the expected text', async () => {
    await client.open(uri, STORY);
    const diagnostic = await withRule('usage/misspelling');
    const [first] = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    assert.deepEqual([first!.title, first!.kind, first!.isPreferred], ['Write “committee”', 'quickfix', true]);
    assert.deepEqual(first!.diagnostics, [diagnostic]);
    assert.equal(client.after(uri, first!.edit!), STORY.replace('commitee', 'committee'));
  });

  test('edits name the version they were made for', async () => {
    const diagnostic = await withRule('usage/spelling-us');
    const [first] = await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] });
    assert.deepEqual(first!.edit!.documentChanges, [
      { textDocument: { uri, version: 1 }, edits: [{ range: diagnostic.range, newText: 'toward' }] },
    ]);
  });

  test('without diagnostics the cursor decides', async () => {
    const at = client.position(uri, 'recieve', 3);
    const actions = await client.actions(uri, { start: at, end: at });
    assert.equal(actions[0]!.title, 'Write “receive”');
    const start = client.position(uri, 'Ferry');
    assert.deepEqual(await client.actions(uri, { start, end: start }), []);
  });

  test('a finding whose sentence was edited since is fixed where it is now', async () => {
    const diagnostic = await withRule('usage/spelling-us');
    await client.replace(uri, 'moved towards', 'went on and moved towards');
    const actions = await client.actions(uri, client.rangeOf(uri, 'towards'), { diagnostics: [diagnostic] });
    assert.equal(client.after(uri, actions[0]!.edit!), client.text(uri).replace('towards', 'toward'));
  });

  test('a finding that is gone yields no action', async () => {
    const diagnostic = await withRule('usage/spelling-us');
    await client.replace(uri, 'towards', 'toward');
    assert.deepEqual(await client.actions(uri, diagnostic.range, { diagnostics: [diagnostic] }), []);
  });

  test('a stale diagnostic never fixes its twin elsewhere', async () => {
    await client.change(uri, { text: 'The goverment met. The pier, the goverment said, is open.\n' });
    // The sentences differ, so each has a fingerprint of its own.
    const [first, second] = await client.findings(uri);
    await client.change(uri, { range: first!.range, text: 'government' });
    assert.deepEqual(await client.actions(uri, first!.range, { diagnostics: [first!] }), []);
    const [action] = await client.actions(uri, second!.range, { diagnostics: [second!] });
    assert.equal(client.after(uri, action!.edit!), 'The government met. The pier, the government said, is open.\n');
  });

  test('equal findings of one sentence are told apart by place once one of them is gone', async () => {
    await client.change(uri, { text: 'The goverment told the goverment of it.\n' });
    const [first, second] = await client.findings(uri);
    await client.change(uri, { range: first!.range, text: 'government' });
    // What is left has the first one's fingerprint now.
    assert.deepEqual(await client.actions(uri, first!.range, { diagnostics: [first!] }), []);
    const again = (await client.findings(uri))[0]!;
    const [action] = await client.actions(uri, second!.range, { diagnostics: [again] });
    assert.equal(client.after(uri, action!.edit!), 'The government told the government of it.\n');
  });

  test('a diagnostic that came back without our data is known by rule and place', async () => {
    await client.change(uri, { text: STORY });
    const { data: _, ...bare } = await withRule('usage/misspelling');
    const [first] = await client.actions(uri, bare.range, { diagnostics: [bare] });
    assert.equal(first!.title, 'Write “committee”');
  });

  test('other tools’ diagnostics are none of our business', async () => {
    const start = client.position(uri, 'Ferry');
    const foreign = { range: { start, end: start }, message: 'x', source: 'spell' };
    assert.deepEqual(await client.actions(uri, foreign.range, { diagnostics: [foreign] }), []);
  });
});

describe('fix all', () => {
  let client: TestClient;
  const uri = 'untitled:all';
  before(async () => {
    client = await TestClient.start();
    await client.open(uri, STORY);
  });
  after(() => client.stop());

  test('of one rule: its preferred fixes, nothing else, in small edits', async () => {
    const [diagnostic] = await client.findings(uri);
    const action = titled(
      await client.actions(uri, diagnostic!.range, { diagnostics: [diagnostic!] }),
      /^Fix all 3 “usage\/misspelling”/,
    );
    assert.equal(action.edit, undefined, 'it is worked out when chosen');
    const { edit } = await client.resolved(action);
    assert.equal(client.after(uri, edit!), STORY.replaceAll('commitee', 'committee').replace('recieve', 'receive'));
    assert.equal(editsOf(edit!, uri).length, 3);
  });

  test('an action that is resolved after an edit is worked out from the new text', async () => {
    const [diagnostic] = await client.findings(uri);
    const action = titled(await client.actions(uri, diagnostic!.range, { diagnostics: [diagnostic!] }), /^Fix all 3/);
    await client.replace(uri, 'Ferry', 'Seperate ferry');
    const { edit } = await client.resolved(action);
    assert.match(client.after(uri, edit!), /^Separate ferry pier[\s\S]*The committee met[\s\S]*towards/);
    await client.replace(uri, 'Seperate ferry', 'Ferry');
  });

  test('source.fixAll.copydesk makes the safe fixes and no suggestion', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    for (const only of ['source.fixAll.copydesk', 'source.fixAll', 'source']) {
      const actions = await client.actions(uri, range, { only: [only] });
      assert.deepEqual(
        actions.map(({ kind }) => kind),
        ['source.fixAll.copydesk'],
      );
      const fixed = client.after(uri, actions[0]!.edit!);
      assert.match(fixed, /The committee met on Tuesday\. The committee will receive a report\./);
      assert.match(fixed, /a total of 14 hikers and moved toward the gate/);
    }
    assert.deepEqual(await client.actions(uri, range, { only: ['source.organizeImports'] }), []);
  });

  test('source.fixAll is not offered in the light bulb, and offers nothing when nothing is safe', async () => {
    const range = client.rangeOf(uri, 'commitee');
    assert.ok(!(await client.actions(uri, range)).some(({ kind }) => kind?.startsWith('source')));
    await client.change(uri, { text: 'The pier is open.\n' });
    assert.deepEqual(await client.actions(uri, range, { only: ['source.fixAll.copydesk'] }), []);
  });
});

test('a fix with gaps gives tab stops, whose brackets stay until they are typed over; without snippets the brackets alone', async () => {
  const uri = 'untitled:gaps';
  const story =
    'Council votes to close bridge\n\nHARLOW, Ohio (AP) — The city council voted Monday to close the bridge.\n\nMarsh said a new bridge would cost $12 million.\n';
  const fixFor = async (workspaceEdit: object) => {
    const client = await TestClient.start({
      capabilities: {
        ...FULL,
        workspace: { ...FULL.workspace, workspaceEdit: { ...FULL.workspace!.workspaceEdit, ...workspaceEdit } },
      },
    });
    await client.open(uri, story);
    const finding = (await client.allFindings(uri)).find(({ code }) => code === 'attribution/unintroduced-speaker')!;
    const [action] = await client.actions(uri, finding.range, { diagnostics: [finding] });
    await client.stop();
    return JSON.stringify(action!.edit);
  };
  assert.match(await fixFor({ snippetEditSupport: true }), /"snippet":\{"kind":"snippet","value":"\$\{1:\[[^\]}]+\]\} /);
  assert.match(await fixFor({}), /"newText":"\[[^\]]+\] /);
});

describe('clients with less', () => {
  const uri = 'untitled:less';

  test('no versions: edits go out as changes', async () => {
    const { documentChanges: _, ...workspaceEdit } = FULL.workspace!.workspaceEdit!;
    const client = await TestClient.start({ capabilities: { ...FULL, workspace: { ...FULL.workspace, workspaceEdit } } });
    await client.open(uri, STORY);
    const [first] = await client.actions(uri, client.rangeOf(uri, 'recieve'));
    assert.equal(first!.edit!.documentChanges, undefined);
    assert.equal(client.after(uri, first!.edit!), STORY.replace('recieve', 'receive'));
    await client.stop();
  });

  test('no resolve: every action comes with its edit', async () => {
    const codeAction = { codeActionLiteralSupport: FULL.textDocument!.codeAction!.codeActionLiteralSupport! };
    const client = await TestClient.start({ capabilities: { ...FULL, textDocument: { ...FULL.textDocument, codeAction } } });
    await client.open(uri, STORY);
    const action = titled(await client.actions(uri, client.rangeOf(uri, 'recieve')), /^Fix all 3/);
    assert.match(client.after(uri, action.edit!), /committee[\s\S]*receive/);
    await client.stop();
  });

  test('no code actions with edits: commands that the server runs', async () => {
    const client = await TestClient.start({ capabilities: { workspace: { applyEdit: true } } });
    assert.deepEqual(client.capabilities.executeCommandProvider?.commands, ['copydesk.runAction']);
    await client.open(uri, STORY);
    const [first] = await client.actions(uri, client.rangeOf(uri, 'recieve'));
    assert.deepEqual([first!.title, first!.command], ['Write “receive”', 'copydesk.runAction']);
    await client.request('workspace/executeCommand', { command: first!.command, arguments: first!.arguments });
    assert.equal(client.after(uri, client.applied[0]!), STORY.replace('recieve', 'receive'));
    await client.stop();
  });
});
