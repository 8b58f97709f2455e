import { defineRule } from '../../rule/rule.ts';
import { runChecker } from './write-good/checker.ts';

export default defineRule({
  id: 'prose/too-wordy',
  summary: 'Long words where short ones do',
  why: 'Readers on a phone thank the desk for the short word.',
  source: [{ guide: 'write-good', entry: 'tooWordy', url: 'https://github.com/btford/write-good' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 0 },
  yieldsTo: ['usage/wordy', 'usage/redundancy'],
  messages: {
    found: ({ words }: { words: string }) => `“${words}” is wordy: a shorter word will do.`,
  },
  examples: [
    { bad: 'The district will ⟦utilize⟧ two buses.' },
    { bad: 'The agency will ⟦implement⟧ the plan in May.' },
    { bad: 'Crews worked ⟦in the event that⟧ the levee failed.' },
    { ok: 'The district will use two buses.', because: 'The short word is there already.' },
    { ok: '“We will utilize every bus,” said Ida Marsh.', because: 'The words are the speaker’s.' },
    { ok: 'The agency will start the plan in May.', because: 'The short word is there already.' },
    { ok: 'Crews worked in case the levee failed.', because: 'The short phrase is there already.' },
  ],
  check(paragraph, context) {
    for (const { span, words } of runChecker('tooWordy', paragraph.text)) {
      context.report({ message: 'found', span, data: { words } });
    }
  },
});
