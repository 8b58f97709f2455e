// `npm run bench`: how long checking takes, beside write-good on the same texts in the same run.

import rules from 'copydesk:rules';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeGood from 'write-good';
import { IncrementalLinter, lint } from '../server/src/lint/lint.ts';
import { defaultsOf } from '../server/src/rule/option.ts';
import type { RuleSet } from '../server/src/rule/rule-set.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { benchStory } from './bench-copy.ts';
import { typeThroughEcho, typeThroughServer } from './bench-server.ts';

const wire: RuleSet = {
  rules: rules
    .filter((rule) => rule.lifecycle === 'stable' && rule.profile !== 'off' && rule.profile !== 'strict')
    .map((rule) => ({ rule, options: defaultsOf(rule.options ?? {}) })),
  fingerprint: 'wire',
};
const options = { ruleSet: wire, format: 'plain' } as const;

const quantile = (values: readonly number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))]!;
const row = (name: string, values: readonly number[], unit = 'ms') =>
  console.log(
    `${name.padEnd(58)} p50 ${quantile(values, 0.5).toFixed(2).padStart(8)} ${unit}   p95 ${quantile(values, 0.95).toFixed(2).padStart(8)} ${unit}`,
  );

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Whole stories, JIT warm, caches empty: every run gets a story that no run had before, in turn with write-good.
const stories = Array.from({ length: 200 }, (_, i) => benchStory(1200, i * 7));
for (const story of stories.slice(0, 120)) {
  lint(new SourceText(story), options);
  writeGood(story);
}
const ours: number[] = [];
const theirs: number[] = [];
for (const story of stories.slice(120)) {
  ours.push(time(() => lint(new SourceText(story), options)));
  theirs.push(time(() => writeGood(story)));
}
console.log(`${wire.rules.length} rules of the preset wire, ${process.version}`);
row('a story of 1,200 words, Copydesk', ours);
row('the same story, write-good', theirs);
console.log(`${'stories of 1,200 words a second, Copydesk'.padEnd(58)} ${(1000 / quantile(ours, 0.5)).toFixed(0)}`);

// One keystroke after the other into the middle of a story.
for (const words of [1200, 50_000]) {
  const story = benchStory(words);
  const linter = new IncrementalLinter(options);
  linter.update(new SourceText(story));
  const at = story.indexOf(' ', Math.floor(story.length / 2));
  const typed = ' who said “nothing” about the 12 miles of road, Ruiz said';
  const times: number[] = [];
  let most = 0;
  for (let round = 0; round < 4; round++) {
    for (let i = 1; i <= typed.length; i++) {
      const text = new SourceText(story.slice(0, at) + typed.slice(0, i) + story.slice(at));
      times.push(time(() => (most = Math.max(most, linter.update(text).analysedBlocks))));
    }
    linter.update(new SourceText(story));
  }
  row(`a keystroke in a story of ${words.toLocaleString('en-US')} words`, times.slice(typed.length));
  console.log(`${'  blocks analysed by a keystroke, at most'.padEnd(58)} ${most}`);
}

// The same through the language server over stdio, every rule on, beside one that only echoes the same findings.
for (const words of [1200, 50_000]) {
  const { times, report } = await typeThroughServer(words);
  row(`a keystroke through the server, ${words.toLocaleString('en-US')} words, all rules`, times);
  if (report) row(`  its ${report.items?.length ?? 0} findings only echoed`, (await typeThroughEcho(words, report)).times);
}

// Start-up of the command line, each run a process of its own, in turn with an empty Node.
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
const file = join(folder, 'story.txt');
writeFileSync(file, stories[0]!);
const bare: number[] = [];
const cli: number[] = [];
for (let i = 0; i < 12; i++) {
  bare.push(time(() => spawnSync(process.execPath, ['-e', '0'])));
  cli.push(time(() => spawnSync(process.execPath, ['dist/copydesk.js', 'lint', '--no-config', file])));
}
rmSync(folder, { recursive: true });
row('node -e 0', bare);
row('copydesk lint on one story of 1,200 words', cli);
