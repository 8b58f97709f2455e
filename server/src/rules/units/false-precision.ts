import { defineRule } from '../../rule/rule.ts';
import { wrongFigure } from '../../rule/unit-corrections.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { EXCESS, excessDigits } from '../../story/measures/acceptance.ts';
import { isFair } from '../../story/measures/checking.ts';
import { checkedPairs } from '../../story/measures/pairs.ts';

export default defineRule({
  id: 'units/false-precision',
  summary: 'A converted figure looks more exact than the figure it comes from.',
  why: '6,000 kilometers is a round number; 3,728 miles is a measurement. A conversion must not claim what the source did not say.',
  source: [
    {
      guide: 'NIST Special Publication 811',
      entry: 'appendix B.7, rounding',
      url: 'https://www.nist.gov/pml/special-publication-811',
    },
    { guide: 'Language Log', entry: 'on conversions in news copy' },
  ],
  scope: 'paragraph',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.004, words: 445000 },
  options: houseFormOptions,
  messages: {
    precise: ({ printed, right }: { printed: string; right: string }) =>
      `“${printed}” is more exact than its source; write ${right}.`,
  },
  examples: [
    {
      bad: 'The wall would run ⟦6,000 kilometers (3,728 miles)⟧ in all.',
      good: 'The wall would run 6,000 kilometers (3,700 miles) in all.',
      severity: 'warning',
    },
    {
      bad: 'The basin covers ⟦200,000 square kilometers (77,220 square miles)⟧ of desert.',
      good: 'The basin covers 200,000 square kilometers (77,000 square miles) of desert.',
    },
    {
      bad: 'The line is ⟦48 miles (77.25 kilometers)⟧ long.',
      good: 'The line is 48 miles (77 kilometers) long.',
      severity: 'info',
    },
    {
      bad: 'The town is about ⟦100 miles (161 kilometers)⟧ away.',
      good: 'The town is about 100 miles (160 kilometers) away.',
      severity: 'info',
    },
    { ok: 'The peak is 14,163 feet (4,317 meters) high.', because: 'A surveyed height is exact on both sides.' },
    { ok: 'The course is 26.2 miles (42.2 kilometers) long.', because: 'Both figures have three digits.' },
    { ok: 'The defendant is 6 feet, 2 inches (1.88 meters) tall.', because: 'Heights keep their centimeters.' },
    { ok: 'The town is 100 miles (161 kilometers) away.', because: 'Without a hedge the figure may be exact.' },
    { ok: '“It is 6,000 kilometers (3,728 miles),” Ana Ruiz said.', because: 'A speaker’s words are not corrected.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      if (measure.shape !== 'single' || measure.quoted) continue;
      const [source] = measure.figures;
      for (const pair of checkedPairs(measure)) {
        const [printed] = pair.conversion.figures;
        if (!source || !printed || pair.conversion.shape !== 'single' || !isFair(pair.verdict)) continue;
        if (pair.from.dimension === 'temperature' || source.form === 'fraction') continue;
        const extra = excessDigits(source, printed);
        const hedged = measure.hedge !== undefined;
        const decimals = printed.place < -1 && printed.value >= 10 && source.place >= 0;
        if (extra < 2 || (extra === 2 && !hedged && !decimals)) continue;
        const { start, end } = pair.conversion.figure;
        const wrong = wrongFigure(paragraph, pair, options);
        if (!wrong || wrong.data.right === paragraph.text.slice(start, end)) continue;
        report({ message: 'precise', severity: extra >= EXCESS ? 'warning' : 'info', ...wrong });
      }
    }
  },
});
