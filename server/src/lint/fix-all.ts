import type { Finding } from '../rule/finding.ts';
import type { SourceText } from '../text/source-text.ts';
import type { LintOptions } from './lint.ts';

export interface FixAllResult {
  readonly text: string;
  readonly applied: number;
}

/** Applies the safe fixes (or, for one rule, the preferred ones), lints again, until nothing changes. */
export function fixAll(_text: SourceText, _options: LintOptions, _choose?: (finding: Finding) => boolean): FixAllResult {
  throw new Error('in work');
}
