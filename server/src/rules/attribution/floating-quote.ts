import { defineRule } from '../../rule/rule.ts';
import type { QuoteFact } from '../../story/speech.ts';

export default defineRule({
  id: 'attribution/floating-quote',
  summary: 'A quotation that opens a paragraph without a speaker of its own.',
  why: 'Readers should not have to look up the speaker in the paragraph before.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'Quotations: identify the speaker' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.03, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['speech', 'sources'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  messages: {
    floats: ({ name }: { name: string }) => `Nobody is named in this paragraph: say again that ${name} speaks.`,
    several: () => 'Nobody is named in this paragraph, and more than one person spoke before it: say who speaks.',
  },
  examples: [
    {
      whole: true,
      bad: 'Bridge closes\n\nThe mayor, Ida Kern, said the bridge was unsafe.\n\n⟦“We will not gamble with lives.”⟧\n',
      message: 'floats',
    },
    {
      whole: true,
      bad: 'Bridge closes\n\nIda Kern said the cost had doubled.\n\n⟦“Nobody told us of this.”⟧\n',
      message: 'floats',
    },
    {
      whole: true,
      bad: 'Bridge closes\n\nIda Kern said the cost had doubled.\n\n⟦“Nobody asked.”⟧\n',
      message: 'floats',
    },
    {
      whole: true,
      bad: 'Bridge closes\n\nIda Kern said the bridge was safe. Lee Marwick said it was not.\n\n⟦“It is madness to drive there.”⟧\n',
      message: 'several',
      severity: 'warning',
    },
    {
      whole: true,
      ok: 'Bridge closes\n\nIda Kern said the bridge was unsafe.\n\n“We will not gamble with lives,” she said.\n',
      because: 'the paragraph names her',
    },
    {
      whole: true,
      ok: 'Bridge closes\n\nIda Kern read from the report:\n\n“The deck is cracked in 40 places.”\n',
      because: 'a colon leads in',
    },
    {
      whole: true,
      ok: 'Bridge closes\n\n“We warned them,” Ida Kern said. “Twice.\n\n“Nobody listened.”\n',
      because: 'the quotation runs on',
    },
    {
      whole: true,
      ok: 'Bridge closes\n\nIda Kern said the bridge was unsafe.\n\nIt closes Monday.\n',
      because: 'nothing is quoted',
    },
  ],
  check(story, { report }) {
    const { utterances, sources } = story.view('sources');
    const speech = story.facts('speech');
    const names = new Map(sources.map(({ id, name }) => [id, name]));
    const spoken = new Map<number, Set<string>>();
    for (const { at, source } of utterances) {
      if (source === undefined) continue;
      if (!spoken.has(at.block)) spoken.set(at.block, new Set());
      spoken.get(at.block)!.add(source);
    }
    for (const { at, sieve, source, attribution } of utterances) {
      const quote = speech[at.block]![at.fact] as QuoteFact;
      if (sieve !== 'S5' || !quote.opensBlock || story.blocks[at.block]!.kind !== 'paragraph' || !attribution) continue;
      const before = spoken.get(attribution.block)?.size ?? 0;
      const name = source === undefined ? undefined : names.get(source);
      if (before > 1 || name === undefined) report({ message: 'several', at, severity: 'warning' });
      else report({ message: 'floats', data: { name }, at });
    }
  },
});
