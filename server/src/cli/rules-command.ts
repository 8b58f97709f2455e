import rules from 'copydesk:rules';
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
  standardOutput.write(values.format === 'json' ? asJson() : asText());
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
