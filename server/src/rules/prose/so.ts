import { defineRule } from '../../rule/rule.ts';
import { runSentenceStartChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/so',
  summary: 'A sentence that opens with “so”',
  why: 'As an opener, “so” is a habit of speech that adds nothing in print.',
  source: [{ guide: 'write-good', entry: 'so', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: () => 'The sentence opens with “so”: start with what happened.',
  },
  examples: [
    { bad: '⟦So⟧ the council voted again on Tuesday.' },
    { bad: 'The pump failed. ⟦So⟧ crews brought a second one.' },
    { bad: '⟦So⟧ far from the coast, nobody expected a flood.' },
    { ok: 'The council voted again on Tuesday.', because: 'The sentence opens with its subject.' },
    { ok: 'The pump failed, so crews brought a second one.', because: 'Inside the sentence “so” shows the cause.' },
    { ok: '“So we ran,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'Social workers visited the shelter on Friday.', because: '“Social” only begins with the same letters.' },
  ],
  check(paragraph, context) {
    for (const { span } of runSentenceStartChecker('so', paragraph)) {
      context.report({ message: 'found', span });
    }
  },
});
