import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import type { World } from '../config/world.ts';
import { answerRequests } from './answers.ts';
import { serverCapabilities } from './capabilities.ts';
import { type ClientProfile, clientProfile } from './client-profile.ts';
import { Configurations } from './configurations.ts';
import { DiagnosticReports } from './diagnostics.ts';
import { FindingsPublisher } from './findings-publisher.ts';
import { OnceLog } from './log.ts';
import { STATUS_CHANGED } from './protocol.ts';
import { Session } from './session.ts';
import { statusOf } from './status.ts';

/** What the surroundings hand in: nothing in here knows a disk, a process or a worker. */
export interface ServerHost {
  readonly version: string;
  /** Where the rule pages are, as a URI that ends in a slash, unless the client knows better. */
  readonly rulePages: string | undefined;
  /** The files of this machine; none in a browser. */
  readonly disk: World | undefined;
}

/** Files that change what is found elsewhere. Which of them matter, Configurations knows. */
const WATCHED = ['**/*.{yaml,yml,csv}', '**/.gitignore', '**/.copydesk'];

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
  const reports = new DiagnosticReports(client, (state) => {
    if (client.status) void connection.sendNotification(STATUS_CHANGED, statusOf(state));
  });
  const publisher = client.pullDiagnostics ? undefined : new FindingsPublisher(connection, session, reports);

  synchronize(connection, session, reports, publisher, configurations);
  configurations.onChange(() => refresh(connection, client, session, publisher));
  answerRequests(connection, { session, configurations, client, reports, log });
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
  if (client.inlayRefresh) void connection.languages.inlayHint.refresh().catch(() => undefined);
}
