import { dequal } from 'dequal/lite';
import type { FixKind, Severity } from '../rule/finding.ts';
import type { PlaceEdit, StoryReader, StoryRule } from '../rule/rule.ts';
import type { ActiveRule } from '../rule/rule-set.ts';
import type { Channel, FactTypes, Place } from '../story/fact.ts';
import type { Story } from '../story/story.ts';
import { type ViewName, type ViewTypes, views } from '../story/views.ts';
import type { Fold } from './fold.ts';
import type { RuleFailure } from './lint.ts';

/** What a story rule found, addressed by place: it stays right while the facts it read stay the same. */
export interface StoryFinding {
  readonly active: ActiveRule;
  readonly messageId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: Place;
  readonly severity: Severity;
  readonly fixes: readonly { readonly title: string; readonly kind: FixKind; readonly edits: readonly PlaceEdit[] }[];
  readonly related: readonly { readonly at: Place; readonly message: string }[];
}

interface Outcome {
  /** The channels that were asked for: while they stay the same, the rule would say the same again. */
  readonly channels: readonly Channel[];
  readonly stamp: string;
  readonly findings: readonly StoryFinding[];
  readonly failure: RuleFailure | undefined;
}

/**
 * The story rules of a set. A rule runs again only when a channel has changed that it asked for the last time: of those it
 * declares it often needs the costly ones only where the cheap ones show a reason.
 */
export class StoryRules {
  readonly #rules: readonly ActiveRule[];
  readonly #outcomes = new Map<string, Outcome>();
  #findings: readonly StoryFinding[] = [];
  /** How often a rule has run: the early cut-off is tested by it. */
  runs = 0;

  constructor(rules: readonly ActiveRule[]) {
    this.#rules = rules.filter((active) => active.rule.scope === 'story');
  }

  /** While no rule says anything else than before, the list of findings is the one it was. */
  check(story: Story, fold: Fold): { findings: readonly StoryFinding[]; failures: RuleFailure[] } {
    let changed = false;
    const failures: RuleFailure[] = [];
    for (const active of this.#rules) {
      const { id } = active.rule;
      const known = this.#outcomes.get(id);
      // Stamping reads the facts, and a reader that fails must not take the other rules with it.
      let outcome: Outcome;
      try {
        outcome = known && known.stamp === fold.stamp(known.channels) ? known : settled(this.#run(active, story, fold), known);
      } catch (error) {
        outcome = { channels: [], stamp: '', findings: [], failure: { ruleId: id, error } };
      }
      this.#outcomes.set(id, outcome);
      if (outcome.findings !== known?.findings) changed = true;
      if (outcome.failure) failures.push(outcome.failure);
    }
    if (changed) this.#findings = [...this.#outcomes.values()].flatMap(({ findings }) => findings);
    return { findings: this.#findings, failures };
  }

  #run(active: ActiveRule, story: Story, fold: Fold): Outcome {
    this.runs++;
    const rule = active.rule as StoryRule;
    const findings: StoryFinding[] = [];
    const asked = new Set<Channel>();
    const outcome = (failure: RuleFailure | undefined): Outcome => {
      const channels = [...asked];
      return { channels, stamp: fold.stamp(channels), findings: failure ? [] : findings, failure };
    };
    try {
      rule.check(readerFor(story, rule, asked), {
        options: active.options,
        report: (finding) => {
          findings.push({
            active,
            messageId: finding.message,
            data: finding.data ?? {},
            at: finding.at,
            severity: active.severity ?? finding.severity ?? rule.severity,
            fixes: finding.fixes ?? [],
            related: finding.related ?? [],
          });
        },
      });
      return outcome(undefined);
    } catch (error) {
      return outcome({ ruleId: rule.id, error });
    }
  }
}

/** A finding that says what the one in its place said before is that one: nothing that was made of it is made again. */
function settled(outcome: Outcome, before: Outcome | undefined): Outcome {
  if (!before) return outcome;
  const old = before.findings;
  const fromEnd = old.length - outcome.findings.length;
  const findings = outcome.findings.map((finding, i) => {
    const here = old[i];
    if (here && sameFinding(here, finding)) return here;
    const moved = fromEnd === 0 ? undefined : old[i + fromEnd];
    return moved && sameFinding(moved, finding) ? moved : finding;
  });
  const same = fromEnd === 0 && findings.every((finding, i) => finding === old[i]);
  return { ...outcome, findings: same ? old : findings };
}

function sameFinding(a: StoryFinding, b: StoryFinding): boolean {
  return (
    a.messageId === b.messageId &&
    a.severity === b.severity &&
    dequal(a.at, b.at) &&
    dequal(a.data, b.data) &&
    dequal(a.related, b.related) &&
    dequal(a.fixes, b.fixes)
  );
}

function isView(name: Channel | ViewName): name is ViewName {
  return Object.hasOwn(views, name);
}

/** A rule sees what it declares. Reading more would make it miss a change, so it is an error. What it asks for is noted. */
function readerFor(story: Story, rule: StoryRule, asked: Set<Channel>): StoryReader<Channel | ViewName> {
  const allow = (name: Channel | ViewName) => {
    if (!(rule.reads as readonly string[]).includes(name)) throw new Error(`${rule.id} reads “${name}” without declaring it`);
    for (const channel of isView(name) ? views[name].channels : [name]) asked.add(channel);
  };
  return {
    blocks: story.blocks,
    context: story.context,
    facts<C extends Channel>(channel: C): readonly (readonly FactTypes[C][])[] {
      allow(channel);
      return story.facts(channel);
    },
    view<V extends ViewName>(name: V): ViewTypes[V] {
      allow(name);
      return story.view(name);
    },
  };
}
