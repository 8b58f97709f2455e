import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  actions,
  choose,
  desk,
  file,
  findingOf,
  findings,
  findingsUntil,
  hasNo,
  insert,
  open,
  replaceAll,
  setting,
} from './desk.ts';
import { page } from './page.ts';
import { until } from './until.ts';

const MISSING = 'units/missing-conversion';

suite('Checking a story', () => {
  let original: string;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await desk();
    document = (await open('ferry.wire')).document;
    original = document.getText();
  });

  setup(async () => {
    await open('ferry.wire');
    if (document.getText() !== original) await replaceAll(document, original);
    await findingOf(document, MISSING, '5 miles');
  });

  test('a wire story opens as wire copy', () => {
    assert.equal(document.languageId, 'wire-copy');
  });

  test('findings stand on their words', async () => {
    const { diagnostic, text } = await findingOf(document, MISSING, '5 miles');
    assert.equal(text, '5 miles');
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    await page({ wait: '.squiggly-warning', shot: 'squiggles' });
  });

  test('the status item counts the findings', async () => {
    const count = findings(document).length;
    await until('the count', async () => (await desk()).status === `$(edit) ${count} finding${count === 1 ? '' : 's'}`);
  });

  test('the hover says why', async () => {
    const { diagnostic } = await findingOf(document, MISSING, '5 miles');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      diagnostic.range.start,
    );
    const text = hovers.flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value))).join('\n');
    assert.match(text, /reader/i);
    await select(diagnostic.range);
    await vscode.commands.executeCommand('editor.action.showHover');
    await page({ wait: '.monaco-hover .marker', shot: 'hover' });
    await page({ press: ['Escape'] });
  });

  test('a quick fix mends the finding', async () => {
    const { diagnostic } = await findingOf(document, MISSING, '5 miles');
    const offered = await actions(document, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const preferred = offered.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, 'a preferred fix');
    await choose(preferred);
    assert.match(document.getText(), /5 miles \(8 kilometers\)/);
    await findingsUntil(document, 'the finding gone', (shown) => !shown.some(({ text }) => text === '5 miles'));
  });

  test('the light bulb opens from the keyboard', async () => {
    const { diagnostic } = await findingOf(document, MISSING, '5 miles');
    await select(diagnostic.range);
    await vscode.commands.executeCommand('editor.action.quickFix');
    const menu = await page({ wait: '.action-widget', read: '.action-widget', shot: 'light-bulb' });
    if (menu === undefined) return;
    await page({ press: ['Enter'] });
    await until('the fix', () => document.getText().includes('5 miles (8 kilometers)'));
  });

  test('findings move with the text and vanish with it', async () => {
    const before = await findingOf(document, MISSING, '5 miles');
    await insert(document, new vscode.Position(before.line, 0), 'The mayor thanked the crews.\n\n');
    await findingsUntil(document, 'the finding two lines on', (shown) =>
      shown.some((one) => one.text === '5 miles' && one.line === before.line + 2),
    );
    const at = document.getText().indexOf('5 miles');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 7)), 'the whole');
    await vscode.workspace.applyEdit(edit);
    await findingsUntil(document, 'the finding gone', (shown) => !shown.some(({ text }) => text === '5 miles'));
  });

  test('a setting switches a rule off', async () => {
    await setting('rules', { [MISSING]: 'off' });
    try {
      await findingsUntil(document, 'no finding of the rule', hasNo(MISSING));
    } finally {
      await setting('rules', undefined);
    }
    await findingOf(document, MISSING, '5 miles');
  });

  test('checking can be turned off and on', async () => {
    await vscode.commands.executeCommand('copydesk.toggle');
    assert.equal((await desk()).on, false);
    assert.deepEqual(findings(document), []);
    assert.match((await desk()).status, /off/);
    await vscode.commands.executeCommand('copydesk.toggle');
    assert.equal((await desk()).on, true);
    await findingOf(document, MISSING, '5 miles');
  });

  test('the server can be restarted', async () => {
    const { client } = await desk();
    await vscode.commands.executeCommand('copydesk.restart');
    assert.notEqual((await desk()).client, client);
    await findingOf(document, MISSING, '5 miles');
  });

  test('an unsaved buffer is checked', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'wire-copy', content: original });
    await vscode.window.showTextDocument(untitled);
    await findingOf(untitled, MISSING, '5 miles');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('a README stays silent', async () => {
    const { document: readme } = await open('README.md');
    // A story after it, so that there has been time for an answer.
    await open('ferry.wire');
    await insert(document, new vscode.Position(0, 0), ' ');
    await findingOf(document, MISSING, '5 miles');
    assert.equal(readme.uri.toString(), file('README.md').toString());
    assert.deepEqual(findings(readme), []);
  });

  async function select(range: vscode.Range): Promise<void> {
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  }
});
