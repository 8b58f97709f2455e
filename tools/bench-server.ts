import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { benchStory } from './bench-copy.ts';

const TYPED = ' who said “nothing” about the 12 miles of road, Ruiz said';
/** Rounds of the typed words: the first ones warm up, as the first minute at the desk does, and are left out. */
const ROUNDS = 10;
const WARM_UP = 4;

/**
 * Types into the middle of a story through the real server over stdio: milliseconds from each didChange to its findings. All
 * rules run, strict ones included.
 */
export async function typeThroughServer(words: number): Promise<number[]> {
  const server = spawn(process.execPath, ['dist/copydesk.js', 'server', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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
  const textDocument = { uri, languageId: 'plaintext', version, text: story };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const change = async (from: number, to: number, text: string) => {
    const range = { start: { line, character: from }, end: { line, character: to } };
    version++;
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    const report = await connection.sendRequest<{ resultId: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId && { previousResultId }),
    });
    previousResultId = report.resultId;
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
  return times;
}
