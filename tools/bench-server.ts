import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { benchStory } from './bench-copy.ts';

const TYPED = ' who said “nothing” about the 12 miles of road, Ruiz said';
/** Rounds of the typed words: the first ones warm up, as the first minute at the desk does, and are left out. */
const ROUNDS = 10;
const WARM_UP = 4;

interface Report {
  readonly resultId: string;
  readonly items?: readonly unknown[];
}

/** Milliseconds from each didChange to its findings, and the last full report. */
interface Typed {
  readonly times: readonly number[];
  readonly report: Report | undefined;
}

/** Types into the middle of a story through the real server over stdio. All rules run, strict ones included. */
export const typeThroughServer = (words: number): Promise<Typed> => type(words, ['dist/copydesk.js', 'server', '--stdio']);

/** The same through a server that answers each time with the same report: what no server can be faster than. */
export async function typeThroughEcho(words: number, report: Report): Promise<Typed> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-echo-'));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  try {
    return await type(words, ['tools/bench-echo.mjs', file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function type(words: number, program: readonly string[]): Promise<Typed> {
  const server = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => ({ profile: 'strict', nursery: true })),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
  });
  const uri = 'untitled:bench';
  const story = benchStory(words);
  const at = story.indexOf(' ', Math.floor(story.length / 2));
  const before = story.slice(0, at).split('\n');
  const line = before.length - 1;
  const start = before[line]!.length;
  let version = 1;
  let previousResultId: string | undefined;
  let full: Report | undefined;
  const textDocument = { uri, languageId: 'plaintext', version, text: story };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const change = async (from: number, to: number, text: string) => {
    const range = { start: { line, character: from }, end: { line, character: to } };
    version++;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    const report = await connection.sendRequest<Report>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
    previousResultId = report.resultId;
    if (report.items) full = report;
  };
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < TYPED.length; i++) {
      const began = performance.now();
      await change(start + i, start + i, TYPED[i]!);
      if (round >= WARM_UP) times.push(performance.now() - began);
    }
    await change(start, start + TYPED.length, '');
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return { times, report: full };
}
