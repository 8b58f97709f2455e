import { readDateStamp } from '../story/date-stamp.ts';
import { type CalendarDate, CLEAR_ENTRY, type EntryState, type Place, type StoryContext } from '../story/fact.ts';
import { Paragraph } from '../story/paragraph.ts';
import type { Block, BlockKind, SplitText } from '../text/block.ts';
import { createSplitter } from '../text/formats/index.ts';
import type { SourceText } from '../text/source-text.ts';
import { Analyses, type Kept } from './analyses.ts';
import { Assembler, type CheckedBlock } from './assemble.ts';
import { Fold } from './fold.ts';
import { HouseStyle } from './house-style.ts';
import type { LintOptions, LintResult, RuleFailure } from './lint.ts';
import { type BlockFinding, ParagraphRules } from './paragraph-rules.ts';
import { resolvePlace } from './place.ts';
import { StoryRules } from './story-rules.ts';
import { applySuppressions } from './suppress.ts';

interface Analysis {
  readonly paragraph: Paragraph;
  readonly findings: readonly BlockFinding[];
  readonly failures: readonly RuleFailure[];
}

/** Kinds whose words carry a quotation on from one paragraph to the next. Others stand between and pass the state along. */
const RUNNING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);

/**
 * Lints one document through its edits. A block is analysed once for each kind, entry state and exact text; story rules run
 * again only when the facts they read have changed. The result is always what linting afresh gives.
 */
export class IncrementalLinter {
  readonly #options: LintOptions;
  readonly #paragraphRules: ParagraphRules;
  readonly #storyRules: StoryRules;
  readonly #houseStyle: HouseStyle;
  readonly #splitter;
  readonly #fold = new Fold();
  readonly #analyses = new Analyses<Analysis>();
  readonly #assembler = new Assembler();
  #context = '';

  constructor(options: LintOptions) {
    this.#options = options;
    this.#paragraphRules = new ParagraphRules(options.ruleSet.rules);
    this.#storyRules = new StoryRules(options.ruleSet.rules);
    this.#houseStyle = new HouseStyle(options.ruleSet.restyle ? [] : options.ruleSet.rules);
    this.#splitter = createSplitter(options.format);
  }

  /** How often story rules have run so far. */
  get storyRuleRuns(): number {
    return this.#storyRules.runs;
  }

  update(source: SourceText): LintResult {
    const { text } = source;
    const split = this.#splitter.split(text);
    const context = this.#contextOf(split);
    const key = JSON.stringify(context);
    if (key !== this.#context) this.#analyses.clear();
    this.#context = key;

    let entry: EntryState = CLEAR_ENTRY;
    const { kept, made: analysedBlocks } = this.#analyses.next(
      split.blocks,
      (block, before) => {
        const last = before.at(-1);
        if (last && RUNNING.has(last.block.kind)) entry = last.analysis.paragraph.exit;
        return RUNNING.has(block.kind) ? entry : CLEAR_ENTRY;
      },
      (block, own) => this.#analyse(block, own, context),
    );
    const failures: RuleFailure[] = [];
    for (const { analysis } of kept) for (const failure of analysis.failures) failures.push(failure);
    const placed = kept.map((one, i) => placedBlock(split.blocks[i]!, one));

    const story = this.#fold.next(
      placed.map(({ paragraph }) => paragraph),
      context,
    );
    const fromStory = this.#storyRules.check(story, this.#fold);
    failures.push(...fromStory.failures);
    const all = this.#houseStyle.apply(this.#assembler.assemble(text, placed, fromStory.findings), story);
    return {
      ...applySuppressions(all, split, this.#options.accepted),
      failures,
      blocks: split.blocks,
      story,
      resolve: (place: Place) => resolvePlace(placed, place),
      paragraph: (index: number) => placed[index]?.paragraph,
      analysedBlocks,
    };
  }

  #analyse(block: Block, entry: EntryState, context: StoryContext): Analysis {
    const paragraph = new Paragraph(block.kind, block.text, block.raw, entry, context);
    return { paragraph, ...this.#paragraphRules.check(paragraph, context) };
  }

  /** The story's date: the caller's, front matter's, the first date stamp's, the dateline's. Never the clock's. */
  #contextOf(split: SplitText): StoryContext {
    return {
      date: parseDate(this.#options.date) ?? parseDate(split.frontMatter.date) ?? dateFromText(split),
      category: split.frontMatter.category?.toLowerCase(),
      format: this.#options.format,
    };
  }
}

function placedBlock(block: Block, kept: Kept<Analysis>): CheckedBlock {
  const { paragraph, findings } = kept.analysis;
  return { block, paragraph, findings, identity: kept };
}

function parseDate(text: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function dateFromText(split: SplitText): CalendarDate | undefined {
  for (const block of split.blocks) {
    if (block.kind === 'date-stamp') return readDateStamp(block.text);
  }
  const first = split.blocks.find((block) => block.kind === 'paragraph');
  if (!first || !/^[^—–]{0,80}\d/.test(first.text)) return undefined;
  const date = new Paragraph(first.kind, first.text, first.raw, CLEAR_ENTRY, {
    date: undefined,
    category: undefined,
    format: 'plain',
  }).dateline?.date;
  return date && readDateStamp(first.text.slice(date.start, date.end));
}
