import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/illusion',
  summary: 'A word written twice in a row',
  why: 'The eye skips a repeated word, above all over a line break.',
  source: [{ guide: 'write-good', entry: 'illusion', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  unnecessary: true,
  messages: {
    found: ({ words }: { words: string }) => `“${words}” stands twice in a row: remove one.`,
  },
  examples: [
    { bad: 'The mayor said the ⟦the⟧ bridge would open in June.' },
    { bad: 'Crews worked in ⟦in⟧ the rain until midnight.' },
    { bad: 'Ferries will run to ⟦to⟧ the islands again on Friday.' },
    { ok: 'The mayor said the bridge would open in June.', because: 'Nothing is repeated.' },
    { ok: '“It was a long, long night,” said Ida Marsh.', because: 'The repetition has a comma and is the speaker’s.' },
    { ok: '“We we just ran,” Marsh said.', because: 'A stumble inside a quotation is the speaker’s.' },
    { ok: 'The bridge, the longest in the county, opened in June.', because: 'Two articles that are not neighbors.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('illusion', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
