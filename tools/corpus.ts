// Runs the rules over folders of real stories and prints findings per 1,000 words, by rule, with ten words of context, and what
// has changed since the last run over the same folders:
//   node tools/run.mjs corpus FOLDER... [--rule ID|GROUP]... [--profile NAME] [--preset NAME] [--nursery] [--show N] [--changed]
// --show N prints N findings of each rule (default 3, spread over the corpus); --changed prints all that came and went.
// What was found is kept in out/corpus/, which is not committed: it holds words of other people's copy.

import rules from 'copydesk:rules';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DEFAULT_PRESET, PRESETS } from '../server/src/config/presets.ts';
import { groupOf, ruleSet } from '../server/src/config/resolve.ts';
import { lint } from '../server/src/lint/fresh.ts';
import type { Profile } from '../server/src/rule/rule.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import type { Span } from '../server/src/text/span.ts';
import { storiesIn } from './stories.ts';

interface Hit {
  readonly rule: string;
  readonly severity: string;
  readonly context: string;
}

/** Findings by story and fingerprint: what tells one run from another. */
type Hits = Record<string, Hit>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rule: { type: 'string', multiple: true },
    profile: { type: 'string', default: 'default' },
    preset: { type: 'string', default: DEFAULT_PRESET.name },
    nursery: { type: 'boolean', default: false },
    show: { type: 'string', default: '3' },
    changed: { type: 'boolean', default: false },
  },
});

const stories = positionals.flatMap((folder) => storiesIn(folder));
if (!stories.length) {
  console.error('usage: node tools/run.mjs corpus FOLDER... [--rule ID]... [--profile NAME] [--nursery] [--show N] [--changed]');
  process.exit(2);
}
const { hits, words, milliseconds } = checkAll();
const memory = memoryFile();
const before: Hits | undefined = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : undefined;

printRules(hits, words);
if (before) printChanges(before, hits);
const speed = Math.round((1000 * stories.length) / milliseconds);
console.log(`\n${Object.keys(hits).length} findings in ${stories.length} stories, ${words} words, ${speed} stories a second`);
mkdirSync('out/corpus', { recursive: true });
writeFileSync(memory, JSON.stringify(hits));

function checkAll(): { hits: Hits; words: number; milliseconds: number } {
  const preset = PRESETS.get(values.preset);
  if (!preset) throw new Error(`no preset ${values.preset}`);
  const wanted = values.rule ?? [];
  const chosen = wanted.length ? rules.filter(({ id }) => wanted.includes(id) || wanted.includes(groupOf(id))) : rules;
  // A rule that is asked for by name runs, whatever its profile and lifecycle: that is how its alarms are measured.
  const named = new Map(wanted.map((id) => [id, { level: 'on' as const, origin: { name: 'asked for' } }]));
  const set = ruleSet(chosen, {
    preset,
    profile: values.profile as Profile,
    nursery: values.nursery || wanted.length > 0,
    layers: [{ origin: { name: 'asked for' }, rules: named }],
  });
  const found: Hits = {};
  let count = 0;
  let spent = 0;
  for (const { name: path, text, format, date } of stories) {
    const source = new SourceText(text);
    count += wordsIn(source.text);
    const start = performance.now();
    const result = lint(source, { ruleSet: set, format, ...(date && { date }) });
    spent += performance.now() - start;
    for (const { ruleId, error } of result.failures) console.error(`${path}: ${ruleId} failed: ${error}`);
    for (const { ruleId, severity, span, fingerprint } of result.findings) {
      found[`${path} ${fingerprint}`] = { rule: ruleId, severity, context: contextOf(source, span) };
    }
  }
  return { hits: found, words: count, milliseconds: spent };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
}

/** The words found between marks, with ten words of copy on both sides. */
function contextOf(source: SourceText, { start, end }: Span): string {
  const before = source.text
    .slice(Math.max(0, start - 200), start)
    .split(/(?<=\s)/)
    .slice(-10)
    .join('');
  const after = source.text
    .slice(end, end + 200)
    .split(/(?<=\s)/)
    .slice(0, 11)
    .join('');
  return `${before}⟦${source.text.slice(start, end)}⟧${after}`.replace(/\s+/g, ' ').trim();
}

function byRule(all: Hits): Map<string, [string, Hit][]> {
  const groups = new Map<string, [string, Hit][]>();
  for (const [key, hit] of Object.entries(all)) {
    const group = groups.get(hit.rule);
    if (group) group.push([key, hit]);
    else groups.set(hit.rule, [[key, hit]]);
  }
  return groups;
}

function printRules(all: Hits, total: number): void {
  const show = Number(values.show);
  for (const [rule, found] of [...byRule(all)].sort(([, a], [, b]) => b.length - a.length)) {
    const kinds = [...new Set(found.map(([, { severity }]) => severity))].join(', ');
    console.log(
      `\n${((1000 * found.length) / total).toFixed(3)} per 1,000 words  ${String(found.length).padStart(5)}  ${rule}  (${kinds})`,
    );
    // Spread over the corpus: neighbors often come from one story.
    const step = Math.max(1, found.length / Math.max(1, show));
    for (let i = 0; i < Math.min(show, found.length); i++) printHit('   ', found[Math.floor(i * step)]!);
  }
}

function printHit(mark: string, [key, { context }]: [string, Hit]): void {
  console.log(`${mark} ${key.slice(0, key.lastIndexOf(' ')).split('/').at(-1)}: ${context}`);
}

function printChanges(then: Hits, now: Hits): void {
  const added = byRule(Object.fromEntries(Object.entries(now).filter(([key]) => !(key in then))));
  const gone = byRule(Object.fromEntries(Object.entries(then).filter(([key]) => !(key in now))));
  const names = [...new Set([...added.keys(), ...gone.keys()])].sort();
  console.log(names.length ? '\nSince the last run:' : '\nNothing has changed since the last run.');
  for (const name of names) {
    const plus = added.get(name) ?? [];
    const minus = gone.get(name) ?? [];
    console.log(`  ${`+${plus.length}`.padStart(6)} ${`-${minus.length}`.padStart(6)}  ${name}`);
    if (!values.changed) continue;
    for (const hit of plus) printHit('      +', hit);
    for (const hit of minus) printHit('      -', hit);
  }
}

/** One memory for each choice of folders and rules. */
function memoryFile(): string {
  const choice = JSON.stringify([
    positionals.map((folder) => resolve(folder)),
    values.rule ?? [],
    values.profile,
    values.preset,
    values.nursery,
  ]);
  let hash = 0;
  for (const character of choice) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return `out/corpus/${(hash >>> 0).toString(16)}.json`;
}
