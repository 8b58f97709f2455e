// Answers each request for findings with the same report, read from a file: what the protocol alone takes.
import { readFileSync } from 'node:fs';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const connection = createMessageConnection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout));
connection.onRequest('initialize', () => ({ capabilities: {} }));
connection.onRequest('shutdown', () => null);
connection.onRequest('textDocument/diagnostic', () => report);
connection.onNotification('exit', () => process.exit(0));
connection.onNotification(() => undefined);
connection.listen();
