import { defineRule, type PlaceEdit } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { QuoteFact } from '../../story/speech.ts';

/** A quotation of so many sentences, as a long one, keeps readers waiting for its speaker. */
const SENTENCES = 3;

export default defineRule({
  id: 'attribution/late-attribution',
  summary: 'The speaker of a long quotation is named at its end.',
  why: 'Readers weigh words by who says them: name the speaker after the first sentence.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'The essentials of Reuters sourcing: identify the speaker early' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.05, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['speech', 'sources'],
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'suggestion',
  messages: { late: () => 'The speaker of this quotation is named at its end: name the speaker after the first sentence.' },
  examples: [
    { bad: '⟦“We came at dawn. We found nothing. The doors were open and the lights were on,”⟧ Tom Hale said.' },
    { bad: '⟦“It started small. Then the wind rose. Then the whole ridge was burning,”⟧ said the fire chief.' },
    {
      bad: '⟦“I lost my home and my truck and my two dogs, and I have lived in this valley for 71 years, and not one person from the county has picked up a telephone to ask me whether I am dead or alive,”⟧ said Tom Hale.',
    },
    { ok: '“We came at dawn,” Tom Hale said. “We found nothing. The doors were open.”', because: 'he is named early' },
    { ok: '“We came at dawn. We found nothing,” Tom Hale said.', because: 'two sentences are short' },
    { ok: 'Tom Hale said: “We came at dawn. We found nothing. The doors were open.”', because: 'he is named first' },
    { ok: 'Workers came at dawn. They found nothing. The doors were open, Tom Hale said.', because: 'nothing is quoted' },
  ],
  check(story, { report }) {
    const speech = story.facts('speech');
    const { utterances } = story.view('sources');
    const spoken = new Map<number, Set<string | undefined>>();
    for (const { at, source } of utterances) spoken.set(at.block, (spoken.get(at.block) ?? new Set()).add(source));
    let previous = -1;
    for (const { index: block, kind } of story.blocks) {
      if (kind !== 'paragraph') continue;
      const before = spoken.get(previous);
      previous = block;
      const fact = speech[block]!.findIndex((own) => own.type === 'quote');
      const quote = speech[block]![fact];
      if (quote?.type !== 'quote' || !quote.opensBlock || quote.quoteClass !== 'full' || quote.continued || quote.open) continue;
      if (quote.length !== 'long' && quote.sentences < SENTENCES) continue;
      const said = utterances.find(({ at }) => at.block === block && at.fact === fact);
      if (said?.sieve !== 'S1') continue;
      // The same person spoke, alone, in the paragraph before: readers know the voice.
      if (before?.size === 1 && before.has(said.source)) continue;
      const at: FactRef = { block, channel: 'speech', fact };
      report({ message: 'late', at, fixes: moved(at, quote, said.attribution) });
    }

    /** Puts a speaker behind the first sentence; the one at the end is then struck by hand. */
    function moved(at: FactRef, quote: QuoteFact, attribution: FactRef | undefined) {
      const by = attribution && speech[attribution.block]![attribution.fact];
      if (quote.single || quote.firstEnd === undefined || by?.type !== 'attribution') return [];
      const keeps = quote.firstEnd === '?' || quote.firstEnd === '!';
      const edit: PlaceEdit = {
        at: { ...at, part: 'firstEnd' },
        how: 'replace',
        text: `${keeps ? quote.firstEnd : ','}” [speaker] said. “`,
      };
      return [{ title: 'Name the speaker after the first sentence', kind: 'suggestion' as const, edits: [edit] }];
    }
  },
});
