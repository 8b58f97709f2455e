import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type AcceptedEntry, acceptFinding, formatAccepted, mergeAccepted, unusedAccepted } from '../config/accepted.ts';
import type { LintResult } from '../lint/lint.ts';
import { replaceFile } from '../node/replace-file.ts';
import type { Finding } from '../rule/finding.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Accepted } from './configurations.ts';

interface Ledger {
  readonly accepted: Accepted;
  readonly used: Set<string>;
  readonly checked: Set<string>;
  readonly taken: { readonly finding: Finding; readonly text: string; readonly path: string | undefined }[];
}

/** Keeps account of accepted findings over a run: which were used, which are added by `--accept`. */
export class AcceptRun {
  readonly #ledgers = new Map<string, Ledger>();

  constructor(readonly accept: { readonly reason: string | undefined } | undefined) {}

  /** Takes note of a story's findings and returns those that are to be reported. `path` is relative to the configuration. */
  take(result: LintResult, source: SourceText, accepted: Accepted, path: string | undefined): readonly Finding[] {
    let ledger = this.#ledgers.get(accepted.path);
    if (!ledger) {
      ledger = { accepted, used: new Set(), checked: new Set(), taken: [] };
      this.#ledgers.set(accepted.path, ledger);
    }
    if (path !== undefined) ledger.checked.add(path);
    for (const fingerprint of result.acceptedUsed) ledger.used.add(fingerprint);
    if (!this.accept) return result.findings;
    for (const finding of result.findings) ledger.taken.push({ finding, text: source.slice(finding.span), path });
    return [];
  }

  /** Writes what was accepted. Returns what is to be told. */
  finish(): readonly string[] {
    const notes: string[] = [];
    for (const ledger of this.#ledgers.values()) {
      if (ledger.accepted.entries.length || ledger.taken.length) notes.push(...this.#close(ledger));
    }
    return notes;
  }

  #close({ accepted, used, checked, taken }: Ledger): string[] {
    const notes: string[] = [];
    if (taken.length) {
      const reason = this.accept?.reason;
      const added: AcceptedEntry[] = taken.map(({ finding, text, path }) =>
        acceptFinding(finding, text, { ...(path !== undefined && { path }), ...(reason !== undefined && { reason }) }),
      );
      mkdirSync(dirname(accepted.path), { recursive: true });
      const before = accepted.exists ? readFileSync(accepted.path) : undefined;
      replaceFile(accepted.path, Buffer.from(formatAccepted(mergeAccepted(accepted.entries, added))), before);
      notes.push(`${added.length} accepted, kept in ${accepted.path}.`);
    }
    for (const { rule, path, text } of unusedAccepted(accepted.entries, used, checked)) {
      notes.push(
        `${path}: nothing is found any more where ${rule} was accepted (“${text}”). Delete the entry from ${accepted.path}.`,
      );
    }
    return notes;
  }
}
