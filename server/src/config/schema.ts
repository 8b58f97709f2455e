import type { OptionDefinition, OptionDefinitions } from '../rule/option.ts';
import type { Rule } from '../rule/rule.ts';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from './files.ts';
import { CONFIG_KEYS, FILES_KEYS, OVERRIDE_KEYS, RULE_KEYS } from './keys.ts';
import { PRESETS } from './presets.ts';
import { groupOf } from './resolve.ts';
import { LEVELS, PROFILES } from './settings.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const PROFILE_DOCS = [
  'What is wrong: errors, and slips nobody argues about.',
  'What a wire desk wants to hear.',
  'Also matters of taste and of prose.',
];
const LEVEL_DOCS = [
  'Not at all.',
  'As the rule itself says.',
  'As a matter of taste.',
  'As a broken rule of style.',
  'As a mistake.',
];

/** The JSON schema (draft-07) of `copydesk.yaml`, for completion, hover and checks in any editor. */
export function configSchema(rules: readonly Rule[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Copydesk configuration',
    ...object({
      extends: {
        description: CONFIG_KEYS.extends,
        ...oneOrMore({ anyOf: [{ enum: [...PRESETS.keys()] }, { type: 'string', pattern: '[./]' }] }),
      },
      profile: profile(),
      rules: { description: CONFIG_KEYS.rules, $ref: '#/definitions/rules' },
      names: { description: CONFIG_KEYS.names, ...oneOrMore({ type: 'string', minLength: 1 }) },
      terms: { description: CONFIG_KEYS.terms, ...oneOrMore({ type: 'string', minLength: 1 }) },
      files: {
        description: CONFIG_KEYS.files,
        ...object({
          include: { description: FILES_KEYS.include, default: DEFAULT_INCLUDE, ...globs() },
          exclude: { description: `${FILES_KEYS.exclude} The default: ${DEFAULT_EXCLUDE.join(', ')}.`, ...globs() },
        }),
      },
      overrides: {
        description: CONFIG_KEYS.overrides,
        type: 'array',
        items: {
          ...object({
            files: { description: OVERRIDE_KEYS.files, ...globs() },
            profile: profile(),
            rules: { $ref: '#/definitions/rules' },
          }),
          required: ['files'],
        },
      },
    }),
    definitions: {
      level: { anyOf: [{ enum: LEVELS, enumDescriptions: LEVEL_DOCS }, { type: 'boolean' }] },
      rules: rulesSchema(rules),
    },
  };
}

/** The settings of the editor that come from the rules, as `contributes.configuration` of package.json takes them. */
export function settingsContribution(rules: readonly Rule[]): JsonSchema[] {
  const scope = 'resource';
  return [
    {
      id: 'checking',
      title: 'Checking',
      order: 1,
      properties: {
        'copydesk.enable': { order: 1, scope, type: 'boolean', default: true, description: 'Check stories and show findings.' },
        'copydesk.preset': {
          order: 2,
          scope,
          type: 'string',
          enum: ['', ...PRESETS.keys()],
          enumItemLabels: ['(copydesk.yaml)', ...PRESETS.keys()],
          enumDescriptions: ['As copydesk.yaml says.', ...[...PRESETS.values()].map(({ title }) => title)],
          default: '',
          markdownDescription: 'The house style. A `copydesk.yaml` beside the stories wins over this setting.',
        },
        'copydesk.profile': {
          order: 3,
          scope,
          type: 'string',
          enum: ['', ...PROFILES],
          enumItemLabels: ['(copydesk.yaml)', ...PROFILES],
          enumDescriptions: ['As copydesk.yaml says.', ...PROFILE_DOCS],
          default: '',
          markdownDescription: 'How much is reported. A `copydesk.yaml` beside the stories wins over this setting.',
        },
        'copydesk.nursery': {
          order: 4,
          scope,
          type: 'boolean',
          default: false,
          description: 'Also run rules that are still being measured.',
        },
        'copydesk.date': {
          order: 5,
          scope,
          type: 'string',
          default: '',
          pattern: '^(\\d{4}-\\d{2}-\\d{2})?$',
          patternErrorMessage: 'Write the date as YYYY-MM-DD.',
          description: 'The date of the stories (YYYY-MM-DD), where they do not say it themselves.',
        },
      },
    },
    {
      id: 'rules',
      title: 'Rules',
      order: 2,
      properties: {
        'copydesk.rules': {
          scope,
          default: {},
          markdownDescription:
            'Rules or groups of rules: `off`, `on`, `info`, `warning` or `error`, or a level with options, as in `copydesk.yaml`, which wins over this setting.',
          ...withoutReferences(rulesSchema(rules)),
        },
      },
    },
    {
      id: 'writing',
      title: 'Writing',
      order: 3,
      properties: {
        'copydesk.hints.conversions': {
          order: 1,
          scope,
          type: 'boolean',
          default: false,
          description: 'Show the converted figure after a measure that has none.',
        },
        'copydesk.typing.curlyQuotes': {
          order: 2,
          scope,
          type: 'boolean',
          default: false,
          description: 'Turn straight quotation marks into curly ones while typing.',
        },
      },
    },
  ];
}

/** Settings cannot refer to definitions: the level is written out. */
function withoutReferences(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/definitions/level"', '"enum":["off","on","info","warning","error"]'),
  );
}

function rulesSchema(rules: readonly Rule[]): JsonSchema {
  const level = { $ref: '#/definitions/level' };
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))];
  const properties = [
    ...groups.map((group) => [group, { description: `All rules of ${group}/.`, ...level }] as const),
    ...rules.map((rule) => [rule.id, ruleSchema(rule, level)] as const),
  ];
  return object(Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function ruleSchema(rule: Rule, level: JsonSchema): JsonSchema {
  const options: OptionDefinitions = rule.options ?? {};
  const description = `${rule.summary} ${rule.why}`;
  const properties = {
    level: { description: RULE_KEYS.level, ...level },
    ...(Object.keys(options).length && {
      options: object(Object.fromEntries(Object.entries(options).map(([name, definition]) => [name, optionSchema(definition)]))),
    }),
  };
  return { description, anyOf: [level, object(properties)] };
}

function optionSchema(definition: OptionDefinition): JsonSchema {
  const common = { description: definition.doc, default: definition.default };
  switch (definition.type) {
    case 'boolean':
    case 'string':
      return { ...common, type: definition.type };
    case 'number':
      return {
        ...common,
        type: 'number',
        ...(definition.min !== undefined && { minimum: definition.min }),
        ...(definition.max !== undefined && { maximum: definition.max }),
      };
    case 'enum':
      return { ...common, enum: definition.values };
    case 'list':
      return { ...common, type: 'array', items: { type: 'string' } };
    case 'numbers':
      return { ...common, type: 'object', additionalProperties: { type: 'number' } };
  }
}

function object(properties: Readonly<Record<string, unknown>>): JsonSchema {
  return { type: 'object', additionalProperties: false, properties };
}

function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: 'array', items: item }] };
}

function globs(): JsonSchema {
  return oneOrMore({ type: 'string', minLength: 1 });
}

function profile(): JsonSchema {
  return { description: CONFIG_KEYS.profile, enum: PROFILES, enumDescriptions: PROFILE_DOCS, default: 'default' };
}
