import { defineRule } from '../../rule/rule.ts';
import { wordsIn } from '../../story/sizes.ts';

/** Shorter stories are briefs, which carry no byline. In words. */
const BRIEF = 100;

export default defineRule({
  id: 'structure/missing-byline',
  summary: 'A datelined story that credits a reporter but carries no byline.',
  why: 'The dateline says that somebody was there, the sign-off that others were elsewhere. The byline says who.',
  source: [{ guide: 'AP Statement of News Values and Principles', entry: 'Bylines and datelines' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['words', 'media', 'sizes'],
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    missing: () => 'Add the byline: the sign-off places a reporter, but no byline says who wrote the story.',
    witness: () => 'Add the byline: the newsroom’s own people saw this, but no byline says who wrote the story.',
  },
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
      bad: 'Flood cuts road\n\n⟦TARGU, Moldova (AP) —⟧ Water covered the only road out of the valley on Tuesday and cut off four villages, the county road board said. It was the third flood on the river this spring, and the highest in 20 years.\n\nAn Associated Press reporter saw two buses stand empty in the water below the old bridge. Families carried chairs and bedding up the slope to the church, where the doors had been open since dawn.\n\nThe board said the road would stay closed for at least a week. Boats brought bread and water to the church, and the school sent its pupils home. Rain was expected to end by Thursday, but the river was still rising at dusk.\n',
      message: 'witness',
    },
    {
      whole: true,
      ok: 'Flood cuts road\n\nTARGU, Moldova (AP) — Water covered the road. An Associated Press reporter saw two buses stand in the water.\n',
      because: 'a brief needs none, whoever saw it',
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
    const credited = words.some((facts) =>
      facts.some((fact) => fact.type === 'credit-line' && fact.form === 'reported' && fact.bare),
    );
    const seen = () =>
      story
        .facts('media')
        .flat()
        .some((fact) => fact.type === 'note' && fact.kind === 'witness' && !fact.quoted);
    if (!credited && (story.facts('sizes').reduce((sum, facts) => sum + wordsIn(facts), 0) < BRIEF || !seen())) return;
    for (const [block, facts] of words.entries()) {
      const fact = facts.findIndex(({ type }) => type === 'dateline');
      if (fact < 0) continue;
      report({
        message: credited ? 'missing' : 'witness',
        at: { block, channel: 'words', fact },
        fixes: [{ title: 'Add a byline', kind: 'suggestion', edits: [{ at: { block }, how: 'before', text: 'By [NAME]\n\n' }] }],
      });
      return;
    }
  },
});
