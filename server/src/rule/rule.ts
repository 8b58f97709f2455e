import type { Convention } from '../story/conventions.ts';
import type { Channel, FactTypes, Place, StoryBlock, StoryContext } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { ViewName, ViewTypes } from '../story/views.ts';
import type { BlockKind } from '../text/block.ts';
import type { Edit, Span } from '../text/span.ts';
import type { FixKind, Severity } from './finding.ts';
import type { OptionDefinitions, OptionValues } from './option.ts';

/** How much is reported: each profile holds the one before. `off` runs only when a configuration names the rule. */
export type Profile = 'minimal' | 'default' | 'strict';
/** nursery rules run only with `--nursery`; stable ones have a measured false-alarm rate. */
export type Lifecycle = 'nursery' | 'stable';

/** A public guide that the rule rests on. */
export interface RuleSource {
  readonly guide: string;
  readonly entry: string;
  readonly url?: string;
}

// biome-ignore lint/suspicious/noExplicitAny: the data of a message is checked where the message is reported
export type Messages = Readonly<Record<string, (data: any) => string>>;

/** Applied to an example: options of the rule, the story's date, the house. */
interface ExampleSetting<O extends OptionDefinitions> {
  readonly options?: Partial<OptionValues<O>>;
  /** YYYY-MM-DD, the story's date. */
  readonly date?: string;
  readonly preset?: string;
  /** The text is a whole story. Otherwise it is linted as the third paragraph of a neutral one. Story rules mostly need it. */
  readonly whole?: true;
  readonly format?: 'plain' | 'markdown';
}

/** Found: each expected span stands between ⟦ and ⟧. `good` is the exact text after the first fix of every marked finding. */
export interface BadExample<O extends OptionDefinitions, M extends Messages> extends ExampleSetting<O> {
  readonly bad: string;
  readonly good?: string;
  readonly message?: keyof M & string;
  readonly severity?: Severity;
}

/** Not found, and the reason. */
export interface OkExample<O extends OptionDefinitions> extends ExampleSetting<O> {
  readonly ok: string;
  readonly because: string;
}

export type Example<O extends OptionDefinitions = OptionDefinitions, M extends Messages = Messages> =
  | BadExample<O, M>
  | OkExample<O>;

export interface RuleMeta<O extends OptionDefinitions, M extends Messages> {
  /** `group/name`, equal to the file's path below rules/. */
  readonly id: string;
  /** One line, for lists. */
  readonly summary: string;
  /** Why an editor wants this, for the hover and the rule's page. */
  readonly why: string;
  readonly source: readonly RuleSource[];
  readonly severity: Severity;
  readonly lifecycle: Lifecycle;
  /** The lowest profile in which the rule runs; absent = 'default'; 'off' = only when a configuration names it. */
  readonly profile?: Profile | 'off';
  /** The kinds of block it reads. Findings in other blocks are a mistake of the rule. */
  readonly blocks: readonly BlockKind[];
  /** skip: findings inside a quotation are dropped (a speaker's words are the speaker's); read: the rule handles quotations. */
  readonly quotes: 'skip' | 'read';
  /** The strongest kind of fix the rule offers. */
  readonly fix: FixKind | 'none';
  /** Measured on published copy: findings per 1,000 words that an editor would reject. Needed by stable rules. */
  readonly falseAlarms?: { readonly per1000Words: number; readonly words: number };
  readonly options?: O;
  readonly messages: M;
  readonly examples: readonly Example<O, M>[];
  /** Where a finding of these rules shares a span with one of this rule, this one gives way. */
  readonly yieldsTo?: readonly string[];
  /**
   * The convention it holds copy to, with all of its messages or with some: where a story keeps another house's, the rule has
   * nothing to say.
   */
  readonly convention?: Convention | { readonly [message in Extract<keyof M, string>]?: Convention };
  /** The finding's words are superfluous. */
  readonly unnecessary?: true;
}

type MessageData<F> = F extends (data: infer D) => string
  ? unknown extends D
    ? { readonly data?: undefined }
    : { readonly data: D }
  : never;

export interface FixDraft<E> {
  readonly title: string;
  readonly kind: FixKind;
  readonly edits: readonly E[];
}

/** A finding as a paragraph rule reports it: UTF-16 offsets from the block's start. */
export type ParagraphReport<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly span: Span;
    readonly severity?: Severity;
    readonly fixes?: readonly FixDraft<Edit>[];
    readonly related?: readonly { readonly span: Span; readonly message: string }[];
  } & MessageData<M[K]>;
}[keyof M & string];

/** An edit at a place that is resolved when findings are assembled. `remove` on a whole block takes its line break too. */
export interface PlaceEdit {
  readonly at: Place;
  readonly how: 'replace' | 'before' | 'after' | 'remove';
  readonly text?: string;
}

export type StoryReport<M extends Messages> = {
  [K in keyof M & string]: {
    readonly message: K;
    readonly at: Place;
    readonly severity?: Severity;
    readonly fixes?: readonly FixDraft<PlaceEdit>[];
    readonly related?: readonly { readonly at: Place; readonly message: string }[];
  } & MessageData<M[K]>;
}[keyof M & string];

export interface ParagraphContext<O extends OptionDefinitions, M extends Messages> {
  readonly options: OptionValues<O>;
  readonly story: StoryContext;
  report(finding: ParagraphReport<M>): void;
}

/** What a story rule may read: the channels and views it declares, nothing else. */
export interface StoryReader<R extends Channel | ViewName> {
  readonly blocks: readonly StoryBlock[];
  readonly context: StoryContext;
  facts<C extends R & Channel>(channel: C): readonly (readonly FactTypes[C][])[];
  view<V extends R & ViewName>(name: V): ViewTypes[V];
}

export interface StoryRuleContext<O extends OptionDefinitions, M extends Messages> {
  readonly options: OptionValues<O>;
  report(finding: StoryReport<M>): void;
}

export interface ParagraphRuleDefinition<O extends OptionDefinitions, M extends Messages> extends RuleMeta<O, M> {
  readonly scope: 'paragraph';
  check(paragraph: Paragraph, context: ParagraphContext<O, M>): void;
}

export interface StoryRuleDefinition<O extends OptionDefinitions, M extends Messages, R extends Channel | ViewName>
  extends RuleMeta<O, M> {
  readonly scope: 'story';
  readonly reads: readonly R[];
  check(story: StoryReader<R>, context: StoryRuleContext<O, M>): void;
}

// A rule as the engine sees it: what it reads and says was checked against its own types where it was defined.
// biome-ignore lint/suspicious/noExplicitAny: see above
export type ParagraphRule = ParagraphRuleDefinition<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: see above
export type StoryRule = StoryRuleDefinition<any, any, any>;
export type Rule = ParagraphRule | StoryRule;

/** Declares a rule. The types refuse an unknown message, data that does not fit it, an undeclared channel or option. */
export function defineRule<const M extends Messages, O extends OptionDefinitions = Record<never, never>>(
  rule: ParagraphRuleDefinition<O, M>,
): Rule;
export function defineRule<
  const M extends Messages,
  R extends Channel | ViewName,
  O extends OptionDefinitions = Record<never, never>,
>(rule: StoryRuleDefinition<O, M, R>): Rule;
export function defineRule(rule: Rule): Rule {
  return rule;
}
