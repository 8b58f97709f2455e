import type { FormatName, Splitter } from '../block.ts';
import { MarkdownSplitter } from './markdown.ts';
import { PlainSplitter } from './plain.ts';

/** One splitter serves one document, so that it may remember the pieces that an edit left alone. */
export function createSplitter(format: FormatName): Splitter {
  return format === 'markdown' ? new MarkdownSplitter() : new PlainSplitter();
}

/** By the file's name: .md and .markdown are Markdown, all else is plain wire text. */
export function formatOf(path: string): FormatName {
  return /\.(?:md|markdown|mdown)$/i.test(path) ? 'markdown' : 'plain';
}
