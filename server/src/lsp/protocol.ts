/**
 * Requests and notifications beyond LSP. Types and method names only: the client imports this file and nothing else of the
 * server. Positions are LSP's (line and character from 0, UTF-16).
 */

interface Place {
  readonly line: number;
  readonly character: number;
}

export interface TextRange {
  readonly start: Place;
  readonly end: Place;
}

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** What a client may say when it starts the server. Everything is optional. */
export interface InitializationOptions {
  /** Where the rule pages are: a URI that ends in a slash. `units/missing-conversion.md` is added to it. */
  readonly rulePages?: string;
  /** Settings, for clients that cannot be asked for them: the same keys as the section `copydesk`. */
  readonly settings?: unknown;
  /** The client answers WORLD_READ and WORLD_FIND, and files are to be read through it. */
  readonly world?: boolean;
  /** Client commands that code actions may call. An action whose command is not named here is not offered, or does without. */
  readonly commands?: {
    /** Argument: the rule's id. */
    readonly openRulePage?: string;
    /** Argument: an ActionRequest. The client gets its edit by ACTION_EDIT, applies it and saves the files it touched. */
    readonly applyAndSave?: string;
    /** Argument: an ActionRequest to accept a finding. The client asks for a reason first, adds it and goes on as above. */
    readonly acceptWithReason?: string;
  };
}

/** What a code action does, in a form that travels to the client and back: as `data`, or as the argument of a command. */
export type ActionRequest =
  | { readonly do: 'fix'; readonly uri: string; readonly fingerprint: string; readonly fix: number }
  | { readonly do: 'fix-rule'; readonly uri: string; readonly rule: string }
  | { readonly do: 'fix-safe'; readonly uri: string }
  | { readonly do: 'accept'; readonly uri: string; readonly fingerprint: string; readonly reason?: string }
  | { readonly do: 'add-name'; readonly uri: string; readonly name: string }
  | { readonly do: 'rule-off'; readonly uri: string; readonly rule: string; readonly where: 'story' | 'configuration' };

/** Client to server: who said what in a story. Answer: StoryLedger or null. */
export const LEDGER = 'copydesk/ledger';
/** Client to server: where every setting of a document comes from. Answer: EffectiveConfiguration or null. */
export const EFFECTIVE_CONFIGURATION = 'copydesk/effectiveConfiguration';
/** Client to server: the text of a `copydesk.yaml` to start with. Answer: a string. */
export const INITIAL_CONFIGURATION = 'copydesk/initialConfiguration';
/** Client to server: the edit of an ActionRequest against the current text. Answer: a WorkspaceEdit or null. */
export const ACTION_EDIT = 'copydesk/actionEdit';
/** Client to server: state of one document. Answer: StoryStatus or null. */
export const STATUS = 'copydesk/status';
/** Server to client, after each check of an open document: its StoryStatus. */
export const STATUS_CHANGED = 'copydesk/statusChanged';
/** Server to client: the text of a file. Answer: WorldReadResult. */
export const WORLD_READ = 'copydesk/world/read';
/** Server to client: the files of a folder that match a glob. Answer: URIs. */
export const WORLD_FIND = 'copydesk/world/find';

/** Sent to clients that showed interest with `capabilities.experimental.copydesk.status`. */
export interface StoryStatus {
  readonly uri: string;
  readonly version: number;
  /** False: the file is not one that Copydesk checks (a README, an excluded folder) or checking is switched off. */
  readonly checked: boolean;
  readonly words: number;
  /** At 238 words a minute, rounded up. */
  readonly readingMinutes: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Why less than everything was done (file too long, configuration broken). */
  readonly notice?: string;
}

export interface WorldReadParams {
  readonly uri: string;
}

export interface WorldReadResult {
  /** Null: there is no such file. */
  readonly text: string | null;
}

export interface WorldFindParams {
  readonly folder: string;
  /** Globs relative to the folder; a file is wanted when one of them matches. */
  readonly patterns: readonly string[];
  readonly limit: number;
}

export interface LedgerSource {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly kind: 'person' | 'organization' | 'document' | 'media' | 'anonymous' | 'unknown';
  readonly anonymous: boolean;
  readonly range: TextRange;
  readonly utterances: readonly LedgerUtterance[];
}

export interface LedgerUtterance {
  readonly kind: 'direct' | 'partial' | 'scare' | 'title' | 'indirect';
  readonly text: string;
  readonly range: TextRange;
  readonly cue: { readonly text: string; readonly range: TextRange } | null;
}

export interface LedgerItem {
  readonly kind: string;
  readonly text: string;
  readonly range: TextRange;
  /** For media: what the story says of its verification. */
  readonly state?: 'verified' | 'unverified' | 'not stated';
}

/** The source sheet of a story, in the order of the text. */
export interface StoryLedger {
  readonly uri: string;
  readonly version: number;
  readonly sources: readonly LedgerSource[];
  /** Quotations and claims for which no source was found. */
  readonly unattributed: readonly LedgerUtterance[];
  /** Counts (`kind` “count”) and accusations in the story's own words, with no source beside them. */
  readonly unsourced: readonly LedgerItem[];
  readonly media: readonly LedgerItem[];
  readonly figures: readonly LedgerItem[];
  readonly dates: readonly LedgerItem[];
}

export interface EffectiveValue {
  readonly key: string;
  readonly value: unknown;
  /** "default", "editor settings", or the URI of a configuration file. */
  readonly origin: string;
}

export interface EffectiveConfiguration {
  readonly uri: string;
  readonly checked: boolean;
  /** Why it is checked or not, as a sentence. */
  readonly selection: string;
  readonly values: readonly EffectiveValue[];
  readonly rules: readonly { readonly id: string; readonly severity: string; readonly origin: string }[];
  readonly problems: readonly string[];
}
