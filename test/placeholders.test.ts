import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint } from '../server/src/lint/lint.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { only } from './rule-sets.ts';

const placeholder = rules.find(({ id }) => id === 'structure/placeholder')!;
const SLOT = /\[[\p{L}][\p{L} ]*\]/gu;

/** Slots that the fixes of a rule leave in its own examples. */
function slotsOf(rule: (typeof rules)[number]): string[] {
  return rule.examples.flatMap((example) => {
    if (!('bad' in example)) return [];
    const text = example.bad.replace(/[⟦⟧]/g, '');
    const { findings } = lint(new SourceText(example.whole ? text : `Pier opens\n\nIt rained.\n\n${text}\n`), {
      ruleSet: only(rule, example),
      format: 'plain',
      ...(example.date && { date: example.date }),
    });
    const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    return edits.flatMap((edit) => edit.text.match(SLOT) ?? []);
  });
}

test('a slot that a fix leaves is an error until it is filled', () => {
  const slots = new Set(rules.flatMap(slotsOf));
  assert.ok(slots.has('[speaker]'));
  for (const slot of slots) {
    const text = `Pier opens\n\nThe pier opened for ${slot} on the river.\n`;
    const { findings } = lint(new SourceText(text), { ruleSet: only(placeholder), format: 'plain' });
    assert.deepEqual(
      findings.map(({ severity, span }) => [severity, text.slice(span.start, span.end)]),
      [['error', slot]],
      slot,
    );
  }
});
