import { parseConfig } from '../config/parse.ts';
import { PRESETS, type Preset } from '../config/presets.ts';
import type { ConfigLayer } from '../config/settings.ts';
import type { Rule } from '../rule/rule.ts';
import type { EditorSettings } from './story-configuration.ts';

/** The section `copydesk` of an editor's settings for one resource, read as far as it makes sense. */
export interface ClientSettings {
  readonly enable: boolean;
  readonly preset: Preset | undefined;
  readonly nursery: boolean;
  /** YYYY-MM-DD: the date of the stories, for desks that work ahead. */
  readonly date: string | undefined;
  readonly layer: ConfigLayer | undefined;
  readonly editor: EditorSettings;
  readonly problems: readonly string[];
}

/** The name under which settings of the editor appear where origins are shown. */
export const EDITOR_SETTINGS = 'editor settings';

const DEFAULT_EDITOR: EditorSettings = { conversionHints: false, curlyQuotes: false };

export const NO_SETTINGS: ClientSettings = {
  enable: true,
  preset: undefined,
  nursery: false,
  date: undefined,
  layer: undefined,
  editor: DEFAULT_EDITOR,
  problems: [],
};

/** Never throws: what is unknown or of the wrong type is left out and told in `problems`. */
export function readSettings(value: unknown, rules: readonly Rule[]): ClientSettings {
  if (!isRecord(value)) return NO_SETTINGS;
  const problems: string[] = [];
  const presetName = value.preset;
  const preset = typeof presetName === 'string' ? PRESETS.get(presetName) : undefined;
  if (typeof presetName === 'string' && presetName !== '' && !preset) problems.push(`Unknown preset “${presetName}”.`);
  const layer = readLayer(value, rules, problems);
  const date = value.date;
  return {
    enable: value.enable !== false,
    preset,
    nursery: value.nursery === true,
    date: typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : undefined,
    layer,
    editor: {
      conversionHints: at(value, 'hints', 'conversions') === true,
      curlyQuotes: at(value, 'typing', 'curlyQuotes') === true,
    },
    problems,
  };
}

/** Profile and rules say the same as in a `copydesk.yaml`, so the same reader takes them: a JSON text is a YAML text. */
function readLayer(value: Record<string, unknown>, rules: readonly Rule[], problems: string[]): ConfigLayer | undefined {
  const said: Record<string, unknown> = {};
  if (typeof value.profile === 'string' && value.profile !== '') said.profile = value.profile;
  if (isRecord(value.rules) && Object.keys(value.rules).length) said.rules = value.rules;
  if (!Object.keys(said).length) return undefined;
  const parsed = parseConfig(JSON.stringify(said), EDITOR_SETTINGS, rules);
  problems.push(...parsed.problems.map(({ message }) => message));
  return parsed.config;
}

function at(value: Record<string, unknown>, section: string, key: string): unknown {
  const inner = value[section];
  return isRecord(inner) ? inner[key] : value[`${section}.${key}`];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
