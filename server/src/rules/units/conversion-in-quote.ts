import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { unitOf } from '../../story/measures/arithmetic.ts';
import { HOTTEST_CELSIUS } from '../../story/measures/needs.ts';
import { suggestionsFor } from '../../story/measures/suggestion.ts';
import type { MeasureFact } from '../../story/measures.ts';

/** A bare "100 degrees" is too hot for Celsius and too little for a turn. */
const isFahrenheit = (fact: MeasureFact): boolean =>
  !fact.hyphenated && !fact.difference && fact.values.every((value) => value > HOTTEST_CELSIUS && value <= 130);

export default defineRule({
  id: 'units/conversion-in-quote',
  summary: 'A measure inside a quotation that the story converts nowhere.',
  why: 'The speaker did not say the other figure. Give it in the next sentence; houses that hold quotations sacred allow neither parentheses nor brackets inside them.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'quotes' },
    { guide: 'AP Stylebook', entry: 'quotations in the news' },
  ],
  scope: 'story',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'none',
  falseAlarms: { per1000Words: 0.004, words: 445000 },
  options: {
    ...houseFormOptions,
    sacred: option.boolean(false, 'Quotations are sacred: a conversion inside one is a warning.'),
  },
  reads: ['measures'],
  messages: {
    missing: ({ suggestion }: { suggestion: string }) =>
      `The speaker’s measure is converted nowhere; say in your own words that it is ${suggestion}.`,
    inserted: () => 'The speaker did not say this figure; move the equivalent out of the quotation.',
  },
  examples: [
    {
      whole: true,
      bad: '“It was ⟦10 miles⟧ away,” Ana Ruiz said.',
      message: 'missing',
    },
    { whole: true, bad: '“We lost ⟦40 acres⟧ that night,” Ana Ruiz said.' },
    { whole: true, bad: '“It was ⟦100 degrees⟧ in that cell,” Ana Ruiz said.' },
    { whole: true, bad: '“They closed a ⟦5-mile⟧ stretch,” Ana Ruiz said.', message: 'missing' },
    {
      whole: true,
      bad: '“It was 10 miles⟦ (16 kilometers)⟧ away,” Ana Ruiz said.',
      message: 'inserted',
      severity: 'warning',
      options: { sacred: true },
    },
    {
      whole: true,
      ok: '“It was 10 miles away,” Ana Ruiz said. Ten miles is 16 kilometers.',
      because: 'The next sentence converts it.',
    },
    {
      whole: true,
      ok: '“It was 10 miles (16 kilometers) away,” Ana Ruiz said.',
      because: 'The house allows the equivalent in a quotation.',
    },
    { whole: true, ok: '“We lost by a mile,” Ana Ruiz said.', because: 'An idiom is no measure.' },
    {
      whole: true,
      ok: 'It was 10 miles (16 kilometers) off. “It was 10 miles of mud,” Ana Ruiz said.',
      because: 'The story converts it.',
    },
  ],
  check(story, { options, report }) {
    const channel = story.facts('measures');
    const said = new Set<string>();
    const key = (unit: string, values: readonly number[]): string => `${unit} ${values.join(' ')}`;
    const reading = story.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
    for (const { index } of reading) {
      for (const fact of channel[index] ?? []) {
        if (fact.conversions.length > 0 || !fact.quoted) said.add(key(fact.unit, fact.values));
        for (const c of fact.conversions) said.add(key(c.unit, c.values));
      }
    }
    for (const { index } of reading) {
      for (const [i, fact] of (channel[index] ?? []).entries()) {
        const unit = UNIT_BY_ID.get(fact.unit);
        if (!fact.quoted || !unit || fact.exempt !== undefined) continue;
        const at = { block: index, channel: 'measures' as const, fact: i };
        if (options.sacred && fact.conversions.length > 0) {
          report({ message: 'inserted', severity: 'warning', at: { ...at, part: 'aside' } });
          continue;
        }
        const from = fact.unit === 'degree' && isFahrenheit(fact) ? unitOf('fahrenheit') : unit;
        if (from.trigger !== 'required' || said.has(key(fact.unit, fact.values))) continue;
        const open = { ...fact, unit: from.id, hyphenated: false, suffix: undefined, hedged: fact.hedge !== undefined };
        const [first] = suggestionsFor(open, options);
        if (!first) continue;
        said.add(key(fact.unit, fact.values));
        report({ message: 'missing', at, data: { suggestion: first.text } });
      }
    }
  },
});
