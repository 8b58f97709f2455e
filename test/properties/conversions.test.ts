import rules from 'copydesk:rules';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { UNITS, type Unit } from '../../server/src/lexicon/units.ts';
import { lint } from '../../server/src/lint/lint.ts';
import type { Finding } from '../../server/src/rule/finding.ts';
import { SourceText } from '../../server/src/text/source-text.ts';
import { applyEdits } from '../../server/src/text/span.ts';
import { allOf } from '../rule-sets.ts';
import { runs } from './arbitrary-copy.ts';

const ruleSet = allOf(rules.filter((rule) => rule.id.startsWith('units/')));

const findingsOf = (text: string): readonly Finding[] => {
  const result = lint(new SourceText(text), { ruleSet, format: 'plain' });
  for (const failure of result.failures) throw failure.error;
  return result.findings;
};

const withCommas = (value: string): string => {
  const [whole = '', part] = value.split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (part === undefined ? '' : `.${part}`);
};

/** A figure as copy prints one: whole, round, with decimals, with a scale word. */
const figure: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 2, max: 999 }).map(String),
  fc.integer({ min: 2, max: 99 }).map((n) => withCommas(String(n * 100))),
  fc.integer({ min: 1000, max: 99_999 }).map((n) => withCommas(String(n))),
  fc.integer({ min: 11, max: 9999 }).map((n) => withCommas((n / 10).toFixed(1))),
  fc
    .tuple(fc.integer({ min: 11, max: 99 }), fc.constantFrom('million', 'billion'))
    .map(([n, word]) => `${(n / 10).toFixed(1)} ${word}`),
);

const required = UNITS.filter((unit) => unit.trigger === 'required');
const named = required.filter((unit) => unit.dimension !== 'temperature');

type Form = (unit: Unit, a: string, b: string) => string;

const hyphen = (unit: Unit): string => unit.singular.replaceAll(' ', '-');
const FORMS: readonly Form[] = [
  (unit, a) => `The harbor log gives ${a} ${unit.plural} for it.`,
  (unit, a) => `The harbor log gives about ${a} ${unit.plural} for it.`,
  (unit, a) => `The harbor log gives more than ${a} ${unit.plural}.`,
  (unit, a) => `It was a ${a}-${hyphen(unit)} matter for the harbor.`,
  (unit, a, b) => `The harbor log gives ${a} to ${b} ${unit.plural} for it.`,
  (unit, a, b) => `The harbor log gives between ${a} and ${b} ${unit.plural} for it.`,
  (unit) => `The harbor log gives half ${/^[aeiou]/.test(unit.singular) ? 'an' : 'a'} ${unit.singular} for it.`,
  (unit, a) => `The harbor log gives ${a}-plus ${unit.plural} for it.`,
  (unit) => `The harbor log gives half a dozen ${unit.plural} for it.`,
  (unit) => `The harbor log gives two dozen ${unit.plural} for it.`,
  (unit) => `The harbor log gives two and a half ${unit.plural} for it.`,
  (unit) => `The harbor log gives twenty-five ${unit.plural} for it.`,
  (unit) => `The harbor log gives 5 1/2 ${unit.plural} for it.`,
];

/** The text with a fix of every missing conversion: the `choice`-th, or the last there is. */
function converted(text: string, choice = 0): { before: readonly Finding[]; after: readonly Finding[]; text: string } {
  const before = findingsOf(text);
  const missing = before.filter((finding) => finding.ruleId === 'units/missing-conversion');
  const edits = missing.flatMap(({ fixes }) => fixes[Math.min(choice, fixes.length - 1)]?.edits ?? []);
  const fixed = applyEdits(text, edits);
  return { before: missing, after: findingsOf(fixed), text: fixed };
}

const told = (findings: readonly Finding[]): string[] => findings.map((f) => `${f.ruleId} ${f.severity}: ${f.message}`);

describe('adding any of the suggested conversions settles the measure', () => {
  for (const unit of named) {
    test(unit.plural, () => {
      fc.assert(
        fc.property(fc.constantFrom(...FORMS), figure, figure, fc.nat(2), (form, a, b, choice) => {
          const text = form(unit, a, b);
          const { before, after, text: fixed } = converted(text, choice);
          if (before.length === 0) return;
          assert.deepEqual(told(after.filter((f) => f.severity !== 'info' || f.ruleId === 'units/wrong-conversion')), [], fixed);
        }),
        runs,
      );
    });

    test(`${unit.plural} are asked for`, () => {
      const { before } = converted(`The harbor log gives 12 ${unit.plural} for it.`);
      assert.equal(before.length, 1);
    });
  }

  test('heights of people, to the centimeter and rounder', () => {
    const forms: readonly ((meters: string, centimeters: number) => string)[] = [
      (meters) => `The pilot is ${meters} meters tall.`,
      (meters) => `She is about ${meters} meters tall.`,
      (_, centimeters) => `She is ${centimeters} centimeters tall.`,
      (meters) => `A ${meters}-meter-tall pilot came.`,
    ];
    for (let centimeters = 130; centimeters <= 240; centimeters++) {
      for (const form of forms) {
        for (const choice of [0, 1]) {
          const { before, after, text } = converted(form((centimeters / 100).toFixed(2), centimeters), choice);
          assert.equal(before.length, 1, text);
          assert.deepEqual(told(after), [], text);
        }
      }
    }
  });

  test('temperatures and differences, signs included', () => {
    const forms: readonly ((n: string) => string)[] = [
      (n) => `It was ${n} degrees Fahrenheit at noon.`,
      (n) => `It was ${n} degrees Celsius at noon.`,
      (n) => `It was ${n} F at noon.`,
      (n) => `It was minus ${n} C at noon.`,
      (n) => `It was ${n} degrees Fahrenheit above normal at noon.`,
      (n) => `The sea warmed by ${n} degrees Celsius since then.`,
    ];
    const degrees = fc.oneof(
      fc.integer({ min: 1, max: 120 }).map(String),
      fc.integer({ min: 1, max: 999 }).map((n) => (n / 10).toFixed(1)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...forms), degrees, fc.nat(2), (form, n, choice) => {
        const { before, after, text } = converted(form(n), choice);
        assert.equal(before.length, 1, text);
        assert.deepEqual(told(after), [], text);
      }),
      runs,
    );
  });

  test('no figure that is printed holds binary dust', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), figure, (unit, a) => {
        for (const finding of findingsOf(`The harbor log gives ${a} ${unit.plural} for it.`)) {
          for (const fix of finding.fixes) {
            for (const { text } of fix.edits)
              assert.doesNotMatch(text, /[1-9]\d*\.\d{3,}|\d\.\d{5,}|e[+-]?\d/, `${a} ${unit.plural}: ${text}`);
          }
        }
      }),
      runs,
    );
  });
});
