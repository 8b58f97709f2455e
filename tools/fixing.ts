import type { Preset } from '../server/src/config/presets.ts';
import { groupOf, ruleSet } from '../server/src/config/resolve.ts';
import { safeFix } from '../server/src/lint/fix-all.ts';
import { fixAll, IncrementalLinter, type LintOptions, type LintResult } from '../server/src/lint/lint.ts';
import { minimalEdits } from '../server/src/lsp/minimal-edits.ts';
import type { Finding } from '../server/src/rule/finding.ts';
import type { Profile, Rule } from '../server/src/rule/rule.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { type Span, span } from '../server/src/text/span.ts';
import type { Story } from './stories.ts';

/** What safe fixes promise: nothing fails, a second run changes nothing, a speaker's words stay, no finding is new. */
export type Promised = 'crash' | 'second-run' | 'quotation' | 'new-finding';

export interface Deviation {
  readonly promise: Promised;
  /** The rule to look at, or the words that were changed. */
  readonly what: string;
  readonly shown: string;
}

/** One change between a story and the same story fixed, with the rules whose fixes stand there. */
export interface Change {
  /** Where it stands in the story as it was. */
  readonly at: number;
  readonly rules: readonly string[];
  /** The words around it, before and after, with what differs between marks. */
  readonly before: string;
  readonly after: string;
}

export interface Judgement {
  readonly fixed: string;
  readonly applied: number;
  readonly deviations: readonly Deviation[];
  readonly changes: readonly Change[];
}

/** A house and how much it wants to hear of. */
export interface Desk {
  readonly preset: Preset;
  readonly profile: Profile;
}

/**
 * Rules that have nothing to judge until another fix has made the form they speak of: which of a pair in parentheses comes first, and
 * word lists that know one spelling alone ("prioritize").
 */
const isLater = (id: string): boolean => id === 'units/order' || groupOf(id) === 'prose';

/** The options of a run for one story of a desk. The rule set is made once for a desk: it is the costly part. */
export function optionsFor(rules: readonly Rule[], desk: Desk): (story: Pick<Story, 'format' | 'date'>) => LintOptions {
  const set = ruleSet(rules, desk);
  return ({ format, date }) => ({ ruleSet: set, format, ...(date && { date }) });
}

/** Makes all safe fixes of a story, and holds what became of it against what they promise. */
export function judge({ text: raw }: Pick<Story, 'text'>, options: LintOptions): Judgement {
  const source = new SourceText(raw);
  const { text } = source;
  // One linter for all passes: what an edit leaves alone is not read again.
  const linter = new IncrementalLinter(options);
  try {
    const before = linter.update(source);
    const { text: fixed, applied, stable } = fixAll(source, options, safeFix, linter);
    const after = linter.update(new SourceText(fixed));
    const again = fixAll(new SourceText(fixed), options, safeFix, linter).text;
    const deviations = [
      ...[...before.failures, ...after.failures].map(({ ruleId, error }) => crash(ruleId, error)),
      ...(stable && again === fixed ? [] : [chase(fixed, again)]),
      ...changedQuotations(text, before, fixed, after),
      ...newFindings(before.findings, after.findings, fixed),
    ];
    return { fixed, applied, deviations, changes: changesOf(text, fixed, before.findings) };
  } catch (error) {
    return { fixed: text, applied: 0, deviations: [crash('engine', error)], changes: [] };
  }
}

function crash(what: string, error: unknown): Deviation {
  return { promise: 'crash', what, shown: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

function chase(fixed: string, again: string): Deviation {
  const [edit] = minimalEdits(fixed, again);
  return {
    promise: 'second-run',
    what: '',
    shown: edit ? `${marked(fixed, edit.span)} became “${edit.text}”` : 'fixes chase each other',
  };
}

/** Every quotation must come again, in order. One more may stand between: a nickname gets its marks. */
function changedQuotations(text: string, before: LintResult, fixed: string, after: LintResult): Deviation[] {
  const are = quotations(fixed, after);
  let from = 0;
  for (const words of quotations(text, before)) {
    const at = are.indexOf(words, from);
    if (at < 0) return [{ promise: 'quotation', what: words, shown: `“${words}” became “${are[from] ?? ''}”` }];
    from = at + 1;
  }
  return [];
}

/** The letters and digits of each outermost quotation, one after the other. */
function quotations(text: string, { blocks, paragraph }: LintResult): string[] {
  return blocks.flatMap(({ span: { start } }, block) =>
    (paragraph(block)?.quotes ?? [])
      .filter(({ depth, open, close }) => depth === 0 && open && close)
      .map(({ inside }) => text.slice(start + inside.start, start + inside.end).replace(/[^\p{L}\p{N}]/gu, '')),
  );
}

/** Of each rule no more findings may be left than it had without a safe fix. */
function newFindings(before: readonly Finding[], after: readonly Finding[], fixed: string): Deviation[] {
  const were = before.filter((finding) => !safeFix(finding));
  return [...new Set(after.map(({ ruleId }) => ruleId))].flatMap((id): Deviation[] => {
    const [had, left] = [were, after].map((findings) => findings.filter(({ ruleId }) => ruleId === id));
    if (isLater(id) || left!.length <= had!.length) return [];
    const fresh = left!.find(({ message }) => !had!.some((other) => other.message === message)) ?? left!.at(-1)!;
    return [{ promise: 'new-finding', what: id, shown: `${fresh.message} ${marked(fixed, fresh.span)}` }];
  });
}

function changesOf(text: string, fixed: string, findings: readonly Finding[]): Change[] {
  const planned = findings.flatMap((finding) =>
    (safeFix(finding)?.edits ?? []).map(({ span: place }) => ({ place, rule: finding.ruleId })),
  );
  let shift = 0;
  return minimalEdits(text, fixed).map(({ span: { start, end }, text: instead }) => {
    const at = start + shift;
    shift += instead.length - (end - start);
    const here = planned.filter(({ place }) => place.start <= end && start <= place.end);
    return {
      at: start,
      rules: [...new Set(here.map(({ rule }) => rule))],
      before: marked(text, span(start, end)),
      after: marked(fixed, span(at, at + instead.length)),
    };
  });
}

/** A place with the words around it: `the ⟦Nov 3⟧ storm`. */
function marked(text: string, { start, end }: Span): string {
  const words = `${text.slice(Math.max(0, start - 80), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 60)}`;
  return words.replace(/\r?\n/g, '⏎');
}
