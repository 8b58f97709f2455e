import type { Finding, Fix } from '../rule/finding.ts';
import { SourceText } from '../text/source-text.ts';
import { applyEdits, type Edit, type Span } from '../text/span.ts';
import { IncrementalLinter } from './incremental.ts';
import type { LintOptions } from './lint.ts';

export interface FixAllResult {
  readonly text: string;
  /** How many fixes were applied, over all passes. */
  readonly applied: number;
  /** Nothing more would change. False when fixes still chased each other after the last pass. */
  readonly stable: boolean;
}

const PASSES = 10;

/** The fix that a finding gets without a person looking: its first, when that is safe. */
export const safeFix = (finding: Finding): Fix | undefined => (finding.fixes[0]?.kind === 'safe' ? finding.fixes[0] : undefined);

/**
 * Applies one fix to each finding that `choose` gives one for (all safe ones by default), lints again, and goes on until nothing
 * changes. Of fixes that overlap, the first in the text wins and the other waits for the next pass.
 */
export function fixAll(
  source: SourceText,
  options: LintOptions,
  choose: (finding: Finding) => Fix | undefined = safeFix,
  /** One that has read the text already makes this cheap. It must have the same options. */
  linter: IncrementalLinter = new IncrementalLinter(options),
): FixAllResult {
  const seen = new Set<string>([source.text]);
  let text = source.text;
  let applied = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const fixes = linter.update(new SourceText(text)).findings.flatMap((finding) => choose(finding) ?? []);
    const chosen = withoutOverlap(fixes);
    if (!chosen.length) return { text, applied, stable: true };
    const fixed = applyEdits(
      text,
      chosen.flatMap((fix) => fix.edits),
    );
    if (seen.has(fixed)) return { text, applied, stable: fixed === text };
    seen.add(fixed);
    applied += chosen.length;
    text = fixed;
  }
  return { text, applied, stable: false };
}

/** Whole fixes in order of place, each kept only when none of its edits meets an edit already kept. */
function withoutOverlap(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  const kept: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => meets(edit.span, other.span)))) continue;
    taken.push(...fix.edits);
    kept.push(fix);
  }
  return kept;
}

/** Touching counts: two insertions at one place, or one at the end of a replacement, would depend on their order. */
const meets = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
