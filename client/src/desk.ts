import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Checker } from './checker.ts';
import { registerCommands } from './commands.ts';
import { StatusItem } from './status.ts';

/** What the extension gives to its tests and to other extensions. */
export interface Desk {
  readonly on: boolean;
  /** The status item's text, with its icon. */
  readonly status: string;
  readonly client: BaseLanguageClient | undefined;
  close(): Promise<void>;
}

/**
 * Sets up everything that is the same in every host: the server's life, the status item, commands and views.
 * @param createClient makes the host's own language client; called again for every restart.
 */
export async function openDesk(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Desk> {
  const output = vscode.window.createOutputChannel('Copydesk', { log: true });
  const status = new StatusItem();
  const checker = new Checker(createClient, output, context.workspaceState);
  context.subscriptions.push(
    output,
    status,
    checker.onHealth((health) => status.set(health)),
    ...registerCommands(context.extensionUri, checker, output),
  );
  await checker.open();
  return {
    get on() {
      return checker.on;
    },
    get status() {
      return status.text;
    },
    get client() {
      return checker.client;
    },
    close: () => checker.close(),
  };
}
