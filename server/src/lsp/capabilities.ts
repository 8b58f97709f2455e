import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientProfile } from './client-profile.ts';
import { FIX_ALL, RUN_ACTION } from './code-actions.ts';
import { CURLY_TRIGGERS } from './curly-quotes.ts';
import { TOKEN_LEGEND } from './semantic-tokens.ts';

/** What the server offers to this client. */
export function serverCapabilities(client: ClientProfile): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'copydesk', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: client.codeActionLiterals
      ? { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL], resolveProvider: client.codeActionResolve }
      : true,
    // VS Code makes every command it is told of its own: it gets one only if it cannot do without.
    ...(!client.codeActionLiterals && client.applyEdit && { executeCommandProvider: { commands: [RUN_ACTION] } }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['”', '"', '/'] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    workspaceSymbolProvider: true,
    inlayHintProvider: true,
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: CURLY_TRIGGERS.first, moreTriggerCharacter: CURLY_TRIGGERS.more },
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
