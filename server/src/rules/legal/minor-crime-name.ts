import { defineRule } from '../../rule/rule.ts';
import { wordsIn } from '../../story/sizes.ts';

/** Longer stories are followed up; the worry is the brief that stays online for ever. */
const BRIEF = 200;

export default defineRule({
  id: 'legal/minor-crime-name',
  summary: 'A suspect named in a brief about a minor crime.',
  why: 'The brief stays online for ever and nobody reports how the case ended. Many newsrooms no longer name suspects in such cases.',
  source: [{ guide: 'AP policy on minor crimes', entry: '2021, as publicly reported' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['legal', 'sizes'],
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'none',
  messages: { name: () => 'Is the name needed? A brief about a minor crime follows the suspect for years.' },
  examples: [
    { bad: '⟦Lee Cole⟧, 34, was charged with stealing a cake.' },
    { bad: 'Officers arrested ⟦Ann Diaz⟧ for dancing on a bar.' },
    { bad: '⟦Dan Poe⟧ was cited for trespass at a zoo.' },
    { ok: 'Sheriff Tom Hale was charged with drunken driving.', because: 'he holds an office' },
    { ok: 'Officers seek Dan Poe, who escaped.', because: 'he is at large' },
    { ok: 'Lee Cole was charged with murder.', because: 'it is no minor crime' },
    { ok: '“Dan Poe was cited for trespass,” the chief said.', because: 'a speaker names him' },
  ],
  check(story, { report }) {
    const sizes = story.facts('sizes');
    const words = story.blocks.reduce((sum, { index, kind }) => sum + (kind === 'paragraph' ? wordsIn(sizes[index]!) : 0), 0);
    if (words >= BRIEF) return;
    for (const [block, facts] of story.facts('legal').entries()) {
      const fact = facts.findIndex(({ type }) => type === 'minor-offense');
      if (fact >= 0) report({ message: 'name', at: { block, channel: 'legal', fact } });
    }
  },
});
