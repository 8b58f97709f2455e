import { writeFileSync } from 'node:fs';
import { initialConfig } from '../config/initial.ts';
import { CONFIG_NAME } from '../config/load.ts';
import { DEFAULT_PRESET, PRESETS } from '../config/presets.ts';
import { type OptionSpecs, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { standardOutput } from './output.ts';

const OPTIONS = {
  preset: {
    type: 'string',
    value: [...PRESETS.keys()].join('|'),
    choices: [...PRESETS.keys()],
    doc: 'the house style (default: wire)',
  },
  help: { type: 'boolean', short: 'h', doc: 'show this help' },
} as const satisfies OptionSpecs;

/** `copydesk init`: writes a configuration to start with, where there is none. */
export async function initCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parseArguments(args, OPTIONS);
  if (values.help) {
    standardOutput.write(
      'Usage: copydesk init [--preset NAME]\n\nWrites a copydesk.yaml to start with into the current folder.\n',
    );
    return EXIT.clean;
  }
  if (operands.length) throw new UsageError('“copydesk init” takes no names: it writes into the current folder.');
  create(initialConfig(values.preset ?? DEFAULT_PRESET.name));
  standardOutput.write(`${CONFIG_NAME} written. “copydesk rules” lists what can be set; “copydesk lint” checks this folder.\n`);
  return EXIT.clean;
}

function create(text: string): void {
  try {
    writeFileSync(CONFIG_NAME, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST'
        ? `There is a ${CONFIG_NAME} already; it was left as it is.`
        : `${CONFIG_NAME} cannot be written (${code}).`,
    );
  }
}
