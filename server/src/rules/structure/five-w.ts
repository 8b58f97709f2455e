import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'structure/five-w',
  summary: 'Who, when or where is missing from the first three paragraphs.',
  why: 'A reader who leaves after three paragraphs should know who, what, when and where.',
  source: [{ guide: 'Journalism primers', entry: 'The five W’s' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  falseAlarms: { per1000Words: 0.3, words: 446000 },
  scope: 'story',
  reads: ['names', 'dates', 'words', 'sizes'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  messages: { missing: ({ what }: { what: string }) => `The first three paragraphs do not say ${what}.` },
  examples: [
    { whole: true, bad: 'Mill burns\n\n⟦A fire closed the mill.⟧\n\nIt was quick.\n\nNobody was hurt.\n\nRain fell.\n' },
    { whole: true, bad: 'PARIS (AP) — ⟦Ida Kern closed the mill.⟧\n\nIt was quick.\n\nNobody was hurt.\n\nRain fell.\n' },
    { whole: true, bad: 'PARIS (AP) — ⟦A fire closed the mill Tuesday.⟧\n\nIt was quick.\n\nNobody was hurt.\n\nRain fell.\n' },
    {
      whole: true,
      ok: 'PARIS (AP) — Ida Kern closed the mill Tuesday.\n\nIt was quick.\n\nRain fell.\n\nCrews left.\n',
      because: 'all is told',
    },
    { whole: true, ok: 'Mill burns\n\nA fire closed the mill.\n', because: 'it is a brief' },
    {
      whole: true,
      ok: 'PARIS (AP) — A fire closed the mill.\n\nIda Kern watched Tuesday.\n\nRain fell.\n\nCrews left.\n',
      because: 'the second paragraph tells',
    },
    {
      whole: true,
      ok: 'PARIS (AP) — “It was quick,” Ida Kern said Tuesday.\n\nRain fell.\n\nCrews left.\n\nIt dried.\n',
      because: 'all is told beside the quotation',
    },
  ],
  check(story, { report }) {
    const body = story.blocks.filter(({ kind }) => kind === 'paragraph').map(({ index }) => index);
    if (body.length < 4) return;
    const opening = body.slice(0, 3);
    const names = opening.flatMap((block) => story.facts('names')[block]!);
    const dated = () => story.facts('words').some((facts) => facts.some(({ type }) => type === 'dateline'));
    const missing = [
      names.some(({ kind }) => kind === 'person' || kind === 'organization') ? '' : 'who',
      opening.some((block) => story.facts('dates')[block]!.length > 0) ? '' : 'when',
      names.some(({ kind }) => kind === 'place') || dated() ? '' : 'where',
    ].filter(Boolean);
    if (missing.length === 0) return;
    const block = opening[0]!;
    const fact = story.facts('sizes')[block]!.findIndex(({ type }) => type === 'first-sentence');
    if (fact >= 0) report({ message: 'missing', data: { what: missing.join(' and ') }, at: { block, channel: 'sizes', fact } });
  },
});
