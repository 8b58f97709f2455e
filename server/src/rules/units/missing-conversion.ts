import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { conversionNeeds } from '../../story/measures/needs.ts';

export default defineRule({
  id: 'units/missing-conversion',
  summary: 'A measure in one system needs its equivalent in the other.',
  why: 'Wire copy goes to readers who think in miles and to readers who think in kilometers. The first mention of a measure carries the other system in parentheses right after the unit, with no “about” of its own.',
  source: [
    { guide: 'AP Stylebook', entry: 'metric system' },
    { guide: 'BBC News style guide', entry: 'numbers: metric or imperial', url: 'https://www.bbc.co.uk/newsstyleguide' },
  ],
  scope: 'story',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.009, words: 445000 },
  options: {
    ...houseFormOptions,
    direction: option.oneOf(['both', 'us-to-metric', 'metric-to-us', 'off'], 'both', 'Which measures need an equivalent.'),
    scope: option.oneOf(
      ['first-per-quantity', 'every', 'first-per-unit-pair'],
      'first-per-quantity',
      'Whether each quantity is converted once, every time, or one quantity for each pair of units.',
    ),
    sports: option.boolean(false, 'Convert measures in sports copy too.'),
  },
  reads: ['measures'],
  messages: {
    metric: (data: { suggestion: string }) => `Add the metric equivalent, “(${data.suggestion})”.`,
    us: (data: { suggestion: string }) => `Add the U.S. equivalent, “(${data.suggestion})”.`,
  },
  examples: [
    {
      bad: 'The siren could be heard ⟦10 miles⟧ away.',
      good: 'The siren could be heard 10 miles (16 kilometers) away.',
      message: 'metric',
    },
    {
      bad: 'Crews closed a ⟦5-mile⟧ stretch of the coast road.',
      good: 'Crews closed a 5-mile (8-kilometer) stretch of the coast road.',
    },
    {
      bad: 'Forecasters expect ⟦10 to 15 inches⟧ in the hills.',
      good: 'Forecasters expect 10 to 15 inches (25 to 38 centimeters) in the hills.',
    },
    {
      bad: 'The camp is ⟦half a mile⟧ from the border.',
      good: 'The camp is half a mile (0.8 kilometers) from the border.',
    },
    {
      bad: 'The quarry lies ⟦50 kilometers⟧ north of the capital.',
      good: 'The quarry lies 50 kilometers (31 miles) north of the capital.',
      message: 'us',
    },
    {
      bad: 'The convoy stretched about ⟦80 miles⟧ along the river.',
      good: 'The convoy stretched about 80 miles (130 kilometers) along the river.',
    },
    {
      bad: 'The defendant is ⟦6 feet, 2 inches⟧ tall.',
      good: 'The defendant is 6 feet, 2 inches (1.88 meters) tall.',
    },
    {
      bad: 'The defendant is ⟦1.88 meters⟧ tall.',
      good: 'The defendant is 1.88 meters (6 feet, 2 inches) tall.',
    },
    {
      bad: 'Gusts of ⟦75 mph⟧ tore off roofs on the shore.',
      good: 'Gusts of 75 mph (121 kph) tore off roofs on the shore.',
    },
    {
      bad: 'The reading was ⟦90 degrees Fahrenheit⟧ at noon.',
      good: 'The reading was 90 degrees Fahrenheit (32 degrees Celsius) at noon.',
    },
    {
      bad: 'The planet has warmed by ⟦1.5 degrees Celsius⟧ since then.',
      good: 'The planet has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit) since then.',
    },
    {
      bad: 'The blaze grew to ⟦1.2 million acres⟧ by Friday.',
      good: 'The blaze grew to 1.2 million acres (490,000 hectares) by Friday.',
    },
    {
      bad: 'The camp is ⟦half a dozen miles⟧ from the border.',
      good: 'The camp is half a dozen miles (10 kilometers) from the border.',
    },
    {
      bad: 'The blaze has burned ⟦2,000-plus acres⟧ of brush.',
      good: 'The blaze has burned 2,000-plus acres (810 hectares) of brush.',
    },
    {
      bad: 'The quarry lies ⟦40 km⟧north of the capital.',
      good: 'The quarry lies 40 km (25 miles) north of the capital.',
    },
    {
      ok: 'The siren was heard 10 miles (16 kilometers) away. People within 10 miles were told to leave.',
      because: 'The quantity is converted where it first appears.',
    },
    { ok: 'The village is hundreds of miles from a hospital.', because: 'Nothing can be computed from a vague quantity.' },
    {
      ok: 'The plan covers 50 to 1.2 million acres of forest.',
      because: 'Whether it begins at 50 acres or at 50 million is not for a checker to guess.',
    },
    { ok: 'She won the 100-meter dash in 10.8 seconds.', because: 'Race distances keep their names.' },
    { ok: 'Police found a 9 mm pistol in the car.', because: 'Calibers are not converted.' },
    { ok: 'Gasoline sold for $3.50 a gallon in Harborton.', because: 'A price per unit is not converted.' },
    { ok: 'He went the extra mile, and the plan beat the old one by a mile.', because: 'Idioms are not measures.' },
    { ok: '“It was 10 miles away,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
    {
      ok: 'The road runs 10 miles along the coast.',
      because: 'The house converts metric measures only.',
      options: { direction: 'metric-to-us' },
    },
  ],
  check(story, { options, report }) {
    if (options.direction === 'off') return;
    for (const need of conversionNeeds(story, options)) {
      const [first] = need.suggestions;
      if (!first) continue;
      report({
        message: need.toMetric ? 'metric' : 'us',
        data: { suggestion: first.text },
        at: { block: need.block, channel: 'measures', fact: need.fact },
        fixes: need.suggestions.map(({ text }) => ({
          title: `Add “(${text})”`,
          kind: 'suggestion',
          edits: [
            {
              at: { block: need.block, channel: 'measures', fact: need.fact },
              how: 'after',
              text: ` (${text})${need.runOn ? ' ' : ''}`,
            },
          ],
        })),
      });
    }
  },
});
