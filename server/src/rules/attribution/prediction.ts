import { defineRule } from '../../rule/rule.ts';

/** What is arranged, not foretold. */
const SCHEDULED =
  /\b(?:meetings?|votes?|trials?|games?|matches|match|flights?|hearings?|sales?|talks|road|school|schools|election|elections|ceremony|summit|session|court|committee|conference|opening|concert|parade)\s*$/i;

export default defineRule({
  id: 'attribution/prediction',
  summary: 'The future has a forecaster: name who expects it.',
  why: 'A reporter does not know that a minister will resign. Somebody who expects it does the expecting.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'no speculation in the reporter’s voice' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.1, words: 446_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: { who: () => 'Name who expects it.' },
  examples: [
    { bad: 'The law ⟦will inevitably⟧ hurt farmers.' },
    { bad: 'The minister ⟦is likely to⟧ resign this week.' },
    { bad: 'Prices ⟦are expected to⟧ double by May.' },
    { ok: 'The law will hurt farmers, the growers union said.', because: 'the union says so' },
    { ok: 'The trial is expected to open Monday.', because: 'it is arranged' },
    { ok: 'Forecasters said rain is likely to return by Friday.', because: 'forecasters say so' },
    { ok: '“Prices are likely to double,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const claim of paragraph.claims) {
      if (claim.type !== 'prediction' || claim.sourced) continue;
      if (SCHEDULED.test(paragraph.text.slice(Math.max(0, claim.span.start - 30), claim.span.start))) continue;
      report({ message: 'who', span: claim.span });
    }
  },
});
