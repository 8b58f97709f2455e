// Makes the table of server/src/rules/prose/write-good/cliche-letters.ts anew, when no-cliches has other phrases:
// `node tools/run.mjs cliche-letters FOLDER...`, with folders of published stories, which tell what letters are rare.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { storiesIn } from './stories.ts';

const TABLE = 'server/src/rules/prose/write-good/cliche-letters.ts';
const SHORTEST = 5;
const LONGEST = 9;
/** So seldom in all stories, a run need not be longer. */
const RARE = 2;

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node tools/run.mjs cliche-letters FOLDER...');
  process.exit(2);
}
const glue = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
const stories = glue(folders.flatMap((folder) => storiesIn(folder).map(({ text }) => text)).join('\n'));
const counts = new Map<string, number>();
for (let length = SHORTEST; length <= LONGEST; length++) {
  for (let at = 0; at + length <= stories.length; at++) {
    const run = stories.slice(at, at + length);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
}

/** The rarest run of letters of a phrase, the shortest of those that are rare enough. */
function rarestRun(phrase: string): string {
  let best = phrase;
  let least = Number.POSITIVE_INFINITY;
  for (let length = SHORTEST; length <= LONGEST && least > RARE; length++) {
    for (let at = 0; at + length <= phrase.length; at++) {
      const run = phrase.slice(at, at + length);
      const count = counts.get(run) ?? 0;
      if (count < least && /^[a-z]+$/.test(run)) [best, least] = [run, count];
    }
  }
  return best;
}

const source = readFileSync(createRequire(import.meta.url).resolve('no-cliches'), 'utf8');
const phrases = [...source.matchAll(/^ {2}(['"])(.+)\1,$/gm)]
  // “cease?” is a pattern: its last letter may be missing.
  .map((match) => glue(match[2]!.replaceAll('\\', '').replace(/.\?$/, '')))
  .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
const runs: string[] = [];
for (const phrase of phrases) if (!runs.some((run) => phrase.includes(run))) runs.push(rarestRun(phrase));

const lines: string[] = [];
for (const run of runs.sort()) {
  const last = lines.at(-1);
  if (last && last.length + run.length < 115) lines[lines.length - 1] = `${last}|${run}`;
  else lines.push(run);
}
const table = lines.map((line, i) => `'${line}${i < lines.length - 1 ? '|' : ''}'`).join(' +\n    ');
const code = readFileSync(TABLE, 'utf8');
writeFileSync(TABLE, code.replace(/(?<=new RegExp\(\n {2})[^;]*?(?=,\n\);)/, table));
console.log(`${runs.length} runs for ${phrases.length} phrases`);
