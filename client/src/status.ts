import * as vscode from 'vscode';
import type { StoryStatus } from '../../server/src/lsp/protocol.ts';
import { isCopy } from './documents.ts';
import type { StatusFeed } from './status-feed.ts';

/** How the server is, as far as the reader of a status bar cares. */
export type Health = 'starting' | 'running' | 'failed' | 'off';

/** The status bar's item for the story in the active editor: findings, words, reading time, and whether checking is on. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('copydesk.status', vscode.StatusBarAlignment.Right, 90);
  private readonly listeners: vscode.Disposable[];
  private health: Health = 'starting';

  constructor(private readonly feed: StatusFeed) {
    this.item.name = 'Copydesk';
    this.item.command = 'copydesk.menu';
    this.listeners = [
      this.item,
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidOpenTextDocument(() => this.show()),
      feed.onChange(() => this.show()),
    ];
    this.show();
  }

  get text(): string {
    return this.item.text;
  }

  set(health: Health): void {
    this.health = health;
    this.show();
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isCopy(document)) {
      this.item.hide();
      return;
    }
    const story = this.health === 'running' ? this.feed.of(document) : undefined;
    this.item.text = label(this.health, story);
    this.item.tooltip = tooltip(this.health, story);
    this.item.accessibilityInformation = { label: `Copydesk: ${spoken(this.health, story)}` };
    this.item.backgroundColor = this.health === 'failed' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    this.item.show();
  }
}

function label(health: Health, story: StoryStatus | undefined): string {
  if (health === 'off') return '$(circle-slash) Copydesk off';
  if (health === 'failed') return '$(error) Copydesk stopped';
  if (health === 'starting') return '$(loading~spin) Copydesk';
  if (!story?.checked) return '$(circle-outline) Copydesk';
  const total = story.errors + story.warnings + story.infos;
  const found = total ? `$(edit) ${plural(total, 'finding')}` : '$(check) Clean copy';
  return story.notice ? `$(warning) ${found}` : found;
}

function spoken(health: Health, story: StoryStatus | undefined): string {
  if (health !== 'running') return { off: 'off', failed: 'the server stopped', starting: 'starting' }[health];
  if (!story?.checked) return 'this file is not checked';
  const parts = [
    story.errors ? plural(story.errors, 'error') : '',
    story.warnings ? plural(story.warnings, 'warning') : '',
    story.infos ? plural(story.infos, 'suggestion') : '',
  ].filter(Boolean);
  return parts.length ? parts.join(', ') : 'no findings';
}

function tooltip(health: Health, story: StoryStatus | undefined): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  text.isTrusted = {
    enabledCommands: [
      'copydesk.toggle',
      'copydesk.restart',
      'copydesk.showOutput',
      'copydesk.fixAll',
      'copydesk.showConfiguration',
    ],
  };
  text.appendMarkdown(`**Copydesk**: ${spoken(health, story)}\n\n`);
  if (story?.notice) text.appendText(story.notice).appendMarkdown('\n\n');
  if (story) {
    const minutes = story.readingMinutes <= 1 ? 'a minute or less' : plural(story.readingMinutes, 'minute');
    text.appendMarkdown(`${plural(story.words, 'word')}, ${minutes} to read\n\n`);
  }
  const links = {
    off: ['[Turn checking on](command:copydesk.toggle)'],
    failed: ['[Restart the server](command:copydesk.restart)', '[Show the log](command:copydesk.showOutput)'],
    starting: ['[Show the log](command:copydesk.showOutput)'],
    running: story?.checked
      ? ['[Fix all safe findings](command:copydesk.fixAll)', '[Turn checking off](command:copydesk.toggle)']
      : ['[Why?](command:copydesk.showConfiguration)'],
  }[health];
  return text.appendMarkdown(links.join(' | '));
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
