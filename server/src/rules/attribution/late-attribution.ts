import { defineRule } from '../../rule/rule.ts';

/** A quotation longer than this, or of so many sentences, keeps readers waiting for its speaker. */
const LONGEST = 35;
const SENTENCES = 3;

export default defineRule({
  id: 'attribution/late-attribution',
  summary: 'The speaker of a long quotation is named at its end.',
  why: 'Readers weigh words by who says them: name the speaker after the first sentence.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'The essentials of Reuters sourcing: identify the speaker early' }],
  severity: 'info',
  lifecycle: 'nursery',
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
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
  check({ quotes, attributions, sentences }, { report }) {
    const first = attributions.find(({ source, verbClass }) => source.kind !== 'implied' && verbClass !== 'naming');
    const quote = quotes.find(({ depth, quoteClass }) => depth === 0 && quoteClass !== 'title');
    if (!first || !quote || quote.quoteClass !== 'full' || quote.continued || first.cue.start < quote.span.end) return;
    const inside = sentences.filter((s) => s.end > quote.inside.start && s.start < quote.inside.end).length;
    if (quote.words > LONGEST || inside >= SENTENCES) report({ message: 'late', span: quote.span });
  },
});
