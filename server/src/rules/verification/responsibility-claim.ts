import { defineRule, type StoryReader } from '../../rule/rule.ts';
import type { MediaFact } from '../../story/media.ts';

/** How many blocks away the channel or the caution may stand. */
const REACH = 2;

export default defineRule({
  id: 'verification/responsibility-claim',
  summary: 'A claim of responsibility without where it was made or what supports it.',
  why: 'Groups claim attacks they had no part in. Say where the claim was published, and whether anything bears it out.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'Threats and claims of responsibility' },
    { guide: 'BBC Editorial Guidelines', entry: 'War, terror and emergencies: claims by armed groups' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'story',
  reads: ['media'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    channel: () => 'Say where this claim was made and whether anything supports it.',
    caution: () => 'Say whether anything supports this claim, or that it could not be verified.',
  },
  examples: [
    {
      bad: 'The Marsh Front ⟦claimed responsibility⟧. Police are at the scene.',
      message: 'channel',
      good: 'The Marsh Front claimed responsibility. Police are at the scene. The claim could not be independently verified.',
    },
    { bad: 'A rebel group ⟦took credit⟧ for the blast.', message: 'channel' },
    {
      bad: 'The militants ⟦claimed responsibility⟧ on their website for the attack on the depot.',
      message: 'caution',
      severity: 'info',
    },
    { ok: 'No group claimed responsibility.', because: 'there was no claim' },
    {
      ok: 'The group claimed responsibility in a statement on Telegram but gave no evidence.',
      because: 'channel and caution are there',
    },
    { ok: 'The coach took responsibility for the loss.', because: 'a loss is no attack' },
    { ok: '“They claimed responsibility within the hour,” Chief Ida Kern said.', because: 'a speaker says so' },
    { ok: 'The group, which has claimed responsibility for many attacks, is based in the hills.', because: 'it is background' },
  ],
  check(story, { report }) {
    const reported = new Set<string>();
    for (const [block, facts] of story.facts('media').entries()) {
      for (const [fact, claim] of facts.entries()) {
        if (claim.type !== 'claim' || claim.quoted) continue;
        const near = factsNear(story, block);
        const channel =
          claim.channel || near.some((other) => other.type === 'channel' || (other.type === 'item' && other.released));
        const caution = near.some((other) => other.type === 'note' && other.kind !== 'access' && other.kind !== 'witness');
        const message = !channel ? 'channel' : 'caution';
        if (caution || reported.size > 0) continue;
        reported.add(message);
        report({
          message,
          at: { block, channel: 'media', fact },
          ...(channel && { severity: 'info' }),
          fixes: [
            {
              title: 'Say that it could not be verified',
              kind: 'suggestion',
              edits: [{ at: { block }, how: 'after', text: ' The claim could not be independently verified.' }],
            },
          ],
        });
      }
    }
  },
});

function factsNear(story: StoryReader<'media'>, block: number): MediaFact[] {
  return story
    .facts('media')
    .slice(Math.max(0, block - REACH), block + REACH + 1)
    .flat();
}
