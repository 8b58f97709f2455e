import type { Position, TextEdit } from 'vscode-languageserver';
import { span } from '../text/span.ts';
import type { StorySnapshot } from './session.ts';

/** The characters after which the server is asked, the first one apart as LSP has it. */
export const CURLY_TRIGGERS = { first: '"', more: ["'"] };

/** Turns the straight mark that was just typed into the curly one that belongs there. */
export function curlyQuote(story: StorySnapshot, position: Position, typed: string): TextEdit[] {
  const at = story.text.offset(position);
  const { text } = story.text.source;
  if (text[at - 1] !== typed) return [];
  const before = text.slice(Math.max(0, at - 2), at - 1);
  const after = text[at] ?? '';
  const mark = typed === '"' ? doubleMark(before) : typed === "'" ? singleMark(before, after) : undefined;
  return mark ? [story.text.edit({ span: span(at - 1, at), text: mark })] : [];
}

/** What an opening mark may follow: the start of the text, white space, brackets, dashes, another opening mark. */
const OPENS = /^(?:$|[\s([{—–\u2060“‘/])/;

const doubleMark = (before: string) => (OPENS.test(before) ? '“' : '”');

/** Before a figure it stands for left-out digits (’90s); everywhere else that does not open, it is an apostrophe or closes. */
const singleMark = (before: string, after: string) => (OPENS.test(before) && !/\d/.test(after) ? '‘' : '’');
