import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { lint } from '../server/src/lint/lint.ts';
import type { FormatName } from '../server/src/text/block.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { allOf } from './rule-sets.ts';

interface Fixture {
  readonly text: string;
  readonly clean: boolean;
  readonly date: string | undefined;
  readonly format: FormatName;
  /** "line:column-column rule", lines and columns from 1, the end exclusive. */
  readonly expected: readonly string[];
}

function readFixture(content: string): Fixture {
  const [head = '', ...rest] = content.split('\n');
  const intention = /^(clean|has findings)\b(.*)$/.exec(head);
  assert.ok(intention, 'the first line says “clean” or “has findings”');
  const settings = Object.fromEntries([...intention[2]!.matchAll(/(\w+)=(\S+)/g)].map((match) => [match[1], match[2]]));
  const lines: string[] = [];
  const expected: string[] = [];
  for (const line of rest) {
    const caret = /^(\s*)(\^+) (\S+)$/.exec(line);
    if (caret) expected.push(`${lines.length}:${caret[1]!.length + 1}-${caret[1]!.length + caret[2]!.length + 1} ${caret[3]}`);
    else lines.push(line);
  }
  return {
    text: lines.join('\n'),
    clean: intention[1] === 'clean',
    date: settings.date,
    format: settings.format === 'markdown' ? 'markdown' : 'plain',
    expected,
  };
}

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
