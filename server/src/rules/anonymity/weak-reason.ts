import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'anonymity/weak-reason',
  summary: 'The reason for anonymity says something.',
  why: '“Because of the sensitivity of the matter” explains nothing. Say what the source risks: a job, an arrest, the talks.',
  source: [{ guide: 'NPR Ethics Handbook', entry: 'anonymous sourcing' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: { weak: () => 'Say what the source risks; this reason explains little.' },
  examples: [
    { bad: 'The official spoke on condition of anonymity ⟦because of the sensitivity of⟧ the issue.' },
    { bad: 'One aide requested anonymity ⟦because of the delicate nature of⟧ the talks.' },
    { bad: 'She asked not to be named ⟦for obvious reasons⟧.' },
    { bad: 'The officer spoke anonymously ⟦for security reasons⟧.' },
    { ok: 'The officer spoke anonymously because the army jails people who talk to reporters.', because: 'the risk is named' },
    { ok: 'She asked not to be named because she fears losing her job.', because: 'the risk is named' },
    { ok: 'He was not authorized to brief the media.', because: 'it is the standard reason' },
    { ok: '“He asked not to be named for obvious reasons,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const mention of paragraph.anonymity) {
      if (mention.type === 'grant' && mention.reason === 'weak' && mention.reasonSpan)
        report({ message: 'weak', span: mention.reasonSpan });
    }
  },
});
