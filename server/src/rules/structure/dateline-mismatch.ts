import { defineRule, type StoryReader } from '../../rule/rule.ts';
import { blockText } from '../../story/texts.ts';
import { titleCase } from '../../story/title-case.ts';

export default defineRule({
  id: 'structure/dateline-mismatch',
  summary: 'Dateline, bylines and sign-off that do not say who was where.',
  why: '“Reported from” is for people who were not at the dateline. Where both name one city, one of them is wrong.',
  source: [{ guide: 'AP Statement of News Values and Principles', entry: 'Bylines and datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['words', 'names', 'media', 'texts'],
  blocks: ['paragraph', 'sign-off'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    same: ({ city }: { city: string }) => `The dateline is ${city} already: drop this line or check the place.`,
    elsewhere: ({ city, place }: { city: string; place: string }) =>
      `The newsroom’s people saw this in ${place}, and the story never speaks of ${city}: check the dateline.`,
    several: () => 'Several reporters have the byline: a sign-off says who reported from where.',
  },
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
      bad: 'Flood cuts road\n\nBy ADA MARSH\n\n⟦BANGOR, Maine (AP) —⟧ Water covered the road on Tuesday.\n\nAn AP reporter saw two buses stand in the water in Paris.\n',
      message: 'elsewhere',
    },
    {
      whole: true,
      bad: 'Flood cuts road\n\n⟦By ADA MARSH and BEN COLE⟧\n\nPARIS (AP) — Water covered the road.\n\nShops closed.\n',
      message: 'several',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nBy ADA MARSH and BEN COLE\n\nPARIS (AP) — Water covered the road.\n\nCole reported from Rome.\n',
      because: 'the sign-off says where the other was',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nBy ADA MARSH\n\nPARIS (AP) — Water covered the road into Paris.\n\nAn AP reporter saw buses stand in the water in Lyon.\n',
      because: 'the story speaks of the dateline’s city as well',
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
    const first = words.findIndex((facts) => facts.some(({ type }) => type === 'dateline'));
    const fact = words[first]?.findIndex(({ type }) => type === 'dateline') ?? -1;
    const dateline = words[first]?.[fact];
    if (dateline?.type !== 'dateline') return;
    const city = dateline.city.toLowerCase();
    let credited = false;
    for (const [block, facts] of words.entries()) {
      for (const [fact, credit] of facts.entries()) {
        if (credit.type !== 'credit-line') continue;
        credited = true;
        if (credit.form !== 'reported' || credit.city?.toLowerCase() !== city) continue;
        report({ message: 'same', data: { city: credit.city }, at: { block, channel: 'words', fact } });
      }
    }
    const byline = story.blocks.find(({ kind }) => kind === 'byline');
    if (byline && !credited && / and /.test(blockText(story.facts('texts')[byline.index]!)?.normal ?? ''))
      report({ message: 'several', at: { block: byline.index } });
    const place = placeSeen(story, city);
    if (place)
      report({ message: 'elsewhere', data: { city: titleCase(city), place }, at: { block: first, channel: 'words', fact } });
  },
});

/** The place where the newsroom's own people saw something, when the story never names the dateline's city. `city` in lower case. */
function placeSeen(story: StoryReader<'words' | 'names' | 'media'>, city: string): string | undefined {
  const names = story.facts('names');
  // A capital's dateline stands over stories of the whole nation.
  const spoken = city === 'washington' || names.some((facts) => facts.some(({ form }) => form.toLowerCase() === city));
  if (spoken) return undefined;
  for (const [block, facts] of story.facts('media').entries()) {
    for (const note of facts) {
      if (note.type !== 'note' || note.kind !== 'witness' || note.quoted) continue;
      const place = names[block]!.find(({ kind, sentence }) => kind === 'place' && sentence === note.sentence);
      if (place) return place.form;
    }
  }
  return undefined;
}
