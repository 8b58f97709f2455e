import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { missingFigure, wrongFigure } from '../../rule/unit-corrections.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { checkedPairs } from '../../story/measures/pairs.ts';
import { sourceOf, suggestionsFor } from '../../story/measures/suggestion.ts';

export default defineRule({
  id: 'units/fuel-economy',
  summary: 'Miles per gallon carry kilometers per liter, and the inverse scale is computed the right way.',
  why: 'Readers abroad know kilometers per liter or liters per 100 kilometers. The second runs the other way, so its conversion is a division, and a wrong one looks plausible.',
  source: [
    {
      guide: 'NIST Special Publication 811',
      entry: 'appendix B, fuel consumption',
      url: 'https://www.nist.gov/pml/special-publication-811',
    },
  ],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: { ...houseFormOptions, convert: option.boolean(true, 'Ask for the equivalent where it is missing.') },
  messages: {
    missing: ({ suggestion }: { suggestion: string }) => `Readers abroad need “(${suggestion})” here.`,
    wrong: ({ printed, right }: { printed: string; right: string }) =>
      `“${printed}” should be about ${right}; the scale may have been turned round.`,
  },
  examples: [
    {
      bad: 'The new sedan gets ⟦25 mpg⟧ in the city.',
      good: 'The new sedan gets 25 mpg (11 kilometers per liter) in the city.',
      message: 'missing',
    },
    {
      bad: 'The van burns ⟦7 liters per 100 kilometers⟧ on the highway.',
      good: 'The van burns 7 liters per 100 kilometers (34 mpg) on the highway.',
    },
    {
      bad: 'The new sedan gets ⟦25 mpg (59 kilometers per liter)⟧ in the city.',
      good: 'The new sedan gets 25 mpg (11 kilometers per liter) in the city.',
      message: 'wrong',
      severity: 'error',
    },
    {
      ok: 'The new sedan gets 40 mpg (17 kilometers per liter) on the highway.',
      because: 'The equivalent stands there and agrees.',
    },
    { ok: 'The agency publishes mpg ratings each fall.', because: 'No figure is given.' },
    { ok: 'The new sedan gets 25 mpg.', because: 'The house writes for U.S. readers.', options: { convert: false } },
    { ok: '“It gets 25 mpg,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      if (UNIT_BY_ID.get(measure.unit)?.dimension !== 'fuel') continue;
      for (const pair of checkedPairs(measure)) {
        const wrong = pair.verdict === 'wrong' ? wrongFigure(paragraph, pair, options) : undefined;
        if (wrong) report({ message: 'wrong', severity: 'error', ...wrong });
      }
      const [first] =
        options.convert && measure.exempt === undefined && measure.conversions.length === 0
          ? suggestionsFor(sourceOf(measure), options)
          : [];
      if (first) report({ message: 'missing', ...missingFigure(measure, first.text) });
    }
  },
});
