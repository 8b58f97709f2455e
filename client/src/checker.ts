import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import type { Health } from './status.ts';
import type { StatusFeed } from './status-feed.ts';
import { serveFiles } from './world.ts';

/** Where a workspace remembers that checking was turned off by hand. */
const OFF = 'copydesk.off';

/** The server's life: on, off, restarted. Each start makes a new client, so that a restart by hand forgets earlier crashes. */
export class Checker {
  client: BaseLanguageClient | undefined;
  private readonly health = new vscode.EventEmitter<Health>();
  readonly onHealth = this.health.event;
  private readonly clientChange = new vscode.EventEmitter<BaseLanguageClient | undefined>();
  /** Fires with the client once its server runs, and with undefined when it went. */
  readonly onClient = this.clientChange.event;
  /** Starts and stops wait for each other: two quick toggles must not leave two servers. */
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly extension: vscode.Uri,
    private readonly createClient: (options: LanguageClientOptions) => BaseLanguageClient,
    private readonly output: vscode.LogOutputChannel,
    private readonly memory: vscode.Memento,
    private readonly feed: StatusFeed,
  ) {}

  get on(): boolean {
    return !this.memory.get<boolean>(OFF, false);
  }

  /** Starts the server unless this workspace has checking turned off. */
  open(): Promise<void> {
    return this.enqueue(() => (this.on ? this.start() : this.health.fire('off')));
  }

  close(): Promise<void> {
    return this.enqueue(() => this.stop());
  }

  restart(): Promise<void> {
    return this.enqueue(async () => {
      await this.memory.update(OFF, undefined);
      await this.stop();
      await this.start();
    });
  }

  toggle(): Promise<void> {
    return this.enqueue(async () => {
      const turnOff = this.on;
      await this.memory.update(OFF, turnOff || undefined);
      if (!turnOff) return this.start();
      await this.stop();
      this.health.fire('off');
    });
  }

  private enqueue(step: () => void | Promise<void>): Promise<void> {
    this.queue = this.queue.then(step).catch((error) => this.fail(error));
    return this.queue;
  }

  private async start(): Promise<void> {
    this.health.fire('starting');
    const client = this.createClient(clientOptions(this.extension, this.output));
    this.client = client;
    serveFiles(client);
    this.feed.attach(client);
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Running) this.health.fire('running');
      else if (newState === State.Starting) this.health.fire('starting');
      else this.health.fire('failed');
      this.clientChange.fire(newState === State.Running ? client : undefined);
    });
    await client.start();
  }

  private async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.clientChange.fire(undefined);
    await client?.dispose();
  }

  private fail(error: unknown): void {
    this.output.error(error instanceof Error ? error : String(error));
    this.health.fire('failed');
  }
}
