import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Edit } from '../text/span.ts';

/**
 * The small edits that turn one text into another, so that the cursor, folds and other people's marks stay where they are:
 * first line by line, then word by word inside the lines that changed. Linear where nothing changed.
 */
export function minimalEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let removed = '';
  let added = '';
  const flush = () => {
    edits.push(...wordEdits(at - removed.length, removed, added));
    removed = '';
    added = '';
  };
  for (const change of diffArrays(lines(before), lines(after))) {
    const text = change.value.join('');
    if (change.added) added += text;
    else if (change.removed) {
      removed += text;
      at += text.length;
    } else {
      flush();
      at += text.length;
    }
  }
  flush();
  return edits;
}

/** Beyond this a hunk is replaced as a whole: the word diff grows with the square of what differs. */
const LONGEST_HUNK = 20_000;

function wordEdits(start: number, before: string, after: string): Edit[] {
  if (before === after) return [];
  if (before === '' || after === '' || before.length + after.length > LONGEST_HUNK) {
    return [{ span: { start, end: start + before.length }, text: after }];
  }
  const edits: Edit[] = [];
  let at = start;
  let from = start;
  let text = '';
  const flush = () => {
    if (from < at || text) edits.push({ span: { start: from, end: at }, text });
    text = '';
  };
  for (const change of diffWordsWithSpace(before, after)) {
    if (change.added) text += change.value;
    else if (change.removed) at += change.value.length;
    else {
      flush();
      at += change.value.length;
      from = at;
    }
  }
  flush();
  return edits;
}

/** Lines with their line breaks: joined they are the text again. */
function lines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}
