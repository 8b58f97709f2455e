import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { wordsIn } from '../../story/sizes.ts';

const LONG = (rest: string) => `Mill burns\n\n⟦A fire closed the mill.⟧\n\n${rest}`;

export default defineRule({
  id: 'structure/nut-graf',
  summary: 'No paragraph near the top says why the story matters now.',
  why: 'By the fifth paragraph a long story tells what it is part of: what it follows, what it is the first of, what comes next.',
  source: [{ guide: 'AP feature guidance', entry: 'The nut graf' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  falseAlarms: { per1000Words: 0.3, words: 446000 },
  scope: 'story',
  reads: ['words', 'sizes'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  options: { words: option.number(300, 'Stories with fewer words need none.', { min: 0, max: 2000 }) },
  messages: { missing: () => 'Say by the fifth paragraph why this matters now.' },
  examples: [
    {
      whole: true,
      options: { words: 10 },
      bad: LONG('It was quick.\n\nNobody was hurt.\n\nThe owner watched the roof fall.\n\nRain fell.\n'),
    },
    {
      whole: true,
      options: { words: 10 },
      bad: LONG('The owner watched.\n\nHis son wept.\n\nThe dog barked at the crews.\n\nRain fell on the yard.\n'),
    },
    {
      whole: true,
      options: { words: 10 },
      bad: LONG('“It went fast,” Kern said.\n\n“Too fast,” her son said.\n\nThe dog barked at the crews.\n\nRain fell.\n'),
    },
    {
      whole: true,
      options: { words: 10 },
      ok: 'Mill burns\n\nA fire closed the mill.\n\nThe fire comes as prices rise.\n\nNobody was hurt.\n\nRain fell.\n',
      because: 'the second paragraph tells',
    },
    { whole: true, ok: 'Mill burns\n\nA fire closed the mill.\n\nIt was quick.\n', because: 'it is short' },
    {
      whole: true,
      options: { words: 10 },
      ok: 'Mill burns\n\nA fire closed the mill.\n\nIt was the third fire amid a drought.\n\nRain fell.\n\nCrews left.\n',
      because: '“amid” sets it in its place',
    },
    { whole: true, ok: 'Mill burns\n\n“It was quick,” Ida Kern said.\n', because: 'it is short' },
  ],
  check(story, { options, report }) {
    const body = story.blocks.filter(({ kind }) => kind === 'paragraph').map(({ index }) => index);
    const sizes = story.facts('sizes');
    const words = body.reduce((sum, block) => sum + wordsIn(sizes[block]!), 0);
    if (words < options.words || body.length < 4) return;
    if (body.slice(1, 5).some((block) => story.facts('words')[block]!.some(({ type }) => type === 'context'))) return;
    const block = body[0]!;
    const fact = sizes[block]!.findIndex(({ type }) => type === 'first-sentence');
    if (fact >= 0) report({ message: 'missing', at: { block, channel: 'sizes', fact } });
  },
});
