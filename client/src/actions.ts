import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { ACTION_EDIT, type ActionRequest } from '../../server/src/lsp/protocol.ts';
import type { Checker } from './checker.ts';

/** Commands of the client that entries of the light bulb call. */
export const APPLY_AND_SAVE = 'copydesk.applyAndSave';
export const ACCEPT_WITH_REASON = 'copydesk.acceptWithReason';

const NOTICE_MS = 4000;

/** Applies the safe fixes of the active story, as saving with `source.fixAll.copydesk` would. */
export async function fixAllSafe(checker: Checker): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !checker.client) return;
  const uri = checker.client.code2ProtocolConverter.asUri(document.uri);
  const edit = await editOf(checker, { do: 'fix-safe', uri });
  if (edit) await vscode.workspace.applyEdit(edit);
  else vscode.window.setStatusBarMessage('Copydesk: nothing that is safe to fix without a look', NOTICE_MS);
}

/** Makes an action's edit and saves what it touched besides the story: an accepted finding is kept in a file nobody has open. */
export async function applyAndSave(checker: Checker, request: ActionRequest): Promise<void> {
  const edit = await editOf(checker, request);
  if (!edit || !(await vscode.workspace.applyEdit(edit))) return;
  for (const uri of touched(edit)) {
    if (uri.toString() !== request.uri) await (await vscode.workspace.openTextDocument(uri)).save();
  }
}

/** The edit of an action against the text as it is now. */
async function editOf({ client }: Checker, request: ActionRequest): Promise<vscode.WorkspaceEdit | undefined> {
  const answer = await client?.sendRequest<WorkspaceEdit | null>(ACTION_EDIT, request);
  return client && answer ? client.protocol2CodeConverter.asWorkspaceEdit(answer) : undefined;
}

/** Asks why first. An empty reason is none; Escape changes nothing. */
export async function acceptWithReason(checker: Checker, request: ActionRequest): Promise<void> {
  if (request.do !== 'accept') return;
  const reason = await vscode.window.showInputBox({
    title: 'Accept this occurrence',
    prompt: 'Why is it right here? The reason is kept in .copydesk/accepted.yaml.',
    placeHolder: 'checked with the desk',
  });
  if (reason === undefined) return;
  await applyAndSave(checker, { ...request, ...(reason.trim() && { reason: reason.trim() }) });
}

function touched(edit: vscode.WorkspaceEdit): vscode.Uri[] {
  const uris = new Map(edit.entries().map(([uri]) => [uri.toString(), uri]));
  return [...uris.values()];
}
