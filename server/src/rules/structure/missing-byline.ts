import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'structure/missing-byline',
  summary: 'A datelined story that credits a reporter but carries no byline.',
  why: 'The dateline says that somebody was there, the sign-off that others were elsewhere. The byline says who.',
  source: [{ guide: 'AP Statement of News Values and Principles', entry: 'Bylines and datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['words'],
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: { missing: () => 'Add the byline: the sign-off places a reporter, but no byline says who wrote the story.' },
  examples: [
    {
      whole: true,
      bad: 'Ferry fares rise\n\n⟦PORT HOLLIS, Maine (AP) —⟧ Fares go up in May.\n\nThe pier stays open.\n\nMarsh reported from Bangor.\n',
    },
    {
      whole: true,
      bad: 'Flood cuts road\n\nMay 7, 2024\n\n⟦TARGU, Moldova (AP) —⟧ Water covered the road.\n\nCole reported from Paris.\n',
    },
    {
      whole: true,
      bad: 'Flood cuts road\n\n⟦TARGU, Moldova (AP) —⟧ Water covered the road.\n\nShops closed.\n\nCole and Diaz reported from Paris.\n',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nBy IDA KERN\n\nTARGU, Moldova (AP) — Water covered the road.\n\nKern reported from Paris.\n',
      because: 'the byline is there',
    },
    { whole: true, ok: 'Flood cuts road\n\nTARGU, Moldova (AP) — Water covered the road.\n', because: 'a brief needs none' },
    {
      whole: true,
      ok: 'TARGU, Moldova (AP) — Water covered the road.\n\nCole reported from Paris.\n',
      because: 'the head of the story is not part of this text',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nTARGU, Moldova (AP) — Water covered the road.\n\n“Cole reported from Paris,” Ida Kern said.\n',
      because: 'a speaker says so',
    },
  ],
  check(story, { report }) {
    const words = story.facts('words');
    if (!story.blocks.some(({ kind }) => kind === 'headline') || story.blocks.some(({ kind }) => kind === 'byline')) return;
    if (!words.some((facts) => facts.some((fact) => fact.type === 'credit-line' && fact.form === 'reported' && fact.bare)))
      return;
    for (const [block, facts] of words.entries()) {
      const fact = facts.findIndex(({ type }) => type === 'dateline');
      if (fact < 0) continue;
      report({
        message: 'missing',
        at: { block, channel: 'words', fact },
        fixes: [{ title: 'Add a byline', kind: 'suggestion', edits: [{ at: { block }, how: 'before', text: 'By [NAME]\n\n' }] }],
      });
      return;
    }
  },
});
