import * as vscode from 'vscode';
import { INITIAL_CONFIGURATION } from '../../server/src/lsp/protocol.ts';
import type { Checker } from './checker.ts';

/** Writes a `copydesk.yaml` to start with into the folder of the story in the editor, or opens the one that is there. */
export async function createConfiguration(checker: Checker): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    void vscode.window.showInformationMessage('Open a folder first: a copydesk.yaml stands beside the stories it is for.');
    return;
  }
  const file = vscode.Uri.joinPath(folder.uri, 'copydesk.yaml');
  if (!(await exists(file))) {
    const text = await checker.client?.sendRequest<string>(INITIAL_CONFIGURATION);
    if (text === undefined) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file));
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
