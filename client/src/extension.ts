import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Desk, openDesk } from './desk.ts';
import { provideLintTasks } from './lint-task.ts';

let desk: Desk | undefined;

/** The desktop (and remote) side: the server is the command line's own bundle, in a Node process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<Desk> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'copydesk.js').fsPath;
  context.subscriptions.push(provideLintTasks(module));
  const server = { module, args: ['server'], transport: TransportKind.ipc };
  desk = await openDesk(
    context,
    (options) => new LanguageClient('copydesk', 'Copydesk', { run: server, debug: { ...server } }, options),
  );
  return desk;
}

export async function deactivate(): Promise<void> {
  await desk?.close();
}
