import type { Finding } from '../rule/finding.ts';
import type { SplitText, SuppressionComment } from '../text/block.ts';
import type { LintResult } from './lint.ts';

type Suppressed = Pick<LintResult, 'findings' | 'acceptedUsed' | 'unusedSuppressions'>;

/** Leaves out what a comment in the text or the list of accepted findings silences, and says which of them did nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  split: SplitText,
  accepted: ReadonlySet<string> | undefined,
): Suppressed {
  const acceptedUsed = new Set<string>();
  const used = new Set<SuppressionComment>();
  const zones = zonesOf(split);
  const kept = findings.filter((finding) => {
    const zone = zones.find(
      ({ comment, from, to }) =>
        from <= finding.span.start &&
        finding.span.start < to &&
        (!comment.rules.length || comment.rules.includes(finding.ruleId)),
    );
    if (zone) used.add(zone.comment);
    if (zone) return false;
    if (accepted?.has(finding.fingerprint)) {
      acceptedUsed.add(finding.fingerprint);
      return false;
    }
    return true;
  });
  const unusedSuppressions = split.suppressions.filter((comment) => comment.directive !== 'enable' && !used.has(comment));
  return { findings: kept, acceptedUsed, unusedSuppressions };
}

interface Zone {
  readonly comment: SuppressionComment;
  readonly from: number;
  readonly to: number;
}

function zonesOf(split: SplitText): Zone[] {
  return split.suppressions.flatMap((comment, i) => {
    if (comment.directive === 'enable') return [];
    if (comment.directive === 'disable-next-block') {
      const block = split.blocks[comment.block];
      return block ? [{ comment, from: block.span.start, to: Math.max(block.span.end, block.span.start + 1) }] : [];
    }
    const end = split.suppressions
      .slice(i + 1)
      .find(
        (other) =>
          other.directive === 'enable' && (!other.rules.length || other.rules.some((rule) => comment.rules.includes(rule))),
      );
    return [{ comment, from: comment.span.end, to: end ? end.span.start : Number.POSITIVE_INFINITY }];
  });
}
