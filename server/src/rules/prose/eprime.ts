import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/eprime',
  summary: 'Forms of “to be”',
  why: 'E-Prime drops every form of “to be”. News copy cannot, so the check runs only where a desk asks for it.',
  source: [{ guide: 'write-good', entry: 'eprime', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `“${words}” is a form of “to be”: try a verb that acts.`,
  },
  examples: [
    { bad: 'The bridge ⟦is⟧ old.', whole: true },
    { bad: 'Two roads ⟦were⟧ open on Monday.', whole: true },
    { bad: 'The plan has ⟦been⟧ a failure.', whole: true },
    { ok: 'The bridge opened in June.', because: 'The verb acts.', whole: true },
    { ok: '“It is over,” said Ida Marsh.', because: 'The words are the speaker’s.', whole: true },
    { ok: 'The islands need a new ferry.', because: '“Islands” only holds the letters.', whole: true },
    { ok: 'The plan failed.', because: 'The verb acts.', whole: true },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('eprime', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
