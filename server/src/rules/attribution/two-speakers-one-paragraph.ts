import { defineRule } from '../../rule/rule.ts';
import type { AttributionFact, QuoteFact } from '../../story/speech.ts';

export default defineRule({
  id: 'attribution/two-speakers-one-paragraph',
  summary: 'Two people are quoted in one paragraph.',
  why: 'A new paragraph shows that the speaker changes.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'Quotations: do not run two speakers together' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.009, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['speech', 'sources'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'safe',
  messages: { second: () => 'A second person speaks here: start a new paragraph.' },
  examples: [
    { bad: '“It was theft from us all,” Ida Kern said. ⟦“It was a loan to friends,”⟧ Lee Marwick said.' },
    { bad: '“The deal is dead now,” the minister said. ⟦“The deal is very much alive,”⟧ his deputy said later.' },
    { bad: '“We have waited long enough,” Ida Kern said. ⟦“No, we stay until it ends,”⟧ Tom Hale replied.' },
    { bad: '“Stay,” she told them at last. ⟦“No, we leave before the tide comes in,”⟧ Tom Hale replied.' },
    { ok: '“It was theft from us all,” Ida Kern said. “He never paid us back,” she added.', because: 'one person speaks' },
    { ok: '“It was theft from us all,” Ida Kern said. Lee Marwick said it was a loan.', because: 'the second is not quoted' },
    { ok: 'Tom Hale said his wife told him to “run.”', because: 'one person speaks' },
    {
      whole: true,
      ok: 'Bridge closes\n\n“It was theft from us all,” Ida Kern said.\n\n“It was a loan to friends,” Lee Marwick said.\n',
      because: 'each has a paragraph',
    },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const first = new Map<number, string>();
    const told = new Set<number>();
    for (const { at, sieve, source, attribution } of story.view('sources').utterances) {
      const { block } = at;
      if (sieve !== 'S1' || at.part !== undefined || !attribution || story.blocks[block]!.kind !== 'paragraph') continue;
      const quote = speech[block]![at.fact] as QuoteFact;
      const said = speech[attribution.block]![attribution.fact] as AttributionFact;
      // “Go,” she said: nobody is named for her, but whoever is named next is somebody else.
      const speaker = source ?? (said.sourceKind === 'pronoun' ? said.head : undefined);
      if (speaker === undefined || !isSentence(quote)) continue;
      const before = first.get(block);
      if (before === undefined) first.set(block, speaker);
      else if (before !== speaker && said.sourceKind !== 'pronoun' && quote.quoteClass === 'full' && !told.has(block)) {
        told.add(block);
        // A lead-in before the quotation belongs into the new paragraph too: where it begins only a person sees.
        const fixes = quote.opensSentence
          ? [
              {
                title: 'Start a new paragraph',
                kind: 'safe' as const,
                edits: [{ at: { ...at, part: 'gap' }, how: 'replace' as const, text: '\n\n' }],
              },
            ]
          : [];
        report({ message: 'second', at, fixes });
      }
    }
  },
});

/** “It was theft,” Kern said: three words with a sentence’s place and mark are a sentence too. */
const isSentence = ({ quoteClass, firstEnd, opensBlock, opensSentence }: QuoteFact): boolean =>
  quoteClass === 'full' || (firstEnd !== undefined && (opensBlock || opensSentence));
