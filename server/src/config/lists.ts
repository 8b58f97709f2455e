import { SourceText } from '../text/source-text.ts';
import { type Span, span } from '../text/span.ts';
import type { ConfigProblem, ListName } from './settings.ts';
import { readYaml, type YamlNode } from './yaml-reader.ts';

export interface ParsedList {
  /** As the rule's option takes them: names, or terms as `wrong = right`. */
  readonly entries: readonly string[];
  readonly problems: readonly ConfigProblem[];
}

interface Row {
  readonly cells: readonly string[];
  readonly span: Span;
}

const LARGEST = 1_000_000;
const MOST_PROBLEMS = 20;
/** A word that can be looked for in copy. */
const WORDS = /^[\p{L}\p{N}][\p{L}\p{N}'’.&/-]*(?: [\p{L}\p{N}][\p{L}\p{N}'’.&/-]*)*$/u;

/**
 * Reads a list of names (the first column; the others are the desk's own) or of terms (what not to write, what to write). CSV
 * with or without quotation marks, `#` for remarks; or YAML: a list of names, a map from wrong to right. Never throws.
 */
export function parseList(name: ListName, text: string, path: string): ParsedList {
  const source = new SourceText(text);
  const problems: ConfigProblem[] = [];
  const complain = (at: Span, message: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, source, span: at, message });
  };
  if (source.length > LARGEST) {
    complain(span(0, 0), 'The list is too long: 1,000,000 characters at most.');
    return { entries: [], problems };
  }
  const rows = /\.ya?ml$/i.test(path) ? yamlRows(readYaml(source.text, complain), complain) : csvRows(source.text);
  const entries = rows.flatMap(({ cells: [first = '', second = ''], span: at }) => {
    if (!WORDS.test(first)) {
      complain(
        at,
        first ? `“${first.slice(0, 60)}” cannot be looked for: write words.` : 'This line has nothing in its first column.',
      );
      return [];
    }
    if (name === 'names') return [first];
    if (second) return [`${first} = ${second}`];
    complain(at, `“${first}” has no second column: what is to be written?`);
    return [];
  });
  return { entries, problems };
}

function csvRows(text: string): Row[] {
  const rows: Row[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const at = span(line.index, line.index + line[0].length);
    if (line[0].trim() && !line[0].trimStart().startsWith('#')) rows.push({ cells: cellsOf(line[0]), span: at });
  }
  return rows;
}

/** The cells of a line, parted by commas, semicolons (as spreadsheets of much of Europe write) or tabs. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))\s*(?:[,;\t]|$)/g)];
  return cells.map(([, quoted, plain]) => normal(quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

function yamlRows(root: YamlNode | undefined, complain: (at: Span, message: string) => void): Row[] {
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return [];
  if (root.kind === 'list') {
    return root.items.map((item) => {
      if (item.kind === 'scalar') return { cells: [normal(String(item.value ?? ''))], span: item.span };
      const inner = item.kind === 'list' ? item.items : item.entries.map(({ value }) => value);
      return { cells: inner.map((node) => (node.kind === 'scalar' ? normal(String(node.value ?? '')) : '')), span: item.span };
    });
  }
  if (root.kind === 'map') {
    return root.entries.map(({ key, keySpan, value }) => ({
      cells: [normal(key), value.kind === 'scalar' ? normal(String(value.value ?? '')) : ''],
      span: keySpan,
    }));
  }
  complain(root.span, 'The file has to be a list, or a map from what is wrong to what is right.');
  return [];
}

const normal = (cell: string) => cell.replace(/\s+/g, ' ').trim();
