import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { desk, findingOf, findings, findingsUntil, hasNo, insert, open, setting } from './desk.ts';
import { page } from './page.ts';
import { Ferry } from './story.ts';
import { until } from './until.ts';

const MISSPELLING = 'usage/misspelling';

suite('Checking a story', () => {
  const ferry = new Ferry();
  suiteSetup(() => ferry.openFirst());
  setup(() => ferry.reset());
  suiteTeardown(() => ferry.close());

  test('a wire story opens as wire copy', () => {
    assert.equal(ferry.document.languageId, 'wire-copy');
  });

  test('findings stand on their words, with the severities of a desk', async () => {
    const wrong = await findingOf(ferry.document, MISSPELLING);
    assert.equal(wrong.text, 'occured');
    assert.equal(wrong.diagnostic.severity, vscode.DiagnosticSeverity.Error);
    const left = await findingOf(ferry.document, 'structure/page-residue');
    assert.equal(left.text, '1 of 3');
    assert.equal(left.diagnostic.severity, vscode.DiagnosticSeverity.Warning);
    assert.deepEqual(left.diagnostic.tags, [vscode.DiagnosticTag.Unnecessary], 'it is shown faded');
    await page({ wait: '.squiggly-error', shot: 'findings' });
  });

  test('a finding names the other place it is about', async () => {
    const { diagnostic } = await findingOf(ferry.document, 'structure/duplicate-block');
    const [first] = diagnostic.relatedInformation ?? [];
    assert.ok(first, 'related information');
    assert.match(ferry.document.getText(first.location.range), /^The Marie Tarn leaves/);
    assert.ok(first.location.range.start.line < diagnostic.range.start.line);
  });

  test('the status item counts findings', async () => {
    const expected = () => `$(edit) ${findings(ferry.document).length} findings`;
    await until('the count', async () => (await desk()).status === expected());
    const tooltip = await page({
      hover: '[id="copydesk.copydesk.copydesk.status"]',
      wait: '.monaco-hover >> text=to read',
      read: '.monaco-hover:visible',
      shot: 'status',
    });
    if (tooltip !== undefined) assert.match(tooltip, /\d+ words, .* to read/);
    await page({ hover: '.monaco-editor .view-line >> nth=4' });
  });

  test('findings are problems of the workspace', async () => {
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await page({ wait: '.markers-panel .monaco-list-row >> text=misspelled', shot: 'problems' });
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  test('findings move with the text and vanish with it', async () => {
    const before = await findingOf(ferry.document, MISSPELLING);
    await insert(ferry.document, new vscode.Position(before.line, 0), 'The mayor thanked the crews.\n\n');
    await findingsUntil(ferry.document, 'the finding two lines on', (shown) =>
      shown.some((one) => one.text === 'occured' && one.line === before.line + 2),
    );
    const at = ferry.document.getText().indexOf('occured');
    const edit = new vscode.WorkspaceEdit();
    const range = new vscode.Range(ferry.document.positionAt(at), ferry.document.positionAt(at + 'occured'.length));
    edit.replace(ferry.document.uri, range, 'occurred');
    await vscode.workspace.applyEdit(edit);
    await findingsUntil(ferry.document, 'the finding gone', hasNo(MISSPELLING));
  });

  test('a setting switches a rule off', async () => {
    await setting('rules', { [MISSPELLING]: 'off' });
    try {
      await findingsUntil(ferry.document, 'no finding of the rule', hasNo(MISSPELLING));
    } finally {
      await setting('rules', undefined);
    }
    await ferry.checked();
  });

  test('checking can be turned off and on', async () => {
    await vscode.commands.executeCommand('copydesk.toggle');
    assert.equal((await desk()).on, false);
    assert.deepEqual(findings(ferry.document), []);
    assert.equal((await desk()).status, '$(circle-slash) Copydesk off');
    await vscode.commands.executeCommand('copydesk.toggle');
    assert.equal((await desk()).on, true);
    await ferry.checked();
  });

  test('the server can be restarted', async () => {
    const { client } = await desk();
    await vscode.commands.executeCommand('copydesk.restart');
    assert.notEqual((await desk()).client, client);
    await ferry.checked();
  });

  test('an unsaved buffer is checked', async () => {
    const untitled = await vscode.workspace.openTextDocument({ language: 'wire-copy', content: ferry.text });
    await vscode.window.showTextDocument(untitled);
    await findingOf(untitled, MISSPELLING);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('plain text and Markdown are copy too', async () => {
    for (const name of ['brief.txt', 'column.md']) await findingOf((await open(name)).document, MISSPELLING);
  });

  test('a README stays silent', async () => {
    const { document: readme } = await open('README.md');
    await until('the status of a file that is not copy', async () => (await desk()).status === '$(circle-outline) Copydesk');
    assert.deepEqual(findings(readme), []);
  });
});
