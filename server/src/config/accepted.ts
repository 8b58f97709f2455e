import type { Finding } from '../rule/finding.ts';

/** A finding that a person has accepted. It is silent as long as its words and its sentence stay as they are. */
export interface AcceptedEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** The story it was found in, relative to the folder around `.copydesk`. For readers: the fingerprint alone decides. */
  readonly path?: string;
  /** The words it is about. */
  readonly text: string;
  readonly reason?: string;
  /** Who accepted it and when; kept only when the caller knows. */
  readonly by?: string;
  readonly date?: string;
}

/** The fields of an entry, in the order in which they are written. */
export const ACCEPTED_KEYS = ['fingerprint', 'rule', 'path', 'text', 'reason', 'by', 'date'] as const;

const HEADING = `# Findings that the desk has accepted. Each entry silences one finding until its sentence changes.
# Delete an entry to hear of it again. Written by “copydesk lint --accept” and by the editor.
`;

/** The text of an accepted.yaml, one entry after the other. A JSON text is a YAML text, so each value is written as JSON. */
export function formatAccepted(entries: readonly AcceptedEntry[]): string {
  const items = entries.map((entry) =>
    ACCEPTED_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [`${key}: ${plain(entry[key])}`]))
      .map((line, i) => `${i ? '  ' : '- '}${line}\n`)
      .join(''),
  );
  return `${HEADING}${items.join('')}`;
}

function plain(value: string): string {
  // Rule ids and paths of plain letters stay bare: easier to read in a review. A fingerprint could be taken for a number.
  return /^[a-z]+\/[a-z][a-z0-9/-]*(?:\.[a-z]+)?$/.test(value) ? value : JSON.stringify(value);
}

/** The entry that silences a finding. `text` is the words it is about. */
export function acceptFinding(
  finding: Finding,
  text: string,
  more: Pick<AcceptedEntry, 'path' | 'reason' | 'by' | 'date'>,
): AcceptedEntry {
  return { fingerprint: finding.fingerprint, rule: finding.ruleId, text: text.replace(/\s+/g, ' ').slice(0, 200), ...more };
}

/** Adds entries; one with the same fingerprint gives way to the new one. */
export function mergeAccepted(before: readonly AcceptedEntry[], added: readonly AcceptedEntry[]): AcceptedEntry[] {
  const fresh = new Set(added.map((entry) => entry.fingerprint));
  return [...before.filter((entry) => !fresh.has(entry.fingerprint)), ...added];
}

/** Entries of stories that were checked and silenced nothing. Entries without a path cannot be judged by one story. */
export function unusedAccepted(
  entries: readonly AcceptedEntry[],
  used: ReadonlySet<string>,
  checkedPaths: ReadonlySet<string>,
): AcceptedEntry[] {
  return entries.filter((entry) => !used.has(entry.fingerprint) && entry.path !== undefined && checkedPaths.has(entry.path));
}
