import type { Position, TextEdit } from 'vscode-languageserver';
import { span } from '../text/span.ts';
import { isCopyBefore } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** The characters after which the server is asked, the first one apart as LSP has it. */
export const CURLY_TRIGGERS = { first: '"', more: ["'"] };

/** Markdown and HTML that is being typed and takes straight marks: a link's title, an attribute. */
const SYNTAX = /(?:\]\([^)\s]*\s+|<[a-z][^<>]*=)$/i;

/** Turns the straight mark that was just typed into the curly one that belongs there; in code and front matter it stays. */
export function curlyQuote(story: StorySnapshot, position: Position, typed: string): TextEdit[] {
  const at = story.text.offset(position);
  const { text } = story.text.source;
  if (text[at - 1] !== typed || !isCopyBefore(story.result, at)) return [];
  const line = text.slice(text.lastIndexOf('\n', at - 2) + 1, at - 1);
  if (story.configuration.options.format === 'markdown' && SYNTAX.test(line)) return [];
  const mark = typed === '"' ? doubleMark(line) : typed === "'" ? singleMark(line.slice(-1), text.slice(at)) : undefined;
  return mark ? [story.text.edit({ span: span(at - 1, at), text: mark })] : [];
}

/** What an opening mark may follow: the start of the line, white space, brackets, dashes, another opening mark. */
const OPENS = /(?:^|[\s([{—–\u2060“‘/])$/;

/** Behind a figure that no quotation is open for, it stands for inches and stays. */
function doubleMark(line: string): string | undefined {
  if (OPENS.test(line)) return '“';
  return /\d$/.test(line) && line.lastIndexOf('“') <= line.lastIndexOf('”') ? undefined : '”';
}

/** What an apostrophe stands before: figures (’90s) and short words that lost their beginning (’tis). */
const SHORTENED = /^(?:\d|(?:tis|twas|em|til|cause|n)\b)/i;

const singleMark = (before: string, after: string) => (OPENS.test(before) && !SHORTENED.test(after) ? '‘' : '’');
