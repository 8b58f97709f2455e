import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { IncrementalLinter, type LintResult, lint } from '../../server/src/lint/lint.ts';
import { defaultsOf } from '../../server/src/rule/option.ts';
import type { RuleSet } from '../../server/src/rule/rule-set.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { applyChange, change, copy, runs } from './arbitrary-copy.ts';
import { firstDifference } from './first-difference.ts';

/** Every rule there is, whatever its profile and lifecycle: the law holds for all. */
const ruleSet: RuleSet = {
  rules: rules.map((rule) => ({ rule, options: defaultsOf(rule.options ?? {}) })),
  fingerprint: 'all',
};

const shown = (result: LintResult) => ({
  // Fixes are placed when they are asked for, so a comparison of objects alone would pass them by.
  findings: result.findings.map((finding) => ({ ...finding, fixes: finding.fixes })),
  failures: result.failures.map((failure) => `${failure.ruleId}: ${failure.error}`),
  blocks: result.blocks,
  sources: result.story.view('sources'),
  people: result.story.view('people').entities,
});

for (const format of ['plain', 'markdown'] as const) {
  test(`after any edits, linting incrementally gives what linting afresh gives (${format})`, () => {
    fc.assert(
      fc.property(copy, fc.array(change, { minLength: 1, maxLength: 8 }), (start, changes) => {
        const linter = new IncrementalLinter({ ruleSet, format });
        let text = start;
        linter.update(new SourceText(text));
        for (const step of changes) {
          text = applyChange(text, step);
          const incremental = shown(linter.update(new SourceText(text)));
          const fresh = shown(lint(new SourceText(text), { ruleSet, format }));
          const difference = firstDifference(incremental, fresh);
          assert.equal(difference, undefined, `${difference}\nin ${JSON.stringify(text)}`);
        }
      }),
      runs,
    );
  });
}

test('no text makes a rule or the analysis fail, and every span lies within the text', () => {
  fc.assert(
    fc.property(fc.oneof(copy, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
      const source = new SourceText(text);
      for (const format of ['plain', 'markdown'] as const) {
        const result = lint(source, { ruleSet, format });
        assert.deepEqual(
          result.failures.map((failure) => `${failure.ruleId}: ${(failure.error as Error).stack}`),
          [],
        );
        let last = 0;
        for (const block of result.blocks) {
          assert.ok(block.span.start >= last && block.span.end >= block.span.start && block.span.end <= source.length);
          assert.equal(block.raw, source.slice(block.span));
          assert.equal(block.text.length, block.raw.length);
          last = block.span.end;
        }
        for (const finding of result.findings) {
          for (const s of [
            finding.span,
            ...finding.related.map((r) => r.span),
            ...finding.fixes.flatMap((f) => f.edits.map((e) => e.span)),
          ])
            assert.ok(s.start >= 0 && s.start <= s.end && s.end <= source.length, `${finding.ruleId} ${JSON.stringify(s)}`);
        }
      }
    }),
    runs,
  );
});
