import rules from 'copydesk:rules';
import { didYouMean } from '../config/nearest.ts';
import type { OptionDefinitions } from '../rule/option.ts';
import type { Example, Rule } from '../rule/rule.ts';
import { type OptionSpecs, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { standardOutput } from './output.ts';

const OPTIONS = { help: { type: 'boolean', short: 'h', doc: 'show this help' } } as const satisfies OptionSpecs;

/** `copydesk explain RULE`: what the rule asks, why, and how it reads. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parseArguments(args, OPTIONS);
  if (values.help) {
    standardOutput.write('Usage: copydesk explain RULE\n\nSays what a rule asks and why, with examples.\n');
    return EXIT.clean;
  }
  const [id, ...more] = operands;
  if (id === undefined || more.length)
    throw new UsageError('Name one rule: copydesk explain units/missing-conversion. “copydesk rules” lists them all.');
  const rule = rules.find((r) => r.id === id);
  if (!rule)
    throw new UsageError(
      `Unknown rule “${id}”.${didYouMean(
        id,
        rules.map((r) => r.id),
      )} “copydesk rules” lists them all.`,
    );
  standardOutput.write(explain(rule));
  return EXIT.clean;
}

function explain(rule: Rule): string {
  const runs = rule.lifecycle === 'nursery' ? 'with --nursery only' : `profile ${rule.profile ?? 'default'}`;
  return [
    `${rule.id}  (${rule.severity}, ${runs})`,
    '',
    rule.summary,
    rule.why,
    ...rule.examples.flatMap(exampleLines),
    ...optionLines(rule.options ?? {}),
    '',
    ...rule.source.map(({ guide, entry, url }) => `Source: ${guide}, “${entry}”${url ? `, ${url}` : ''}`),
    '',
  ].join('\n');
}

function exampleLines(example: Example): string[] {
  if ('ok' in example) return ['', `  right   ${indented(example.ok)}`, `          (${example.because})`];
  return [
    '',
    `  found   ${indented(example.bad)}`,
    ...(example.good === undefined ? [] : [`  write   ${indented(example.good)}`]),
  ];
}

function indented(text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat(10)}`);
}

function optionLines(options: OptionDefinitions): string[] {
  const entries = Object.entries(options);
  if (!entries.length) return [];
  return [
    '',
    'Options:',
    ...entries.map(([name, definition]) => `  ${name} (default ${JSON.stringify(definition.default)}): ${definition.doc}`),
  ];
}
