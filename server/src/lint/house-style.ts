import type { Finding } from '../rule/finding.ts';
import type { Rule } from '../rule/rule.ts';
import type { ActiveRule } from '../rule/rule-set.ts';
import type { Convention } from '../story/conventions.ts';
import type { Story } from '../story/story.ts';

/**
 * What is left to say of house style, by the rules that hold copy to a convention. Copy of another house is no string of slips:
 * they are silent where the story as a whole keeps the other one, and where only this one is kept they speak once. In any story
 * the same correction is asked for once. The other places stand beside the first, with one fix for all of them. Takes findings in
 * their order and keeps it.
 */
export class HouseStyle {
  readonly #rules: ReadonlyMap<string, Rule>;

  constructor(rules: readonly ActiveRule[]) {
    this.#rules = new Map(rules.flatMap(({ rule }) => (rule.convention === undefined ? [] : [[rule.id, rule] as const])));
  }

  apply(findings: readonly Finding[], story: Story): readonly Finding[] {
    if (!findings.some(({ ruleId }) => this.#rules.has(ruleId))) return findings;
    const house = story.view('otherHouse');
    const once = new Map<string, Finding[]>();
    const out: Finding[] = [];
    for (const finding of findings) {
      const convention = conventionOf(finding, this.#rules.get(finding.ruleId));
      if (convention !== undefined && house.permits(convention)) continue;
      const key = convention === undefined ? undefined : house.keeps(convention) ? finding.ruleId : correction(finding);
      const alike = key === undefined ? undefined : once.get(key);
      if (alike) alike.push(finding);
      else {
        if (key !== undefined) once.set(key, [finding]);
        out.push(finding);
      }
    }
    const groups = new Map([...once.values()].map((alike) => [alike[0]!, alike]));
    return out.map((finding) => {
      const alike = groups.get(finding);
      return alike && alike.length > 1 ? asOne(alike) : finding;
    });
  }
}

function conventionOf({ messageId }: Finding, rule: Rule | undefined): Convention | undefined {
  const convention = rule?.convention;
  return typeof convention === 'object' ? new Map(Object.entries(convention)).get(messageId) : convention;
}

/** What makes two findings of a rule one: the same words, as severe, and a fix as honest, so that none is held up by the other. */
const correction = ({ ruleId, message, severity, fixes }: Finding): string =>
  [ruleId, message, severity, fixes[0]?.kind ?? ''].join('\n');

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
