import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { missingFigure, wrongFigure } from '../../rule/unit-corrections.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { unitOf } from '../../story/measures/arithmetic.ts';
import { causeOfPair, checkedPairs } from '../../story/measures/pairs.ts';
import { spelledName } from '../../story/measures/phrasing.ts';
import { sourceOf, suggestionsFor } from '../../story/measures/suggestion.ts';

/** Figures in statute miles that are nautical miles in disguise. */
const DISGUISED: ReadonlyMap<number, number> = new Map([
  [1.15, 1],
  [2.3, 2],
  [3.45, 3],
  [5.75, 5],
  [11.5, 10],
]);

export default defineRule({
  id: 'units/nautical',
  summary: 'Nautical miles are marked as such, and converted to kilometers and miles.',
  why: 'A nautical mile is 1.852 kilometers, 15 percent longer than a mile on land. Readers know neither it nor the difference, and figures at sea are easily converted with the wrong factor.',
  source: [
    { guide: 'AP Stylebook', entry: 'nautical mile' },
    { guide: 'Reuters Handbook of Journalism', entry: 'nautical mile' },
  ],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 445000 },
  options: { ...houseFormOptions, convert: option.boolean(true, 'Ask for kilometers and miles after nautical miles.') },
  messages: {
    missing: ({ suggestion }: { suggestion: string }) => `Give nautical miles in kilometers and miles: “(${suggestion})”.`,
    statute: ({ printed, right }: { printed: string; right: string }) =>
      `“${printed}” was computed with statute miles; ${right} is right for nautical miles.`,
    disguised: ({ count }: { count: number }) =>
      `This looks like ${count === 1 ? 'one nautical mile' : `${count} nautical miles`} converted; check which kind of mile the source meant.`,
  },
  examples: [
    {
      bad: 'The patrol stopped ⟦12 nautical miles⟧ off the coast.',
      good: 'The patrol stopped 12 nautical miles (22 kilometers; 14 miles) off the coast.',
      message: 'missing',
    },
    {
      bad: 'The patrol stopped ⟦12 nm⟧ off the coast.',
      good: 'The patrol stopped 12 nautical miles (22 kilometers; 14 miles) off the coast.',
    },
    {
      bad: 'The limit is ⟦12 nautical miles (19 kilometers)⟧ from shore.',
      good: 'The limit is 12 nautical miles (22 kilometers) from shore.',
      message: 'statute',
      severity: 'error',
    },
    { bad: 'Boats must keep ⟦1.15 miles (1.9 kilometers)⟧ from the reef.', message: 'disguised' },
    {
      ok: 'The patrol stopped 12 nautical miles (22 kilometers; 14 miles) off the coast.',
      because: 'Both equivalents stand there.',
    },
    { ok: 'The limit is 12 nautical miles (22 kilometers) from shore.', because: 'One right equivalent is enough.' },
    { ok: 'The zone reaches 200 nautical miles out.', because: 'The house leaves them alone.', options: { convert: false } },
    { ok: 'The plant makes 5 nm chips for phones.', because: 'These are nanometers.' },
    { ok: '“We were 12 nautical miles out,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      const count = measure.unit === 'mile' && measure.shape === 'single' ? DISGUISED.get(measure.values[0]!) : undefined;
      if (count !== undefined) {
        report({
          message: 'disguised',
          span: { start: measure.span.start, end: (measure.conversion ?? measure).span.end },
          data: { count },
        });
      }
      if (measure.unit !== 'nautical-mile' || measure.exempt !== undefined) continue;
      for (const pair of checkedPairs(measure)) {
        if (pair.verdict !== 'wrong' || causeOfPair(pair) !== 'statute') continue;
        const wrong = wrongFigure(paragraph, pair, options);
        if (wrong) report({ message: 'statute', severity: 'error', ...wrong });
      }
      if (!options.convert || measure.conversions.length > 0) continue;
      const all = suggestionsFor(sourceOf(measure), options);
      const suggestion = ['kilometer', 'mile'].map((unit) => all.find((s) => s.unit === unit)?.text).join('; ');
      const missing = missingFigure(measure, suggestion);
      const glue = measure.unitSpan.start === measure.figure.end ? ' ' : '';
      const name = `${glue}${spelledName(unitOf(measure.unit), measure)}`;
      const spelled = measure.form.symbol && options.spell === 'full' ? [{ span: measure.unitSpan, text: name }] : [];
      report({
        message: 'missing',
        ...missing,
        fixes: missing.fixes.map((fix) => ({ ...fix, edits: [...spelled, ...fix.edits] })),
      });
    }
  },
});
