import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/passive',
  summary: 'Passive voice',
  why: 'The passive can hide who did it, which is often the news.',
  source: [{ guide: 'write-good', entry: 'passive', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `“${words}” may be passive: say who did it, if that is known and matters.`,
  },
  examples: [
    { bad: 'The window ⟦was broken⟧ during the night.' },
    { bad: 'Two trees ⟦were blown⟧ onto the road.' },
    { bad: 'The vote ⟦was delayed⟧ until Friday.' },
    { ok: 'The council delayed the vote until Friday.', because: 'The sentence says who did it.' },
    { ok: '“The window was broken when I came,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'The storm broke the window during the night.', because: 'The verb is active.' },
    { ok: 'The mayor was in the room when the window broke.', because: '“Was” is the only verb of its clause.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('passive', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
