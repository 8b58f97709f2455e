import { defineRule } from '../../rule/rule.ts';
import type { ClaimFact } from '../../story/claims.ts';

/** Counts of the dead and the driven out, and accusations: what nobody may print on his own word. */
const HEAVY: ReadonlySet<ClaimFact['type']> = new Set(['casualty', 'property', 'people', 'accusation']);
/** A lead may leave the source to the paragraphs right below it. */
const LEAD_REACH = 3;
/** Where the news itself stands. */
const TOP = 5;

export default defineRule({
  id: 'attribution/unattributed-claim',
  summary: 'A count of victims or an accusation has a source beside it.',
  why: 'The reporter did not count the dead. Who did tells the reader how far to trust the figure, and whom to blame when it changes.',
  source: [
    { guide: 'AP News Values and Principles', entry: 'attribution' },
    { guide: 'BBC Editorial Guidelines', entry: 'accuracy: casualty figures' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['claims'],
  yieldsTo: ['verification/party-count', 'verification/unverified-media'],
  messages: { source: ({ what }: { what: string }) => `Say who ${what}.` },
  examples: [
    { bad: 'The sheriff ⟦ordered the attack⟧ on the camp.' },
    { bad: '⟦Some 10,000 villagers were evacuated⟧ from the valley in the past few weeks.' },
    { bad: '⟦At least 14 people were killed⟧ Tuesday when the market hall collapsed. Rescue work went on into the night.' },
    { bad: '⟦More than 200 homes burned⟧ overnight. The wind eased Monday.' },
    { bad: '⟦About 30,000 people joined the march⟧ on Sunday. They filled the avenue.' },
    { ok: 'About 30,000 people joined the march on Sunday, police said.', because: 'police counted' },
    { bad: 'The mayor ⟦ordered the attack⟧ on the protesters Monday.' },
    {
      ok: 'At least 14 people were killed Tuesday when the market hall collapsed, police said.',
      because: 'police are the source',
    },
    { ok: 'The 2012 attack killed four sailors.', because: 'it is on record' },
    { ok: 'Flares lit the sky. An Associated Press team saw 40 houses destroyed overnight.', because: 'the reporters saw it' },
    {
      ok: 'Fourteen people were killed Tuesday. “We pulled out nine children,” said Dr. Ali Noor of City Hospital, where the bodies were taken.',
      because: 'the next sentence has a source who knows',
    },
    { ok: '“At least 14 people were killed Tuesday,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    const claims = story.facts('claims');
    const paragraphs = story.blocks.filter((block) => block.kind === 'paragraph').map((block) => block.index);
    const top = new Set(paragraphs.slice(0, TOP));
    for (const [block, facts] of claims.entries()) {
      const below = paragraphs[0] === block ? paragraphs.slice(1, 1 + LEAD_REACH) : [];
      for (const [fact, claim] of facts.entries()) {
        if (!HEAVY.has(claim.type) || claim.sourced || claim.witnessed || claim.background) continue;
        // Who ordered an attack is news wherever the first paragraphs say it; a count needs words that make it one of these days.
        if (!claim.current && !(claim.type === 'accusation' && top.has(block))) continue;
        // The lead's count is sourced where it comes again; a lead without a figure of its own may be as well.
        if (below.some((other) => claims[other]!.some((again) => again.sourced && again.type === claim.type))) continue;
        report({ message: 'source', data: { what: WHAT[claim.type] ?? 'says so' }, at: { block, channel: 'claims', fact } });
      }
    }
  },
});

const WHAT: { readonly [T in ClaimFact['type']]?: string } = {
  casualty: 'counted the victims',
  property: 'counted the damage',
  people: 'counted the people',
  accusation: 'says so',
};
