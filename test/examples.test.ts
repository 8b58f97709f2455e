import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lint } from '../server/src/lint/lint.ts';
import type { Finding } from '../server/src/rule/finding.ts';
import type { Example, Rule } from '../server/src/rule/rule.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { applyEdits, type Span, span } from '../server/src/text/span.ts';
import { allOf, only } from './rule-sets.ts';

/** The story around an example that is one paragraph: it says nothing that a rule would speak about. */
const BEFORE =
  'Harbor town reopens its old ferry pier\n\nThe ferry pier reopened after repairs.\n\nWorkers had replaced the deck and the railings.\n\n';
const AFTER = '\n\nThe pier is open every day.\n';

interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const c of marked) {
    if (c === '⟦') start = text.length;
    else if (c === '⟧') {
      spans.push(span(start, text.length));
      start = -1;
    } else text += c;
  }
  return { text, spans };
}

interface Setup {
  readonly text: string;
  readonly base: number;
}

function inStory(example: Example, text: string): Setup {
  return example.whole ? { text, base: 0 } : { text: BEFORE + text + AFTER, base: BEFORE.length };
}

function run(rule: Rule, example: Example, text: string, others: boolean): readonly Finding[] {
  const ruleSet = others ? allOf(rules, rule, example) : only(rule, example);
  const result = lint(new SourceText(text), {
    ruleSet,
    format: example.format ?? 'plain',
    ...(example.date && { date: example.date }),
  });
  for (const failure of result.failures) throw failure.error;
  return result.findings;
}

/** A snippet leaves slots to fill, and a slot is an error until it is filled: that is what `structure/placeholder` is for. */
const loud = (finding: Finding) => finding.severity !== 'info' && finding.ruleId !== 'structure/placeholder';
const describeFinding = (text: string) => (finding: Finding) =>
  `${finding.ruleId} “${text.slice(finding.span.start, finding.span.end)}”: ${finding.message}`;

for (const rule of rules) {
  describe(rule.id, () => {
    const bad = rule.examples.filter((example) => 'bad' in example);
    const ok = rule.examples.filter((example) => 'ok' in example);

    test('has three bad and four ok examples, no two alike, one ok inside a quotation', () => {
      assert.ok(bad.length >= 3, `${bad.length} bad examples`);
      assert.ok(ok.length >= 4, `${ok.length} ok examples`);
      const keys = rule.examples.map((example) => JSON.stringify(example));
      assert.equal(new Set(keys).size, keys.length, 'an example stands twice');
      assert.ok(
        ok.some((example) => /[“"‘]/.test(example.ok)),
        'no ok example holds a quotation',
      );
    });

    test('uses each message, and says what kind of fix it offers', () => {
      const used = new Set<string>();
      const kinds = new Set<string>();
      for (const example of rule.examples) {
        const text = inStory(example, readMarks('bad' in example ? example.bad : example.ok).text).text;
        for (const finding of run(rule, example, text, false)) {
          used.add(finding.messageId);
          for (const fix of finding.fixes) kinds.add(fix.kind);
          assert.match(finding.message, /^[“"\p{Lu}\d].*[.?]$/su, `message “${finding.message}”`);
          assert.doesNotMatch(finding.message, /undefined|\[object|NaN/);
        }
      }
      assert.deepEqual(
        Object.keys(rule.messages).filter((id) => !used.has(id)),
        [],
        'messages no example brings out',
      );
      const strongest = kinds.has('safe') ? 'safe' : kinds.has('suggestion') ? 'suggestion' : 'none';
      assert.equal(strongest, rule.fix, 'the strongest kind of fix in the examples');
    });

    for (const example of bad) {
      test(`finds ${example.bad}`, () => {
        const { text: marked, spans } = readMarks(example.bad);
        assert.ok(spans.length > 0, 'nothing is marked');
        const { text, base } = inStory(example, marked);
        const findings = run(rule, example, text, false);
        assert.deepEqual(
          findings.map((finding) => text.slice(finding.span.start, finding.span.end)),
          spans.map((s) => marked.slice(s.start, s.end)),
        );
        assert.deepEqual(
          findings.map((finding) => finding.span.start - base),
          spans.map((s) => s.start),
        );
        for (const finding of findings) {
          if (example.message) assert.equal(finding.messageId, example.message);
          if (example.severity) assert.equal(finding.severity, example.severity);
        }
        if (example.good === undefined) return;
        const edits = findings.flatMap((finding) => finding.fixes[0]?.edits ?? []);
        assert.ok(edits.length > 0, 'no fix is offered');
        const fixed = applyEdits(text, edits);
        assert.equal(fixed, inStory(example, example.good).text);
        const left = run(rule, example, fixed, false);
        assert.deepEqual(left.map(describeFinding(fixed)), [], 'a fix clears its own finding');
        const known = new Set(
          run(rule, example, text, true)
            .filter(loud)
            .map((f) => f.ruleId + text.slice(f.span.start, f.span.end)),
        );
        const raised = run(rule, example, fixed, true).filter(
          (f) => loud(f) && !known.has(f.ruleId + fixed.slice(f.span.start, f.span.end)),
        );
        assert.deepEqual(raised.map(describeFinding(fixed)), [], 'a fix raises nothing else');
      });
    }

    for (const example of ok) {
      test(`is silent on ${example.ok}`, () => {
        assert.doesNotMatch(example.ok, /[⟦⟧]/);
        const { text } = inStory(example, example.ok);
        assert.deepEqual(run(rule, example, text, false).map(describeFinding(text)), []);
      });
    }
  });
}
