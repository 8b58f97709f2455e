import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, choose, file, findingOf, findingsUntil, hasNo, putCursor } from './desk.ts';
import { hasPage, page } from './page.ts';
import { Ferry } from './story.ts';
import { until } from './until.ts';

const MISSPELLING = 'usage/misspelling';
const SAFE = ['usage/misspelling', 'structure/page-residue', 'structure/duplicate-block'];

suite('Fixing a story', () => {
  const ferry = new Ferry();
  suiteSetup(() => ferry.openFirst());
  setup(() => ferry.reset());
  suiteTeardown(() => ferry.close());

  test('the hover says what, why, with an example and a way to silence it', async () => {
    const { diagnostic } = await findingOf(ferry.document, 'units/missing-conversion', '5 miles');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      ferry.document.uri,
      diagnostic.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    for (const part of [/Wrong:/, /Right:/, /copydesk\.yaml/, /command:copydesk\.openRule/]) assert.match(text, part);
    await putCursor(ferry.document, diagnostic.range.start);
    await vscode.commands.executeCommand('editor.action.showHover');
    await page({ wait: '.monaco-hover >> text=Wrong:', shot: 'hover' });
    await page({ press: ['Escape'] });
  });

  test('the rule opens as a page inside the editor', async () => {
    await vscode.commands.executeCommand('copydesk.openRule', MISSPELLING);
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('misspelling.md'))),
    );
    await page({ waitInWebview: 'h1', shot: 'rule-page' });
  });

  test('a quick fix mends the finding', async () => {
    const { diagnostic } = await findingOf(ferry.document, MISSPELLING);
    const offered = await actions(ferry.document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const preferred = offered.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, 'a preferred fix');
    await choose(preferred);
    assert.match(ferry.document.getText(), /damage occurred on Thursday/);
    await findingsUntil(ferry.document, 'the finding gone', hasNo(MISSPELLING));
  });

  test('the light bulb needs two keys', async () => {
    const { diagnostic } = await findingOf(ferry.document, 'units/missing-conversion', '5 miles');
    await putCursor(ferry.document, diagnostic.range.start);
    await vscode.commands.executeCommand('editor.action.quickFix');
    const menu = await page({ wait: '.action-widget', read: '.action-widget', shot: 'light-bulb' });
    if (menu === undefined) return;
    assert.match(menu, /8 kilometers/);
    await page({ press: ['Enter'] });
    await until('the fix', () => ferry.document.getText().includes('5 miles (8 kilometers)'));
  });

  test('all findings of one rule are fixed at once', async () => {
    const { diagnostic } = await findingOf(ferry.document, 'units/missing-conversion', '5 miles');
    const offered = await actions(ferry.document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const all = offered.find(({ title }) => title === 'Fix all 2 “units/missing-conversion” in this story');
    assert.ok(all, offered.map(({ title }) => title).join('; '));
    await choose(all);
    await findingsUntil(ferry.document, 'no finding of the rule', hasNo('units/missing-conversion'));
    assert.match(ferry.document.getText(), /5 miles \(8 kilometers\)[\s\S]*70 mph \(113 kph\)/);
  });

  test('a rule is turned off in copydesk.yaml, or for this story alone, from the light bulb', async () => {
    for (const [title, pattern] of [
      [`Turn off ${MISSPELLING} in copydesk.yaml`, /^rules:\n {2}usage\/misspelling: off$/m],
      [`Turn off ${MISSPELLING} for this story`, /^ {2}- files: \/ferry\.wire\n {4}rules:\n {6}usage\/misspelling: off$/m],
    ] as const) {
      const { diagnostic } = await findingOf(ferry.document, MISSPELLING);
      const offered = await actions(ferry.document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
      await choose(offered.find((action) => action.title === title)!);
      await findingsUntil(ferry.document, 'the rule off', hasNo(MISSPELLING));
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file('copydesk.yaml')));
      assert.match(written, pattern);
      await vscode.workspace.fs.delete(file('copydesk.yaml'));
      await ferry.reset();
    }
  });

  test('a name is added to the list of names, which makes its misspelling a finding', async () => {
    try {
      const at = ferry.document.positionAt(ferry.document.getText().indexOf('Ada Brisk') + 2);
      const offered = await actions(ferry.document, new vscode.Range(at, at), vscode.CodeActionKind.QuickFix.value);
      const add = offered.find(({ title }) => title === 'Add “Ada Brisk” to the names list');
      assert.ok(add, offered.map(({ title }) => title).join('; '));
      await choose(add);
      const list = await vscode.workspace.fs.readFile(file('names.csv'));
      assert.equal(new TextDecoder().decode(list), 'Ada Brisk\n');
      const start = ferry.document.getText().indexOf('Brisk,');
      const edit = new vscode.WorkspaceEdit();
      const range = new vscode.Range(ferry.document.positionAt(start), ferry.document.positionAt(start + 'Brisk'.length));
      edit.replace(ferry.document.uri, range, 'Brysk');
      await vscode.workspace.applyEdit(edit);
      const { diagnostic } = await findingOf(ferry.document, 'names/desk-list', 'Brysk');
      await putCursor(ferry.document, diagnostic.range.start);
      await vscode.commands.executeCommand('editor.action.quickFix');
      await page({ wait: '.action-widget', shot: 'names-list' });
      await page({ press: ['Escape'] });
    } finally {
      for (const name of ['names.csv', 'copydesk.yaml']) await vscode.workspace.fs.delete(file(name));
      await ferry.reset();
    }
  });

  test('keys of their own: all safe fixes, and the ledger', async () => {
    if (!(await hasPage())) return;
    await putCursor(ferry.document, new vscode.Position(0, 0));
    await page({ press: ['Control+Alt+.'] });
    await findingsUntil(ferry.document, 'no safe findings', (shown) => !shown.some(({ rule }) => SAFE.includes(rule)));
    await page({ press: ['Control+Alt+l'], wait: '.pane-body .monaco-list-row >> text=Ada Brisk' });
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  test('one command makes every safe fix and no other', async () => {
    await putCursor(ferry.document, new vscode.Position(0, 0));
    await vscode.commands.executeCommand('copydesk.fixAll');
    await findingsUntil(ferry.document, 'no safe findings', (shown) => !shown.some(({ rule }) => SAFE.includes(rule)));
    await findingOf(ferry.document, 'verification/unverified-media');
    assert.doesNotMatch(ferry.document.getText(), /1 of 3/);
  });

  test('saving makes the safe fixes when it is asked to', async () => {
    const settings = vscode.workspace.getConfiguration('editor', ferry.document.uri);
    const onSave = { 'source.fixAll.copydesk': 'explicit' };
    await settings.update('codeActionsOnSave', onSave, vscode.ConfigurationTarget.Workspace);
    try {
      await until(
        'the setting',
        () =>
          'source.fixAll.copydesk' in
          (vscode.workspace.getConfiguration('editor', ferry.document.uri).get('codeActionsOnSave') as object),
      );
      await putCursor(ferry.document, new vscode.Position(0, 0));
      const edit = new vscode.WorkspaceEdit();
      edit.insert(ferry.document.uri, ferry.document.lineAt(ferry.document.lineCount - 1).range.end, ' ');
      await vscode.workspace.applyEdit(edit);
      await ferry.document.save();
      assert.match(ferry.document.getText(), /damage occurred on/);
    } finally {
      await settings.update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('an accepted occurrence is kept in a file and comes back when its sentence changes', async () => {
    const { diagnostic } = await findingOf(ferry.document, MISSPELLING);
    const offered = await actions(ferry.document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const accept = offered.find(({ title }) => title.startsWith('Accept “occured” here ('));
    assert.ok(accept, offered.map(({ title }) => title).join('; '));
    await choose(accept);
    await findingsUntil(ferry.document, 'the finding accepted', hasNo(MISSPELLING));
    const at = ferry.document.getText().indexOf('damage occured');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(ferry.document.uri, ferry.document.positionAt(at), 'worst ');
    await vscode.workspace.applyEdit(edit);
    await findingOf(ferry.document, MISSPELLING);
    await vscode.workspace.fs.delete(file('.copydesk'), { recursive: true });
    await ferry.reset();
  });

  test('a reason can be given for accepting, from the keyboard', async () => {
    if (!(await hasPage())) return;
    const { diagnostic } = await findingOf(ferry.document, MISSPELLING);
    const offered = await actions(ferry.document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const done = choose(offered.find(({ title }) => title.includes('with a reason'))!);
    await page({ wait: '.quick-input-widget input[type=text]:visible', shot: 'accept-reason' });
    await page({ type: 'as on the sign' });
    await page({ press: ['Enter'] });
    await done;
    await findingsUntil(ferry.document, 'the finding accepted', hasNo(MISSPELLING));
    const kept = await vscode.workspace.fs.readFile(file('.copydesk/accepted.yaml'));
    assert.match(new TextDecoder().decode(kept), /as on the sign/);
    await vscode.workspace.fs.delete(file('.copydesk'), { recursive: true });
    await ferry.reset();
  });
});
