import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Desk, openDesk } from './desk.ts';

let desk: Desk | undefined;

/** The browser's side: the server runs in a web worker and asks the client for the files it needs. */
export async function activate(context: vscode.ExtensionContext): Promise<Desk> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script, { name: 'Copydesk' });
    // An extension host's Worker is a class of its own, which the language client does not know for one.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  desk = await openDesk(context, (options) => new LanguageClient('copydesk', 'Copydesk', startWorker, options));
  return desk;
}

export async function deactivate(): Promise<void> {
  await desk?.close();
}
