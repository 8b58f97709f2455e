import { defineRule } from '../../rule/rule.ts';
import { runClicheChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/cliches',
  summary: 'Clichés',
  why: 'A phrase everybody knows tells the reader nothing new.',
  source: [{ guide: 'write-good', entry: 'cliches', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `“${words}” is a cliché: say it plainly.`,
  },
  examples: [
    { bad: 'The plan went ⟦back to the drawing board⟧ on Monday.' },
    { bad: 'The outage would ⟦add insult to injury⟧, residents said.' },
    { bad: 'The team had its ⟦back against the wall⟧ in June.' },
    { ok: 'The council asked for a new plan on Monday.', because: 'Said plainly.' },
    { ok: '“We are back to square one,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'The board drew up a new plan on Monday.', because: 'The same words in their plain sense.' },
    { ok: 'The chair stood with its back to the wall.', because: 'The words are meant literally and are not the set phrase.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runClicheChecker(paragraph)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
