import {
  type CancellationToken,
  type CodeAction,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { World } from '../config/world.ts';
import { ActionEdits } from './action-edits.ts';
import { readActionRequest } from './action-request.ts';
import { serverCapabilities } from './capabilities.ts';
import { type ClientProfile, clientProfile } from './client-profile.ts';
import { codeActions, RUN_ACTION } from './code-actions.ts';
import { Configurations } from './configurations.ts';
import { DiagnosticReports } from './diagnostics.ts';
import { FindingsPublisher } from './findings-publisher.ts';
import { hover } from './hover.ts';
import { describeError, type Log, OnceLog } from './log.ts';
import { ACTION_EDIT } from './protocol.ts';
import { Session, type StorySnapshot } from './session.ts';

/** What the surroundings hand in: nothing in here knows a disk, a process or a worker. */
export interface ServerHost {
  readonly version: string;
  /** Where the rule pages are, as a URI that ends in a slash, unless the client knows better. */
  readonly rulePages: string | undefined;
  /** The files of this machine; none in a browser. */
  readonly disk: World | undefined;
}

/** Files that change what is found elsewhere. Which of them matter, Configurations knows. */
const WATCHED = ['**/*.{yaml,yml}', '**/.gitignore'];

/** Answers a client over one connection until it closes. */
export function serve(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => start(connection, host, params));
}

function start(connection: Connection, host: ServerHost, params: InitializeParams): InitializeResult {
  const given = clientProfile(params);
  const pages = given.options.rulePages ?? host.rulePages;
  const client: ClientProfile = pages === undefined ? given : { ...given, options: { ...given.options, rulePages: pages } };
  const log = new OnceLog({
    error: (message) => connection.console.error(message),
    info: (message) => connection.console.info(message),
  });
  const configurations = new Configurations(connection, client, log, host.disk, params);
  const session = new Session(configurations, log);
  const reports = new DiagnosticReports(client);
  const publisher = client.pullDiagnostics ? undefined : new FindingsPublisher(connection, session, reports);

  synchronize(connection, session, reports, publisher, configurations);
  configurations.onChange(() => refresh(connection, client, session, publisher));
  answer(connection, session, configurations, client, reports, log);
  connection.onInitialized(() => {
    if (client.configurationRegistration) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }).catch(() => undefined);
    }
    if (client.watchRegistration) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
    if (client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        configurations.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      );
    }
  });
  return { capabilities: serverCapabilities(client), serverInfo: { name: 'copydesk', version: host.version } };
}

function synchronize(
  connection: Connection,
  session: Session,
  reports: DiagnosticReports,
  publisher: FindingsPublisher | undefined,
  configurations: Configurations,
): void {
  connection.onDidOpenTextDocument(({ textDocument }) => {
    const { uri, languageId, version, text } = textDocument;
    if (typeof uri !== 'string' || typeof text !== 'string') return;
    session.open(uri, String(languageId), version, text);
    publisher?.schedule(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    if (!Array.isArray(contentChanges)) return;
    session.change(textDocument.uri, contentChanges, textDocument.version);
    publisher?.schedule(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => {
    session.close(textDocument.uri);
    reports.forget(textDocument.uri);
    configurations.closed(textDocument.uri);
    publisher?.clear(textDocument.uri);
  });
  connection.onDidChangeConfiguration((params) => configurations.settingsChanged(params?.settings));
  connection.onDidChangeWatchedFiles(({ changes }) => configurations.filesChanged(changes.map(({ uri }) => uri)));
}

/** Findings are stale: a client that pulls is told to ask again, the others are sent them. */
function refresh(
  connection: Connection,
  client: ClientProfile,
  session: Session,
  publisher: FindingsPublisher | undefined,
): void {
  if (publisher) for (const uri of session.uris) publisher.schedule(uri);
  else if (client.diagnosticRefresh) connection.languages.diagnostics.refresh();
}

function answer(
  connection: Connection,
  session: Session,
  configurations: Configurations,
  client: ClientProfile,
  reports: DiagnosticReports,
  log: Log,
): void {
  const edits = new ActionEdits(session, configurations, client);

  /** A request about one open document. What goes wrong inside is logged; the client gets the empty answer. */
  const ask = async <R>(
    params: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
    empty: R,
    compute: (story: StorySnapshot) => R | Promise<R>,
  ): Promise<R> => {
    const uri = params?.textDocument?.uri;
    if (typeof uri !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri is missing');
    const story = await session.story(uri);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!story) return empty;
    try {
      return await compute(story);
    } catch (error) {
      log.error(`A request about ${uri} failed: ${describeError(error)}`);
      return empty;
    }
  };

  if (client.pullDiagnostics) {
    connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
      const state = await session.state(textDocument.uri);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return reports.pull(textDocument.uri, state, previousResultId);
    });
  }
  connection.onHover((params, token) => ask(params, token, null, (story) => hover(story, params.position, client)));
  connection.onCodeAction((params, token) =>
    ask(params, token, [], (story) => codeActions(story, params, client, (request) => edits.make(request))),
  );
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
