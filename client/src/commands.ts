import * as vscode from 'vscode';
import type { Checker } from './checker.ts';
import { OPEN_RULE, openRulePage } from './rule-page.ts';

/** Registers the extension's commands. */
export function registerCommands(extension: vscode.Uri, checker: Checker, output: vscode.OutputChannel): vscode.Disposable[] {
  const commands: Record<string, (...args: unknown[]) => unknown> = {
    'copydesk.toggle': () => checker.toggle(),
    'copydesk.restart': () => checker.restart(),
    'copydesk.showOutput': () => output.show(true),
    'copydesk.fixAll': fixAll,
    'copydesk.menu': () => showMenu(checker.on),
    [OPEN_RULE]: (ruleId) => openRulePage(extension, ruleId),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

/** Applies the safe fixes of the active story, as saving with `source.fixAll.copydesk` would. */
function fixAll(): Thenable<unknown> {
  return vscode.commands.executeCommand('editor.action.sourceAction', { kind: 'source.fixAll.copydesk', apply: 'first' });
}

/** What a click on the status item offers; the switch stands first, so that Enter turns checking off or on. */
async function showMenu(on: boolean): Promise<void> {
  const entries = [
    on
      ? { label: '$(circle-slash) Turn checking off', command: 'copydesk.toggle' }
      : { label: '$(check) Turn checking on', command: 'copydesk.toggle' },
    ...(on ? [{ label: '$(wand) Fix all safe findings in this story', command: 'copydesk.fixAll' }] : []),
    { label: '$(debug-restart) Restart the server', command: 'copydesk.restart' },
    { label: '$(output) Show the log', command: 'copydesk.showOutput' },
  ];
  const chosen = await vscode.window.showQuickPick(entries, { placeHolder: 'Copydesk' });
  if (chosen) await vscode.commands.executeCommand(chosen.command);
}
