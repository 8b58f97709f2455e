import type { LoadedConfig } from '../config/load.ts';
import { folderOf, relativeTo } from '../config/world.ts';
import { fixAll } from '../lint/fix-all.ts';
import { lint } from '../lint/fresh.ts';
import type { LintOptions, LintResult } from '../lint/lint.ts';
import { tooLongMessage } from '../lint/too-long.ts';
import { diskWorld } from '../node/disk-world.ts';
import type { Encoding } from '../node/encoding.ts';
import { corePath } from '../node/paths.ts';
import { UnreadableText } from '../node/read-text.ts';
import { FileChanged, replaceFile } from '../node/replace-file.ts';
import { isTerminal, terminalWidth } from '../node/streams.ts';
import { SEVERITIES } from '../rule/finding.ts';
import { formatOf } from '../text/formats/index.ts';
import { SourceText } from '../text/source-text.ts';
import { AcceptRun } from './accept-run.ts';
import { type ConfigChoice, Configurations } from './configurations.ts';
import { EXIT } from './exit-code.ts';
import { type Output, standardError, standardOutput } from './output.ts';
import { Progress } from './progress.ts';
import { type ReadStory, readStory } from './read-story.ts';
import { type FileResult, type Reporter, type ReporterFactory, Tally } from './result.ts';
import { findTargets, type Target } from './targets.ts';

export interface LintRunOptions extends ConfigChoice {
  readonly reporter: ReporterFactory;
  readonly output: Output;
  readonly operands: readonly string[];
  readonly stdinName: string | undefined;
  readonly encoding: Encoding;
  readonly date: string | undefined;
  /** Index in SEVERITIES from which on findings fail the run. */
  readonly failOn: number;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly accept: { readonly reason: string | undefined } | undefined;
  readonly color: boolean;
}

/** One run of `copydesk lint` or `copydesk fix` over its files, in input order. A file that fails does not stop the others. */
export class LintRun {
  readonly #configurations: Configurations;
  readonly #reporter: Reporter;
  readonly #tally = new Tally();
  readonly #progress: Progress;
  readonly #accepting: AcceptRun;
  readonly #toldConfigs = new Set<string>();
  readonly #toldFailures = new Set<string>();
  #code: number = EXIT.clean;

  constructor(readonly options: LintRunOptions) {
    this.#configurations = new Configurations(diskWorld(corePath('.')), options);
    this.#reporter = options.reporter({ rules: options.rules, color: options.color, width: terminalWidth() ?? 100 });
    this.#progress = new Progress(isTerminal(2));
    this.#accepting = new AcceptRun(options.accept);
  }

  async execute(): Promise<number> {
    const { operands, dryRun } = this.options;
    if (!dryRun) this.#print(this.#reporter.begin?.() ?? '');
    const finder = { world: this.#configurations.world, configFor: (folder: string) => this.#configurations.forFolder(folder) };
    for await (const target of findTargets(operands, finder)) {
      if ('message' in target) this.#wrong(`${target.name}: ${target.message}`);
      else await this.#check(target);
      await this.#progress.tick(this.#tally.files);
    }
    this.#progress.clear();
    if (!dryRun) this.#print(this.#reporter.end?.(this.#tally) ?? '');
    for (const line of this.#accepting.finish()) this.#note(line);
    return this.#code;
  }

  async #check(target: Target): Promise<void> {
    const name = target.path === undefined ? (this.options.stdinName ?? '-') : target.name;
    let story: ReadStory;
    try {
      story = await readStory(target, this.options.encoding);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      if (!target.named && error.reason === 'content') this.#note(`${name}: skipped. ${error.message}`);
      else this.#report({ path: name, source: undefined, findings: [], error: error.message, fixed: 0 });
      return;
    }
    const path = target.path ?? corePath(this.options.stdinName ?? 'stdin.txt');
    const config = await this.#configurations.forFolder(folderOf(path));
    await this.#tellProblems(config);
    await this.#lintStory({ ...story, target, name, path, config });
  }

  async #lintStory(story: Story): Promise<void> {
    const { target, name, config, path } = story;
    const accepted = await this.#configurations.acceptedFor(config);
    const options: LintOptions = {
      ruleSet: this.#configurations.ruleSetFor(config, path),
      format: formatOf(name),
      accepted: accepted.fingerprints,
      ...(this.options.date !== undefined && { date: this.options.date }),
    };
    let { source } = story;
    let fixed = 0;
    let error: string | null = null;
    if (this.options.fix) {
      const result = fixAll(source, options);
      const after = new SourceText((source.hasBom ? '\uFEFF' : '') + result.text);
      error = await this.#keepFixes(story, after);
      if (this.options.dryRun) return;
      if (error === null) {
        source = after;
        fixed = result.applied;
      }
    }
    const result = lint(source, options);
    this.#tellFailures(result, name);
    this.#tellUnread(result, source, name);
    this.#tellUnused(result, source, name);
    const relative = relativeTo(config.folder, path);
    const findings = this.#accepting.take(result, source, accepted, target.path === undefined ? undefined : relative);
    this.#report({ path: name, source, findings, error, fixed });
  }

  /** Writes or prints what the fixes made of a story. Returns why it could not be written, or null. */
  async #keepFixes({ source, target, bytes, name }: Story, after: SourceText): Promise<string | null> {
    const changed = after.text !== source.text;
    const full = (text: SourceText) => (text.hasBom ? '\uFEFF' : '') + text.text;
    if (this.options.dryRun) {
      if (!changed) return null;
      this.#print(await unifiedDiff(name, full(source), full(after)));
      this.#code = Math.max(this.#code, EXIT.findings);
      return null;
    }
    const encoded = changed ? this.options.encoding.encode(full(after)) : bytes;
    if (!encoded)
      return `The fixed text holds a character that ${this.options.encoding.name} has no place for; the file was left as it is.`;
    try {
      if (target.path === undefined) standardOutput.write(full(after));
      else if (changed) replaceFile(target.path, encoded, bytes);
      return null;
    } catch (error) {
      if (error instanceof FileChanged) return error.message;
      return `The file cannot be written (${(error as NodeJS.ErrnoException).code ?? (error as Error).message}).`;
    }
  }

  #report(result: FileResult): void {
    this.#tally.add(result);
    if (result.error !== null) this.#code = EXIT.wrong;
    else if (result.findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= this.options.failOn)) {
      this.#code = Math.max(this.#code, EXIT.findings);
    }
    if (this.options.dryRun) {
      if (result.error !== null) this.#note(`${result.path}: ${result.error}`);
    } else this.#print(this.#reporter.file(result));
  }

  /** Each configuration's mistakes are told once. They make the run wrong; what could be understood holds. */
  async #tellProblems(config: LoadedConfig): Promise<void> {
    const accepted = await this.#configurations.acceptedFor(config);
    for (const { path, source, span, message } of [...config.problems, ...accepted.problems]) {
      const { line, column } = source.positionAt(span.start);
      const text = `${shownPath(path)}:${line + 1}:${column + 1}: ${message}`;
      if (this.#toldConfigs.has(text)) continue;
      this.#toldConfigs.add(text);
      this.#wrong(text);
    }
  }

  #tellFailures({ failures }: LintResult, name: string): void {
    for (const { ruleId, error } of failures) {
      if (this.#toldFailures.has(ruleId)) continue;
      this.#toldFailures.add(ruleId);
      this.#note(
        `${name}: the rule ${ruleId} failed and was left out here: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  #tellUnread({ blocks }: LintResult, source: SourceText, name: string): void {
    for (const { span } of blocks.filter(({ tooLong }) => tooLong)) {
      const { line, column } = source.positionAt(span.start);
      this.#note(`${name}:${line + 1}:${column + 1}: ${tooLongMessage(span)}`);
    }
  }

  #tellUnused({ unusedSuppressions }: LintResult, source: SourceText, name: string): void {
    for (const { span, rules } of unusedSuppressions) {
      const { line, column } = source.positionAt(span.start);
      const unknown = rules.filter((id) => !this.options.rules.some((rule) => rule.id === id));
      const why = unknown.length ? `There is no rule ${unknown.join(', ')}.` : 'Delete it.';
      this.#note(`${name}:${line + 1}:${column + 1}: this comment silences nothing. ${why}`);
    }
  }

  #wrong(message: string): void {
    this.#code = EXIT.wrong;
    this.#note(message);
  }

  #note(message: string): void {
    this.#progress.clear();
    standardError.write(`${message}\n`);
  }

  #print(text: string): void {
    if (text === '') return;
    this.#progress.clear();
    this.options.output.write(text);
  }
}

interface Story extends ReadStory {
  readonly target: Target;
  readonly name: string;
  /** Absolute, also for standard input. */
  readonly path: string;
  readonly config: LoadedConfig;
}

/** A path as seen from the current folder, where it lies below. */
function shownPath(path: string): string {
  return relativeTo(corePath('.'), path) ?? path;
}

/** A diff that `patch -p1` and `git apply` take. */
async function unifiedDiff(name: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const [a, b] = name.startsWith('/') ? [name, name] : [`a/${name}`, `b/${name}`];
  return createTwoFilesPatch(a, b, before, after, undefined, undefined, { context: 1, headerOptions: FILE_HEADERS_ONLY });
}
