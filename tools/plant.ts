// Plants mistakes in clean copy and counts how many are found and repaired to the very text that stood there:
//   npm run plant -- [FOLDER]... [--rule ID|GROUP]... [--each N] [--show N]
// Without a folder the copy is the examples of the rules themselves, as they stand after their fix. --each N plants at most N
// mistakes for each kind (default 60, spread over the copy); --show N prints N that were not repaired for each rule (default 3).

import rules from 'copydesk:rules';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_PRESET } from '../server/src/config/presets.ts';
import { groupOf, ruleSet } from '../server/src/config/resolve.ts';
import { IncrementalLinter, type LintResult } from '../server/src/lint/lint.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { applyEdits, type Edit, overlaps, span } from '../server/src/text/span.ts';
import { PLANTERS, type Planter } from './planters.ts';

interface Story {
  readonly name: string;
  readonly text: string;
}

interface Score {
  planted: number;
  found: number;
  repaired: number;
  readonly failures: string[];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true },
    each: { type: 'string', default: '60' },
    show: { type: 'string', default: '3' },
  },
});
const wanted = values.rule ?? [];
const planters = PLANTERS.filter(({ rule }) => !wanted.length || wanted.includes(rule) || wanted.includes(groupOf(rule)));
const stories = positionals.length ? positionals.flatMap(storiesIn) : exampleStories();
const set = ruleSet(rules, { preset: DEFAULT_PRESET, profile: 'strict', nursery: false, layers: [] });
const scores = new Map<string, Score>();
const left = new Map(planters.map((planter) => [planter, Number(values.each)]));

for (const story of stories) plantIn(story);
printScores();

function storiesIn(folder: string): Story[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => /\.(?:txt|wire|story)$/.test(file))
    .sort()
    .map((file) => ({ name: file.split('/').at(-1)!, text: readFileSync(file, 'utf8') }));
}

/** What the examples of the rules are once they are repaired: clean sentences of every kind. */
function exampleStories(): Story[] {
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

/** Each planter once in a story, where the rule is silent before. */
function plantIn(story: Story): void {
  const linter = new IncrementalLinter({ ruleSet: set, format: 'plain' });
  const clean = linter.update(new SourceText(story.text));
  const { text } = new SourceText(story.text);
  for (const planter of planters) {
    if (!left.get(planter)) continue;
    const place = placeFor(planter, clean);
    if (!place) continue;
    left.set(planter, left.get(planter)! - 1);
    judge(story, text, planter, place, linter);
  }
}

/** The first right form of a story that is outside quotations, in a block about which the rule says nothing. */
function placeFor({ rule, right, wrong, blocks = ['paragraph'], atQuotes }: Planter, clean: LintResult): Edit | undefined {
  for (const [i, block] of clean.blocks.entries()) {
    if (!blocks.includes(block.kind)) continue;
    if (clean.findings.some((finding) => finding.ruleId === rule && overlaps(finding.span, block.span))) continue;
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

function judge(story: Story, text: string, { rule }: Planter, edit: Edit, linter: IncrementalLinter): void {
  const score = scores.get(rule) ?? { planted: 0, found: 0, repaired: 0, failures: [] };
  scores.set(rule, score);
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

function printScores(): void {
  let planted = 0;
  let repaired = 0;
  for (const [rule, score] of [...scores].sort(([a], [b]) => (a < b ? -1 : 1))) {
    planted += score.planted;
    repaired += score.repaired;
    const share = (count: number) => `${((100 * count) / score.planted).toFixed(0)}%`.padStart(5);
    console.log(
      `${rule.padEnd(32)} planted ${String(score.planted).padStart(4)}  found ${share(score.found)}  repaired ${share(score.repaired)}`,
    );
    for (const failure of score.failures.slice(0, Number(values.show))) console.log(`    ${failure}`);
  }
  const all = planted ? ((100 * repaired) / planted).toFixed(1) : '0';
  console.log(
    `\n${planted} planted by ${scores.size} rules in ${stories.length} stories, ${repaired} repaired to the original text (${all}%)`,
  );
}
