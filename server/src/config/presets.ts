import type { Severity } from '../rule/finding.ts';
import type { Profile } from '../rule/rule.ts';

/** What a house makes of a rule: from which profile on it runs, how severe it is, with which options. */
export interface PresetRule {
  readonly profile?: Profile | 'off';
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** A house: which style is right. How much is reported is the profile's business. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  readonly rules: Readonly<Record<string, PresetRule>>;
}

const wire: Preset = { name: 'wire', title: 'International wire (AP style)', rules: {} };

export const PRESETS: ReadonlyMap<string, Preset> = new Map([wire].map((preset) => [preset.name, preset]));

export const DEFAULT_PRESET = wire;

export function presetRule(preset: Preset, id: string): PresetRule | undefined {
  return Object.hasOwn(preset.rules, id) ? preset.rules[id] : undefined;
}
