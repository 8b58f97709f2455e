import { defaultsOf } from '../server/src/rule/option.ts';
import type { Example, Rule } from '../server/src/rule/rule.ts';
import type { ActiveRule, RuleSet } from '../server/src/rule/rule-set.ts';

const active = (rule: Rule, options: Readonly<Record<string, unknown>> = {}): ActiveRule => ({
  rule,
  options: { ...defaultsOf(rule.options ?? {}), ...options },
});

const setOf = (rules: readonly ActiveRule[]): RuleSet => ({ rules, fingerprint: rules.map(({ rule }) => rule.id).join() });

/** One rule alone, whatever its lifecycle and profile. */
export function only(rule: Rule, example: Pick<Example, 'options'> = {}): RuleSet {
  return setOf([active(rule, example.options)]);
}

/** The default profile, with the rule under test in it. */
export function allOf(rules: readonly Rule[], rule?: Rule, example: Pick<Example, 'options'> = {}): RuleSet {
  const others = rules.filter(
    (other) =>
      other !== rule && other.lifecycle === 'stable' && (other.profile ?? 'default') !== 'off' && other.profile !== 'strict',
  );
  return setOf([...others.map((other) => active(other)), ...(rule ? [active(rule, example.options)] : [])]);
}
