import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { cancelUndispatched } from './cancellation.ts';
import { serve } from './server.ts';

/** The language server in a web worker. Files come through the client, which also says where the rule pages are. */
const worker = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), cancelUndispatched);
serve(connection, { version: 'web', rulePages: undefined, disk: undefined });
connection.listen();
