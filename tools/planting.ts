import rules from 'copydesk:rules';
import { DEFAULT_PRESET } from '../server/src/config/presets.ts';
import { ruleSet } from '../server/src/config/resolve.ts';
import { IncrementalLinter, type LintResult } from '../server/src/lint/lint.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { applyEdits, type Edit, overlaps, span } from '../server/src/text/span.ts';
import type { Planter } from './planters.ts';

export interface Story {
  readonly name: string;
  readonly text: string;
}

export interface Score {
  planted: number;
  found: number;
  repaired: number;
  readonly failures: string[];
}

const set = ruleSet(rules, { preset: DEFAULT_PRESET, profile: 'strict', nursery: false, layers: [] });

/** Plants at most `each` mistakes of each kind, one at a time, and counts what became of them, by rule. */
export function plant(stories: readonly Story[], planters: readonly Planter[], each: number): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  const left = new Map(planters.map((planter) => [planter, each]));
  for (const story of stories) {
    const linter = new IncrementalLinter({ ruleSet: set, format: 'plain' });
    const clean = linter.update(new SourceText(story.text));
    const { text } = new SourceText(story.text);
    for (const planter of planters) {
      const place = left.get(planter) ? placeFor(planter, clean) : undefined;
      if (!place) continue;
      left.set(planter, left.get(planter)! - 1);
      const score = scores.get(planter.rule) ?? { planted: 0, found: 0, repaired: 0, failures: [] };
      scores.set(planter.rule, score);
      judge(story, text, planter, place, linter, score);
    }
  }
  return scores;
}

/** What the examples of the rules are once they are repaired: clean sentences of every kind. */
export function exampleStories(): Story[] {
  return rules.flatMap(({ id, examples }) =>
    examples.flatMap((example, i) => {
      if (!('good' in example) || example.good === undefined || example.preset || example.format === 'markdown') return [];
      const text = example.whole
        ? example.good
        : `Pier reopens\n\nThe pier reopened after repairs.\n\n${example.good}\n\nThe pier is open.\n`;
      return [{ name: `${id} ${i + 1}`, text }];
    }),
  );
}

/** The first right form outside quotations, in a story about which the rule says nothing: its fix may be one for the whole story. */
function placeFor({ rule, right, wrong, blocks = ['paragraph'], atQuotes }: Planter, clean: LintResult): Edit | undefined {
  if (clean.findings.some(({ ruleId }) => ruleId === rule)) return undefined;
  for (const [i, block] of clean.blocks.entries()) {
    if (!blocks.includes(block.kind)) continue;
    for (const match of block.text.matchAll(right)) {
      const at = span(match.index, match.index + match[0].length);
      const inQuotes = clean.paragraph(i)?.quotes.some(({ span: quote }) => at.start < quote.end && at.end > quote.start);
      if (inQuotes && !atQuotes) continue;
      const text = wrong(...match.map((group) => group ?? ''));
      if (text !== undefined && text !== match[0])
        return { span: span(block.span.start + at.start, block.span.start + at.end), text };
    }
  }
  return undefined;
}

function judge(story: Story, text: string, { rule }: Planter, edit: Edit, linter: IncrementalLinter, score: Score): void {
  score.planted++;
  const planted = applyEdits(text, [edit]);
  // A mark or space that is gone leaves nothing to touch: the words beside it count.
  const near = span(edit.span.start - 12, edit.span.start + edit.text.length + 12);
  const finding = linter
    .update(new SourceText(planted))
    .findings.find(({ ruleId, span: at }) => ruleId === rule && overlaps(at, near));
  if (finding) score.found++;
  const repaired = finding?.fixes[0] && applyEdits(planted, finding.fixes[0].edits);
  if (repaired === text) score.repaired++;
  else {
    const shown = (from: string) => from.slice(Math.max(0, edit.span.start - 40), edit.span.start + 50).replace(/\s+/g, ' ');
    score.failures.push(`${story.name}: ${finding ? `became “${shown(repaired ?? planted)}”` : 'not found'}: ${shown(planted)}`);
  }
}
