import * as vscode from 'vscode';
import type { Desk } from '../../client/src/desk.ts';
import { until } from './until.ts';

/** The extension under test, active. */
export async function desk(): Promise<Desk> {
  const extension = vscode.extensions.getExtension<Desk>('copydesk.copydesk');
  if (!extension) throw new Error('the extension is not installed');
  return await extension.activate();
}

export function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(name)), { preview: false });
}

/** Puts the cursor at a place, in view, with the editor focused. */
export async function putCursor(document: vscode.TextDocument, at: vscode.Position): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}

/** A finding as an editor sees it: the rule's id and the words it stands on. */
export interface Shown {
  readonly rule: string;
  readonly text: string;
  readonly line: number;
  readonly diagnostic: vscode.Diagnostic;
}

export function findings(document: vscode.TextDocument): Shown[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'copydesk')
    .map((diagnostic) => ({
      rule: ruleOf(diagnostic),
      text: document.getText(diagnostic.range),
      line: diagnostic.range.start.line,
      diagnostic,
    }));
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until the document's findings are as wanted, and gives them. */
export function findingsUntil(
  document: vscode.TextDocument,
  what: string,
  wanted: (shown: Shown[]) => boolean,
): Promise<Shown[]> {
  return until(`${what}; last seen: ${JSON.stringify(findings(document).map(({ rule, text }) => [rule, text]))}`, () => {
    const shown = findings(document);
    return wanted(shown) && shown;
  });
}

/** Waits for a finding of this rule on these words. */
export async function findingOf(document: vscode.TextDocument, rule: string, text?: string): Promise<Shown> {
  const is = (shown: Shown) => shown.rule === rule && (text === undefined || shown.text.includes(text));
  return (await findingsUntil(document, `${rule} on ${text ?? 'anything'}`, (all) => all.some(is))).find(is)!;
}

export function hasNo(rule: string): (shown: Shown[]) => boolean {
  return (shown) => !shown.some((one) => one.rule === rule);
}

/** The light bulb's entries at a range. */
export function actions(document: vscode.TextDocument, range: vscode.Range, kind?: string): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 50);
}

/** Does what choosing the entry would do. */
export async function choose(action: vscode.CodeAction): Promise<void> {
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}

export async function insert(document: vscode.TextDocument, at: vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, at, text);
  await vscode.workspace.applyEdit(edit);
}

/** Changes a setting of the workspace and waits until reading it gives the new value. */
export async function setting(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('copydesk').update(key, value, vscode.ConfigurationTarget.Workspace);
  await until(`setting ${key}`, () => {
    const read = vscode.workspace.getConfiguration('copydesk').inspect(key)?.workspaceValue;
    return JSON.stringify(read) === JSON.stringify(value);
  });
}
