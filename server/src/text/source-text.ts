import type { Span } from './span.ts';

/** A place as people count it: line and column start at 0 here (reporters add 1), columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The immutable text of one story. A byte order mark is not part of it (`hasBom` remembers it, so that writing back keeps it).
 * All offsets are UTF-16 code units.
 */
export class SourceText {
  readonly text: string;
  readonly version: number;
  readonly hasBom: boolean;
  #lineStarts: number[] | undefined;

  constructor(text: string, version = 0) {
    this.hasBom = text.charCodeAt(0) === 0xfeff;
    this.text = this.hasBom ? text.slice(1) : text;
    this.version = version;
  }

  get length(): number {
    return this.text.length;
  }

  /** Offsets at which lines start. LF, CRLF and a lone CR end a line, as in LSP. */
  get lineStarts(): readonly number[] {
    if (!this.#lineStarts) {
      const starts = [0];
      const { text } = this;
      for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        if (c === 13 && text.charCodeAt(i + 1) === 10) i++;
        if (c === 13 || c === 10) starts.push(i + 1);
      }
      this.#lineStarts = starts;
    }
    return this.#lineStarts;
  }

  slice(s: Span): string {
    return this.text.slice(s.start, s.end);
  }

  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: at - starts[low]! };
  }

  /** Places outside the text are clamped to it. */
  offsetAt(position: Position): number {
    const starts = this.lineStarts;
    if (position.line < 0) return 0;
    if (position.line >= starts.length) return this.text.length;
    const start = starts[position.line]!;
    const next = starts[position.line + 1] ?? this.text.length;
    return Math.max(start, Math.min(start + position.column, next));
  }

  /** The line ending the text uses first; new lines that a fix adds follow it. */
  get lineEnding(): '\n' | '\r\n' {
    const first = this.text.indexOf('\n');
    return first > 0 && this.text.charCodeAt(first - 1) === 13 ? '\r\n' : '\n';
  }
}
