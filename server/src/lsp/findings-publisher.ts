import type { Connection } from 'vscode-languageserver';
import type { DiagnosticReports } from './diagnostics.ts';
import type { Session } from './session.ts';

/** Sends findings to a client that cannot ask for them: after each change, once for all changes that came together. */
export class FindingsPublisher {
  readonly #due = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly session: Session,
    readonly reports: DiagnosticReports,
  ) {}

  schedule(uri: string): void {
    if (this.#due.has(uri)) return;
    this.#due.add(uri);
    setTimeout(() => {
      this.#due.delete(uri);
      void this.#publish(uri);
    }, 0);
  }

  async #publish(uri: string): Promise<void> {
    const state = await this.session.state(uri);
    if (!state) return;
    const { items } = this.reports.current(uri, state);
    await this.connection.sendDiagnostics({ uri, version: state.text.version, diagnostics: [...items] });
  }

  /** A closed document shows nothing. */
  clear(uri: string): void {
    this.#due.delete(uri);
    void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }
}
