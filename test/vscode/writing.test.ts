import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actions, choose, desk, file, findingOf, insert, open, putCursor, setting } from './desk.ts';
import { page } from './page.ts';
import { until } from './until.ts';

suite('Writing a story', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await desk();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = (await open('hikers.wire')).document;
  });

  suiteTeardown(async () => {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const end = () => document.lineAt(document.lineCount - 1).range.end;

  test('after a quotation the speakers of this story are offered', async () => {
    await insert(document, end(), '\n“The snow was deep,” ');
    const list = await until('the speakers', async () => {
      const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end(),
      );
      return offered.items.some(({ label }) => label === 'Teixeira said') && offered;
    });
    assert.ok(list.items.some(({ label }) => label === 'Whitlock said'));
    await putCursor(document, end());
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await page({ wait: '.suggest-widget.visible .monaco-list-row', shot: 'speakers' });
    await page({ press: ['Escape'] });
  });

  test('converted figures show beside measures when they are wanted', async () => {
    const { document: ferry } = await open('ferry.wire');
    const whole = new vscode.Range(0, 0, ferry.lineCount, 0);
    const hints = async () => {
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', ferry.uri, whole);
      return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')));
    };
    await findingOf(ferry, 'units/missing-conversion');
    assert.equal((await hints()).length, 0);
    await setting('hints.conversions', true);
    try {
      await until('the hint', async () =>
        (await hints()).some((label) => label.includes('8 km') || label.includes('8 kilometers')),
      );
      await page({ wait: '.monaco-editor .view-line', shot: 'hints' });
    } finally {
      await setting('hints.conversions', undefined);
    }
  });

  test('straight quotation marks become curly while typing, when that is wanted', async () => {
    await setting('typing.curlyQuotes', true);
    try {
      await putCursor(document, end());
      await vscode.commands.executeCommand('type', { text: '\nThe sign read ' });
      await vscode.commands.executeCommand('type', { text: '"' });
      await until('a curly mark', () => document.getText().includes('The sign read “'));
    } finally {
      await setting('typing.curlyQuotes', undefined);
    }
  });

  test('a mistake in copydesk.yaml is marked in it', async () => {
    const configuration = file('copydesk.yaml');
    await vscode.workspace.fs.writeFile(
      configuration,
      new TextEncoder().encode('extends: wire\nrules:\n  usage/mispelling: off\n'),
    );
    try {
      const { document: yaml } = await open('copydesk.yaml');
      const problem = await until('the problem', () =>
        vscode.languages.getDiagnostics(yaml.uri).find(({ source }) => source === 'copydesk'),
      );
      assert.match(problem.message, /usage\/misspelling/);
      await putCursor(yaml, problem.range.start);
      await vscode.commands.executeCommand('editor.action.showHover');
      await page({ wait: '.monaco-hover >> text=Did you mean', shot: 'configuration-problem' });
      await page({ press: ['Escape'] });
      const offered = await actions(yaml, problem.range, vscode.CodeActionKind.QuickFix.value);
      const meant = offered.find(({ title }) => title === 'Write “usage/misspelling”');
      assert.ok(meant, 'what was meant is offered');
      await choose(meant);
      assert.match(yaml.getText(), /usage\/misspelling: off/);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    } finally {
      await vscode.workspace.fs.delete(configuration);
    }
  });
});
