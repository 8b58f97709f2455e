// Makes all safe fixes in folders of stories, under every house and in the strict profile, and tells where a fix broke its promise:
//   npm run fix-corpus -- [FOLDER]... [--desk NAME]... [--rule ID|GROUP]... [--print N] [--seed N] [--spread]
// Promised is that nothing fails, that a second run changes nothing, that the letters and digits of quotations stay as they were,
// in order, and that no rule has more to say than before. --print N prints N changes, drawn with --seed, to be read by a person;
// with --spread one of each rule in turn. Without a folder the stories are the project's own. Nothing is written.

import rules from 'copydesk:rules';
import { parseArgs } from 'node:util';
import { DEFAULT_PRESET, PRESETS } from '../server/src/config/presets.ts';
import { groupOf } from '../server/src/config/resolve.ts';
import { type Change, type Desk, type Deviation, judge, optionsFor } from './fixing.ts';
import { storiesIn } from './stories.ts';

interface Drawn {
  readonly desk: string;
  readonly story: string;
  readonly change: Change;
}

const DESKS: ReadonlyMap<string, Desk> = new Map([
  ...[...PRESETS].map(([name, preset]): [string, Desk] => [name, { preset, profile: 'default' }]),
  ['strict', { preset: DEFAULT_PRESET, profile: 'strict' }],
]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    desk: { type: 'string', multiple: true, default: [...DESKS.keys()] },
    rule: { type: 'string', multiple: true, default: [] },
    print: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    spread: { type: 'boolean', default: false },
  },
});

const stories = (positionals.length ? positionals : ['test/stories', 'examples']).flatMap((folder) => storiesIn(folder));
const drawn = new Map<string, Drawn>();
let broken = 0;
for (const name of values.desk) checkDesk(name);
printDrawn();
process.exitCode = broken ? 1 : 0;

function checkDesk(name: string): void {
  const desk = DESKS.get(name);
  if (!desk) throw new Error(`no desk ${name}; there are ${[...DESKS.keys()].join(', ')}`);
  const options = optionsFor(rules, desk);
  let applied = 0;
  const found: { story: string; deviation: Deviation }[] = [];
  for (const story of stories) {
    const judged = judge(story, options(story));
    applied += judged.applied;
    found.push(...judged.deviations.map((deviation) => ({ story: story.name, deviation })));
    for (const change of judged.changes) {
      if (!isWanted(change)) continue;
      // The houses agree on most changes: one is drawn once.
      const key = `${story.name} ${change.at} ${change.after}`;
      if (!drawn.has(key)) drawn.set(key, { desk: name, story: story.name, change });
    }
  }
  broken += found.length;
  console.log(`${name.padEnd(12)} ${stories.length} stories, ${applied} fixes, ${found.length} broken promises`);
  for (const { story, deviation } of found) {
    console.log(`    ${deviation.promise} ${deviation.what}\n        ${story.split('/').at(-1)}: ${deviation.shown}`);
  }
}

function isWanted({ rules: ids }: Change): boolean {
  return !values.rule.length || ids.some((id) => values.rule.includes(id) || values.rule.includes(groupOf(id)));
}

function printDrawn(): void {
  const next = randomFrom(Number(values.seed));
  const groups = new Map<string, Drawn[]>();
  for (const one of drawn.values()) {
    const key = values.spread ? one.change.rules.join() : '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  let count = Number(values.print);
  while (count > 0 && groups.size) {
    for (const [key, left] of groups) {
      if (count <= 0) break;
      const [one] = left.splice(Math.floor(next() * left.length), 1);
      if (!left.length) groups.delete(key);
      if (one) printChange(one);
      count--;
    }
  }
}

function printChange({ desk, story, change }: Drawn): void {
  console.log(`\n${desk}, ${story.split('/').at(-1)}: ${change.rules.join(', ')}`);
  console.log(`  - ${change.before}\n  + ${change.after}`);
}

/** Mulberry32: numbers from 0 to 1 that are the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
