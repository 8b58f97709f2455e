import { readDateStamp } from '../story/date-stamp.ts';
import { type CalendarDate, CLEAR_ENTRY, type EntryState, type Place, type StoryContext } from '../story/fact.ts';
import { Paragraph } from '../story/paragraph.ts';
import type { Block, BlockKind, SplitText } from '../text/block.ts';
import { createSplitter } from '../text/formats/index.ts';
import type { SourceText } from '../text/source-text.ts';
import { assemble, type PlacedBlock, resolvePlace } from './assemble.ts';
import { Fold } from './fold.ts';
import { HouseStyle } from './house-style.ts';
import type { LintOptions, LintResult, RuleFailure } from './lint.ts';
import { type BlockFinding, ParagraphRules } from './paragraph-rules.ts';
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
  /** Two generations: what the last version used, and what this one uses. Nothing outlives the document. */
  #known = new Map<string, Analysis>();
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
    if (key !== this.#context) this.#known = new Map();
    this.#context = key;

    const next = new Map<string, Analysis>();
    const failures: RuleFailure[] = [];
    const placed: PlacedBlock[] = [];
    let analysedBlocks = 0;
    let entry: EntryState = CLEAR_ENTRY;
    for (const block of split.blocks) {
      const runs = RUNNING.has(block.kind);
      const own = runs ? entry : CLEAR_ENTRY;
      const blockKey = cacheKey(block, own);
      let analysis = next.get(blockKey) ?? this.#known.get(blockKey);
      if (!analysis) {
        analysis = this.#analyse(block, own, context);
        analysedBlocks++;
      }
      next.set(blockKey, analysis);
      placed.push({ block, paragraph: analysis.paragraph, findings: analysis.findings });
      failures.push(...analysis.failures);
      if (runs) entry = analysis.paragraph.exit;
    }
    this.#known = next;

    const story = this.#fold.next(
      placed.map(({ paragraph }) => paragraph),
      context,
    );
    const fromStory = this.#storyRules.check(story, this.#fold);
    failures.push(...fromStory.failures);
    const all = this.#houseStyle.apply(assemble(text, placed, fromStory.findings), story);
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

function cacheKey(block: Block, entry: EntryState): string {
  const head = `${block.kind}\u0000${entry.openQuotes}\u0000${block.text}`;
  return block.raw === block.text ? head : `${head}\u0000${block.raw}`;
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
