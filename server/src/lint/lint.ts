import type { Finding } from '../rule/finding.ts';
import type { RuleSet } from '../rule/rule-set.ts';
import type { Place } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Story } from '../story/story.ts';
import type { Block, FormatName, SuppressionComment } from '../text/block.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';

export interface LintOptions {
  readonly ruleSet: RuleSet;
  readonly format: FormatName;
  /** YYYY-MM-DD. Wins over what the text itself says. */
  readonly date?: string;
  /** Fingerprints of findings that were accepted: they are left out. */
  readonly accepted?: ReadonlySet<string>;
}

/** A rule that threw: its findings for that block (or the story) are lost, the rest stand. */
export interface RuleFailure {
  readonly ruleId: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  readonly blocks: readonly Block[];
  readonly story: Story;
  /** Where a fact or block stands in the document, UTF-16 offsets. */
  resolve(place: Place): Span;
  /** The analysis of a block; its offsets are the block's. Undefined when there is no such block. */
  paragraph(block: number): Paragraph | undefined;
  /** Accepted fingerprints that silenced something. */
  readonly acceptedUsed: ReadonlySet<string>;
  /** Comments in the text that silenced nothing. */
  readonly unusedSuppressions: readonly SuppressionComment[];
  /** Blocks whose analysis was not in the cache: what the last edit cost. */
  readonly analysedBlocks: number;
}

export { type FixAllResult, fixAll } from './fix-all.ts';
export { lint } from './fresh.ts';
export { IncrementalLinter } from './incremental.ts';
export type { SourceText };
