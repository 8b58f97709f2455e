import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PRESETS } from '../../server/src/config/presets.ts';
import { ruleSet } from '../../server/src/config/resolve.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { DAYS } from './preset-rows/days.ts';
import { FIGURES } from './preset-rows/figures.ts';
import { MARKS } from './preset-rows/marks.ts';
import { WORDS } from './preset-rows/words.ts';

describe('where houses disagree', () => {
  for (const { what, rule, text, houses, date, format = 'plain' } of [...FIGURES, ...DAYS, ...MARKS, ...WORDS]) {
    test(what, () => {
      for (const preset of PRESETS.values()) {
        const set = ruleSet(rules, { preset });
        const mine = { ...set, rules: set.rules.filter((active) => active.rule.id === rule) };
        const { findings } = lint(new SourceText(text), { ruleSet: mine, format, ...(date && { date }) });
        const fixed = applyEdits(text, [...(findings[0]?.fixes[0]?.edits ?? [])]);
        const wanted = houses[preset.name];
        if (wanted === undefined || wanted === true)
          assert.equal(findings.length > 0, wanted === true, `${preset.name}: ${text}`);
        else assert.equal(fixed, wanted, preset.name);
      }
    });
  }
});
