import { defineRule } from '../../rule/rule.ts';
import { runSentenceStartChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/there-is',
  summary: 'A sentence that opens with “there is” or “there are”',
  why: 'The real subject comes late; the sentence is shorter when it comes first.',
  source: [{ guide: 'write-good', entry: 'thereIs', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `The sentence opens with “${words}”: start with its real subject.`,
  },
  examples: [
    { bad: '⟦There are⟧ 12 shelters in the county.' },
    { bad: '⟦There is⟧ no plan to reopen the mill.' },
    { bad: 'The road is closed. ⟦There are⟧ two ways around it.' },
    { ok: 'The county has 12 shelters.', because: 'The subject comes first.' },
    { ok: 'Officials said there is no plan to reopen the mill.', because: 'The words stand inside the sentence.' },
    { ok: '“There is nothing left,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'There they waited for the ferry.', because: '“There” is a place here.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runSentenceStartChecker('thereIs', paragraph)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
