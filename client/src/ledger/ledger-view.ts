import * as vscode from 'vscode';
import { LEDGER, type StoryLedger, type TextRange } from '../../../server/src/lsp/protocol.ts';
import type { Checker } from '../checker.ts';
import { isCopy } from '../documents.ts';
import type { StatusFeed } from '../status-feed.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { type LedgerNode, ledgerTree } from './ledger-tree.ts';

export const REVEAL = 'copydesk.reveal';
/** Typing fast must not fetch a ledger for each letter. */
const REFRESH_MS = 120;

/** The source ledger beside the story in the active editor, brought up to date while it is being written. */
export class LedgerView implements vscode.TreeDataProvider<LedgerNode>, vscode.Disposable {
  private readonly change = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.change.event;
  private readonly view = vscode.window.createTreeView('copydesk.ledger', { treeDataProvider: this, showCollapseAll: true });
  private readonly listeners: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The story shown: it stays when the focus goes to the view itself or to a terminal. */
  private document: vscode.TextDocument | undefined;
  private nodes: readonly LedgerNode[] = [];
  /** Sheets that were exported: they are about a story and are none. */
  private readonly sheets = new WeakSet<vscode.TextDocument>();
  private readonly parents = new Map<LedgerNode, LedgerNode>();

  constructor(
    private readonly checker: Checker,
    feed: StatusFeed,
  ) {
    this.listeners = [
      this.view,
      this.change,
      this.view.onDidChangeVisibility(() => this.refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isCopy(editor.document) && !this.sheets.has(editor.document)) this.follow(editor.document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.document) this.follow(undefined);
      }),
      feed.onChange(({ uri }) => {
        if (vscode.Uri.parse(uri).toString() === this.document?.uri.toString()) this.refreshSoon();
      }),
      checker.onClient(() => this.refreshSoon()),
    ];
    const active = vscode.window.activeTextEditor?.document;
    this.follow(active && isCopy(active) ? active : undefined);
  }

  /** What the view shows now. */
  get tree(): readonly LedgerNode[] {
    return this.nodes;
  }

  getChildren(node?: LedgerNode): LedgerNode[] {
    return [...(node ? node.children : this.nodes)];
  }

  getParent(node: LedgerNode): LedgerNode | undefined {
    return this.parents.get(node);
  }

  getTreeItem(node: LedgerNode): vscode.TreeItem {
    const { None, Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children.length ? (node.open ? Expanded : Collapsed) : None);
    item.id = node.id;
    item.description = node.description;
    item.tooltip = [node.label, node.description].filter(Boolean).join('\n');
    item.iconPath = new vscode.ThemeIcon(node.icon, node.color && new vscode.ThemeColor(node.color));
    item.accessibilityInformation = { label: `${node.label}, ${node.description}` };
    if (node.range && this.document) {
      item.command = { title: 'Go to it in the story', command: REVEAL, arguments: [this.document.uri, node.range] };
    }
    return item;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  /** Opens the sheet of the story shown as a new Markdown document. */
  async exportSheet(): Promise<void> {
    const ledger = await this.fetch();
    if (!ledger || !this.document) {
      void vscode.window.showInformationMessage('Open a story first: the source sheet is made from the story in the editor.');
      return;
    }
    const name = this.document.uri.path.split('/').at(-1) ?? '';
    const sheet = await vscode.workspace.openTextDocument({ language: 'markdown', content: ledgerSheet(ledger, name) });
    this.sheets.add(sheet);
    await vscode.window.showTextDocument(sheet, { viewColumn: vscode.ViewColumn.Beside });
  }

  private follow(document: vscode.TextDocument | undefined): void {
    if (document === this.document) return;
    this.document = document;
    this.refreshSoon();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), REFRESH_MS);
  }

  private async refresh(): Promise<void> {
    if (!this.view.visible) return;
    const ledger = await this.fetch();
    this.nodes = ledger ? ledgerTree(ledger) : [];
    this.parents.clear();
    const enter = (parent: LedgerNode) => {
      for (const child of parent.children) {
        this.parents.set(child, parent);
        enter(child);
      }
    };
    this.nodes.forEach(enter);
    this.view.message = this.nodes.length || !this.document ? '' : 'Nobody says anything in this story yet.';
    this.view.description = this.document?.uri.path.split('/').at(-1) ?? '';
    this.change.fire(undefined);
  }

  private async fetch(): Promise<StoryLedger | undefined> {
    const { client } = this.checker;
    if (!this.document || !client?.isRunning()) return undefined;
    const uri = client.code2ProtocolConverter.asUri(this.document.uri);
    try {
      return (await client.sendRequest<StoryLedger | null>(LEDGER, { textDocument: { uri } })) ?? undefined;
    } catch {
      // The server went away, or the story changed meanwhile: the next check brings a new ledger.
      return undefined;
    }
  }
}

/** Shows a place of the story and marks it. */
export async function reveal(uri: vscode.Uri, { start, end }: TextRange): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), {
    selection,
    ...(shown?.viewColumn ? { viewColumn: shown.viewColumn } : {}),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
