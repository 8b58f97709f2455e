import type { Severity } from '../rule/finding.ts';
import type { Profile } from '../rule/rule.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import type { FileSelection } from './files.ts';
import type { Glob } from './glob.ts';

/** What a configuration may say of a rule: not at all, as the rule itself says, or with this severity. */
export type Level = 'off' | 'on' | Severity;

export const LEVELS: readonly Level[] = ['off', 'on', 'info', 'warning', 'error'];

export const PROFILES: readonly Profile[] = ['minimal', 'default', 'strict'];

/** The lists that a desk keeps beside its stories, and the option of the rule that each of them fills. */
export const LISTS = {
  names: { rule: 'names/desk-list', option: 'names' },
  terms: { rule: 'usage/desk-terms', option: 'terms' },
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES: readonly ListName[] = ['names', 'terms'];

/** Where a value was said, in words for people, and the place in the file if it was one. */
export interface Origin {
  readonly name: string;
  readonly file?: { readonly path: string; readonly source: SourceText; readonly span: Span };
}

/** One rule (`units/missing-conversion`) or a group of rules (`units`) in one layer of configuration. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
}

/** What one source says: a preset, a file, an override of a file, the command line. Later layers win. */
export interface ConfigLayer {
  readonly origin: Origin;
  readonly profile?: { readonly value: Profile; readonly origin: Origin };
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** Settings for some files only. The globs are relative to the configuration's folder. */
export interface ConfigOverride extends ConfigLayer {
  readonly files: readonly Glob[];
}

/** Another file, or a preset, that a configuration names. */
export interface Link {
  readonly name: string;
  readonly span: Span;
}

/** A `copydesk.yaml` as it was written. */
export interface ConfigFile extends ConfigLayer {
  readonly path: string;
  readonly source: SourceText;
  readonly extends: readonly Link[];
  /** Lists of the desk's own. */
  readonly lists: Readonly<Record<ListName, readonly Link[]>>;
  readonly files: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  readonly overrides: readonly ConfigOverride[];
}

/** Something wrong in a configuration file. Offsets are UTF-16 code units in its text. */
export interface ConfigProblem {
  readonly path: string;
  readonly source: SourceText;
  readonly span: Span;
  readonly message: string;
  /** What was most likely meant by the word that the span covers. */
  readonly instead?: string;
}

/** What holds for the files of a folder: layers from the weakest to the strongest, overrides and the selection of files. */
export interface Config {
  /** The folder that globs are relative to. */
  readonly folder: string;
  /** The file it was read from; undefined without one. */
  readonly path: string | undefined;
  readonly layers: readonly ConfigLayer[];
  readonly overrides: readonly ConfigOverride[];
  readonly selection: FileSelection;
  readonly problems: readonly ConfigProblem[];
  /** The first file of names that the configuration names, where there is one. */
  readonly namesFile: string | undefined;
  /** Every file that was read, for those who watch them. */
  readonly sources: readonly string[];
}
