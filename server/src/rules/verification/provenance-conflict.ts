import { defineRule } from '../../rule/rule.ts';
import type { ItemFact } from '../../story/media.ts';

export default defineRule({
  id: 'verification/provenance-conflict',
  summary: 'Two places of a story tell differently who released an item, or when.',
  why: 'One recording has one origin. Where two paragraphs disagree, one of them is wrong.',
  source: [{ guide: 'First Draft', entry: 'Five pillars of verification: provenance and date' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'story',
  reads: ['media', 'mediaItems'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    agent: ({ here, there }: { here: string; there: string }) =>
      `Released by ${here} here, by ${there} before: check who released it.`,
    day: ({ here, there }: { here: string; there: string }) => `Released on ${here} here, on ${there} before: check the day.`,
  },
  examples: [
    {
      bad: 'An audio recording released online by militants in the village calls for revenge. The audio was ⟦released by supporters on social media⟧.',
      message: 'agent',
    },
    { bad: 'The video, posted online Monday, shows a tank. The video was ⟦posted⟧ Sunday.', message: 'day' },
    {
      bad: 'The letter, published by the union, names three men. The letter, ⟦published by the firm⟧, is two pages long.',
      message: 'agent',
    },
    { ok: 'The video was posted by the group and shared by supporters.', because: 'sharing is not releasing' },
    { ok: 'One video was posted Monday, another Tuesday.', because: 'they are two videos' },
    { ok: 'The audio was released by the group and reported by the Hill Monitor.', because: 'reporting is not releasing' },
    { ok: '“The video was posted Sunday,” Ida Kern said. The video was posted Monday.', because: 'a speaker says the one' },
  ],
  check(story, { report }) {
    const facts = story.facts('media');
    for (const item of story.view('mediaItems').items) {
      const releases = item.mentions.flatMap((ref) => {
        const fact = facts[ref.block]?.[ref.fact];
        return fact?.type === 'item' && fact.released ? [{ ref, fact }] : [];
      });
      const first = releases.find(({ fact }) => fact.agentWords || fact.day);
      if (!first) continue;
      for (const { ref, fact } of releases) {
        if (ref === first.ref) continue;
        const at = { ...ref, part: 'release' };
        const related = [{ at: { ...first.ref, part: 'release' }, message: 'The other place.' }];
        if (differInAgent(first.fact, fact)) {
          report({ message: 'agent', data: { here: fact.agentWords!, there: first.fact.agentWords! }, at, related });
          break;
        }
        if (first.fact.day && fact.day && first.fact.day !== fact.day) {
          report({ message: 'day', data: { here: capital(fact.day), there: capital(first.fact.day) }, at, related });
          break;
        }
      }
    }
  },
});

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** Neither names the other's people: "the group" and "the group's media arm" agree. */
function differInAgent(a: ItemFact, b: ItemFact): boolean {
  if (!a.agentWords || !b.agentWords || a.agent === 'newsroom' || b.agent === 'newsroom') return false;
  const words = (text: string) => text.split(' ').filter((word) => !/^(?:the|a|an|its|their|of|some)$/.test(word));
  const left = words(a.agentWords);
  return !words(b.agentWords).some((word) => left.includes(word));
}
