import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { LedgerNode } from '../../client/src/ledger/ledger-tree.ts';
import { desk, insert, open } from './desk.ts';
import { page } from './page.ts';
import { until } from './until.ts';

/** Steps by which the side bar grows, so that pictures show whole names. */
const WIDER = 3;

suite('The source ledger', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    await desk();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    document = (await open('hikers.wire')).document;
    await vscode.commands.executeCommand('copydesk.showLedger');
    await until('the sources', () => sources());
    for (let i = 0; i < WIDER; i++) await vscode.commands.executeCommand('workbench.action.increaseViewSize');
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    for (let i = 0; i < WIDER; i++) await vscode.commands.executeCommand('workbench.action.decreaseViewSize');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  const group = async (id: string) => (await desk()).ledger.find((node) => node.id === id)?.children;
  const sources = () => group('sources');

  async function source(name: string): Promise<LedgerNode> {
    return until(`the source ${name}`, async () => (await sources())?.find(({ label }) => label === name));
  }

  test('lists sources with what they say, in order', async () => {
    const whitlock = await source('Dana Whitlock');
    assert.ok(whitlock.children.some(({ label }) => label.includes('They did everything right')));
    assert.match(whitlock.description, /quote/);
    const teixeira = await source('Omar Teixeira');
    const all = (await sources())!;
    assert.ok(all.indexOf(whitlock) < all.indexOf(teixeira));
  });

  test('marks who is not named', async () => {
    const unnamed = (await sources())!.find(({ label }) => label.startsWith('An official'));
    assert.ok(unnamed);
    assert.equal(unnamed.icon, 'eye-closed');
    assert.match(unnamed.description, /not named/);
  });

  test('shows media with their state', async () => {
    const media = await until('the media', () => group('media'));
    assert.ok(media.some(({ label, description }) => /video/i.test(label) && /unverified/.test(description)));
    await page({
      click: '.pane-body .monaco-list-row >> text=Omar Teixeira',
      wait: '.pane-body .monaco-list-row',
      shot: 'ledger',
    });
  });

  test('a click shows the place', async () => {
    const teixeira = await source('Omar Teixeira');
    await vscode.commands.executeCommand('copydesk.reveal', document.uri, teixeira.range);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), document.uri.toString());
    assert.equal(document.getText(editor.selection), 'Omar Teixeira');
  });

  test('follows the writing', async () => {
    const end = document.lineAt(document.lineCount - 1).range.end;
    await insert(document, end, '\n“The bridge held,” said Petra Voss, an engineer.\n');
    await source('Petra Voss');
    await vscode.commands.executeCommand('undo');
    await until('the source gone', async () => !(await sources())?.some(({ label }) => label === 'Petra Voss'));
  });

  test('exports a sheet for a fact-checker', async () => {
    await vscode.commands.executeCommand('copydesk.exportLedger');
    const sheet = await until('the sheet', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.languageId === 'markdown' && shown.isUntitled ? shown : undefined;
    });
    const text = sheet.getText();
    assert.match(text, /^# Source sheet: ‘hikers\.wire’$/m);
    assert.match(text, /^### \d+\. Dana Whitlock$/m);
    assert.match(text, /^- \[ \] Quote: “We were cold/m);
    await page({ wait: '.monaco-editor .view-line', shot: 'sheet' });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
