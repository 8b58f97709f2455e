import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'place/needs-region',
  summary: 'A city without its state or country',
  why: 'A city that does not stand alone in a dateline needs its region in the text too, at its first mention. AP leaves it off in passing, so the rule is off unless a desk wants it.',
  source: [{ guide: 'AP Stylebook', entry: 'state names; datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'story',
  reads: ['forms'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0.1, words: 196_000 },
  messages: {
    which: ({ city, regions }: { city: string; regions: string }) =>
      `“${city}” does not stand alone: name its state or country (${regions}).`,
  },
  examples: [
    { bad: 'The pier was built in ⟦Springfield⟧ last year.' },
    { bad: 'The pier was built in ⟦Portland⟧, and one in Portland burned.' },
    { bad: 'The pier was built in ⟦Columbus⟧.' },
    { ok: 'The pier was built in Boston.', because: 'It stands alone.' },
    { ok: 'The pier was built in Springfield, Illinois. Then Springfield sold it.', because: 'The first mention has the state.' },
    {
      whole: true,
      ok: 'Pier reopens\n\nCHICAGO (AP) — The pier was built in Springfield.\n\nIt is new.\n',
      because: 'The dateline names the state it lies in.',
    },
    { ok: '“I built it in Springfield,” Ida Marsh said.', because: 'A speaker’s words.' },
  ],
  check(story, { report }) {
    const forms = story.facts('forms');
    const places = forms.flat().filter((fact) => fact.type === 'place-of-story');
    const seen = new Set(places.map(({ city }) => city));
    for (const [block, facts] of forms.entries()) {
      for (const [fact, one] of facts.entries()) {
        if (one.type !== 'city') continue;
        const city = one.city.toUpperCase();
        if (seen.has(city)) continue;
        seen.add(city);
        if (one.alone || one.region !== undefined) continue;
        if (one.regions.some((region) => places.some((place) => liesIn(region, place.region)))) continue;
        report({
          message: 'which',
          at: { block, channel: 'forms', fact },
          data: { city: one.city, regions: one.regions.join(', ') },
        });
      }
    }
  },
});

/** "Ill." and Illinois. */
const liesIn = (short: string, region: string | undefined): boolean =>
  !!region?.toLowerCase().startsWith(short.replace(/\.$/, '').toLowerCase());
