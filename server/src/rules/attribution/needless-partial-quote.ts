import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** Words without color: nobody disputes who chose them. */
const PLAIN = new Set(
  (
    'a an the of in on to and or for by with more most very quite really so some many much few several couple number first next last ' +
    'one two three four five six seven eight nine ten dozen day days week weeks month months year years hour hours minute minutes time times ' +
    'good great better best bad happy glad pleased sad sorry ready working hopeful optimistic confident important significant useful helpful ' +
    'possible likely busy tired safe well big small large long short easy hard difficult clear quickly soon early late today tomorrow'
  ).split(' '),
);

export default defineRule({
  id: 'attribution/needless-partial-quote',
  summary: 'Quotation marks around a few plain words.',
  why: 'A fragment earns its marks by color or dispute; ordinary words read better without.',
  source: [{ guide: 'AP Stylebook', entry: 'quotations: avoid fragmentary quotes' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    plain: ({ words }: { words: string }) => `Nothing in “${words}” needs to be quoted: write it without marks.`,
  },
  examples: [
    {
      bad: 'Ida Kern said she expected an answer in the next ⟦“few weeks.”⟧',
      good: 'Ida Kern said she expected an answer in the next few weeks.',
    },
    { bad: 'Tom Hale said he was ⟦“very happy”⟧ with it.', good: 'Tom Hale said he was very happy with it.' },
    { bad: 'Officials said the meeting was ⟦“important.”⟧', good: 'Officials said the meeting was important.' },
    { ok: 'Tom Hale said the next weeks would be “a bloodbath.”', because: 'a word with color' },
    { ok: 'Ida Kern denied that the talks were “important.”', because: 'the words are disputed' },
    { ok: 'The lease runs “for a year or more.”', because: 'the lease, not a speaker, is quoted' },
    { ok: '“We expect it in a few weeks,” Ida Kern said.', because: 'a whole sentence' },
    { ok: 'Ida Kern said the board called it “a ‘few’ weeks.”', because: 'a quotation inside another' },
  ],
  check({ quotes, text, attributions, tokens }, { report }) {
    for (const [index, { inside, open, close, depth, quoteClass, words, span: whole }] of quotes.entries()) {
      if ((quoteClass !== 'term' && quoteClass !== 'phrase') || depth > 0 || !open || !close || words > 5) continue;
      // “Asked how he felt, he wrote: “Good.””: what a colon announces is the whole answer.
      if (/:\s*$/.test(text.slice(0, whole.start))) continue;
      const said = attributions.find(({ quotes: own }) => own.includes(index));
      if (!said || said.source.kind === 'implied' || said.source.kind === 'document') continue;
      if (said.verbClass === 'naming' || said.negated) continue;
      const own = tokens.filter((token) => token.start >= inside.start && token.end <= inside.end && token.kind !== 'mark');
      // A single word is quoted for a doubt of its own unless it judges nothing at all.
      if (!own.length || !own.every(({ lower, text: form }) => form === lower && PLAIN.has(lower))) continue;
      if (tokens.some(({ lower }) => /^(?:den(?:y|ies|ied)|disput\w+|reject\w*|contradict\w*|refut\w+)$/.test(lower))) continue;
      if (quotes.some(({ depth: inner, span: s }) => inner > 0 && s.start >= inside.start && s.end <= inside.end)) continue;
      report({
        message: 'plain',
        data: { words: text.slice(inside.start, inside.end).replace(/[.,]$/, '') },
        span: whole,
        fixes: [
          {
            title: 'Delete the marks',
            kind: 'suggestion',
            edits: [
              { span: span(open.start, open.end), text: '' },
              { span: span(close.start, close.end), text: '' },
            ],
          },
        ],
      });
    }
  },
});
