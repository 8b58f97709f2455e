import { defineRule } from '../../rule/rule.ts';
import { wrongFigure } from '../../rule/unit-corrections.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { judgePair } from '../../story/measures/checking.ts';
import { checkedPairs } from '../../story/measures/pairs.ts';

export default defineRule({
  id: 'units/temperature-difference',
  summary: 'A change or gap in degrees was converted as if it were a reading.',
  why: 'A rise of 2 degrees Celsius is a rise of 3.6 degrees Fahrenheit. The offset of 32 belongs to readings of a thermometer alone, and this slip has been printed by large agencies.',
  source: [
    {
      guide: 'NIST Special Publication 811',
      entry: 'temperature intervals',
      url: 'https://www.nist.gov/pml/special-publication-811',
    },
    { guide: 'National Geographic style manual', entry: 'temperature' },
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
    offset: ({ printed, right }: { printed: string; right: string }) =>
      `“${printed}” is the reading on a thermometer; a difference of that size is ${right}.`,
  },
  examples: [
    {
      bad: 'The planet has warmed by ⟦1.5 degrees Celsius (34.7 degrees Fahrenheit)⟧ since then.',
      good: 'The planet has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit) since then.',
    },
    {
      bad: 'It was ⟦10 degrees Fahrenheit (minus 12 degrees Celsius)⟧ above normal in the valley.',
      good: 'It was 10 degrees Fahrenheit (5.6 degrees Celsius) above normal in the valley.',
    },
    {
      bad: 'Ministers want to limit warming to ⟦2 C (35.6 F)⟧ by then.',
      good: 'Ministers want to limit warming to 2 C (3.6 F) by then.',
    },
    { ok: 'The planet has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit).', because: 'The factor alone was used.' },
    { ok: 'It was 2 degrees Celsius (36 degrees Fahrenheit) at dawn.', because: 'It is a reading.' },
    { ok: 'Temperatures rose to 40 degrees Celsius (104 degrees Fahrenheit).', because: '“Rose to” gives a reading.' },
    {
      ok: 'Readings rose from 5 degrees Celsius (41 degrees Fahrenheit) at dawn, 9 degrees Celsius (48 degrees Fahrenheit) at noon.',
      because: '“From” gives a reading, and the rise belongs to the first figure.',
    },
    { ok: '“We warmed it by 2 C (35.6 F),” Ana Ruiz said.', because: 'A speaker’s words are not corrected here.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      if (!measure.difference) continue;
      for (const pair of checkedPairs(measure)) {
        if (pair.verdict !== 'wrong') continue;
        const reading = judgePair(measure.figures, pair.from, pair.conversion.figures, pair.to);
        if (reading.verdict === 'wrong' || reading.verdict === 'imprecise') continue;
        const wrong = wrongFigure(paragraph, pair, options);
        if (wrong) report({ message: 'offset', ...wrong });
      }
    }
  },
});
