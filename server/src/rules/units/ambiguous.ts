import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { defineRule } from '../../rule/rule.ts';
import { HOTTEST_CELSIUS } from '../../story/measures/needs.ts';
import type { MeasureFact } from '../../story/measures.ts';

const BRITISH = new Set(['gallon', 'pint']);

const isTooHot = (fact: MeasureFact): boolean => fact.values.some((value) => value > HOTTEST_CELSIUS);

export default defineRule({
  id: 'units/ambiguous',
  summary: 'A unit that means different things in different places: ton, gallon, pint, degrees without a scale.',
  why: 'A ton is 2,000 pounds in the United States, 1,000 kilograms in most of the world and 2,240 pounds in old British use. A story that otherwise counts in meters and kilograms should say which.',
  source: [
    { guide: 'NIST Special Publication 811', entry: 'ton', url: 'https://www.nist.gov/pml/special-publication-811' },
    { guide: 'Mongabay style guide', entry: 'measurements', url: 'https://mongabay.com' },
  ],
  scope: 'story',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  reads: ['measures'],
  messages: {
    ton: () => 'The story counts in metric units: are these metric tons? Say so, or convert them.',
    british: ({ unit }: { unit: string }) => `The story counts in British pounds: is this ${unit} U.S. or Imperial?`,
    hot: () => 'The story counts in Celsius, and this is too hot for it: Fahrenheit?',
    degrees: () => 'The story counts in metric units and names no scale: Fahrenheit or Celsius?',
  },
  examples: [
    { whole: true, bad: 'The ship is 90 meters (295 feet) long.\n\nIt carried ⟦5,000 tons⟧ of aid.', message: 'ton' },
    { whole: true, bad: 'The farm sold milk worth £5,000.\n\nIt lost ⟦4 gallons⟧ a day.', message: 'british' },
    {
      whole: true,
      bad: 'The camp is 10 kilometers (6.2 miles) off.\n\nTemperatures neared ⟦40 degrees⟧ by noon.',
      message: 'degrees',
    },
    {
      whole: true,
      bad: 'It was 33 degrees Celsius (91 degrees Fahrenheit) on the coast.\n\nThe heat reached ⟦90 degrees⟧ in the hills.',
      message: 'hot',
    },
    {
      whole: true,
      ok: 'The ship is 90 meters (295 feet) long.\n\nIt carried 5,000 metric tons (5,500 tons) of aid.',
      because: 'The kind of ton is named.',
    },
    {
      whole: true,
      ok: 'The barge carried 5,000 tons of gravel down the river.',
      because: 'Nothing else in the story is metric.',
    },
    {
      whole: true,
      ok: 'It was 40 degrees Celsius (104 degrees Fahrenheit).\n\nThe day before it was 38 degrees.',
      because: 'The scale was named.',
    },
    {
      whole: true,
      ok: 'The ship is 90 meters (295 feet) long.\n\n“It held 5,000 tons,” Ana Ruiz said.',
      because: 'A speaker’s words stay as they were said.',
    },
    { whole: true, ok: 'Temperatures neared 100 degrees in Harborton.', because: 'Nothing in the story is metric.' },
    { whole: true, ok: 'She turned the wheel 90 degrees.', because: 'An angle has no scale.' },
  ],
  check(story, { report }) {
    const channel = story.facts('measures');
    const read = story.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'caption');
    const all: { fact: MeasureFact; block: number; i: number }[] = read.flatMap(({ index }) =>
      (channel[index] ?? []).map((fact, i) => ({ fact, block: index, i })),
    );
    if (all.length === 0) return;
    const metric = all.some(
      ({ fact }) => UNIT_BY_ID.get(fact.unit)?.system === 'metric' && fact.unit !== 'celsius' && fact.exempt === undefined,
    );
    const british = all.some(({ fact }) => fact.unit === 'GBP');
    const fahrenheit = all.some(({ fact }) => fact.unit === 'fahrenheit');
    const celsius = all.some(({ fact }) => fact.unit === 'celsius');
    const done = new Set<string>();
    for (const { fact, block, i } of all) {
      if (fact.quoted || fact.exempt !== undefined || fact.conversions.length > 0 || done.has(fact.unit)) continue;
      const at = { block, channel: 'measures' as const, fact: i };
      if (fact.unit === 'short-ton' && metric && fact.plainTon) report({ message: 'ton', at });
      else if (BRITISH.has(fact.unit) && british) report({ message: 'british', at, data: { unit: fact.unit } });
      else if (fact.unit === 'degree' && fact.weather && !fahrenheit && !fact.difference && (celsius ? isTooHot(fact) : metric))
        report({ message: celsius ? 'hot' : 'degrees', at });
      else continue;
      done.add(fact.unit);
    }
  },
});
