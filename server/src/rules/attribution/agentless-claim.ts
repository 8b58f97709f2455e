import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'attribution/agentless-claim',
  summary: 'A passive like “are believed to” says who believes.',
  why: 'The passive makes a guess sound like common knowledge and takes its owner out of the sentence.',
  source: [
    { guide: 'NPR Ethics Handbook', entry: 'attribution' },
    { guide: 'CoNLL-2010 shared task', entry: 'weasel cues' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  yieldsTo: ['verification/unverified-media', 'verification/party-count'],
  messages: { who: ({ words }: { words: string }) => `“${words}” hides the source: say who says so.` },
  examples: [
    { bad: 'Several hundred miners ⟦are believed to remain⟧ inside.', severity: 'warning' },
    { bad: 'The minister ⟦is said to have fled⟧.', severity: 'info' },
    { bad: 'The captain, ⟦it is understood⟧, stayed aboard.', severity: 'info' },
    { bad: '⟦It is understood that⟧ the firm will close.', severity: 'info' },
    { bad: 'The clerk ⟦is alleged to have taken⟧ $2 million.', severity: 'warning' },
    { ok: 'Police believe he fled. He is believed by police to be in Spain.', because: 'the agent is named' },
    {
      ok: 'Analysts say sales are weak. The firm is thought to be looking for a buyer.',
      because: 'those who spoke right before are those who think so',
    },
    { bad: 'Analysts say sales are weak. The firm ⟦is said to be⟧ looking for a buyer.', severity: 'info' },
    { ok: 'The road is expected to open Monday.', because: 'it is a plan' },
    { ok: '“It is said that we lost,” he says.', because: 'the words are the speaker’s' },
    { ok: 'It is not clear when the video was made.', because: 'it says what is not known' },
    { ok: 'Several hundred miners are believed to remain inside, rescuers said.', because: 'rescuers say so' },
  ],
  check(paragraph, { report }) {
    for (const { span, heavy } of paragraph.agentless) {
      report({
        message: 'who',
        data: { words: paragraph.text.slice(span.start, span.end) },
        span,
        severity: heavy ? 'warning' : 'info',
      });
    }
  },
});
