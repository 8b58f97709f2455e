import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'structure/dateline-mismatch',
  summary: 'A sign-off that places a reporter where the dateline already is.',
  why: '“Reported from” is for people who were not at the dateline. Where both name one city, one of them is wrong.',
  source: [{ guide: 'AP Statement of News Values and Principles', entry: 'Bylines and datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['words'],
  blocks: ['paragraph', 'sign-off'],
  quotes: 'skip',
  fix: 'none',
  messages: { same: ({ city }: { city: string }) => `The dateline is ${city} already: drop this line or check the place.` },
  examples: [
    {
      whole: true,
      bad: 'CAIRO (AP) — Water covered the road.\n\nShops closed.\n\n⟦Marsh⟧ reported from Cairo.\n',
    },
    {
      whole: true,
      bad: 'Flood cuts road\n\nBy ADA MARSH\n\nTARGU, Moldova (AP) — Water covered the road.\n\n⟦Marsh⟧ reported from Targu, Moldova.\n',
    },
    {
      whole: true,
      bad: 'PARIS (AP) — Water covered the road.\n\nShops closed.\n\n⟦Cole⟧ reported from Paris. Associated Press writer Ida Kern in Rome contributed to this report.\n',
    },
    {
      whole: true,
      ok: 'TARGU, Moldova (AP) — Water rose.\n\nShops closed.\n\nMarsh reported from Cairo.\n',
      because: 'the places differ',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nWater covered the road.\n\nMarsh reported from Cairo.\n',
      because: 'there is no dateline',
    },
    { whole: true, ok: 'CAIRO (AP) — Water covered the road.\n\nShops closed.\n', because: 'there is no sign-off' },
    {
      whole: true,
      ok: 'CAIRO (AP) — Water covered the road.\n\n“Marsh reported from Cairo,” Ida Kern said.\n',
      because: 'a speaker says so',
    },
  ],
  check(story, { report }) {
    const words = story.facts('words');
    const dateline = words.flat().find((fact) => fact.type === 'dateline');
    if (dateline?.type !== 'dateline') return;
    const city = dateline.city.toLowerCase();
    for (const [block, facts] of words.entries()) {
      for (const [fact, credit] of facts.entries()) {
        if (credit.type !== 'credit-line' || credit.form !== 'reported' || credit.city?.toLowerCase() !== city) continue;
        report({ message: 'same', data: { city: credit.city }, at: { block, channel: 'words', fact } });
      }
    }
  },
});
