import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { defineRule } from '../../rule/rule.ts';
import { wrongFigure } from '../../rule/unit-corrections.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { causeOfPair, checkedPairs } from '../../story/measures/pairs.ts';

export default defineRule({
  id: 'units/area-vs-length',
  summary: 'An area was converted with the factor for a length, or “miles square” was read as “square miles”.',
  why: 'A square mile is 2.6 square kilometers, not 1.6: the factor has to be squared. And 10 miles square is a square with 10-mile sides, 100 square miles.',
  source: [
    { guide: 'NIST Special Publication 811', entry: 'appendix B, area', url: 'https://www.nist.gov/pml/special-publication-811' },
  ],
  scope: 'paragraph',
  severity: 'error',
  lifecycle: 'stable',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: houseFormOptions,
  messages: {
    linear: ({ printed, right }: { printed: string; right: string }) =>
      `“${printed}” was computed with the factor for a length; as an area it is about ${right}.`,
    square: ({ side, unit }: { side: number; unit: string }) =>
      `“${side} ${unit} square” is a square with ${side}-${unit === 'feet' ? 'foot' : unit.slice(0, -1)} sides: ${side * side} square ${unit}.`,
  },
  examples: [
    {
      bad: 'The park covers ⟦10 square miles (16 square kilometers)⟧ of marsh.',
      good: 'The park covers 10 square miles (26 square kilometers) of marsh.',
      message: 'linear',
    },
    {
      bad: 'The shop has ⟦100 square feet (30 square meters)⟧ of floor.',
      good: 'The shop has 100 square feet (9.3 square meters) of floor.',
    },
    { bad: 'The range is ⟦10 miles square (26 square kilometers)⟧ in all.', message: 'square', severity: 'info' },
    { ok: 'The park covers 10 square miles (26 square kilometers) of marsh.', because: 'The squared factor was used.' },
    { ok: 'The town is 5 miles square.', because: 'Nothing was converted.' },
    { ok: 'The tank holds 30 cubic feet (0.85 cubic meters) of gas.', because: 'The cubed factor was used.' },
    {
      ok: '“It is 10 square miles (16 square kilometers),” Ana Ruiz said.',
      because: 'A speaker’s words are not corrected here.',
    },
  ],
  check(paragraph, { options, report }) {
    for (const [i, measure] of paragraph.measures.entries()) {
      for (const pair of checkedPairs(measure)) {
        if (pair.verdict !== 'wrong' || causeOfPair(pair) !== 'linear') continue;
        const wrong = wrongFigure(paragraph, pair, options);
        if (wrong) report({ message: 'linear', ...wrong });
      }
      const next = paragraph.measures[i + 1];
      if (measure.exempt !== 'square' || measure.shape !== 'single' || !next || UNIT_BY_ID.get(next.unit)?.dimension !== 'area')
        continue;
      const between = paragraph.text.slice(measure.span.end, next.span.start);
      const close = paragraph.text.indexOf(')', next.span.end);
      if (!/^ square [([]$/.test(between) || close < 0) continue;
      const unit = UNIT_BY_ID.get(measure.unit)!.plural;
      report({
        message: 'square',
        severity: 'info',
        span: { start: measure.span.start, end: close + 1 },
        data: { side: measure.values[0]!, unit },
      });
    }
  },
});
