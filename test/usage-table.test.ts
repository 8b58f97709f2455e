import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CAPITALIZATION_ROWS } from '../server/src/lexicon/usage-capitalization.ts';
import { COMPOUND_ROWS } from '../server/src/lexicon/usage-compound.ts';
import { CONFUSABLE_ROWS } from '../server/src/lexicon/usage-confusable.ts';
import { USAGE_WORD_LISTS } from '../server/src/lexicon/usage-format.ts';
import { MISSPELLING_ROWS } from '../server/src/lexicon/usage-misspelling.ts';
import { REDUNDANCY_ROWS } from '../server/src/lexicon/usage-redundancy.ts';
import { SPELLING_ROWS } from '../server/src/lexicon/usage-spelling.ts';
import { TERMINOLOGY_ROWS } from '../server/src/lexicon/usage-terminology.ts';
import { WORDY_ROWS } from '../server/src/lexicon/usage-wordy.ts';
import { lint } from '../server/src/lint/lint.ts';
import type { RuleSet } from '../server/src/rule/rule-set.ts';
import { SourceText } from '../server/src/text/source-text.ts';
import { only } from './rule-sets.ts';

const TABLES: Readonly<Record<string, string>> = {
  'usage/spelling-us': SPELLING_ROWS,
  'usage/compound': COMPOUND_ROWS,
  'usage/capitalization': CAPITALIZATION_ROWS,
  'usage/redundancy': REDUNDANCY_ROWS,
  'usage/wordy': WORDY_ROWS,
  'usage/confusable': CONFUSABLE_ROWS,
  'usage/terminology': TERMINOLOGY_ROWS,
  'usage/misspelling': MISSPELLING_ROWS,
};

/** `advisor[s] = adviser[s]`: each form with what it becomes. */
function inflections(term: string, preferred: string): [form: string, right: string][] {
  const endings = ['', ...(/\[(.*?)\]/.exec(term)?.[1]?.split('|') ?? [])];
  const targets = ['', ...(/\[(.*?)\]/.exec(preferred)?.[1]?.split('|') ?? [])];
  const put = (text: string, ending: string) => text.replace(/\[.*?\]/, ending);
  const all = endings.map((ending, i): [string, string] => [put(term, ending), put(preferred, targets[i] ?? '')]);
  return term.includes('[') ? all : all.slice(0, 1);
}

/** The first words that a condition asks for: `#` is a figure, `|` the end of the sentence. */
function wanted(conditions: string, name: string): string[] {
  const value = new RegExp(`(?:^| )${name}=(\\S+)`).exec(conditions)?.[1] ?? '';
  const words = value.replace(/@([a-z-]+)/g, (_, list: string) => USAGE_WORD_LISTS[list] ?? '').split(',');
  return words
    .filter(Boolean)
    .slice(0, 4)
    .map((word) => (word === '#' ? '12' : word === '|' ? '.' : word));
}

/** Sentences of a dull kind, one of which meets every condition of a row. */
function sentences(form: string, conditions: string): string[] {
  const after = wanted(conditions, 'after');
  const before = wanted(conditions, 'before');
  const near = wanted(conditions, 'near')[0];
  const tail = near ? ` The keeper saw ${near} there.` : '';
  const opens = after.length
    ? after.map((word) => `They saw ${word}`)
    : ['They wrote about the', 'It is', 'They', 'It was a', 'She may', ''];
  const closes = before.length
    ? before.map((word) => (word === '.' ? '.' : ` ${word} in May.`))
    : [' on the pier.', '.', ' it.', ' that it rained.', ' people.'];
  return opens.flatMap((open) => closes.map((close) => `${open} ${form}${close}${tail}`.trimStart()));
}

const fixedIn = (text: string, ruleSet: RuleSet, form: string): string[] => {
  const at = text.indexOf(form);
  return lint(new SourceText(text), { ruleSet, format: 'plain', date: '2025-06-01' })
    .findings.filter(({ span }) => span.start < at + form.length && span.end > at)
    .map(({ fixes }) => fixes[0]?.edits.at(-1)?.text ?? '');
};

for (const [id, rows] of Object.entries(TABLES)) {
  describe(`the table of ${id}`, () => {
    const rule = rules.find((candidate) => candidate.id === id);
    assert.ok(rule, id);
    const ruleSet = only(rule);

    test('finds every wrong form, in every inflection, and writes the right one', () => {
      const missed: string[] = [];
      for (const row of rows.split('\n').filter(Boolean)) {
        const [words = '', conditions = ''] = row.split(' ; ');
        const [term = '', preferred = ''] = words.split(' = ');
        for (const [form, right] of inflections(term, preferred)) {
          const answers = sentences(form, conditions).flatMap((text) => fixedIn(text, ruleSet, form));
          const expected = right === '-' || /\bnofix\b/.test(conditions) ? '' : right;
          if (!answers.some((answer) => answer.toLowerCase() === expected.toLowerCase()))
            missed.push(`${form} = ${right} ; ${conditions}: ${[...new Set(answers)].join(', ')}`);
        }
      }
      assert.deepEqual(missed, []);
    });

    test('leaves every form alone between quotation marks', () => {
      const touched: string[] = [];
      for (const row of rows.split('\n').filter(Boolean)) {
        const [words = '', conditions = ''] = row.split(' ; ');
        const [term = '', preferred = ''] = words.split(' = ');
        for (const [form] of inflections(term, preferred)) {
          const spoken = `“${sentences(form, conditions)[0]!.replace(/\.$/, ',')}” Ida Marsh said.`;
          if (fixedIn(spoken, ruleSet, form).length) touched.push(spoken);
        }
      }
      assert.deepEqual(touched, []);
    });
  });
}
