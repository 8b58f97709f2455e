import type { AnnotatedTextEdit, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../text/span.ts';
import type { ClientProfile } from './client-profile.ts';
import { ClientText } from './convert.ts';
import { minimalEdits } from './minimal-edits.ts';

/** Edits of one open document. They name its version where the client can refuse an edit that has come too late. */
export function storyEdit(text: ClientText, edits: readonly Edit[], client: ClientProfile): WorkspaceEdit {
  return documentEdit(
    text,
    edits.map((edit) => text.edit(edit)),
    client,
  );
}

export function documentEdit(
  text: ClientText,
  edits: (TextEdit | AnnotatedTextEdit | SnippetTextEdit)[],
  client: ClientProfile,
): WorkspaceEdit {
  if (client.documentChanges) return { documentChanges: [{ textDocument: { uri: text.uri, version: text.version }, edits }] };
  return { changes: { [text.uri]: edits.filter((edit): edit is TextEdit => 'newText' in edit) } };
}

/** What stands between square brackets in a fix is for the writer to fill in. */
const PLACEHOLDER = /\[([^[\]\n]{1,60})\]/g;

/** The edits of a fix that leaves placeholders, with a tab stop for each; undefined when there is none. */
export function snippetEdits(text: ClientText, edits: readonly Edit[]): (TextEdit | SnippetTextEdit)[] | undefined {
  let stop = 0;
  const out = edits.map((edit) => {
    const plain = text.edit(edit);
    if (edit.text.search(PLACEHOLDER) < 0) return plain;
    // The brackets stay until somebody types over them: a gap that was forgotten must be seen.
    const value = toSnippet(edit.text, () => ++stop, 'brackets stay');
    return { range: plain.range, snippet: { kind: 'snippet' as const, value } };
  });
  return stop ? out : undefined;
}

/** Text in snippet syntax, each `[placeholder]` a tab stop. What is good as it stands needs no brackets. */
export function toSnippet(text: string, next: () => number, brackets: 'brackets go' | 'brackets stay' = 'brackets go'): string {
  let value = '';
  let at = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    value += `${escapeSnippet(text.slice(at, match.index))}\${${next()}:${escapeSnippet(brackets === 'brackets stay' ? match[0] : match[1]!)}}`;
    at = match.index + match[0].length;
  }
  return value + escapeSnippet(text.slice(at));
}

export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Several edits as one, in their order. */
export function joinEdits(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const changes = edits.flatMap(({ documentChanges }) => documentChanges ?? []);
  return changes.length
    ? { documentChanges: changes }
    : { changes: Object.assign({}, ...edits.map((edit) => edit.changes ?? {})) as NonNullable<WorkspaceEdit['changes']> };
}

/** A file that may not be open gets a new text: by small edits where it is there, as a new file where it is not. */
export function fileEdit(uri: string, before: string | undefined, after: string, client: ClientProfile): WorkspaceEdit | null {
  if (before === after) return null;
  const text = new ClientText(uri, 'yaml', 0, before ?? '');
  const edits = minimalEdits(text.source.text, after).map((edit) => text.edit(edit));
  const change = { textDocument: { uri, version: null }, edits };
  if (before === undefined && client.createFiles) {
    return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
  }
  // A client without file operations makes the file by editing it, or refuses; nothing else can be asked of it.
  return client.documentChanges ? { documentChanges: [change] } : { changes: { [uri]: edits } };
}
