import { SourceText } from '../text/source-text.ts';
import { type Span, span } from '../text/span.ts';
import { ACCEPTED_KEYS, type AcceptedEntry } from './accepted.ts';
import { askedFor, nearest } from './nearest.ts';
import type { ConfigProblem } from './settings.ts';
import { readYaml, type YamlNode } from './yaml-reader.ts';

export interface AcceptedFile {
  readonly entries: readonly AcceptedEntry[];
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of an accepted.yaml. Never throws: an entry that cannot be read is told in `problems`. */
export function parseAccepted(text: string, path: string): AcceptedFile {
  const source = new SourceText(text);
  const problems: ConfigProblem[] = [];
  const complain: Complain = (at, message, instead) => {
    const problem = { path, source, span: at, message: message + askedFor(instead) };
    problems.push(instead === undefined ? problem : { ...problem, instead });
  };
  const root = readYaml(source.text, complain);
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) return { entries: [], problems };
  if (root.kind !== 'list') {
    complain(span(root.span.start, root.span.start), 'The file has to be a list of accepted findings.');
    return { entries: [], problems };
  }
  const entries = root.items.flatMap((item) => parseEntry(item, complain) ?? []);
  return { entries, problems };
}

type Complain = (at: Span, message: string, instead?: string) => void;

function parseEntry(node: YamlNode, complain: Complain): AcceptedEntry | undefined {
  if (node.kind !== 'map') {
    complain(node.span, 'An accepted finding has to be a map with a fingerprint and a rule.');
    return undefined;
  }
  const values: Partial<Record<(typeof ACCEPTED_KEYS)[number], string>> = {};
  for (const { key, keySpan, value } of node.entries) {
    const known = ACCEPTED_KEYS.find((name) => name === key);
    if (!known) complain(keySpan, `Unknown key “${key}” in an accepted finding.`, nearest(key, ACCEPTED_KEYS));
    else if (value.kind !== 'scalar') complain(value.span, `“${key}” has to be a text.`);
    else if (value.value !== null) values[known] = String(value.value);
  }
  const { fingerprint, rule, text = '', ...rest } = values;
  if (fingerprint === undefined || !/^[0-9a-f]{16}$/.test(fingerprint) || rule === undefined) {
    complain(
      span(node.span.start, node.span.start + 1),
      'An accepted finding needs a fingerprint of 16 hex digits, in quotation marks, and a rule.',
    );
    return undefined;
  }
  return { fingerprint, rule, text, ...rest };
}
