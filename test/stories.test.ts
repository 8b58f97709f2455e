import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lint } from '../server/src/lint/lint.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { readFixture } from '../tools/fixture.ts';
import { allOf } from './rule-sets.ts';

const ruleSet = allOf(rules);

for (const file of readdirSync('test/stories')) {
  if (!file.endsWith('.copy')) continue;
  test(`story ${file}`, () => {
    const fixture = readFixture(readFileSync(`test/stories/${file}`, 'utf8'));
    assert.equal(fixture.clean, fixture.expected.length === 0, 'the first line and the expectations disagree');
    const source = new SourceText(fixture.text);
    const { findings, failures } = lint(source, { ruleSet, format: fixture.format, ...(fixture.date && { date: fixture.date }) });
    assert.deepEqual(failures, []);
    const found = findings.map((finding) => {
      const start = source.positionAt(finding.span.start);
      const end = source.positionAt(finding.span.end);
      const endColumn = end.line === start.line ? end.column + 1 : source.text.length;
      return { loud: finding.severity !== 'info', text: `${start.line + 1}:${start.column + 1}-${endColumn} ${finding.ruleId}` };
    });
    const named = new Set(fixture.expected);
    assert.deepEqual(
      found.filter(({ loud, text }) => loud || named.has(text)).map(({ text }) => text),
      fixture.expected,
    );
  });
}
