import { defaultsOf } from '../rule/option.ts';
import type { Profile, Rule } from '../rule/rule.ts';
import type { ActiveRule, RuleSet } from '../rule/rule-set.ts';
import { type Preset, presetRule } from './presets.ts';
import type { ConfigLayer, Level, Origin, RuleSetting } from './settings.ts';

const PROFILE_RANK: Readonly<Record<Profile | 'off', number>> = { minimal: 0, default: 1, strict: 2, off: 3 };

export interface ResolveInput {
  readonly preset: Preset;
  /** Wins over what the layers say. */
  readonly profile?: Profile;
  readonly nursery?: boolean;
  /** From the weakest to the strongest. */
  readonly layers?: readonly ConfigLayer[];
}

/** What the layers make of one rule, and who said it. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly level: Level;
  readonly levelOrigin: Origin;
  readonly options: Readonly<Record<string, unknown>>;
  readonly optionOrigins: Readonly<Record<string, Origin>>;
}

const RULE_ITSELF: Origin = { name: 'the rule’s default' };
const NURSERY: Origin = { name: 'a nursery rule; it runs with --nursery only' };

/** The profile that holds, and who said so. */
export function resolveProfile({ profile, layers = [] }: ResolveInput): { readonly value: Profile; readonly origin: Origin } {
  if (profile) return { value: profile, origin: { name: 'the command line' } };
  return layers.findLast((layer) => layer.profile)?.profile ?? { value: 'default', origin: { name: 'default' } };
}

export function groupOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf('/'));
}

/** Works out every rule, those that are off included. */
export function resolveRules(rules: readonly Rule[], input: ResolveInput): readonly ResolvedRule[] {
  const profile = resolveProfile(input);
  return rules.map((rule) => resolveRule(rule, profile, input));
}

function resolveRule(
  rule: Rule,
  profile: { value: Profile; origin: Origin },
  { preset, nursery, layers = [] }: ResolveInput,
): ResolvedRule {
  const shipped = presetRule(preset, rule.id);
  const presetOrigin: Origin = { name: `preset ${preset.name}` };
  const lowest = shipped?.profile ?? rule.profile ?? 'default';
  let level: Level = PROFILE_RANK[lowest] <= PROFILE_RANK[profile.value] ? (shipped?.severity ?? 'on') : 'off';
  let levelOrigin =
    shipped?.profile || shipped?.severity
      ? presetOrigin
      : lowest === 'default' || lowest === 'off'
        ? RULE_ITSELF
        : { name: `profile ${profile.value}` };
  const options: Record<string, unknown> = defaultsOf(rule.options ?? {});
  const optionOrigins: Record<string, Origin> = {};
  const take = (more: Readonly<Record<string, unknown>> | undefined, origin: Origin) => {
    for (const [name, value] of Object.entries(more ?? {})) {
      options[name] = value;
      optionOrigins[name] = origin;
    }
  };
  take(shipped?.options, presetOrigin);
  for (const layer of layers) {
    for (const setting of settingsFor(layer, rule.id)) {
      if (setting.level !== undefined) {
        level = setting.level;
        levelOrigin = setting.origin;
      }
      take(setting.options, setting.origin);
    }
  }
  if (rule.lifecycle === 'nursery' && !nursery) return { rule, level: 'off', levelOrigin: NURSERY, options, optionOrigins };
  return { rule, level, levelOrigin, options, optionOrigins };
}

/** In one layer, what is said of the rule wins over what is said of its group. */
function settingsFor(layer: ConfigLayer, id: string): readonly RuleSetting[] {
  const group = layer.rules.get(groupOf(id));
  const own = layer.rules.get(id);
  return group ? (own ? [group, own] : [group]) : own ? [own] : [];
}

/** The rules that run. */
export function ruleSet(rules: readonly Rule[], input: ResolveInput): RuleSet {
  const active: ActiveRule[] = [];
  let fingerprint = '';
  for (const { rule, level, options, optionOrigins } of resolveRules(rules, input)) {
    if (level === 'off') continue;
    active.push(level === 'on' ? { rule, options } : { rule, severity: level, options });
    fingerprint += `${rule.id}=${level}`;
    for (const name of Object.keys(optionOrigins)) fingerprint += `,${name}:${JSON.stringify(options[name])}`;
    fingerprint += ';';
  }
  const restyle = input.preset.ownConventions === true || resolveProfile(input).value === 'strict';
  return { rules: active, fingerprint: restyle ? `restyle;${fingerprint}` : fingerprint, restyle };
}
