import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wrongValue } from '../../server/src/config/option-value.ts';
import { DEFAULT_PRESET, PRESETS } from '../../server/src/config/presets.ts';
import { ruleSet } from '../../server/src/config/resolve.ts';
import type { OptionDefinitions } from '../../server/src/rule/option.ts';

describe('presets', () => {
  for (const { name, rules: said } of PRESETS.values()) {
    test(`${name} gives rules only options that fit them`, (t) => {
      const unknown: string[] = [];
      for (const [id, { options = {} }] of Object.entries(said)) {
        const rule = rules.find((r) => r.id === id);
        if (!rule && !rules.some((r) => r.id.startsWith(`${id}/`))) unknown.push(id);
        const known: OptionDefinitions = rule?.options ?? {};
        for (const [option, value] of Object.entries(rule ? options : {})) {
          assert.ok(Object.hasOwn(known, option), `${id} has no option ${option}`);
          assert.equal(wrongValue(value, known[option]!), undefined, `${id}: ${option}`);
        }
      }
      if (unknown.length) t.diagnostic(`${name} speaks of rules that are not there: ${unknown.join(', ')}`);
    });
  }

  test('differ from the wire where houses do', () => {
    const set = (name: string) => ruleSet(rules, { preset: PRESETS.get(name)! });
    const has = (name: string, id: string) => set(name).rules.some(({ rule }) => rule.id === id);
    assert.ok(has('wire', 'dateline/standalone') && !has('guardian', 'dateline/standalone'), 'a group that is off');
    assert.ok(!has('wire', 'dates/on-before-day') && has('reuters', 'dates/on-before-day'), 'a rule that another house wants');
    const fingerprints = new Set([...PRESETS.keys()].map((name) => set(name).fingerprint));
    assert.equal(fingerprints.size, PRESETS.size);
    assert.equal(set('wire').fingerprint, ruleSet(rules, { preset: DEFAULT_PRESET }).fingerprint);
  });
});
