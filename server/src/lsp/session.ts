import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { fixAll, IncrementalLinter, type LintOptions, type LintResult } from '../lint/lint.ts';
import type { Finding, Fix } from '../rule/finding.ts';
import { isConfigDocument } from './config-file/config-document.ts';
import { ClientText } from './convert.ts';
import { describeError, type Log } from './log.ts';
import type { ConfigurationSource, StoryConfiguration } from './story-configuration.ts';

/** Beyond this many UTF-16 code units nothing is analysed: no story is so long, and the editor must not wait for one that is. */
export const LONGEST_STORY = 600_000;

/** One open document as it is now: text, configuration and findings belong together. Read it without awaiting in between. */
export interface StorySnapshot {
  readonly text: ClientText;
  readonly configuration: StoryConfiguration;
  readonly result: LintResult;
}

/** What became of an open document. `last` = it could not be checked now; what was found before stands. */
export type StoryState =
  | ({ readonly kind: 'checked' } & StorySnapshot)
  | {
      readonly kind: 'silent' | 'too-long' | 'last' | 'configuration';
      readonly text: ClientText;
      readonly configuration: StoryConfiguration;
    };

interface OpenDocument {
  readonly text: ClientText;
  linter: { readonly options: LintOptions; readonly engine: IncrementalLinter } | undefined;
  /** The last result, and what it was made from. */
  latest: { readonly version: number; readonly options: LintOptions; readonly result: LintResult } | undefined;
}

/** The open documents, each with its linter. Answers are always about the current text. */
export class Session {
  readonly #documents = new Map<string, OpenDocument>();

  constructor(
    readonly configurations: ConfigurationSource,
    readonly log: Log,
  ) {}

  open(uri: string, languageId: string, version: number, text: string): void {
    this.#documents.set(uri, { text: new ClientText(uri, languageId, version, text), linter: undefined, latest: undefined });
  }

  change(uri: string, changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#documents.get(uri)?.text.update(changes, version);
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  text(uri: string): ClientText | undefined {
    return this.#documents.get(uri)?.text;
  }

  /** URIs of the open documents. */
  get uris(): string[] {
    return [...this.#documents.keys()];
  }

  /** Undefined: the document is not open (any more). */
  async state(uri: string): Promise<StoryState | undefined> {
    const asked = this.#documents.get(uri);
    if (!asked) return undefined;
    const configuration = await this.configurations.of(uri, asked.text.languageId);
    const document = this.#documents.get(uri);
    if (!document) return undefined;
    const { text } = document;
    if (isConfigDocument(uri)) return { kind: 'configuration', text, configuration };
    if (!configuration.checked) return { kind: 'silent', text, configuration };
    if (text.source.length > LONGEST_STORY) return { kind: 'too-long', text, configuration };
    const result = this.#lint(document, configuration.options);
    return result ? { kind: 'checked', text, configuration, result } : { kind: 'last', text, configuration };
  }

  /** The document with its findings; undefined when it is not open, not checked, or could not be checked. */
  async story(uri: string): Promise<StorySnapshot | undefined> {
    const state = await this.state(uri);
    return state?.kind === 'checked' ? state : undefined;
  }

  /**
   * The text after all fixes that `choose` picks (the safe ones by default), worked out until nothing changes. The document's
   * own linter does it: what it has read already costs nothing, so that saving a long file does not wait.
   */
  fixAll({ text, configuration }: StorySnapshot, choose?: (finding: Finding) => Fix | undefined): string {
    const { options } = configuration;
    const linter = this.#documents.get(text.uri)?.linter;
    return fixAll(text.source, options, choose, linter?.options === options ? linter.engine : undefined).text;
  }

  #lint(document: OpenDocument, options: LintOptions): LintResult | undefined {
    const { text, latest } = document;
    if (latest && latest.version === text.version && latest.options === options) return latest.result;
    try {
      if (document.linter?.options !== options) document.linter = { options, engine: new IncrementalLinter(options) };
      const result = document.linter.engine.update(text.source);
      for (const failure of result.failures) {
        this.log.error(`Rule ${failure.ruleId} failed and was left out: ${describeError(failure.error)}`);
      }
      document.latest = { version: text.version, options, result };
      return result;
    } catch (error) {
      // A linter that threw may hold half an update: the next text starts with empty caches.
      document.linter = undefined;
      document.latest = undefined;
      this.log.error(`Checking ${text.uri} failed; the last findings stand: ${describeError(error)}`);
      return undefined;
    }
  }
}
