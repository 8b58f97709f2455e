import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'structure/lead-time-element',
  summary: 'The day comes only after the second paragraph.',
  why: 'A spot story tells in its first two paragraphs when it happened.',
  source: [{ guide: 'AP writing guidance', entry: 'Time element' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.1, words: 446000 },
  scope: 'story',
  reads: ['dates', 'sizes'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  messages: { late: () => 'Say when: the first two paragraphs give no day, a later one does.' },
  examples: [
    {
      whole: true,
      bad: 'Ferry fares rise\n\n⟦Fares on the harbor ferry go up in spring.⟧\n\nThe pier stays open.\n\nThe board voted Monday.\n',
    },
    {
      whole: true,
      bad: 'PORT HOLLIS, Maine (AP) — ⟦A fire closed the mill.⟧ Nobody was hurt.\n\nThe cause is not known.\n\nCrews left Tuesday.\n',
    },
    {
      whole: true,
      bad: 'Mill burns\n\n⟦A fire closed the mill.⟧\n\nThe owner watched.\n\nCrews left.\n\nThe mill reopens Friday.\n',
    },
    {
      whole: true,
      ok: 'Mill burns\n\nA fire closed the mill Tuesday.\n\nThe owner watched.\n\nCrews left Wednesday.\n',
      because: 'the lead has the day',
    },
    { whole: true, ok: 'Mill burns\n\nA fire closed the mill.\n\nCrews left Tuesday.\n', because: 'the second paragraph has it' },
    {
      whole: true,
      ok: 'How mills burn\n\nDust burns.\n\nSo does flour.\n\nAir helps.\n',
      because: 'the story has no day at all',
    },
    {
      whole: true,
      ok: 'Mill burns\n\nA fire closed the mill.\n\nIt was quick.\n\n“It began Monday,” Kern said.\n',
      because: 'only a speaker names a day',
    },
  ],
  check(story, { report }) {
    const body = story.blocks.filter(({ kind }) => kind === 'paragraph').map(({ index }) => index);
    const dates = story.facts('dates');
    const hasDay = (block: number) =>
      dates[block]!.some(({ weekday, day, quoted }) => !quoted && (weekday !== undefined || day !== undefined));
    if (body.length < 3 || body.slice(0, 2).some(hasDay) || !body.slice(2).some(hasDay)) return;
    const block = body[0]!;
    const fact = story.facts('sizes')[block]!.findIndex(({ type }) => type === 'first-sentence');
    if (fact >= 0) report({ message: 'late', at: { block, channel: 'sizes', fact } });
  },
});
