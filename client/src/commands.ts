import * as vscode from 'vscode';
import type { ActionRequest, TextRange } from '../../server/src/lsp/protocol.ts';
import { ACCEPT_WITH_REASON, APPLY_AND_SAVE, acceptWithReason, applyAndSave, fixAllSafe } from './actions.ts';
import type { Checker } from './checker.ts';
import type { ConfigurationPage } from './configuration-page.ts';
import { createConfiguration } from './create-configuration.ts';
import { type LedgerView, REVEAL, reveal } from './ledger/ledger-view.ts';
import { OPEN_RULE, openRulePage } from './rule-page.ts';

export interface CommandHosts {
  readonly extension: vscode.Uri;
  readonly checker: Checker;
  readonly output: vscode.OutputChannel;
  readonly ledger: LedgerView;
  readonly configuration: ConfigurationPage;
}

/** Registers the extension's commands. */
export function registerCommands({ extension, checker, output, ledger, configuration }: CommandHosts): vscode.Disposable[] {
  // What a command gets comes from the server, a menu or a key binding of the user's.
  // biome-ignore lint/suspicious/noExplicitAny: each command checks or casts its own arguments
  const commands: Record<string, (...args: any[]) => unknown> = {
    'copydesk.toggle': () => checker.toggle(),
    'copydesk.restart': () => checker.restart(),
    'copydesk.showOutput': () => output.show(true),
    'copydesk.fixAll': () => fixAllSafe(checker),
    'copydesk.menu': () => showMenu(checker.on),
    'copydesk.showLedger': () => vscode.commands.executeCommand('copydesk.ledger.focus'),
    'copydesk.exportLedger': () => ledger.exportSheet(),
    'copydesk.createConfiguration': () => createConfiguration(checker),
    'copydesk.openSample': () => openSample(extension),
    'copydesk.showConfiguration': () => configuration.show(),
    [OPEN_RULE]: (ruleId: unknown) => openRulePage(extension, ruleId),
    [REVEAL]: (uri: vscode.Uri, range: TextRange) => reveal(uri, range),
    [APPLY_AND_SAVE]: (request: ActionRequest) => applyAndSave(checker, request),
    [ACCEPT_WITH_REASON]: (request: ActionRequest) => acceptWithReason(checker, request),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** Opens a short story with findings as an unsaved document, to try things on. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const file = vscode.Uri.joinPath(extension, 'docs', 'walkthrough', 'sample.wire');
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'wire-copy', content }));
}

/** What a click on the status item offers; the switch stands first, so that Enter turns checking off or on. */
async function showMenu(on: boolean): Promise<void> {
  const entries = [
    { label: on ? '$(circle-slash) Turn checking off' : '$(check) Turn checking on', command: 'copydesk.toggle' },
    ...(on
      ? [
          { label: '$(wand) Fix all safe findings in this story', command: 'copydesk.fixAll' },
          { label: '$(references) Show the source ledger', command: 'copydesk.showLedger' },
          { label: '$(settings) Show what is checked here, and why', command: 'copydesk.showConfiguration' },
        ]
      : []),
    { label: '$(debug-restart) Restart the server', command: 'copydesk.restart' },
    { label: '$(output) Show the log', command: 'copydesk.showOutput' },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { placeHolder: 'Copydesk' });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
