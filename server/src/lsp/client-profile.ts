import { type ClientCapabilities, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, each asked once and read everywhere by name. A client that says nothing gets plain LSP 3.0. */
export interface ClientProfile {
  readonly pullDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  readonly codeActionLiterals: boolean;
  readonly codeActionResolve: boolean;
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  readonly changeAnnotations: boolean;
  readonly snippetEdits: boolean;
  readonly applyEdit: boolean;
  readonly markdownHover: boolean;
  readonly completionSnippets: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly prepareRename: boolean;
  readonly workspaceConfiguration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly inlayRefresh: boolean;
  /** It wants STATUS_CHANGED (protocol.ts). */
  readonly status: boolean;
  readonly options: InitializationOptions;
}

export function clientProfile(params: InitializeParams): ClientProfile {
  const capabilities: ClientCapabilities = isObject(params.capabilities) ? params.capabilities : {};
  const { workspace, textDocument } = capabilities;
  const edits = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const publish = textDocument?.publishDiagnostics;
  // Related places, tags and links are asked for under publishDiagnostics before LSP 3.18 and under diagnostic since.
  const pull = textDocument?.diagnostic;
  const experimental = isObject(capabilities.experimental)
    ? (capabilities.experimental as Record<string, unknown>).copydesk
    : undefined;
  return {
    pullDiagnostics: pull !== undefined && pull !== null,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: (pull?.relatedInformation ?? publish?.relatedInformation) === true,
    diagnosticTags: (pull?.tagSupport ?? publish?.tagSupport) !== undefined,
    codeDescription: (pull?.codeDescriptionSupport ?? publish?.codeDescriptionSupport) === true,
    codeActionLiterals: action?.codeActionLiteralSupport !== undefined,
    codeActionResolve: action?.dataSupport === true && action.resolveSupport?.properties?.includes('edit') === true,
    documentChanges: edits?.documentChanges === true,
    createFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    changeAnnotations: edits?.documentChanges === true && edits.changeAnnotationSupport !== undefined,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    applyEdit: workspace?.applyEdit === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    workspaceConfiguration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    inlayRefresh: workspace?.inlayHint?.refreshSupport === true,
    status: isObject(experimental) && (experimental as Record<string, unknown>).status === true,
    options: isObject(params.initializationOptions) ? (params.initializationOptions as InitializationOptions) : {},
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
