import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'verification/party-count',
  summary: 'A count of casualties by a party to the fight, without a caveat.',
  why: 'Armies and the bodies they run count in their own favor. On first use say whose count it is, who runs the body, and that it could not be confirmed.',
  source: [
    { guide: 'BBC Editorial Guidelines', entry: 'War, terror and emergencies: sources of casualty figures' },
    { guide: 'Lowy Institute', entry: 'War casualty figures by interested parties' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.005, words: 445000 },
  scope: 'story',
  reads: ['media'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    force: () => 'This is one side’s count: say that it could not be independently confirmed.',
    territory: () => 'Say who runs the body that counted, and how it counts.',
    nobody: () => 'Say who counted them.',
  },
  examples: [
    { bad: '⟦The army said it killed⟧ 200 rebels Monday.', message: 'force' },
    { bad: '⟦The Health Ministry said 41 people died⟧ in Gaza City.', message: 'territory' },
    { bad: '⟦200 rebels were killed⟧ Monday.', message: 'nobody' },
    {
      ok: 'The army said it killed 200 rebels, a claim that could not be independently verified.',
      because: 'the caveat is there',
    },
    {
      ok: 'The Health Ministry in Hamas-run Gaza, which does not distinguish between civilians and combatants, said 41 died.',
      because: 'it says who runs it and how it counts',
    },
    {
      ok: 'The London-based Hill Monitor, which tracks the war, said 14 fighters were killed.',
      because: 'a monitor is described',
    },
    { ok: '“The army said it killed 200 rebels,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    for (const [block, facts] of story.facts('media').entries()) {
      for (const [fact, count] of facts.entries()) {
        if (count.type !== 'count' || count.quoted) continue;
        const noted = facts.some((other) => other.type === 'note' && other.kind === 'unverified');
        if (count.caveat || noted) return;
        report({ message: count.by, at: { block, channel: 'media', fact } });
        return;
      }
    }
  },
});
