/** Where the cursor stands in a `copydesk.yaml` that may be half typed, so that no parser would take it. */
export interface ConfigPlace {
  /** The keys around, outermost first. List items count for nothing. */
  readonly path: readonly string[];
  /** The key of this line when the cursor stands in its value. */
  readonly key: string | undefined;
  /** What is written of the word under the cursor: offsets in the text. */
  readonly word: { readonly start: number; readonly end: number };
}

const LINE = /^(\s*(?:-\s+)*)(?:(["']?)([^\s:#"'][^:#"']*)\2:(?=\s|$))?/;

/** Reads indentation, as YAML does. */
export function configPlace(text: string, offset: number): ConfigPlace {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const [, indent = '', , ownKey] = LINE.exec(line) ?? [];
  const typed = /[\w./-]*$/.exec(line.slice(indent.length))?.[0] ?? '';
  const rest = /^[\w./-]*/.exec(text.slice(offset))?.[0] ?? '';
  return {
    path: keysAround(text.slice(0, lineStart), indent.length),
    key: ownKey?.trim(),
    word: { start: offset - typed.length, end: offset + rest.length },
  };
}

function keysAround(before: string, depth: number): string[] {
  const path: string[] = [];
  let limit = depth;
  for (const line of before.split(/\r?\n/).reverse()) {
    if (limit === 0) break;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, indent = '', , key] = LINE.exec(line) ?? [];
    if (key === undefined || indent.length >= limit) continue;
    path.unshift(key.trim());
    // What follows a dash stands deeper than the dash itself.
    limit = indent.search(/\S/) < 0 ? indent.length : indent.search(/\S/);
    if (indent.includes('-')) limit = Math.max(limit, 1);
  }
  return path;
}
