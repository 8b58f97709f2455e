import type { Position, Range, TextDocumentContentChangeEvent, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText } from '../text/source-text.ts';
import type { Edit, Span } from '../text/span.ts';

/**
 * The text of a document as the client has it, and the only road between its lines and characters (UTF-16, from 0) and the
 * offsets used everywhere else. The client counts a byte order mark as a character; the core does not.
 */
export class ClientText {
  readonly #document: TextDocument;
  #source: SourceText | undefined;

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get languageId(): string {
    return this.#document.languageId;
  }

  get version(): number {
    return this.#document.version;
  }

  get source(): SourceText {
    this.#source ??= new SourceText(this.#document.getText(), this.version);
    return this.#source;
  }

  get #shift(): number {
    return this.source.hasBom ? 1 : 0;
  }

  /** Applies what the client says was typed. Places outside the text are clamped, changes that make no sense are left out. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (typeof change?.text !== 'string') continue;
      if ('range' in change && change.range) {
        const start = this.#documentOffset(change.range.start);
        const end = Math.max(start, this.#documentOffset(change.range.end));
        const range = { start: this.#document.positionAt(start), end: this.#document.positionAt(end) };
        TextDocument.update(this.#document, [{ range, text: change.text }], version);
      } else {
        TextDocument.update(this.#document, [{ text: change.text }], version);
      }
    }
    TextDocument.update(this.#document, [], version);
    this.#source = undefined;
  }

  #documentOffset(position: Position | undefined): number {
    const line = wholeNumber(position?.line);
    const character = wholeNumber(position?.character);
    return this.#document.offsetAt({ line, character });
  }

  position(offset: number): Position {
    return this.#document.positionAt(offset + this.#shift);
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** Places outside the text are clamped to it. */
  offset(position: Position): number {
    return Math.max(0, this.#documentOffset(position) - this.#shift);
  }

  span(range: Range): Span {
    const start = this.offset(range?.start);
    return { start, end: Math.max(start, this.offset(range?.end)) };
  }

  edit(edit: Edit): TextEdit {
    return { range: this.range(edit.span), newText: edit.text };
  }
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.min(Math.floor(value), Number.MAX_SAFE_INTEGER) : 0;
}
