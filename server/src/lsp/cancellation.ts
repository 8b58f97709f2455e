import { type ConnectionStrategy, LSPErrorCodes, Message, type ResponseMessage } from 'vscode-languageserver';

/** A request that was cancelled before its turn came is answered at once and never worked on. */
export const cancelUndispatched: ConnectionStrategy = {
  cancelUndispatched: (message) =>
    Message.isRequest(message)
      ? ({
          jsonrpc: '2.0',
          id: message.id,
          error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' },
        } as ResponseMessage)
      : undefined,
};
