import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DEFAULT_PRESET, PRESETS } from '../../server/src/config/presets.ts';
import type { LintOptions } from '../../server/src/lint/lint.ts';
import { defineRule, type Rule } from '../../server/src/rule/rule.ts';
import { type Edit, span } from '../../server/src/text/span.ts';
import { judge, optionsFor } from '../../tools/fixing.ts';
import { storiesIn } from '../../tools/stories.ts';

const OWN = ['test/stories', 'examples'].flatMap((folder) => storiesIn(folder));

describe('the project’s own stories keep what safe fixes promise', () => {
  const desks = [
    ...[...PRESETS.values()].map((preset) => ({ preset, profile: 'default' as const })),
    { preset: DEFAULT_PRESET, profile: 'strict' as const },
  ];
  for (const desk of desks) {
    test(`${desk.preset.name}, ${desk.profile}`, () => {
      const options = optionsFor(rules, desk);
      const judged = OWN.map((story) => judge(story, options(story)));
      assert.deepEqual(
        judged.flatMap(({ deviations }) => deviations),
        [],
      );
      const applied = judged.reduce((sum, one) => sum + one.applied, 0);
      assert.ok(applied > 0, 'nothing was fixed, so nothing was proved');
    });
  }
});

test('fixtures are read without their expectations, and with their date', () => {
  const wall = OWN.find(({ name }) => name.endsWith('dam-wall.copy'))!;
  assert.doesNotMatch(wall.text, /^has findings|\^\^/m);
  assert.match(wall.date ?? '', /^\d{4}-\d\d-\d\d$/);
});

describe('a broken promise is told', () => {
  test('a rule that fails', () => {
    const failing = rule('test/fails', () => {
      throw new Error('no');
    });
    assert.deepEqual(promises('The pier reopened.', failing), ['crash test/fails', 'crash test/fails']);
  });

  test('fixes that chase each other', () => {
    const turn = (from: string, to: string) =>
      rule(`test/${from}`, (text, fix) => (text.includes(from) ? fix(text.indexOf(from), from, to) : undefined));
    const told = promises('The pier reopened.', turn('pier', 'wharf'), turn('wharf', 'pier'));
    assert.ok(told.includes('second-run '), told.join());
  });

  test('a quotation that loses its marks', () => {
    const unquote = rule('test/unquote', (text, fix) => (text.includes('“shut”') ? fix(text.indexOf('“'), '“', '') : undefined));
    assert.deepEqual(promises('The pier is “shut” and “safe” now.', unquote), ['quotation shut']);
  });

  test('a finding that only the fix gave rise to', () => {
    const shorten = rule('test/shorten', (text, fix) =>
      text.includes('pier') ? fix(text.indexOf('pier'), 'pier', 'dock') : undefined,
    );
    const nag = rule('test/nag', (text, fix) =>
      text.includes('dock') ? fix(text.indexOf('dock'), 'dock', undefined) : undefined,
    );
    assert.deepEqual(promises('The pier reopened.', shorten, nag), ['new-finding test/nag']);
  });
});

test('a change is shown before and after, with its rule', () => {
  const shorten = rule('test/shorten', (text, fix) =>
    text.includes('pier') ? fix(text.indexOf('pier'), 'pier', 'dock') : undefined,
  );
  const { fixed, changes } = judge({ text: 'The pier reopened.\n' }, optionsOf(shorten));
  assert.equal(fixed, 'The dock reopened.\n');
  assert.deepEqual(changes, [
    { at: 4, rules: ['test/shorten'], before: 'The ⟦pier⟧ reopened.⏎', after: 'The ⟦dock⟧ reopened.⏎' },
  ]);
});

type Report = (at: number, words: string, instead: string | undefined) => void;

function rule(id: string, check: (text: string, fix: Report) => void): Rule {
  return defineRule({
    id,
    summary: 'A rule of this test',
    why: 'It breaks a promise.',
    source: [],
    severity: 'warning',
    lifecycle: 'stable',
    scope: 'paragraph',
    blocks: ['headline', 'paragraph'],
    quotes: 'read',
    fix: 'safe',
    messages: { found: () => 'Found.' },
    examples: [],
    check(paragraph, context) {
      check(paragraph.text, (start, words, instead) => {
        const at = span(start, start + words.length);
        const edits: Edit[] = [{ span: at, text: instead ?? '' }];
        const fixes = instead === undefined ? [] : [{ title: 'Fix', kind: 'safe' as const, edits }];
        context.report({ message: 'found', span: at, fixes });
      });
    },
  });
}

function optionsOf(...only: Rule[]): LintOptions {
  return optionsFor(only, { preset: DEFAULT_PRESET, profile: 'default' })({ format: 'plain' });
}

function promises(text: string, ...only: Rule[]): string[] {
  return judge({ text }, optionsOf(...only)).deviations.map(({ promise, what }) => `${promise} ${what}`);
}
