import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'dateline/consistency',
  summary: 'The dateline’s own state or country after a city',
  why: 'Under a dateline in Illinois nobody has to be told where Chicago is. AP itself often keeps the state, so the rule is off unless a desk wants it.',
  source: [{ guide: 'Poynter', entry: 'AP state names, 2014' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'story',
  reads: ['forms'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.05, words: 196_000 },
  messages: {
    repeated: ({ region }: { region: string }) => `The dateline says that the story is in ${region}: the city can stand alone.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier reopens\n\nSPRINGFIELD, Ill. (AP) — The pier was built in Chicago⟦, Illinois⟧, in May.\n\nIt is new.\n',
      message: 'repeated',
    },
    {
      whole: true,
      bad: 'Pier reopens\n\nPARIS (AP) — The pier was built in Marseille⟦, France⟧.\n\nIt is new.\n',
      good: 'Pier reopens\n\nPARIS (AP) — The pier was built in Marseille.\n\nIt is new.\n',
    },
    {
      whole: true,
      bad: 'Pier reopens\n\nAUSTIN, Texas (AP) — The pier is new.\n\nIt was built in Houston⟦, Texas⟧.\n',
      good: 'Pier reopens\n\nAUSTIN, Texas (AP) — The pier is new.\n\nIt was built in Houston.\n',
    },
    {
      whole: true,
      ok: 'Pier reopens\n\nSPRINGFIELD, Ill. (AP) — The pier was built in Cleveland, Ohio, in May.\n\nIt is new.\n',
      because: 'Another state.',
    },
    {
      whole: true,
      ok: 'Pier reopens\n\nPORTLAND, Maine (AP) — The pier was built in Portland, Oregon.\n\nIt is new.\n',
      because: 'Another Portland.',
    },
    { ok: 'The pier was built in Chicago, Illinois.', because: 'No dateline says where the story is.' },
    {
      whole: true,
      ok: 'Pier reopens\n\nAUSTIN, Texas (AP) — “It was built in Houston, Texas,” the mayor said.\n\nIt is new.\n',
      because: 'A speaker’s words.',
    },
  ],
  check(story, { report }) {
    const forms = story.facts('forms');
    const place = forms.flat().find((fact) => fact.type === 'place-of-story');
    if (place?.type !== 'place-of-story' || place.region === undefined) return;
    for (const [block, facts] of forms.entries()) {
      for (const [fact, one] of facts.entries()) {
        if (one.type !== 'city' || one.region !== place.region) continue;
        const at = { block, channel: 'forms' as const, fact, part: 'region' };
        report({
          message: 'repeated',
          at,
          data: { region: place.region },
          fixes: [{ title: `Take out “${place.region}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: '' }] }],
        });
      }
    }
  },
});
