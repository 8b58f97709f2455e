import * as vscode from 'vscode';
import type { BaseLanguageClient, ClientCapabilities, StaticFeature } from 'vscode-languageclient';
import { STATUS_CHANGED, type StoryStatus } from '../../server/src/lsp/protocol.ts';

/** What the server last said of each open story. */
export class StatusFeed implements vscode.Disposable {
  private readonly known = new Map<string, StoryStatus>();
  private readonly change = new vscode.EventEmitter<StoryStatus>();
  /** Fires after each check of a story. */
  readonly onChange = this.change.event;
  private readonly closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.known.delete(uri.toString()));

  of(document: vscode.TextDocument | undefined): StoryStatus | undefined {
    return document && this.known.get(document.uri.toString());
  }

  /** Asks the server to tell, and listens. Call before the client starts. */
  attach(client: BaseLanguageClient): void {
    this.known.clear();
    client.registerFeature(new WantsStatus());
    client.onNotification(STATUS_CHANGED, (status: StoryStatus) => {
      const uri = client.protocol2CodeConverter.asUri(status.uri).toString();
      this.known.set(uri, status);
      this.change.fire(status);
    });
  }

  dispose(): void {
    this.closing.dispose();
    this.change.dispose();
  }
}

/** Says in the capabilities that this client reads STATUS_CHANGED. */
class WantsStatus implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.experimental = { ...(capabilities.experimental as object), copydesk: { status: true } };
  }
  initialize(): void {}
  getState() {
    return { kind: 'static' } as const;
  }
  clear(): void {}
}
