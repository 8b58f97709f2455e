import { ANONYMOUS_NOUNS } from '../../lexicon/anonymity-phrases.ts';
import { PRAISE_AND_BLAME } from '../../lexicon/praise-and-blame.ts';
import { defineRule } from '../../rule/rule.ts';

const JUDGES: ReadonlySet<string> = new Set(PRAISE_AND_BLAME);
const UNNAMED: ReadonlySet<string> = new Set(ANONYMOUS_NOUNS);
const PERSON = /\b(?:he|she|they)(?:[’']s|[’']re| is| was| are| were)\b/i;

export default defineRule({
  id: 'anonymity/opinion',
  summary: 'A source without a name gives facts, not opinions of people.',
  why: 'Nobody may attack or praise a person from behind a wall: anonymity is for information.',
  source: [
    { guide: 'AP News Values and Principles', entry: 'anonymous sources: information, not opinion' },
    { guide: 'NPR Ethics Handbook', entry: 'no attacks by unnamed sources' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'none',
  scope: 'paragraph',
  messages: { opinion: () => 'A source without a name may not judge a person: cut it, or name the speaker.' },
  examples: [
    { bad: '⟦“He is a coward,”⟧ said an aide who spoke on condition of anonymity because he is not authorized to speak.' },
    { bad: 'One official called the minister ⟦“a disgrace.”⟧' },
    { bad: '⟦“She is brilliant,”⟧ said a person close to her.' },
    {
      ok: '“The vote was 7 to 2,” said an aide who spoke on condition of anonymity because the session was closed.',
      because: 'it is a fact',
    },
    { ok: '“He is a coward,” said Sen. Jo Lund.', because: 'the speaker is named' },
    { ok: 'An official said the bridge failed inspection.', because: 'it is a fact about a bridge' },
    { ok: '“The plan is a disgrace,” an official said.', because: 'it is an opinion of a plan, not of a person' },
  ],
  check(paragraph, { report }) {
    for (const attribution of paragraph.attributions) {
      const { source, lemma } = attribution;
      if (attribution.quoted || source.kind !== 'noun' || source.plural || !source.head || !UNNAMED.has(source.head)) continue;
      for (const index of attribution.quotes) {
        const quote = paragraph.quotes[index];
        if (!quote) continue;
        const words = paragraph.text.slice(quote.inside.start, quote.inside.end);
        const judged = (words.toLowerCase().match(/[a-z-]+/g) ?? []).some((word) => JUDGES.has(word));
        if (judged && (PERSON.test(words) || (lemma === 'call' && quote.words <= 4)))
          report({ message: 'opinion', span: quote.span });
      }
    }
  },
});
