import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DEFAULT_PRESET, PRESETS } from '../../server/src/config/presets.ts';
import { ruleSet } from '../../server/src/config/resolve.ts';
import { fixAll, type LintOptions, lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

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

/** Rules that have nothing to judge until another fix has made the form they speak of: which of a pair in parentheses comes first. */
const LATER: ReadonlySet<string> = new Set(['units/order']);

/** The letters and digits of each outermost quotation, one after the other. */
function quoted(text: string, options: LintOptions): string[] {
  const result = lint(new SourceText(text), options);
  return result.blocks.flatMap(({ text: copy }, block) =>
    (result.paragraph(block)?.quotes ?? [])
      .filter(({ depth, open, close }) => depth === 0 && open && close)
      .map(({ inside }) => lettersAndDigits(copy.slice(inside.start, inside.end))),
  );
}

const all = stories();

for (const [preset, profile] of [
  ...[...PRESETS.values()].map((one) => [one, 'default'] as const),
  [DEFAULT_PRESET, 'strict'] as const,
]) {
  describe(`safe fixes of the preset ${preset.name}, profile ${profile}`, () => {
    const options: LintOptions = { ruleSet: ruleSet(rules, { preset, profile }), format: 'plain' };
    const fixed = all.map((text) => fixAll(new SourceText(text), options));

    test('come to rest, and a second run changes nothing', () => {
      for (const [i, { text, stable }] of fixed.entries()) {
        assert.ok(stable, all[i]);
        assert.equal(fixAll(new SourceText(text), options).text, text);
      }
    });

    test('raise no finding, and leave every quotation its words', () => {
      for (const [i, { text }] of fixed.entries()) {
        const [before, after] = [all[i]!, text].map((copy) => lint(new SourceText(copy), options).findings);
        const count = (findings: typeof after, id: string) => findings!.filter(({ ruleId }) => ruleId === id).length;
        for (const { ruleId, span } of after!) {
          if (LATER.has(ruleId)) continue;
          const place = `${ruleId}: ${text.slice(Math.max(0, span.start - 40), span.end + 40)}`;
          assert.ok(count(after, ruleId) <= count(before, ruleId), place);
        }
        const kept = quoted(text, options);
        for (const words of quoted(all[i]!, options)) assert.ok(kept.includes(words), `“${words}” was changed`);
      }
    });
  });
}
