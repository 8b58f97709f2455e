import { existsSync, realpathSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Transport } from '../lsp/main.ts';
import type { ServerHost } from '../lsp/server.ts';
import { diskWorld } from '../node/disk-world.ts';
import { corePath } from '../node/paths.ts';
import { describeOptions, type OptionSpecs, type Parsed, parseArguments } from './arguments.ts';
import { EXIT, UsageError } from './exit-code.ts';
import { standardOutput } from './output.ts';
import { version } from './version.ts';

const OPTIONS = {
  stdio: { type: 'boolean', doc: 'talk over standard input and output (the default)' },
  'node-ipc': { type: 'boolean', doc: 'talk over the channel of a Node parent process' },
  socket: { type: 'string', value: 'N', doc: 'connect to a port of this machine' },
  pipe: { type: 'string', value: 'NAME', doc: 'connect to a named pipe or socket file' },
  clientProcessId: { type: 'string', value: 'N', doc: 'end when this process is gone' },
  help: { type: 'boolean', short: 'h', doc: 'show this help' },
} as const satisfies OptionSpecs;

const HELP = `Usage: copydesk server --stdio|--node-ipc|--socket=N|--pipe=NAME [--clientProcessId=N]

Runs the language server. It connects to its client and never listens.
`;

/** `copydesk server`: the language server, until its client is done with it. */
export async function serverCommand(args: readonly string[]): Promise<number> {
  const { values, operands } = parseArguments(args, OPTIONS);
  if (values.help) {
    standardOutput.write(`${HELP}\n${describeOptions(OPTIONS)}\n`);
    return EXIT.clean;
  }
  if (operands.length) throw new UsageError(`“copydesk server” takes no names: “${operands[0]}”.`);
  const { startServer } = await import('../lsp/main.ts');
  const transport = transportOf(values);
  try {
    await startServer(transport, host());
  } catch (error) {
    throw new UsageError(`The client cannot be reached. ${(error as Error).message}`);
  }
  return EXIT.clean;
}

function transportOf(values: Parsed<typeof OPTIONS>['values']): Transport {
  const ways: Transport[] = [];
  if (values.stdio) ways.push({ kind: 'stdio' });
  if (values['node-ipc']) ways.push({ kind: 'node-ipc' });
  if (values.pipe !== undefined) ways.push({ kind: 'pipe', name: values.pipe });
  if (values.socket !== undefined) ways.push({ kind: 'socket', port: portOf(values.socket) });
  if (ways.length > 1) throw new UsageError('Choose one of --stdio, --node-ipc, --socket and --pipe.');
  return ways[0] ?? { kind: 'stdio' };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`“${text}” is no port. Write a number from 1 to 65535.`);
  return port;
}

function host(): ServerHost {
  return { version, rulePages: rulePages(), disk: diskWorld(corePath('.')) };
}

/** The folder of rule pages that ships beside the bundle. */
function rulePages(): string | undefined {
  try {
    const folder = new URL('../docs/rules/', pathToFileURL(realpathSync(process.argv[1] ?? '')));
    return existsSync(folder) ? folder.href : undefined;
  } catch {
    return undefined;
  }
}
