import type { LintOptions } from '../lint/lint.ts';

/** What the editor itself may switch on, from the section `copydesk` of its settings. All off unless asked for. */
export interface EditorSettings {
  /** Show the converted figure after a measure that has none. */
  readonly conversionHints: boolean;
  /** Turn straight quotation marks into curly ones while typing. */
  readonly curlyQuotes: boolean;
}

/** How one document is to be read: settings of the editor and configuration files, merged. A new object when one changed. */
export interface StoryConfiguration {
  /** It is a file that the configuration selects, and checking is on. */
  readonly checked: boolean;
  readonly options: LintOptions;
  readonly settings: EditorSettings;
  /** The name of the preset: wire, guardian ... */
  readonly house: string;
  /** Something of the configuration could not be used; one sentence. */
  readonly notice: string | undefined;
}

export interface ConfigurationSource {
  /** Never rejects: what cannot be read leaves the defaults and a notice. */
  of(uri: string, languageId: string): Promise<StoryConfiguration>;
}
