import rules from 'copydesk:rules';
import { didYouMean } from '../config/nearest.ts';
import { PRESETS } from '../config/presets.ts';
import { groupOf } from '../config/resolve.ts';
import { type ConfigLayer, LEVELS, type Level, type RuleSetting } from '../config/settings.ts';
import { isTerminal } from '../node/streams.ts';
import { SEVERITIES, type Severity } from '../rule/finding.ts';
import type { Profile } from '../rule/rule.ts';
import { describeOptions, type Parsed, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { LINT_OPTIONS, type ReportFormat } from './lint-options.ts';
import { LintRun } from './lint-run.ts';
import { fileOutput, type Output, standardError, standardOutput } from './output.ts';
import { checkDate, chooseEncoding } from './read-options.ts';
import githubReporter from './reporters/github.ts';
import jsonReporter from './reporters/json.ts';
import jsonlReporter from './reporters/jsonl.ts';
import sarifReporter from './reporters/sarif.ts';
import stylishReporter from './reporters/stylish.ts';
import unixReporter from './reporters/unix.ts';
import type { ReporterFactory } from './result.ts';

type Values = Parsed<typeof LINT_OPTIONS>['values'];

const HELP = (command: string) => `Usage: copydesk ${command} [options] [file|folder|pattern|-]...

${command === 'fix' ? 'Makes the safe fixes and reports what is left.' : 'Checks stories and reports findings.'} Without a file, the current folder is checked.

${describeOptions(LINT_OPTIONS)}

Exit code: 0 nothing at or above --fail-on, 1 findings (with --dry-run: something would change),
2 a file, an option or a configuration is wrong.
`;

/** `copydesk lint` and, with `fix`, `copydesk fix`. Returns the exit code. */
export async function lintCommand(args: readonly string[], command: 'lint' | 'fix'): Promise<number> {
  const { values, operands } = parseArguments(args, LINT_OPTIONS);
  if (values.help) {
    standardOutput.write(HELP(command));
    return EXIT.clean;
  }
  if (values.reason !== undefined && !values.accept) throw new UsageError('--reason goes with --accept.');
  if (values.config !== undefined && values['no-config']) throw new UsageError('--config and --no-config contradict each other.');
  const fix = command === 'fix' || values.fix === true || values['dry-run'] === true;
  const dryRun = values['dry-run'] === true;
  const output = chooseOutput(values, fix && !dryRun && operands.includes('-'));
  const run = new LintRun({
    rules,
    reporter: REPORTERS[(values.format as ReportFormat | undefined) ?? 'stylish'],
    output,
    operands: operands.length ? operands : ['.'],
    stdinName: values['stdin-filename'],
    encoding: chooseEncoding(values.encoding),
    date: checkDate(values.date),
    failOn: SEVERITIES.indexOf((values['fail-on'] as Severity | undefined) ?? 'warning'),
    fix,
    dryRun,
    accept: values.accept === true ? { reason: values.reason } : undefined,
    color: chooseColor(values),
    configPath: values.config,
    noConfig: values['no-config'] === true,
    nursery: values.nursery === true,
    preset: values.preset === undefined ? undefined : PRESETS.get(values.preset),
    profile: (values.profile ?? (values.preset === 'strict' ? 'strict' : undefined)) as Profile | undefined,
    overlay: overlayOf(values.rule ?? []),
  });
  try {
    return await run.execute();
  } finally {
    output.close();
  }
}

function chooseOutput(values: Values, toStandardError: boolean): Output {
  const file = values['output-file'];
  if (file !== undefined) return fileOutput(file);
  return toStandardError ? standardError : standardOutput;
}

const REPORTERS: Readonly<Record<ReportFormat, ReporterFactory>> = {
  stylish: stylishReporter,
  json: jsonReporter,
  jsonl: jsonlReporter,
  sarif: sarifReporter,
  github: githubReporter,
  unix: unixReporter,
};

function chooseColor(values: Values): boolean {
  if (values['no-color']) return false;
  if (values.color) return true;
  return values['output-file'] === undefined && !process.env.NO_COLOR && isTerminal(1);
}

/** `--rule ID=LEVEL` as the strongest layer of configuration. */
function overlayOf(settings: readonly string[]): ConfigLayer {
  const origin = { name: 'the command line' };
  const layer = new Map<string, RuleSetting>();
  const known = new Set(rules.flatMap(({ id }) => [id, groupOf(id)]));
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const id = equals < 0 ? setting : setting.slice(0, equals);
    const level = equals < 0 ? 'on' : setting.slice(equals + 1);
    if (!known.has(id)) throw new UsageError(`Unknown rule “${id}”.${didYouMean(id, known)} “copydesk rules” lists them all.`);
    if (!LEVELS.some((name) => name === level))
      throw new UsageError(`“${level}” is no level for a rule. Choose ${LEVELS.join(', ')}.`);
    layer.set(id, { level: level as Level, origin });
  }
  return { origin, rules: layer };
}
