import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'dateline/undated',
  summary: 'The first city of a story without a dateline',
  why: 'Where no dateline says where a story is, its first city has to: there is a Springfield in 30 states.',
  source: [{ guide: 'DINFOS', entry: 'Datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'story',
  reads: ['forms'],
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0.05, words: 196_000 },
  messages: {
    which: ({ city, regions }: { city: string; regions: string }) =>
      `No dateline says which ${city} this is: name the state or country (${regions}).`,
  },
  examples: [
    { whole: true, bad: 'Pier burns\n\nA fire in ⟦Springfield⟧ burned a pier on Monday.\n\nNobody was hurt.\n' },
    { whole: true, bad: 'Pier burns\n\n⟦Portland⟧ police closed a pier on Monday.\n\nNobody was hurt.\n' },
    { whole: true, bad: 'Pier burns\n\nIn ⟦Columbus⟧, a pier burned on Monday.\n\nNobody was hurt.\n' },
    {
      whole: true,
      ok: 'Pier burns\n\nA fire in Boston burned a pier on Monday.\n\nNobody was hurt.\n',
      because: 'It stands alone.',
    },
    {
      whole: true,
      ok: 'Pier burns\n\nA fire in Springfield, Illinois, burned a pier on Monday.\n\nNobody was hurt.\n',
      because: 'The state stands there.',
    },
    {
      whole: true,
      ok: 'Pier burns\n\nSPRINGFIELD, Ill. (AP) — The Springfield fire burned a pier on Monday.\n\nNobody was hurt.\n',
      because: 'The dateline says it.',
    },
    {
      whole: true,
      ok: 'Pier burns\n\nFires spread on Monday.\n\nThen Springfield burned.\n',
      because: 'The lead names no place.',
    },
    {
      whole: true,
      ok: 'Pier burns\n\n“I saw Springfield burn,” Ida Marsh said on Monday.\n\nNobody was hurt.\n',
      because: 'A speaker’s words.',
    },
  ],
  check(story, { report }) {
    const forms = story.facts('forms');
    if (forms.flat().some(({ type }) => type === 'place-of-story')) return;
    const block = story.blocks.find(({ kind }) => kind === 'paragraph')?.index;
    const facts = block === undefined ? [] : forms[block]!;
    const index = facts.findIndex(({ type }) => type === 'city');
    const first = facts[index];
    if (block === undefined || first?.type !== 'city' || first.alone || first.region !== undefined) return;
    const data = { city: first.city, regions: first.regions.join(', ') };
    report({ message: 'which', at: { block, channel: 'forms', fact: index }, data });
  },
});
