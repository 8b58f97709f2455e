import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/adverb',
  summary: 'Adverbs that weaken a sentence',
  why: 'A precise verb says more than a verb with an adverb, and an adverb can carry the writer’s opinion.',
  source: [{ guide: 'write-good', entry: 'adverb', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `“${words}” can weaken the sentence: use a stronger verb or the fact itself.`,
  },
  examples: [
    { bad: 'The crowd ⟦quickly⟧ left the square.' },
    { bad: 'The mayor ⟦clearly⟧ wanted another vote.' },
    { bad: 'The price rose ⟦extremely⟧ fast in May.' },
    { ok: 'The crowd ran from the square.', because: 'The verb carries it.' },
    { ok: '“We barely made it,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'The family moved to the valley in May.', because: '“Family” and “valley” are nouns.' },
    { ok: 'The price doubled in May.', because: 'The fact says how fast.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('adverb', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
