#!/usr/bin/env node
import { rmSync } from 'node:fs';
import { didYouMean } from '../config/nearest.ts';
import { unfinishedFiles } from '../node/replace-file.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { lintCommand } from './lint-command.ts';
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

/** The commands. All but lint and fix are loaded when they are asked for. */
const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  lint: (args) => lintCommand(args, 'lint'),
  fix: (args) => lintCommand(args, 'fix'),
  ledger: async (args) => (await import('./ledger-command.ts')).ledgerCommand(args),
  rules: async (args) => (await import('./rules-command.ts')).rulesCommand(args),
  explain: async (args) => (await import('./explain-command.ts')).explainCommand(args),
  init: async (args) => (await import('./init-command.ts')).initCommand(args),
  server: async (args) => (await import('./server-command.ts')).serverCommand(args),
};

async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    process.stdout.write(HELP);
    return command === undefined ? EXIT.wrong : EXIT.clean;
  }
  if (command === '--version' || command === '-v') {
    process.stdout.write(`${version}\n`);
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

process.on('SIGINT', () => {
  for (const file of unfinishedFiles()) rmSync(file, { force: true });
  process.exit(EXIT.interrupted);
});
// The reader has gone, as with “| head”: nothing is left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const text =
    error instanceof UsageError ? error.message : `unexpected: ${error instanceof Error ? error.stack : String(error)}`;
  process.stderr.write(`copydesk: ${text}\n`);
  process.exitCode = EXIT.wrong;
}
