import { defineRule } from '../../rule/rule.ts';
import { isCapitalised, Word, wordBits } from '../../story/word-class.ts';
import { span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

/** So many words in a row, articles and auxiliaries left out, are an echo. */
const RUN = 4;
/** Of them words with a meaning of their own. */
const WEIGHTY = 2;
/** Sentences before the quotation in which it may be announced. */
const REACH = 2;
const ARTICLE = /^(?:a|an|the)$/;
const CLOSED =
  Word.Determiner |
  Word.SubjectPronoun |
  Word.ObjectPronoun |
  Word.Relative |
  Word.Preposition |
  Word.Conjunction |
  Word.Subordinator |
  Word.Adverb |
  Word.Time;

export default defineRule({
  id: 'attribution/echo-quote',
  summary: 'A quotation repeats the words that announce it.',
  why: 'The reader hears it twice. Announce what the quotation does not say, or begin with the quotation.',
  source: [{ guide: 'Copy desk practice', entry: 'stutter quotes' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    echo: () => 'The quotation says this again in the same words: announce something else, or delete the lead-in.',
  },
  examples: [
    {
      bad: 'Ida Kern said the ⟦pier was a trap for small boats⟧. “The pier is a trap for small boats,” she said.',
      good: '“The pier is a trap for small boats,” she said.',
    },
    { bad: 'Tom Hale said he would ⟦not sell the farm under pressure⟧. “I will not sell the farm under pressure,” he said.' },
    { bad: 'Berit Moe said ⟦nobody had counted the missing boats⟧ twice. “Nobody has counted the missing boats,” she said.' },
    { ok: 'Ida Kern said the pier was dangerous. “Two boats sank there in May,” she said.', because: 'the quotation says more' },
    { ok: 'The Harbor Road Safety Act failed. “The Harbor Road Safety Act was flawed,” Tom Hale said.', because: 'a name' },
    { ok: 'Tom Hale refused. “I will not sell the farm under pressure,” he said.', because: 'said once' },
    { ok: '“It is a trap for small boats, a trap for small boats,” Ida Kern said.', because: 'the speaker repeats herself' },
  ],
  check({ quotes, tokens, sentences }, { report }) {
    for (const quote of quotes) {
      if (quote.quoteClass !== 'full' || quote.depth > 0 || quote.sentence === 0) continue;
      const said = content(tokens.filter(({ start, end }) => start >= quote.inside.start && end <= quote.inside.end));
      const from = Math.max(0, quote.sentence - REACH);
      for (let s = quote.sentence - 1; s >= from; s--) {
        const sentence = sentences[s]!;
        // The lead-in ends before the quotation opens, or it is the same one.
        if (sentence.end > quote.span.start) continue;
        const earlier = quotes.some(
          ({ quoteClass, depth, span: q }) =>
            depth === 0 && quoteClass === 'full' && q.start < sentence.end && q.end > sentence.start,
        );
        if (earlier) continue;
        const run = sharedRun(content(tokens.slice(sentence.firstToken, sentence.endToken)), said);
        if (!run) continue;
        report({
          message: 'echo',
          span: span(run.start, run.end),
          fixes: [
            {
              title: 'Delete the lead-in',
              kind: 'suggestion',
              edits: [{ span: span(sentence.start, sentences[s + 1]!.start), text: '' }],
            },
          ],
        });
        break;
      }
    }
  },
});

/** Words and figures; articles and auxiliaries change between what is reported and what is quoted ("was a", "is a"). */
const content = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    ({ kind, lower }) =>
      (kind === 'word' || kind === 'number') && !ARTICLE.test(lower) && !(wordBits(lower) & Word.Auxiliary && lower !== 'not'),
  );

/** The longest run of the same words, as it stands in the lead-in. */
function sharedRun(lead: readonly Token[], said: readonly Token[]): { start: number; end: number } | undefined {
  let best: readonly Token[] = [];
  for (let i = 0; i < lead.length; i++) {
    for (let j = 0; j < said.length; j++) {
      let n = 0;
      while (i + n < lead.length && j + n < said.length && lead[i + n]!.lower === said[j + n]!.lower) n++;
      if (n > best.length) best = lead.slice(i, i + n);
    }
  }
  // A lower-case word with a meaning of its own: names are repeated because they must be.
  const weighty = best.filter(({ kind, lower, text }) => kind === 'word' && !isCapitalised(text) && !(wordBits(lower) & CLOSED));
  if (best.length < RUN || weighty.length < WEIGHTY) return undefined;
  return { start: best[0]!.start, end: best.at(-1)!.end };
}
