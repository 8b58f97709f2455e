#!/usr/bin/env node
import { didYouMean } from '../config/nearest.ts';
import { compileExpressionsAtOnce } from '../node/expressions.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { explainCommand } from './explain-command.ts';
import { initCommand } from './init-command.ts';
import { ledgerCommand } from './ledger-command.ts';
import { lintCommand } from './lint-command.ts';
import { standardError, standardOutput } from './output.ts';
import { rulesCommand } from './rules-command.ts';
import { version } from './version.ts';

const HELP = `Copydesk checks news stories against wire-service style.

Usage: copydesk COMMAND [options] [file|folder|pattern|-]...

  lint      check stories and report findings
  fix       make the safe fixes
  ledger    list who says what in a story
  rules     list the rules
  explain   explain one rule, with examples
  init      write a copydesk.yaml to start with
  server    run the language server

copydesk COMMAND --help says more. copydesk --version prints the version.
`;

/** The commands. The server is loaded when it is asked for: it is by far the largest. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  lint: (args) => lintCommand(args, 'lint'),
  fix: (args) => lintCommand(args, 'fix'),
  ledger: ledgerCommand,
  rules: rulesCommand,
  explain: explainCommand,
  init: initCommand,
  server: async (args) => (await import('./server-command.ts')).serverCommand(args),
};

async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    standardOutput.write(HELP);
    return command === undefined ? EXIT.wrong : EXIT.clean;
  }
  if (command === '--version' || command === '-v') {
    standardOutput.write(`${version}\n`);
    return EXIT.clean;
  }
  const execute = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!execute) {
    const meant = /[./*]/.test(command)
      ? ` To check a story: copydesk lint ${command}`
      : didYouMean(command, Object.keys(COMMANDS));
    throw new UsageError(`Unknown command “${command}”.${meant}`);
  }
  return execute(args);
}

compileExpressionsAtOnce();
process.on('SIGINT', () => process.exit(EXIT.interrupted));

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // The reader of standard output has gone, as with “| head”: nothing is left to say.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
    const text =
      error instanceof UsageError ? error.message : `unexpected: ${error instanceof Error ? error.stack : String(error)}`;
    standardError.write(`copydesk: ${text}\n`);
    process.exitCode = EXIT.wrong;
  }
}
