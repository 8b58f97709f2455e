import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** A rule with what the configuration made of it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Set by the configuration: all findings of the rule get it. Absent: what the rule itself says. */
  readonly severity?: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that run, with resolved options. The fingerprint tells two sets apart. */
export interface RuleSet {
  readonly rules: readonly ActiveRule[];
  readonly fingerprint: string;
  /** Copy is held to the house's conventions even where it keeps another house's. */
  readonly restyle?: boolean;
}
