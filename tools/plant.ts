// Plants mistakes in clean copy and counts how many are found and repaired to the very text that stood there:
//   npm run plant -- [FOLDER]... [--rule ID|GROUP]... [--each N] [--show N]
// Without a folder the copy is the examples of the rules themselves, as they stand after their fix. --each N plants at most N
// mistakes for each kind (default 60, spread over the copy); --show N prints N that were not repaired for each rule (default 3).

import { parseArgs } from 'node:util';
import { groupOf } from '../server/src/config/resolve.ts';
import { PLANTERS } from './planters.ts';
import { exampleStories, plant } from './planting.ts';
import { storiesIn } from './stories.ts';

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
const stories = positionals.length
  ? positionals.flatMap((folder) => storiesIn(folder)).filter(({ format }) => format === 'plain')
  : exampleStories();
const scores = plant(stories, planters, Number(values.each));
printScores();

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
