import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { desk, file, findingOf, findingsUntil, hasNo, open } from './desk.ts';
import { page } from './page.ts';
import { until } from './until.ts';

suite('The desk around a story', () => {
  suiteSetup(async () => {
    await desk();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('the sample story of the walkthrough has findings', async () => {
    await vscode.commands.executeCommand('copydesk.openSample');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'wire-copy');
    await findingOf(document, 'usage/misspelling');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the effective configuration says where each value comes from', async () => {
    await open('ferry.wire');
    await vscode.commands.executeCommand('copydesk.showConfiguration');
    const shown = await until('the page', () => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'copydesk-configuration' ? document : undefined;
    });
    assert.match(shown.getText(), /^ {2}usage\/misspelling: error +# the rule’s default$/m);
    await page({ wait: '.monaco-editor .view-line', shot: 'configuration' });
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('a new copydesk.yaml is made, read at once, and wins', async () => {
    const { document: story } = await open('brief.txt');
    await findingOf(story, 'usage/misspelling');
    await vscode.commands.executeCommand('copydesk.createConfiguration');
    const configuration = vscode.window.activeTextEditor!.document;
    try {
      assert.equal(configuration.uri.path, file('copydesk.yaml').path);
      assert.match(configuration.getText(), /^extends: wire$/m);
      await page({ wait: '.monaco-editor .view-line', shot: 'house-style' });
      const rules = 'rules:\n  usage/misspelling: off\n';
      await vscode.workspace.fs.writeFile(configuration.uri, new TextEncoder().encode(`extends: wire\n${rules}`));
      await findingsUntil(story, 'the rule off', hasNo('usage/misspelling'));
    } finally {
      await vscode.workspace.fs.delete(configuration.uri);
    }
    await findingOf(story, 'usage/misspelling');
  });

  test('the walkthrough opens', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', 'copydesk.copydesk#start', false);
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    await page({
      click: '.getting-started-step >> text=Fix it in one keystroke',
      wait: '.getting-started-media img, .getting-started-media',
      shot: 'walkthrough',
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('workbench.view.explorer');
  });

  test('settings stand in groups, with words for each', async () => {
    await vscode.commands.executeCommand('workbench.action.openSettings', '@ext:copydesk.copydesk');
    await page({ wait: '.settings-editor .setting-item-contents >> text=Check stories', shot: 'settings' });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
