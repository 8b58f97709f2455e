import { STATE_OUTLETS } from '../../lexicon/war-reporting.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'verification/state-media',
  summary: 'State or party media named without their owner, or not named at all.',
  why: 'State media are a party’s voice. Readers need the outlet’s name and whose it is, and one more source for what is in dispute.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'Sourcing: official media' },
    { guide: 'BBC Editorial Guidelines', entry: 'War, terror and emergencies: attribution' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.007, words: 445000 },
  scope: 'story',
  reads: ['media'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    unnamed: () => 'Name the outlet: “state media” may be any of several.',
    owner: ({ name, description }: { name: string; description: string }) =>
      `Say whose voice ${name} is on first use: “${description} ${name}”.`,
  },
  examples: [
    { bad: '⟦State media said⟧ the protest was small.', message: 'unnamed' },
    {
      bad: '⟦SANA reported⟧ that the army advanced.',
      message: 'owner',
      good: 'Syrian state news agency SANA reported that the army advanced.',
    },
    {
      bad: '⟦Xinhua said⟧ trade rose in May.',
      message: 'owner',
      good: 'China’s official news agency Xinhua said trade rose in May.',
    },
    { ok: 'Syria’s state news agency SANA reported that the army advanced.', because: 'it says whose agency it is' },
    { ok: 'State TV channel IRINN showed the funeral.', because: 'the channel is named' },
    { ok: 'China’s official Xinhua News Agency said trade rose.', because: 'it says “official”' },
    { ok: '“SANA reported it first,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    const known = new Set<string>();
    for (const [block, facts] of story.facts('media').entries()) {
      for (const [fact, outlet] of facts.entries()) {
        if (outlet.type !== 'outlet' || outlet.quoted) continue;
        const name = outlet.name ?? '';
        if (known.has(name)) continue;
        known.add(name);
        if (outlet.described) continue;
        const at = { block, channel: 'media', fact } as const;
        const description = STATE_OUTLETS.get(name);
        if (!description) {
          report({ message: 'unnamed', at });
          continue;
        }
        report({
          message: 'owner',
          data: { name, description },
          at,
          fixes: [
            {
              title: `Write “${description} ${name}”`,
              kind: 'suggestion',
              edits: [{ at, how: 'before', text: `${description} ` }],
            },
          ],
        });
      }
    }
  },
});
