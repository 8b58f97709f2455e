import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PLANTERS } from '../../tools/planters.ts';
import { exampleStories, plant } from '../../tools/planting.ts';

const own = readdirSync('examples')
  .filter((name) => /\.(?:wire|story|txt)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }));
/** Right forms that no example holds. */
const more = {
  name: 'more',
  text: 'Pier reopens\n\nPORT ALBA, Norland (AP) — The pier reopened Monday after two weeks’ work on Norland’s coast, and about 12% of it is new.\n\n“We waited ... and waited,” Ida Marsh said when President Joe Biden left.\n',
};
const scores = plant([more, ...own, ...exampleStories()], PLANTERS, 60);

/**
 * Clean text that only looks like the right form: "W.E. B." is half an error, "in 2014, 5 years ago" a sum, "November, 2026" has
 * the day before it.
 */
const OWED: ReadonlyMap<string, number> = new Map([
  ['abbr/company-suffix', 1],
  ['abbr/two-vs-three-letters', 1],
  ['dates/month-year-comma', 2],
  ['names/initials', 1],
  ['numerals/one-to-nine', 1],
  ['numerals/roman', 1],
]);

describe('what is planted in the project’s own sentences comes back as it was', () => {
  for (const [rule, { planted, repaired, failures }] of scores) {
    test(rule, () =>
      assert.ok(
        repaired >= 0.9 * planted || planted - repaired <= (OWED.get(rule) ?? 0),
        `${repaired} of ${planted}\n${failures.join('\n')}`,
      ),
    );
  }

  test('every planter finds a place', () => {
    const idle = [...new Set(PLANTERS.map(({ rule }) => rule))].filter((rule) => !scores.has(rule));
    assert.deepEqual(idle, []);
  });
});
