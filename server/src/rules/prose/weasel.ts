import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/weasel',
  summary: 'Words that claim without saying how much',
  why: 'A reader cannot check “many” or “significantly”; a figure or a fact says more.',
  source: [{ guide: 'write-good', entry: 'weasel', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  messages: {
    found: ({ words }: { words: string }) => `“${words}” is vague: give the figure or the fact, or leave it out.`,
  },
  examples: [
    { bad: 'The storm caused ⟦significantly⟧ higher prices in the region.' },
    { bad: '⟦Several⟧ houses on Mill Street lost their roofs.' },
    { bad: 'Officials were ⟦very⟧ concerned about the levee.' },
    { ok: 'The storm raised prices by a third in the region.', because: 'The sentence gives the measure itself.' },
    { ok: '“We were very lucky,” said Anna Verlin, who owns the bakery.', because: 'The words are the speaker’s.' },
    {
      ok: 'The council said too many families were waiting for a place.',
      because: '“Too many” is a judgment with a source, not a vague count.',
    },
    { ok: 'The committee meets on Thursday to set the budget.', because: 'Nothing is claimed without a measure.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('weasel', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
