import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type CompletionItem,
  type CompletionParams,
  type Connection,
  ErrorCodes,
  type Hover,
  type HoverParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { initialConfig } from '../config/initial.ts';
import { DEFAULT_PRESET } from '../config/presets.ts';
import { ActionEdits } from './action-edits.ts';
import { readActionRequest } from './action-request.ts';
import type { ClientProfile } from './client-profile.ts';
import { codeActions, RUN_ACTION } from './code-actions.ts';
import { storyCompletion } from './completion/story-completion.ts';
import { configCompletion } from './config-file/config-completion.ts';
import { configActions, isConfigDocument } from './config-file/config-document.ts';
import { configHover } from './config-file/config-hover.ts';
import type { Configurations } from './configurations.ts';
import type { ClientText } from './convert.ts';
import { curlyQuote } from './curly-quotes.ts';
import type { DiagnosticReports } from './diagnostics.ts';
import { effectiveConfiguration } from './effective-configuration.ts';
import { foldingRanges } from './folding.ts';
import { hover } from './hover.ts';
import { conversionHints } from './inlay-hints.ts';
import { storyLedger } from './ledger-request.ts';
import { describeError, type Log } from './log.ts';
import { definition, highlights, references } from './names.ts';
import { outline } from './outline.ts';
import { ACTION_EDIT, type DocumentParams, EFFECTIVE_CONFIGURATION, INITIAL_CONFIGURATION, LEDGER, STATUS } from './protocol.ts';
import { prepareRename, rename } from './rename.ts';
import { selectionRanges } from './selection.ts';
import { semanticTokens } from './semantic-tokens.ts';
import type { Session, StorySnapshot } from './session.ts';
import { statusOf } from './status.ts';
import { WorkspaceSymbols } from './workspace-symbols.ts';

/** What every request is answered from. */
export interface Desk {
  readonly session: Session;
  readonly configurations: Configurations;
  readonly client: ClientProfile;
  readonly reports: DiagnosticReports;
  readonly log: Log;
}

/** The table of requests: each is one function of a story as it is now, in a file of its own. */
export function answerRequests(connection: Connection, desk: Desk): void {
  const { session, configurations, client } = desk;
  const about = storyRequests(desk);

  answerFindings(connection, desk, about);
  connection.onDocumentSymbol(about((story) => outline(story, client), null));
  connection.onFoldingRanges(about(foldingRanges, null));
  connection.onSelectionRanges(about((story, { positions }) => selectionRanges(story, positions), null));
  connection.onDefinition(about((story, { position }) => definition(story, position), null));
  connection.onReferences(
    about((story, { position, context }) => references(story, position, context?.includeDeclaration !== false), null),
  );
  connection.onDocumentHighlight(about((story, { position }) => highlights(story, position), null));
  connection.onPrepareRename(about((story, { position }) => prepareRename(story, position), null));
  connection.onRenameRequest(about((story, { position, newName }) => rename(story, position, newName, client), null));
  connection.languages.semanticTokens.on(about((story) => semanticTokens(story), { data: [] }));
  connection.languages.semanticTokens.onRange(about((story, { range }) => semanticTokens(story, range), { data: [] }));
  connection.onDocumentOnTypeFormatting(
    about((story, { position, ch }) => (story.configuration.settings.curlyQuotes ? curlyQuote(story, position, ch) : null), null),
  );
  const complete = about<CompletionParams, CompletionItem[] | null>(
    (story, { position }) => storyCompletion(story, position, client),
    null,
  );
  connection.onCompletion((params, token) => {
    const config = configText(params, session);
    return config ? configCompletion(config, params.position) : complete(params, token);
  });
  connection.languages.inlayHint.on(
    about((story, { range }) => (story.configuration.settings.conversionHints ? conversionHints(story, range) : []), []),
  );
  const symbols = new WorkspaceSymbols(session, configurations);
  connection.onWorkspaceSymbol(({ query }, token) => symbols.find(String(query ?? ''), token));
  connection.onRequest(LEDGER, about<DocumentParams, object | null>(storyLedger, null));
  connection.onRequest(STATUS, async ({ textDocument }: DocumentParams) => {
    const state = await session.state(textDocument.uri);
    return state ? statusOf(state) : null;
  });
  connection.onRequest(INITIAL_CONFIGURATION, () => initialConfig(DEFAULT_PRESET.name));
  connection.onRequest(EFFECTIVE_CONFIGURATION, async ({ textDocument }: DocumentParams) => {
    const text = session.text(textDocument.uri);
    return text ? effectiveConfiguration(text, configurations) : null;
  });
}

/** Findings and what can be done about them. */
function answerFindings(connection: Connection, { session, configurations, client, reports }: Desk, about: AboutStory): void {
  const edits = new ActionEdits(session, configurations, client);
  if (client.pullDiagnostics) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const state = await session.state(textDocument.uri);
      refuseIfCancelled(token);
      return reports.pull(textDocument.uri, state, previousResultId);
    });
  }
  const storyHover = about<HoverParams, Hover | null>((story, { position }) => hover(story, position, client), null);
  connection.onHover((params, token) => {
    const config = configText(params, session);
    return config ? configHover(config, params.position, client) : storyHover(params, token);
  });
  const storyActions = about<CodeActionParams, (CodeAction | Command)[]>(
    (story, params) => codeActions(story, params, client, (request) => edits.make(request)),
    [],
  );
  connection.onCodeAction((params, token) => {
    const config = configText(params, session);
    return config ? configActions(config, params, client) : storyActions(params, token);
  });
  connection.onCodeActionResolve(async (action): Promise<CodeAction> => {
    const request = readActionRequest(action.data);
    const edit = request && (await edits.make(request));
    return edit ? { ...action, edit } : action;
  });
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }) => {
    const request = command === RUN_ACTION ? readActionRequest(argument) : undefined;
    const edit = request && (await edits.make(request));
    if (edit) await connection.workspace.applyEdit(edit);
    return null;
  });
  connection.onRequest(ACTION_EDIT, async (params: unknown) => {
    const request = readActionRequest(params);
    return request ? edits.make(request) : null;
  });
}

type AboutStory = <P extends DocumentParams, R>(
  compute: (story: StorySnapshot, params: P) => R | Promise<R>,
  empty: R,
) => (params: P, token: CancellationToken) => Promise<R>;

/**
 * Makes a request about one open document out of a function of its story. A document that is not open or not checked, and
 * whatever goes wrong inside, gives the empty answer; the latter is logged.
 */
function storyRequests({ session, log }: Desk): AboutStory {
  return (compute, empty) => async (params, token) => {
    const uri = params?.textDocument?.uri;
    if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
    const story = await session.story(uri);
    refuseIfCancelled(token);
    if (!story) return empty;
    try {
      return await compute(story, params);
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`A request about ${uri} failed: ${describeError(error)}`);
      return empty;
    }
  };
}

/** The text of a document that is a configuration file. */
function configText(params: DocumentParams, session: Session): ClientText | undefined {
  const uri = params?.textDocument?.uri;
  return typeof uri === 'string' && isConfigDocument(uri) ? session.text(uri) : undefined;
}

function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
