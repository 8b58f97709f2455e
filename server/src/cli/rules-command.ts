import rules from 'copydesk:rules';
import { effectiveConfiguration } from '../config/effective.ts';
import { ConfigLoader } from '../config/load.ts';
import type { Origin } from '../config/settings.ts';
import { diskWorld } from '../node/disk-world.ts';
import { corePath } from '../node/paths.ts';
import { describeOptions, type OptionSpecs, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { standardOutput } from './output.ts';

const OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    value: 'text|json',
    choices: ['text', 'json'],
    doc: 'how the list is printed (default: text)',
  },
  for: { type: 'string', value: 'FILE', doc: 'what holds for this story, and where each value comes from' },
  help: { type: 'boolean', short: 'h', doc: 'show this help' },
} as const satisfies OptionSpecs;

/** `copydesk rules`: what there is to be checked. */
export async function rulesCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parseArguments(args, OPTIONS);
  if (values.help) {
    standardOutput.write(`Usage: copydesk rules [options]\n\nLists the rules.\n\n${describeOptions(OPTIONS)}\n`);
    return EXIT.clean;
  }
  if (operands.length) throw new UsageError(`“copydesk rules” takes no names. For one rule: copydesk explain ${operands[0]}`);
  if (values.for !== undefined) standardOutput.write(await effectiveText(values.for, values.format === 'json'));
  else standardOutput.write(values.format === 'json' ? asJson() : asText());
  return EXIT.clean;
}

function asJson(): string {
  const list = rules.map(({ id, summary, severity, lifecycle, profile = 'default', fix, options = {} }) => ({
    id,
    summary,
    severity,
    lifecycle,
    profile,
    fix,
    options,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asText(): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, severity, lifecycle, profile = 'default', summary }) => {
    const runs = lifecycle === 'nursery' ? 'nursery' : profile;
    return `${id.padEnd(width)}  ${severity.padEnd(7)}  ${runs.padEnd(7)}  ${summary}\n`;
  });
  return lines.join('');
}

/** The configuration that holds for a story, with the origin of every value. */
async function effectiveText(name: string, json: boolean): Promise<string> {
  const path = corePath(name);
  const config = await new ConfigLoader(diskWorld(corePath('.')), rules).forFile(path);
  const { preset, profile, include, rules: resolved } = effectiveConfiguration(config, path, rules);
  const list = resolved.map(({ rule, level, levelOrigin, options, optionOrigins }) => ({
    id: rule.id,
    level,
    origin: placeOf(levelOrigin),
    options: Object.fromEntries(
      Object.entries(options).map(([option, value]) => {
        const origin = optionOrigins[option];
        return [option, { value, origin: origin ? placeOf(origin) : 'default' }];
      }),
    ),
  }));
  if (json) return `${JSON.stringify({ preset: preset.value, profile: profile.value, include, rules: list }, null, 2)}\n`;
  const width = Math.max(0, ...list.map(({ id }) => id.length));
  const head = [
    `preset   ${preset.value}  (${placeOf(preset.origin)})`,
    `profile  ${profile.value}  (${placeOf(profile.origin)})`,
    `stories  ${include.join(' ')}`,
  ];
  const lines = list.flatMap(({ id, level, origin, options }) => [
    `${id.padEnd(width)}  ${level.padEnd(7)}  ${origin}`,
    ...Object.entries(options).flatMap(([option, { value, origin: from }]) =>
      from === 'default' ? [] : [`  ${option} = ${JSON.stringify(value)}  (${from})`],
    ),
  ]);
  return `${[...head, '', ...lines].join('\n')}\n`;
}

/** Where something was said: a name, or a file with line and column. */
function placeOf({ name, file }: Origin): string {
  if (!file) return name;
  const { line, column } = file.source.positionAt(file.span.start);
  return `${file.path}:${line + 1}:${column + 1}`;
}
