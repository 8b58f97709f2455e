import * as vscode from 'vscode';
import { isCopy } from './documents.ts';

/** How the server is, as far as the reader of a status bar cares. */
export type Health = 'starting' | 'running' | 'failed' | 'off';

/** Words a reader gets through in a minute, for silent reading of English prose (Brysbaert 2019, J. Mem. Lang. 109). */
const WORDS_PER_MINUTE = 238;
/** A text longer than this (UTF-16 units) is not counted while it is being typed. */
const COUNT_LIMIT = 2_000_000;
const COUNT_DELAY_MS = 200;

interface Counts {
  errors: number;
  warnings: number;
  infos: number;
}

/** The status bar's item for the story in the active editor: findings, words, reading time, and whether checking is on. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
  private readonly listeners: vscode.Disposable[];
  private health: Health = 'starting';
  private words: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.item.name = 'Copydesk';
    this.item.command = 'copydesk.menu';
    this.listeners = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.recount()),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const shown = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === shown)) this.show();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === vscode.window.activeTextEditor?.document) this.recountSoon();
      }),
    ];
    this.recount();
  }

  get text(): string {
    return this.item.text;
  }

  set(health: Health): void {
    this.health = health;
    this.show();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const listener of this.listeners) listener.dispose();
  }

  private recountSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.recount(), COUNT_DELAY_MS);
  }

  private recount(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.words = document && isCopy(document) ? countWords(document.getText()) : undefined;
    this.show();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCopy(document)) {
      this.item.hide();
      return;
    }
    const counts = countFindings(document.uri);
    this.item.text = label(this.health, counts);
    this.item.tooltip = tooltip(this.health, counts, this.words);
    this.item.accessibilityInformation = { label: `Copydesk: ${spoken(this.health, counts)}` };
    this.item.backgroundColor = this.health === 'failed' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.item.show();
  }
}

function countWords(text: string): number | undefined {
  return text.length > COUNT_LIMIT ? undefined : (text.match(/\S+/g)?.length ?? 0);
}

function countFindings(uri: vscode.Uri): Counts {
  const counts = { errors: 0, warnings: 0, infos: 0 };
  for (const { source, severity } of vscode.languages.getDiagnostics(uri)) {
    if (source !== 'copydesk') continue;
    if (severity === vscode.DiagnosticSeverity.Error) counts.errors++;
    else if (severity === vscode.DiagnosticSeverity.Warning) counts.warnings++;
    else counts.infos++;
  }
  return counts;
}

function label(health: Health, counts: Counts): string {
  if (health === 'off') return '$(circle-slash) Copydesk off';
  if (health === 'failed') return '$(error) Copydesk stopped';
  if (health === 'starting') return '$(loading~spin) Copydesk';
  const total = counts.errors + counts.warnings + counts.infos;
  return total ? `$(edit) ${plural(total, 'finding')}` : '$(check) Clean copy';
}

function spoken(health: Health, counts: Counts): string {
  if (health !== 'running') return { off: 'off', failed: 'the server stopped', starting: 'starting' }[health];
  const parts = [
    counts.errors ? plural(counts.errors, 'error') : '',
    counts.warnings ? plural(counts.warnings, 'warning') : '',
    counts.infos ? plural(counts.infos, 'suggestion') : '',
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : 'no findings';
}

function tooltip(health: Health, counts: Counts, words: number | undefined): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = { enabledCommands: ['copydesk.toggle', 'copydesk.restart', 'copydesk.showOutput', 'copydesk.fixAll'] };
  text.appendMarkdown(`**Copydesk**: ${spoken(health, counts)}\n\n`);
  if (words !== undefined) text.appendMarkdown(`${plural(words, 'word')}, ${readingTime(words)} to read\n\n`);
  const links = {
    off: ['[Turn checking on](command:copydesk.toggle)'],
    failed: ['[Restart the server](command:copydesk.restart)', '[Show the log](command:copydesk.showOutput)'],
    starting: ['[Show the log](command:copydesk.showOutput)'],
    running: ['[Fix all safe findings](command:copydesk.fixAll)', '[Turn checking off](command:copydesk.toggle)'],
  }[health];
  return text.appendMarkdown(links.join(' | '));
}

function readingTime(words: number): string {
  const minutes = words / WORDS_PER_MINUTE;
  return minutes < 1 ? 'under a minute' : plural(Math.round(minutes), 'minute');
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
