import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixAll, IncrementalLinter, lint } from '../../server/src/lint/lint.ts';
import { defineRule, type Rule } from '../../server/src/rule/rule.ts';
import type { RuleSet } from '../../server/src/rule/rule-set.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { span } from '../../server/src/text/span.ts';

const meta = {
  summary: 'For tests.',
  why: 'For tests.',
  source: [],
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  examples: [],
} as const;

const teh = defineRule({
  ...meta,
  id: 'usage/teh',
  scope: 'paragraph',
  messages: { teh: () => 'Write “the”.' },
  check(paragraph, { report }) {
    for (const match of paragraph.text.matchAll(/\bteh\b/g)) {
      const at = span(match.index, match.index + 3);
      report({ message: 'teh', span: at, fixes: [{ title: 'Write “the”', kind: 'safe', edits: [{ span: at, text: 'the' }] }] });
    }
  },
});

const throwing = defineRule({
  ...meta,
  id: 'usage/throwing',
  scope: 'paragraph',
  messages: { never: () => 'Never.' },
  check(paragraph) {
    if (paragraph.text.includes('boom')) throw new Error('boom');
  },
});

const setOf = (...rules: Rule[]): RuleSet => ({ rules: rules.map((rule) => ({ rule, options: {} })), fingerprint: 'test' });
const options = { ruleSet: setOf(teh, throwing), format: 'plain' as const };
const STORY = 'Fire destroys mill\n\nA fire hit teh mill.\n\nThe owner saw teh smoke.\n\nNobody was hurt.\n';

test('findings stand at their place in the document, in order', () => {
  const { findings } = lint(new SourceText(STORY), options);
  assert.deepEqual(
    findings.map((f) => [f.ruleId, f.span.start, STORY.slice(f.span.start, f.span.end)]),
    [
      ['usage/teh', 31, 'teh'],
      ['usage/teh', 56, 'teh'],
    ],
  );
});

test('an edit analyses the block it touches and no other', () => {
  const linter = new IncrementalLinter(options);
  assert.equal(linter.update(new SourceText(STORY)).analysedBlocks, 4);
  assert.equal(linter.update(new SourceText(STORY.replace('owner', 'owners'))).analysedBlocks, 1);
  assert.equal(linter.update(new SourceText(`\n\n${STORY.replace('owner', 'owners')}`)).analysedBlocks, 0);
});

test('a rule that throws loses its findings in that block and no more', () => {
  const { findings, failures } = lint(new SourceText(`${STORY}\nteh boom.\n`), options);
  assert.equal(findings.length, 3);
  assert.deepEqual(
    failures.map((failure) => failure.ruleId),
    ['usage/throwing'],
  );
});

test('fix-all applies safe fixes until nothing changes, and twice is once', () => {
  const fixed = fixAll(new SourceText(STORY), options);
  assert.deepEqual([fixed.text, fixed.applied, fixed.stable], [STORY.replaceAll('teh', 'the'), 2, true]);
  assert.equal(fixAll(new SourceText(fixed.text), options).applied, 0);
});

test('an accepted finding is left out, and the accepted entry counts as used', () => {
  const [first] = lint(new SourceText(STORY), options).findings;
  const result = lint(new SourceText(STORY), { ...options, accepted: new Set([first!.fingerprint, '0000000000000000']) });
  assert.equal(result.findings.length, 1);
  assert.deepEqual([...result.acceptedUsed], [first!.fingerprint]);
});

test('comments in Markdown silence a rule for a block or a stretch, and idle ones are reported', () => {
  const text =
    '# Head\n\n<!-- copydesk-disable-next-block usage/teh -- quoted menu -->\n\nEat teh fish.\n\nteh end.\n\n<!-- copydesk-disable -->\n\nteh\n\n<!-- copydesk-enable -->\n\n<!-- copydesk-disable usage/other -->\n\nLast teh.\n';
  const { findings, unusedSuppressions } = lint(new SourceText(text), { ...options, format: 'markdown' });
  assert.deepEqual(
    findings.map((f) => text.slice(f.span.start, f.span.start + 8)),
    ['teh end.', 'teh.\n'],
  );
  assert.deepEqual(
    unusedSuppressions.map((comment) => comment.rules),
    [['usage/other']],
  );
});

test('a fix over masked characters is never safe', () => {
  const text = '# Head\n\nThe *te*h word.\n\nAnd a plain teh.\n';
  const masked = defineRule({
    ...meta,
    id: 'usage/masked',
    scope: 'paragraph',
    messages: { found: () => 'Found.' },
    check(paragraph, { report }) {
      const at = paragraph.raw.indexOf('*te*h');
      if (at >= 0)
        report({
          message: 'found',
          span: span(at, at + 5),
          fixes: [{ title: 'x', kind: 'safe', edits: [{ span: span(at, at + 5), text: 'the' }] }],
        });
    },
  });
  const [finding] = lint(new SourceText(text), { ruleSet: setOf(masked), format: 'markdown' }).findings;
  assert.equal(finding?.fixes[0]?.kind, 'suggestion');
});
