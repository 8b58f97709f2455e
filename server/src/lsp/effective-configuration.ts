import rules from 'copydesk:rules';
import { resolveProfile, resolveRules } from '../config/resolve.ts';
import type { Origin } from '../config/settings.ts';
import type { Configurations } from './configurations.ts';
import type { ClientText } from './convert.ts';
import { uriOf } from './paths.ts';
import type { EffectiveConfiguration, EffectiveValue } from './protocol.ts';
import { EDITOR_SETTINGS } from './settings.ts';

/** Every value that holds for a document, and who said so. */
export async function effectiveConfiguration(text: ClientText, configurations: Configurations): Promise<EffectiveConfiguration> {
  const { path, settings, config, input, selection } = await configurations.parts(text.uri, text.languageId);
  const profile = resolveProfile(input);
  const house =
    config.preset === input.preset && config.path !== undefined
      ? originName({ name: config.path })
      : settings.preset
        ? EDITOR_SETTINGS
        : 'default';
  const values: EffectiveValue[] = [
    {
      key: 'configuration',
      value: config.path ?? null,
      origin: config.path === undefined ? 'there is no copydesk.yaml' : uriOf(config.path),
    },
    { key: 'preset', value: input.preset.name, origin: house },
    { key: 'profile', value: profile.value, origin: originName(profile.origin) },
    { key: 'nursery', value: input.nursery === true, origin: input.nursery ? EDITOR_SETTINGS : 'default' },
    ...(settings.date ? [{ key: 'date', value: settings.date, origin: EDITOR_SETTINGS }] : []),
  ];
  const resolved = resolveRules(rules, input);
  for (const { rule, level, options, optionOrigins } of resolved) {
    if (level === 'off') continue;
    for (const [name, origin] of Object.entries(optionOrigins)) {
      values.push({ key: `${rule.id}.${name}`, value: shown(options[name]), origin: originName(origin) });
    }
  }
  return {
    uri: text.uri,
    checked: selection.checked,
    selection: selection.because,
    values,
    rules: resolved.map(({ rule, level, levelOrigin }) => ({
      id: rule.id,
      severity: level === 'on' ? rule.severity : level,
      origin: originName(levelOrigin),
    })),
    problems: [
      ...config.problems.map((problem) => `${relativeName(problem.path, path)}: ${problem.message}`),
      ...settings.problems.map((message) => `${EDITOR_SETTINGS}: ${message}`),
    ],
  };
}

const LONGEST_LIST = 20;

/** A list of a desk's own may hold thousands: who wants to see them opens the file. */
function shown(value: unknown): unknown {
  return Array.isArray(value) && value.length > LONGEST_LIST ? `${value.length} entries` : value;
}

/** Files are named as URIs, so that an editor can open them. */
function originName({ name }: Origin): string {
  return name.includes('/') && /\.ya?ml$/.test(name) ? uriOf(name) : name;
}

function relativeName(problem: string, story: string | undefined): string {
  const folder = story?.slice(0, story.lastIndexOf('/') + 1);
  return folder && problem.startsWith(folder) ? problem.slice(folder.length) : problem;
}
