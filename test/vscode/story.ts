import * as vscode from 'vscode';
import { desk, findingsUntil, open, replaceAll, type Shown } from './desk.ts';

/** The story that most tests edit, put back before each of them. */
export class Ferry {
  private original = '';
  private opened: vscode.TextDocument | undefined;

  get document(): vscode.TextDocument {
    return this.opened!;
  }

  get text(): string {
    return this.original;
  }

  async openFirst(): Promise<void> {
    await desk();
    this.opened = (await open('ferry.wire')).document;
    this.original = this.opened.getText();
  }

  /** Shows the story as it was, alone, and waits until it has been checked. */
  async reset(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    this.opened = (await open('ferry.wire')).document;
    if (this.document.getText() !== this.original) await replaceAll(this.document, this.original);
    await this.checked();
  }

  checked(): Promise<Shown[]> {
    return findingsUntil(this.document, 'the findings of the story', (shown) => shown.some(({ text }) => text === 'occured'));
  }

  /** Saves the story as it was, so that closing it asks nobody anything. */
  async close(): Promise<void> {
    if (this.document.getText() !== this.original) await replaceAll(this.document, this.original);
    await this.document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  }
}
