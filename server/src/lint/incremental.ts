import type { SourceText } from '../text/source-text.ts';
import type { LintOptions, LintResult } from './lint.ts';

/** Lints one document through its edits: only what an edit touched is analysed again. */
export class IncrementalLinter {
  constructor(readonly options: LintOptions) {}

  update(_text: SourceText): LintResult {
    throw new Error('in work');
  }
}
