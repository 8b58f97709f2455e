import { type ChildProcess, spawn } from 'node:child_process';
import { after } from 'node:test';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Command,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
  TextDocumentContentChangeEvent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The program as users run it. */
const SERVER = ['dist/copydesk.js', 'server'];

/** What a client as able as VS Code says of itself. */
export const FULL: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
    },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, tagSupport: { valueSet: [1] }, codeDescriptionSupport: true, dataSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
};

/** The same, but it waits to be told: no pull. */
export const PUSHED: ClientCapabilities = {
  ...FULL,
  workspace: { ...FULL.workspace, diagnostics: {} },
  textDocument: { ...FULL.textDocument, diagnostic: undefined as never, publishDiagnostics: { relatedInformation: true } },
};

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly processId?: number | null;
  /** Answers workspace/configuration for one resource. */
  readonly settings?: (uri: string | undefined) => unknown;
  readonly arguments?: readonly string[];
  /** Options of Node itself, and environment variables beside those of the tests. */
  readonly nodeOptions?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** The rules that these tests go by. What others find in the same sentences changes as rules are added. */
const WATCHED = /^(?:usage\/(?:misspelling|spelling-us)|file-too-long|paragraph-too-long|configuration)$/;
const isWatched = ({ code }: Diagnostic): boolean => WATCHED.test(String(code));

const WAIT_MS = 15_000;

/** Servers of tests that failed before they could stop them. */
const running = new Set<ChildProcess>();
after(() => {
  for (const server of running) server.kill('SIGKILL');
});

/** A language client of its own: it speaks the protocol over the server's standard streams and keeps the documents it opened. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly notifications: { method: string; params: unknown }[] = [];
  readonly applied: WorkspaceEdit[] = [];
  refreshes = 0;
  settings: (uri: string | undefined) => unknown;
  #initialized: InitializeResult | undefined;
  readonly #documents = new Map<string, TextDocument>();
  #waiting: (() => void)[] = [];

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
    options: StartOptions,
  ) {
    this.settings = options.settings ?? (() => ({}));
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) =>
      this.#note(() => this.published.push({ ...params, diagnostics: params.diagnostics.filter(isWatched) })),
    );
    connection.onNotification('window/logMessage', (params: { message: string }) =>
      this.#note(() => this.logged.push(params.message)),
    );
    connection.onNotification((method, params) => this.#note(() => this.notifications.push({ method, params })));
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri }) => this.settings(scopeUri)),
    );
    connection.onRequest('workspace/diagnostic/refresh', () => this.#note(() => this.refreshes++, null));
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) =>
      this.#note(() => this.applied.push(edit), { applied: true }),
    );
    connection.onError(() => undefined);
    connection.listen();
  }

  static async start(options: StartOptions = {}): Promise<TestClient> {
    const server = spawn(process.execPath, [...(options.nodeOptions ?? []), ...SERVER, ...(options.arguments ?? ['--stdio'])], {
      env: { ...process.env, ...options.env },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    running.add(server);
    server.once('exit', () => running.delete(server));
    const connection = createMessageConnection(new StreamMessageReader(server.stdout!), new StreamMessageWriter(server.stdin!));
    const client = new TestClient(server, connection, options);
    client.#initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: options.processId === undefined ? process.pid : options.processId,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      workspaceFolders: options.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      ...(options.initializationOptions !== undefined && { initializationOptions: options.initializationOptions }),
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  get capabilities(): InitializeResult['capabilities'] {
    return this.#initialized!.capabilities;
  }

  /** Shuts the server down in the order LSP wants, and gives its exit code. */
  async stop(): Promise<number | null> {
    const gone = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await gone;
    this.connection.dispose();
    return code;
  }

  #note<T>(happen: () => unknown, answer?: T): T {
    happen();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    return answer as T;
  }

  /** Waits until something the server sent makes the condition true. */
  async until<T>(condition: () => T | undefined | false, what: string): Promise<T> {
    const deadline = Date.now() + WAIT_MS;
    for (;;) {
      const value = condition();
      if (value) return value;
      const left = deadline - Date.now();
      if (left <= 0) throw new Error(`timed out waiting for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends incremental changes; each is made to the text as the ones before left it. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#documents.get(uri)!;
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Replaces the first place where `words` stand. */
  async replace(uri: string, words: string, by: string): Promise<void> {
    await this.change(uri, { range: this.rangeOf(uri, words), text: by });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#documents.get(uri)!.getText();
  }

  words(uri: string, range: Range): string {
    return this.#documents.get(uri)!.getText(range);
  }

  position(uri: string, words: string, after = 0): Position {
    const at = this.text(uri).indexOf(words);
    if (at < 0) throw new Error(`“${words}” is not in the text`);
    return this.#documents.get(uri)!.positionAt(at + after);
  }

  rangeOf(uri: string, words: string): Range {
    return { start: this.position(uri, words), end: this.position(uri, words, words.length) };
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, identifier: 'copydesk', ...(previousResultId && { previousResultId }) };
    return this.request('textDocument/diagnostic', params);
  }

  /** The findings now, of the watched rules. */
  async findings(uri: string): Promise<Diagnostic[]> {
    return (await this.allFindings(uri)).filter(isWatched);
  }

  async allFindings(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  async rules(uri: string): Promise<string[]> {
    return (await this.findings(uri)).map(({ code }) => String(code));
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<(CodeAction & Command)[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } });
  }

  /** The action with its edit, resolved if the server left that for later. */
  async resolved(action: CodeAction): Promise<CodeAction> {
    return action.edit || !action.data ? action : this.request('codeAction/resolve', action);
  }

  /** The text of a document after an edit that names it. */
  after(uri: string, edit: WorkspaceEdit): string {
    const edits = editsOf(edit, uri);
    return TextDocument.applyEdits(this.#documents.get(uri) ?? TextDocument.create(uri, 'plaintext', 0, ''), edits);
  }
}

export function editsOf(edit: WorkspaceEdit, uri: string): TextEdit[] {
  const changes = (edit.documentChanges ?? []).flatMap((change) =>
    'edits' in change && change.textDocument.uri === uri ? (change.edits as TextEdit[]) : [],
  );
  return [...changes, ...(edit.changes?.[uri] ?? [])];
}
