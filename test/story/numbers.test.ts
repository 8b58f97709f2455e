import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLEAR_ENTRY } from '../../server/src/story/fact.ts';
import { spell } from '../../server/src/story/numbers/written.ts';
import type { NumberExpression } from '../../server/src/story/numbers.ts';
import { Paragraph } from '../../server/src/story/paragraph.ts';

const numbersIn = (text: string): readonly NumberExpression[] =>
  new Paragraph('paragraph', text, text, CLEAR_ENTRY, { date: undefined, category: undefined, format: 'plain' }).numbers;

const shown = (text: string) =>
  numbersIn(text).map((n) => `${text.slice(n.span.start, n.span.end)} = ${n.value} ${n.context ?? n.noun ?? 'count'}`);

test('counts have their noun, past words that say nothing of it', () => {
  assert.deepEqual(shown('He has 3 sons and five other officers; two dozen cars burned.'), [
    '3 = 3 sons',
    'five = 5 officers',
    'two dozen = 24 cars',
  ]);
});

test('numbers in words add up', () => {
  assert.deepEqual(shown('one hundred twenty-five homes, a million people, five hundred and six goats, two thousand sheep'), [
    'one hundred twenty-five = 125 homes',
    'a million = 1000000 people',
    'five hundred and six = 506 goats',
    'two thousand = 2000 sheep',
  ]);
});

test('figures that are no counts say what they are', () => {
  const cases: readonly [string, string][] = [
    ['Game 5 is tonight', 'label'],
    ['about 7 in 10 voters', 'ratio'],
    ['a gain of 8 percentage points', 'percentage-point'],
    ['it fell 5 per cent', 'percent'],
    ['a 7-year-old girl', 'age'],
    ['a seven-year-old girl', 'age'],
    ['boys 4 and 5 years old', 'age'],
    ['the council voted 5-4', 'score'],
    ['on Aug. 5 it rained', 'date'],
    ['at 5:30 p.m.', 'time'],
    ['the 7 train stopped', 'label'],
    ['the 1992 riots', 'year'],
    ['for $5-million', 'money'],
    ['in the 1990s', 'decade'],
    ['the 3rd time', 'ordinal'],
    ['a 5-mile run', 'measure'],
    ['2/3 of voters', 'fraction'],
    ['a one-on-one game', 'compound'],
  ];
  for (const [text, context] of cases) assert.equal(numbersIn(text)[0]?.context, context, text);
});

test('numbers are spelled as wires spell them', () => {
  assert.equal(spell(0), 'zero');
  assert.equal(spell(21), 'twenty-one');
  assert.equal(spell(125), 'one hundred twenty-five');
  assert.equal(spell(2026), 'two thousand twenty-six');
  assert.equal(spell(1_000_000), undefined);
  assert.equal(spell(2.5), undefined);
});
