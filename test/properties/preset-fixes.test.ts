import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DEFAULT_PRESET, PRESETS } from '../../server/src/config/presets.ts';
import { judge, optionsFor } from '../../tools/fixing.ts';

/** How many paragraphs of examples make a story. */
const PARAGRAPHS = 12;

/** The stories that are shipped, and the first bad example of every rule, taken in turn from all groups so that none repeats another. */
function stories(): string[] {
  const shipped = ['examples', 'test/stories'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file !== 'README.md')
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  const examples = rules.flatMap((rule) => rule.examples.find((example) => 'bad' in example && !example.whole) ?? []);
  const count = Math.ceil(examples.length / PARAGRAPHS);
  const mixed = Array.from({ length: count }, (_, i) =>
    examples
      .filter((_, j) => j % count === i)
      .map((example) => ('bad' in example ? example.bad.replace(/[⟦⟧]/g, '') : ''))
      .join('\n\n'),
  );
  return [...shipped, ...mixed];
}

const all = stories();

for (const [preset, profile] of [
  ...[...PRESETS.values()].map((one) => [one, 'default'] as const),
  [DEFAULT_PRESET, 'strict'] as const,
]) {
  test(`safe fixes of the preset ${preset.name}, profile ${profile}, keep what they promise`, () => {
    const options = optionsFor(rules, { preset, profile })({ format: 'plain' });
    for (const text of all) assert.deepEqual(judge({ text }, options).deviations, []);
  });
}
