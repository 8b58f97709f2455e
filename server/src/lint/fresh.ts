import type { SourceText } from '../text/source-text.ts';
import { IncrementalLinter } from './incremental.ts';
import type { LintOptions, LintResult } from './lint.ts';

/** Lints a text with empty caches. Pure: the same text and options give the same result. */
export function lint(text: SourceText, options: LintOptions): LintResult {
  return new IncrementalLinter(options).update(text);
}
