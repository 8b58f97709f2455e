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
    { bad: 'The bridge ⟦is⟧ old.' },
    { bad: 'Two roads ⟦were⟧ open on Monday.' },
    { bad: 'The plan has ⟦been⟧ a failure.' },
    { ok: 'The bridge opened in June.', because: 'The verb acts.' },
    { ok: '“It is over,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'The islands need a new ferry.', because: '“Islands” only holds the letters.' },
    { ok: 'The plan failed.', because: 'The verb acts.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('eprime', paragraph)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
