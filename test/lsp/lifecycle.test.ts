import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  CancellationTokenSource,
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { FULL, TestClient } from './client.ts';

const STORY = 'The commitee met on Tuesday to reopen the pier.\n';

describe('cancellation', () => {
  test('a request that is cancelled before its turn is answered as cancelled', async () => {
    const client = await TestClient.start();
    await client.open('untitled:a', STORY.repeat(2000));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri: 'untitled:a' } };
    const requests = Array.from({ length: 20 }, () =>
      client.connection.sendRequest('textDocument/diagnostic', params, source.token),
    );
    source.cancel();
    const outcomes = await Promise.allSettled(requests);
    const cancelled = outcomes.filter((o) => o.status === 'rejected' && (o.reason as { code: number }).code === -32800);
    assert.ok(cancelled.length > 0);
    assert.ok(outcomes.every((o) => o.status === 'fulfilled' || cancelled.includes(o)));
    assert.ok((await client.rules('untitled:a')).length > 0);
    await client.stop();
  });
});

describe('malformed input', () => {
  test('requests that make no sense are refused and the server lives', async () => {
    const client = await TestClient.start();
    await client.open('untitled:a', STORY);
    const { connection } = client;
    const methods = [
      'hover',
      'codeAction',
      'diagnostic',
      'documentSymbol',
      'foldingRange',
      'selectionRange',
      'definition',
      'rename',
      'completion',
    ];
    for (const method of methods) {
      for (const params of [
        undefined,
        null,
        {},
        [],
        { textDocument: null },
        { textDocument: { uri: 7 } },
        { textDocument: { uri: 'untitled:a' } },
      ]) {
        await connection
          .sendRequest(`textDocument/${method}`, params as object)
          .catch((error) => assert.ok(typeof error.code === 'number'));
      }
    }
    await assert.rejects(connection.sendRequest('textDocument/noSuchThing', {}), { code: -32601 });
    for (const params of [null, {}, { textDocument: {} }, { textDocument: { uri: 'untitled:a' }, contentChanges: 'x' }]) {
      await connection.sendNotification('textDocument/didChange', params as object);
      await connection.sendNotification('textDocument/didOpen', params as object);
      await connection.sendNotification('textDocument/didClose', params as object);
      await connection.sendNotification('workspace/didChangeConfiguration', params as object);
      await connection.sendNotification('workspace/didChangeWatchedFiles', params as object);
    }
    await client.open('untitled:b', STORY);
    assert.deepEqual(await client.rules('untitled:b'), ['usage/misspelling']);
    await client.stop();
  });

  test('changes far outside the text are clamped, senseless ones left out', async () => {
    const client = await TestClient.start();
    const uri = 'untitled:a';
    await client.open(uri, STORY);
    const far = { line: 1e9, character: 1e9 };
    const change = (...contentChanges: unknown[]) =>
      client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    await change({ range: { start: far, end: far }, text: '\n\nA seperate pier.\n\nThe goverment.' });
    await change({ range: { start: { line: -5, character: -1 }, end: { line: Number.NaN, character: 'x' } }, text: '' });
    await change({ text: 7 }, null, { range: { start: { line: 0, character: 0 } }, text: '' });
    await change({ range: { start: { line: 2, character: 3 }, end: { line: 0, character: 0 } }, text: '' });
    const found = await client.findings(uri);
    assert.deepEqual(
      found.map(({ range }) => range.start),
      [
        { line: 0, character: 4 },
        { line: 3, character: 2 },
        { line: 5, character: 4 },
      ],
    );
    await client.stop();
  });

  test('half-typed copy of every kind is answered like any other', async () => {
    const client = await TestClient.start();
    const uri = 'untitled:a';
    for (const text of [
      '',
      '“',
      '\uD83C',
      '“‘“‘“\uDF89 \u00A0',
      '\r',
      '\uFEFF',
      '\0\u2028\u2029',
      '”’ said',
      '<!-- copydesk-disable',
      '---\n',
      'x'.repeat(100_000),
    ]) {
      await client.open(uri, text, 'markdown');
      assert.equal((await client.pull(uri)).kind, 'full', JSON.stringify(text));
      assert.deepEqual(client.logged, []);
    }
    await client.stop();
  });

  test('bytes that are no message do not bring the server down', async () => {
    const client = await TestClient.start();
    const stdin = client.process.stdin!;
    const body = '{"jsonrpc": "2.0", "id": 1, nonsense';
    stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    await client.open('untitled:a', STORY);
    assert.deepEqual(await client.rules('untitled:a'), ['usage/misspelling']);
    await client.stop();
  });
});

describe('the end', () => {
  const exitOf = (process: TestClient['process']) => new Promise<number | null>((resolve) => process.once('exit', resolve));

  test('exit after shutdown is 0, without it 1', async () => {
    const first = await TestClient.start();
    assert.equal(await first.stop(), 0);
    const second = await TestClient.start();
    const gone = exitOf(second.process);
    await second.connection.sendNotification('exit');
    assert.equal(await gone, 1);
  });

  test('a closed channel ends the server', async () => {
    const client = await TestClient.start();
    const gone = exitOf(client.process);
    client.connection.dispose();
    client.process.stdin!.end();
    assert.equal(await gone, 1);
  });

  for (const [how, options] of [
    ['initialize.processId', (pid: number) => ({ processId: pid })],
    ['--clientProcessId', (pid: number) => ({ processId: null, arguments: ['--stdio', `--clientProcessId=${pid}`] })],
  ] as const) {
    test(`a client that died is noticed by ${how}`, async () => {
      const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      const client = await TestClient.start(options(parent.pid!));
      const gone = exitOf(client.process);
      parent.kill('SIGKILL');
      assert.equal(await gone, 1);
    });
  }
});

describe('transports', () => {
  async function greet(connection: MessageConnection): Promise<void> {
    connection.listen();
    const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: FULL,
    });
    assert.equal(serverInfo.name, 'copydesk');
  }

  async function listening(): Promise<{ server: Server; connected: Promise<Socket> }> {
    const server = createServer();
    const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { server, connected };
  }

  const run = (...args: string[]) =>
    spawn(process.execPath, ['dist/copydesk.js', 'server', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });

  test('a socket of the client', async () => {
    const { server, connected } = await listening();
    const child = run(`--socket=${(server.address() as { port: number }).port}`);
    const socket = await connected;
    await greet(createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket)));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    socket.destroy();
    assert.equal(await gone, 1);
    server.close();
  });

  test('a pipe of the client', { skip: process.platform === 'win32' }, async () => {
    const name = join(tmpdir(), `copydesk-${process.pid}.sock`);
    const server = createServer();
    const connected = new Promise<Socket>((resolve) => server.once('connection', resolve));
    await new Promise<void>((resolve) => server.listen(name, resolve));
    const child = run(`--pipe=${name}`);
    const socket = await connected;
    await greet(createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket)));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    socket.destroy();
    assert.equal(await gone, 1);
    server.close();
  });

  test('the channel of a Node parent', async () => {
    const child = spawn(process.execPath, ['dist/copydesk.js', 'server', '--node-ipc'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await greet(createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child)));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    assert.equal(await gone, 1);
  });

  test('nobody there: a message and exit 2', async () => {
    const { server } = await listening();
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    const child = run(`--socket=${port}`);
    let told = '';
    child.stderr.on('data', (data) => {
      told += data;
    });
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 2);
    assert.match(told, /^copydesk: The client cannot be reached\./);
  });
});
