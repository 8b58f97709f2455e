import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { Checker } from './checker.ts';
import { registerCommands } from './commands.ts';
import { ConfigurationPage } from './configuration-page.ts';
import type { LedgerNode } from './ledger/ledger-tree.ts';
import { LedgerView } from './ledger/ledger-view.ts';
import { StatusItem } from './status.ts';
import { StatusFeed } from './status-feed.ts';

/** What the extension gives to its tests and to other extensions. */
export interface Desk {
  readonly on: boolean;
  /** The status item's text, with its icon. */
  readonly status: string;
  readonly client: BaseLanguageClient | undefined;
  /** What the source ledger shows. */
  readonly ledger: readonly LedgerNode[];
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
  const extension = context.extensionUri;
  const feed = new StatusFeed();
  const status = new StatusItem(feed);
  const checker = new Checker(extension, createClient, output, context.workspaceState, feed);
  const ledger = new LedgerView(checker, feed);
  const configuration = new ConfigurationPage(checker);
  context.subscriptions.push(
    output,
    feed,
    status,
    ledger,
    configuration,
    checker.onHealth((health) => status.set(health)),
    ...registerCommands({ extension, checker, output, ledger, configuration }),
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
    get ledger() {
      return ledger.tree;
    },
    close: () => checker.close(),
  };
}
