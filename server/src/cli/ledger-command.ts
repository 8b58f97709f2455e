import { ConfigLoader } from '../config/load.ts';
import { ledgerOf } from '../ledger/ledger.ts';
import { lint } from '../lint/fresh.ts';
import { diskWorld } from '../node/disk-world.ts';
import type { Encoding } from '../node/encoding.ts';
import { corePath } from '../node/paths.ts';
import { UnreadableText } from '../node/read-text.ts';
import { formatOf } from '../text/formats/index.ts';
import { describeOptions, type OptionSpecs, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { LEDGER_FORMATS, type LedgerFormat, type LedgerResult, ledgerReporter } from './ledger-formats.ts';
import { READ_OPTIONS } from './lint-options.ts';
import { standardError, standardOutput } from './output.ts';
import { checkDate, chooseEncoding } from './read-options.ts';
import { readStory } from './read-story.ts';
import { findTargets, type Target } from './targets.ts';

const OPTIONS = {
  format: {
    type: 'string',
    short: 'f',
    value: LEDGER_FORMATS.join('|'),
    choices: LEDGER_FORMATS,
    doc: 'how the ledger is printed (default: text)',
  },
  ...READ_OPTIONS,
} as const satisfies OptionSpecs;

const HELP = `Usage: copydesk ledger [options] file...

Lists who says what: the sources of a story, their quotations and claims, and what nobody answers for.

`;

/** `copydesk ledger`: who said what. Returns the exit code. */
export async function ledgerCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parseArguments(args, OPTIONS);
  if (values.help) {
    standardOutput.write(`${HELP}${describeOptions(OPTIONS)}\n`);
    return EXIT.clean;
  }
  if (!operands.length) throw new UsageError('Name a story: copydesk ledger story.txt');
  const reading = {
    encoding: chooseEncoding(values.encoding),
    date: checkDate(values.date),
    stdinName: values['stdin-filename'],
  };
  const reporter = ledgerReporter((values.format as LedgerFormat | undefined) ?? 'text');
  const world = diskWorld(corePath('.'));
  const loader = new ConfigLoader(world, []);
  const configFor = (folder: string) => loader.forFolder(folder);
  let code: number = EXIT.clean;
  standardOutput.write(reporter.begin);
  for await (const target of findTargets(operands, { world, configFor })) {
    if ('message' in target) {
      standardError.write(`${target.name}: ${target.message}\n`);
      code = EXIT.wrong;
      continue;
    }
    const result = await readLedger(target, reading);
    if (result.error !== null) {
      if (!target.named) continue;
      code = EXIT.wrong;
      standardError.write(`${result.path}: ${result.error}\n`);
    }
    standardOutput.write(reporter.file(result));
  }
  standardOutput.write(reporter.end);
  return code;
}

interface Reading {
  readonly encoding: Encoding;
  readonly date: string | undefined;
  readonly stdinName: string | undefined;
}

async function readLedger(target: Target, { encoding, date, stdinName }: Reading): Promise<LedgerResult> {
  const path = target.path === undefined ? (stdinName ?? '-') : target.name;
  try {
    const { source } = await readStory(target, encoding);
    const options = { ruleSet: { rules: [], fingerprint: '' }, format: formatOf(path), ...(date !== undefined && { date }) };
    return { path, source, ledger: ledgerOf(lint(source, options)), error: null };
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return { path, source: undefined, ledger: undefined, error: error.message };
  }
}
