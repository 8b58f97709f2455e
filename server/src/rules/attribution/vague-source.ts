import { VAGUE_GROUPS } from '../../lexicon/claim-cues.ts';
import { defineRule } from '../../rule/rule.ts';

/** A named speaker this many paragraphs below, or one above, is the face of the group. */
const BELOW = 2;
/** People in general, of whom a reporter also tells what they did in front of her. Critics and experts do nothing but claim. */
const ANYBODY = /^(?:some|many|others|(?:some |many |most )?people)$/;
const SCENE: ReadonlySet<string> = new Set(['tell', 'write', 'call', 'realize', 'learn', 'shout', 'chant', 'ask', ':']);

export default defineRule({
  id: 'attribution/vague-source',
  summary: 'Critics, experts, some: name one of them.',
  why: 'A group without a face can be made to say anything. One named critic is worth a hundred “critics”.',
  source: [
    { guide: 'NPR Ethics Handbook', entry: 'attribution' },
    { guide: 'CoNLL-2010 shared task', entry: 'weasel cues' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['speech', 'names'],
  messages: { name: ({ who }: { who: string }) => `Name one of the ${who}, or the body they belong to.` },
  examples: [
    {
      bad: '⟦Critics⟧ say the law is unjust. The vote is Monday.',
      good: '[Name], [title], say the law is unjust. The vote is Monday.',
    },
    { bad: '⟦Experts⟧ agree the bridge will fall.' },
    { bad: '⟦Some analysts⟧ said the harbor would close. The rain went on.' },
    {
      ok: 'Critics say the law is unjust. “It punishes the poor,” said Mia Chan of the Legal Aid Fund.',
      because: 'a critic is named',
    },
    { ok: 'Police said the road was closed.', because: 'the police speak with one voice' },
    { ok: '“Critics say it is unjust,” Moe said.', because: 'the words are the speaker’s' },
    { bad: 'The pier was sold. ⟦Some⟧ say it went for a song.' },
    { bad: '⟦Experts⟧ told the board the pier was unsafe.' },
    { ok: '“Welcome back,” many people told him as they clasped his hand.', because: 'a scene, not a claim' },
    { ok: 'People had written that they missed her on a board beside the candles.', because: 'they did so in public' },
    { ok: 'These are some of our lessons from the fire:', because: 'a colon that announces a list' },
    { ok: 'Some states said the schedule stands, and many questions remain.', because: '“some” belongs to the states' },
    {
      ok: 'Commanders say they are held back by snipers.\n\nA commander, Lina Haj, said her men had advanced.',
      because: 'a commander is named in the next paragraph',
    },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const names = story.facts('names');
    /** A person who is named and speaks: as "Mia Chan said", or as "a commander, Lina Haj, said". */
    const isNamed = (block: number): boolean =>
      speech[block]!.some((fact) => fact.type === 'attribution' && !fact.quoted && fact.sourceKind === 'mention') ||
      (speech[block]!.some((fact) => fact.type === 'attribution' && !fact.quoted && fact.hasContent) &&
        names[block]!.some((name) => name.kind !== 'place' && name.given !== undefined && !name.quoted));
    const told = new Set<string>();
    for (const [block, facts] of speech.entries()) {
      for (const [fact, found] of facts.entries()) {
        if (found.type !== 'attribution' || found.quoted || found.sourceKind !== 'noun' || !found.phrase) continue;
        const who = found.phrase.toLowerCase();
        if (!VAGUE_GROUPS.test(who) || told.has(who) || (ANYBODY.test(who) && SCENE.has(found.lemma))) continue;
        const last = Math.min(block + BELOW, speech.length - 1);
        let answered = false;
        for (let near = Math.max(0, block - 1); near <= last && !answered; near++) answered = isNamed(near);
        if (answered) continue;
        told.add(who);
        const at = { block, channel: 'speech', fact, part: 'source' } as const;
        report({
          message: 'name',
          data: { who: who.replace(/^(?:some|many|most|other|several) (?=\w)/, '') },
          at,
          fixes: [{ title: 'Name one of them', kind: 'suggestion', edits: [{ at, how: 'replace', text: '[Name], [title],' }] }],
        });
      }
    }
  },
});
