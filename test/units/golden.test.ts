import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { CLEAR_ENTRY } from '../../server/src/story/fact.ts';
import { convertValue, unitOf } from '../../server/src/story/measures/arithmetic.ts';
import { atomsOf } from '../../server/src/story/measures/atoms.ts';
import { judgePair } from '../../server/src/story/measures/checking.ts';
import { type Figure, readFigure } from '../../server/src/story/measures/figure.ts';
import { sourceOf, suggestionsFor, WIRE_FORM } from '../../server/src/story/measures/suggestion.ts';
import { Paragraph } from '../../server/src/story/paragraph.ts';

const tableOf = (file: string): string[][] =>
  readFileSync(`test/units/${file}`, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));

const paragraph = (text: string) =>
  new Paragraph('paragraph', text, text, CLEAR_ENTRY, { date: undefined, category: undefined, format: 'plain' });

/** Nautical miles and knots take both systems; the rule for them builds the text from the two. */
function withConversion(text: string): string {
  const [measure] = paragraph(text).measures;
  assert.ok(measure, 'a measure is read');
  const suggestions = suggestionsFor(sourceOf(measure), WIRE_FORM);
  const unit = unitOf(measure.unit);
  const inside =
    unit.system === 'other'
      ? unit.targets.map((id) => suggestions.find((s) => s.unit === id)?.text).join('; ')
      : suggestions[0]?.text;
  return `${text.slice(0, measure.span.end)} (${inside})${text.slice(measure.span.end)}`;
}

describe('conversions an editor would add', () => {
  for (const [input, expected] of tableOf('conversions.tsv')) {
    test(`${input} → ${expected}`, () => assert.equal(withConversion(input!), expected));
  }
});

const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  'mi→km': ['mile', 'kilometer'],
  'km→mi': ['kilometer', 'mile'],
  'mi2→km2': ['square-mile', 'square-kilometer'],
  'km2→mi2': ['square-kilometer', 'square-mile'],
  'm→ft': ['meter', 'foot'],
  'ft→m': ['foot', 'meter'],
  'ac→ha': ['acre', 'hectare'],
  'ac→km2': ['acre', 'square-kilometer'],
  'lb→kg': ['pound', 'kilogram'],
  'nmi→km': ['nautical-mile', 'kilometer'],
  'F→C': ['fahrenheit', 'celsius'],
  'C→F': ['celsius', 'fahrenheit'],
};

function figureOf(text: string): Figure {
  const minus = text.startsWith('minus ');
  const figure = readFigure(atomsOf(minus ? text.slice(6) : text), 0)?.figure;
  assert.ok(figure);
  return minus ? { ...figure, value: -figure.value } : figure;
}

describe('verdicts on printed conversions', () => {
  for (const [source, printed, pair, verdict] of tableOf('checks.tsv')) {
    test(`${source} (${printed}) ${pair}: ${verdict}`, () => {
      const [from, to] = PAIRS[pair!]!;
      const judged = judgePair([figureOf(source!)], unitOf(from), [figureOf(printed!)], unitOf(to));
      const level = verdict!.includes(':') ? verdict!.slice(verdict!.indexOf(':') + 1) : verdict;
      assert.equal(judged.verdict, level);
    });
  }
});

test('a conversion there and back again keeps the value', () => {
  for (const unit of ['mile', 'acre', 'pound', 'gallon', 'mph', 'fahrenheit'].map(unitOf)) {
    const target = unitOf(unit.targets[0]!);
    assert.ok(Math.abs(convertValue(convertValue(77, unit, target), target, unit) - 77) < 1e-9);
  }
});
