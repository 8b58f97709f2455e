import { defineRule } from '../../rule/rule.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { significantDigits } from '../../story/measures/arithmetic.ts';
import { isFair } from '../../story/measures/checking.ts';
import type { Figure } from '../../story/measures/figure.ts';
import { checkedPairs, spanOfPair } from '../../story/measures/pairs.ts';
import { conversionsInto } from '../../story/measures/suggestion.ts';

const digitsOf = (figure: Figure): number => significantDigits(figure.value, Math.max(0, -figure.place));

/** Round figures that a source may have given, and the unit in which copy shows their conversion. */
const ROUND_KILOMETERS = [1, 2, 3, 4, 5, 10, 15, 20, 25, 30, 40, 50, 100, 200, 500];
const ROUND_METERS = [50, 100, 150, 200, 300, 500, 1000, 2000, 3000];

/** The round metric figure behind "15.5 miles" or "3,280 feet"; undefined when none explains it. */
function roundMetric(unit: string, figure: Figure): string | undefined {
  if (figure.form !== 'figures') return undefined;
  if (unit === 'mile' && figure.place < 0) {
    const found = ROUND_KILOMETERS.find((round) => Math.abs(round / 1.609344 - figure.value) <= 0.5 * 10 ** figure.place);
    return found === undefined || (figure.place === -1 && found > 50) || (figure.value % 0.5 === 0 && found < 15)
      ? undefined
      : `${found} kilometers`;
  }
  if (unit === 'foot' && figure.place === 0 && digitsOf(figure) >= 3) {
    const found = ROUND_METERS.find((round) => Math.abs(round / 0.3048 - figure.value) <= 1);
    return found === undefined || figure.value % 50 === 0 ? undefined : `${found} meters`;
  }
  return undefined;
}

export default defineRule({
  id: 'units/back-converted',
  summary: 'The first figure looks like a conversion of the one in parentheses.',
  why: 'The figure that the source gave goes first. “19,685 feet (6,000 meters)” turns a round figure into a false measurement and hides what was said.',
  source: [
    { guide: 'AP Stylebook', entry: 'metric system' },
    { guide: 'U.S. Metric Association', entry: 'guide to metric in the news', url: 'https://usma.org' },
  ],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  options: houseFormOptions,
  messages: {
    swapped: ({ right }: { right: string }) => `The figure in parentheses looks like the source’s; write “${right}”.`,
    hidden: ({ round }: { round: string }) => `This looks like ${round} converted; check what the source said.`,
  },
  examples: [
    {
      bad: 'The drone flew at ⟦19,685 feet (6,000 meters)⟧ over the strait.',
      good: 'The drone flew at 6,000 meters (20,000 feet) over the strait.',
      message: 'swapped',
    },
    {
      bad: 'The basin covers ⟦77,220 square miles (200,000 square kilometers)⟧ of desert.',
      good: 'The basin covers 200,000 square kilometers (77,000 square miles) of desert.',
    },
    {
      bad: 'The gun has a range of ⟦15.5 miles (25 kilometers)⟧ or more.',
      good: 'The gun has a range of 25 kilometers (16 miles) or more.',
    },
    { bad: 'The gun has a range of ⟦15.5 miles⟧ or more.', message: 'hidden' },
    { bad: 'The dam is ⟦328 feet (100 meters)⟧ high.', good: 'The dam is 100 meters (330 feet) high.', message: 'swapped' },
    { ok: 'The town is 125 miles (200 kilometers) away.', because: 'Both figures are round.' },
    { ok: 'The peak is 29,032 feet (8,849 meters) high.', because: 'Both figures were measured.' },
    { ok: 'The course is 26.2 miles (42 kilometers) long.', because: 'The marathon has its own distance.' },
    { ok: 'She is 152 centimeters (5 feet) tall.', because: 'People are measured in centimeters.' },
    { ok: 'The town is 10 miles (16 kilometers) away.', because: 'The round figure comes first.' },
    { ok: '“It was 19,685 feet (6,000 meters) up,” Ana Ruiz said.', because: 'A speaker’s words are not corrected.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      const [source] = measure.figures;
      if (measure.shape !== 'single' || !source || measure.exempt !== undefined || measure.quoted || measure.height) continue;
      if (measure.conversions.length === 0) {
        const round = roundMetric(measure.unit, source);
        if (round !== undefined) report({ message: 'hidden', span: measure.span, data: { round } });
        continue;
      }
      for (const pair of checkedPairs(measure)) {
        const { conversion, from, to } = pair;
        const [printed] = conversion.figures;
        if (!printed || conversion.shape !== 'single' || conversion.displaced || pair.from.dimension === 'temperature') continue;
        if (!isFair(pair.verdict)) continue;
        const more = digitsOf(source) - digitsOf(printed);
        // 328 feet (100 meters); 125 miles (200 kilometers) is round on both sides
        const isCount = source.place === 0 && source.value % 5 !== 0;
        const rounder = (more >= 3 && digitsOf(printed) <= 2) || (more === 2 && digitsOf(printed) === 1 && isCount);
        const decimal =
          source.place < 0 &&
          source.value >= 3 &&
          printed.place === 0 &&
          printed.value % 5 === 0 &&
          digitsOf(source) > digitsOf(printed);
        if (!rounder && !decimal) continue;
        const text = paragraph.text.slice(conversion.inside.start, conversion.inside.end);
        const back = { ...conversion, approximate: false, hedged: false, difference: false };
        const [first] = conversionsInto(back, to, from, options);
        if (!first || conversion.style !== 'parentheses') continue;
        const right = `${text} (${first.text})`;
        report({
          message: 'swapped',
          span: spanOfPair(pair),
          data: { right },
          fixes: [{ title: `Change to “${right}”`, kind: 'suggestion', edits: [{ span: spanOfPair(pair), text: right }] }],
        });
      }
    }
  },
});
