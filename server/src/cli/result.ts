import type { Finding } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import type { SourceText } from '../text/source-text.ts';

/** What the command line says of one file. */
export interface FileResult {
  /** As the caller wrote it, with forward slashes. */
  readonly path: string;
  /** The text that the findings are about; undefined when the file cannot be read. */
  readonly source: SourceText | undefined;
  readonly findings: readonly Finding[];
  /** Why the file could not be checked, for people. */
  readonly error: string | null;
  /** Fixes that were made in the file. */
  readonly fixed: number;
}

/** What a reporter may need to know of the whole run. */
export interface RunInfo {
  readonly rules: readonly Rule[];
  readonly color: boolean;
  /** Columns of the terminal; a fixed width where there is none. */
  readonly width: number;
}

export interface RunSummary {
  readonly files: number;
  readonly failed: number;
  /** Safe fixes that were not made. */
  readonly fixable: number;
  readonly fixed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Turns results into text, file by file in input order. */
export interface Reporter {
  begin?(): string;
  file(result: FileResult): string;
  end?(summary: RunSummary): string;
}

export type ReporterFactory = (info: RunInfo) => Reporter;

/** Counts results as they come. */
export class Tally implements RunSummary {
  files = 0;
  failed = 0;
  fixable = 0;
  fixed = 0;
  errors = 0;
  warnings = 0;
  infos = 0;

  add({ findings, error, fixed }: FileResult): void {
    this.files++;
    this.fixed += fixed;
    if (error !== null) this.failed++;
    for (const { severity, fixes } of findings) {
      if (severity === 'error') this.errors++;
      else if (severity === 'warning') this.warnings++;
      else this.infos++;
      if (fixes[0]?.kind === 'safe') this.fixable++;
    }
  }
}
