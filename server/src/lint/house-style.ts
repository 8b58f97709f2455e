import type { Finding } from '../rule/finding.ts';
import type { ActiveRule } from '../rule/rule-set.ts';
import type { Convention } from '../story/conventions.ts';
import type { Story } from '../story/story.ts';

/**
 * What is left to say of house style in a story that keeps another house's. Copy of another house is no string of slips: a rule
 * that holds copy to a convention is silent where the story as a whole keeps the other one, and where only this one is kept it
 * speaks once, with the other places beside it and one fix for all. Takes findings in their order and keeps it.
 */
export class HouseStyle {
  readonly #conventions: ReadonlyMap<string, Convention>;

  constructor(rules: readonly ActiveRule[]) {
    this.#conventions = new Map(
      rules.flatMap(({ rule }) => (rule.convention === undefined ? [] : [[rule.id, rule.convention] as const])),
    );
  }

  apply(findings: readonly Finding[], story: Story): readonly Finding[] {
    if (!findings.some(({ ruleId }) => this.#conventions.has(ruleId))) return findings;
    const house = story.view('otherHouse');
    if (!house.kept.length) return findings;
    const once = new Map<string, Finding[]>();
    const out: Finding[] = [];
    for (const finding of findings) {
      const convention = this.#conventions.get(finding.ruleId);
      if (convention === undefined) out.push(finding);
      else if (house.permits(convention)) continue;
      else if (!house.keeps(convention)) out.push(finding);
      else {
        const alike = once.get(finding.ruleId);
        if (alike) alike.push(finding);
        else {
          once.set(finding.ruleId, [finding]);
          out.push(finding);
        }
      }
    }
    return out.map((finding) => {
      const alike = once.get(finding.ruleId);
      return alike && alike.length > 1 ? asOne(alike) : finding;
    });
  }
}

/** The first of several findings of a rule, speaking for all. */
function asOne(findings: readonly Finding[]): Finding {
  const [first, ...rest] = findings as readonly [Finding, ...Finding[]];
  const preferred = findings.map((finding) => finding.fixes[0]);
  const fixes = preferred.every((fix) => fix !== undefined)
    ? [
        {
          title: `${preferred[0]!.title}, and ${rest.length} more like it`,
          kind: preferred.every((fix) => fix.kind === 'safe') ? ('safe' as const) : ('suggestion' as const),
          edits: preferred.flatMap((fix) => fix.edits),
        },
      ]
    : first.fixes;
  const related = [...first.related, ...rest.map(({ span, message }) => ({ span, message }))];
  return { ...first, fixes, related };
}
