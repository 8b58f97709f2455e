import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Quote } from '../../story/quotes.ts';
import { isCapitalised, Word, wordBits } from '../../story/word-class.ts';

/** Words that say whose word it is, or that it is one: "the so-called “reform”", "the term “bail-in”". */
const SHOWN =
  /^(?:so-called|self-\S+|word|words|term|terms|phrase|slogan|name|nickname|motto|title|label|code|password|hashtag|as|like|titled|reading|saying|marked)$/;
/** Verbs that promise or ask for a thing: the marks doubt the thing, and the verb does not make it somebody's word. */
const OFFERED: ReadonlySet<string> = new Set(['promise', 'offer', 'request', 'demand', 'order', 'vow', 'pledge', 'seek']);

export default defineRule({
  id: 'attribution/scare-quotes',
  summary: 'Quotation marks around an ordinary word that nobody is shown to have said.',
  why: 'Marks around a single word read as a sneer. They need somebody whose disputed word it is, or a term that is new.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'Quotations: no single words that pass judgment' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.012, words: 445_000 },
  profile: 'strict',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    scare: ({ word }: { word: string }) => `Say who calls it “${word}”, or write the word without marks.`,
  },
  examples: [
    { bad: 'The ⟦“reforms”⟧ began on Monday.', good: 'The reforms began on Monday.' },
    { bad: 'Officials promised a ⟦“solution.”⟧', good: 'Officials promised a solution.' },
    { bad: 'He came to the dinner with his ⟦“wife”⟧ at eight.' },
    { ok: 'The group’s self-declared “caliphate” fell in 2019.', because: 'whose word it is stands before it' },
    { ok: 'She called the vote “rigged.”', because: 'she says so' },
    { ok: 'The method, known as “fracking,” splits rock.', because: 'a term is introduced' },
    { ok: '“It was his ‘wife’ who came,” Ida Kern said.', because: 'a word inside a quotation' },
    { ok: 'They sang “Lanterns” twice.', because: 'a title' },
  ],
  check(paragraph, { report }) {
    const { quotes, text, sentences } = paragraph;
    for (const [index, quote] of quotes.entries()) {
      const { inside, open, close, depth, quoteClass, words, span } = quote;
      if (quoteClass !== 'term' || depth > 0 || words !== 1 || !open || !close) continue;
      const word = text.slice(inside.start, inside.end).replace(/[.,]\s*$/, '');
      if (!/^[a-z]+$/.test(word) || !standsForThing(paragraph, quote)) continue;
      const sentence = sentences[quote.sentence];
      if (!sentence || isExplained(paragraph, quote, index)) continue;
      report({
        message: 'scare',
        data: { word },
        span,
        fixes: [
          {
            title: 'Delete the marks',
            kind: 'suggestion',
            edits: [
              { span: open, text: '' },
              { span: close, text: '' },
            ],
          },
        ],
      });
    }
  },
});

/** Directly behind an article or a possessive, and no compound: the marks stand around a thing, not around what is said of it. */
function standsForThing({ tokens, text }: Paragraph, { span }: Quote): boolean {
  const before = tokens.findLast(({ end }) => end <= span.start);
  if (before?.kind !== 'word' || !/^(?:the|a|an|his|her|its|their)$/.test(before.lower)) return false;
  // "the “yes” column": the word names the thing behind it.
  const next = tokens.find(({ start }) => start >= span.end);
  if (next?.kind === 'word' && !isCapitalised(next.text)) {
    const bits = wordBits(next.lower);
    if (bits === 0 && !next.lower.endsWith('ed')) return false;
  }
  return !/^[-‐–—(]/.test(text.slice(span.end).trimStart());
}

/** Somebody speaks in the sentence, a word before it shows it as a word, or it is explained behind. */
function isExplained(paragraph: Paragraph, quote: Quote, index: number): boolean {
  const { attributions, tokens, sentences, text } = paragraph;
  const { firstToken, endToken } = sentences[quote.sentence]!;
  if (attributions.some(({ quotes, lemma }) => quotes.includes(index) && !OFFERED.has(lemma))) return true;
  if (attributions.some(({ sentence, lemma }) => sentence === quote.sentence && !OFFERED.has(lemma))) return true;
  for (let i = firstToken; i < endToken; i++) if (SHOWN.test(tokens[i]!.lower)) return true;
  const behind = /^,?\s+([a-z]+)/.exec(text.slice(quote.span.end))?.[1];
  // "a “ratchet,” which holds the wheel"; "the “ratchet” or catch".
  return behind !== undefined && (wordBits(behind) & Word.Relative) !== 0 ? true : behind === 'or';
}
