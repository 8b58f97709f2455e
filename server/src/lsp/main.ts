import { createConnection as connectTo, type Socket } from 'node:net';
import { type Connection, createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { cancelUndispatched } from './cancellation.ts';
import { describeError } from './log.ts';
import { type ServerHost, serve } from './server.ts';

/** How the client reaches the server. The server connects to what the client opened; it never listens. */
export type Transport =
  | { readonly kind: 'stdio' }
  | { readonly kind: 'node-ipc' }
  | { readonly kind: 'socket'; readonly port: number }
  | { readonly kind: 'pipe'; readonly name: string };

/**
 * Runs the language server in this process. Ends the process when the client says `exit`, closes the channel or is gone
 * (`--clientProcessId`, `initialize.processId`; vscode-languageserver watches both). Rejects when the client cannot be reached.
 */
export async function startServer(transport: Transport, host: ServerHost): Promise<void> {
  const connection = await connect(transport);
  // One bad request must not take the server and all open stories with it.
  const survive = (error: unknown) => {
    if ((error as NodeJS.ErrnoException)?.code === 'EPIPE') process.exit(1);
    connection.console.error(`Unexpected: ${describeError(error)}`);
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  serve(connection, host);
  connection.listen();
}

async function connect(transport: Transport): Promise<Connection> {
  switch (transport.kind) {
    case 'stdio':
      // Standard output belongs to the protocol: whatever a package prints goes to the other stream.
      console.log = console.info = console.debug = console.error;
      return createConnection(process.stdin, process.stdout, cancelUndispatched);
    case 'node-ipc':
      process.on('disconnect', () => process.exit(1));
      return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process), cancelUndispatched);
    case 'socket': {
      const socket = await opened(connectTo(transport.port, '127.0.0.1'));
      return createConnection(socket, socket, cancelUndispatched);
    }
    case 'pipe': {
      const socket = await opened(connectTo(transport.name));
      return createConnection(socket, socket, cancelUndispatched);
    }
  }
}

function opened(socket: Socket): Promise<Socket> {
  return new Promise((resolve, reject) => {
    socket.once('connect', () => {
      socket.off('error', reject);
      // A client that vanished: the end of the stream follows and ends the process.
      socket.on('error', () => undefined);
      resolve(socket);
    });
    socket.once('error', reject);
  });
}
