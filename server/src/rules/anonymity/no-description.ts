import { ANONYMOUS_NOUNS, DESCRIBES } from '../../lexicon/anonymity-phrases.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

const VAGUE: ReadonlySet<string> = new Set([...ANONYMOUS_NOUNS, 'man', 'woman', 'someone']);

export default defineRule({
  id: 'anonymity/no-description',
  summary: 'A source without a name has a rank, a body, or a way of knowing.',
  why: 'Readers weigh an unnamed source by where the source stands. “A person” stands nowhere.',
  source: [{ guide: 'AP News Values and Principles', entry: 'anonymous sources' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'paragraph',
  messages: { bare: ({ source }: { source: string }) => `Say how “${source}” knows, or for whom the source works.` },
  examples: [
    {
      bad: '⟦A person⟧ who spoke on condition of anonymity because the plan is secret said it will fail.',
      good: 'A person with [knowledge] who spoke on condition of anonymity because the plan is secret said it will fail.',
    },
    { bad: '⟦An official⟧ who asked not to be named for fear of arrest said the dam had leaked for a year.' },
    { bad: '⟦A diplomat⟧ spoke anonymously because the talks go on.' },
    {
      ok: 'A Western diplomat who attended the meeting spoke anonymously because the talks go on.',
      because: 'rank and knowledge are given',
    },
    { ok: 'A hospital doctor who treated the wounded asked not to be named, fearing arrest.', because: 'the work is given' },
    {
      ok: 'A person with direct knowledge of the sale spoke on condition of anonymity because it is not public.',
      because: 'the knowledge is given',
    },
    { ok: '“A person spoke on condition of anonymity,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const mention of paragraph.anonymity) {
      if (mention.type !== 'grant') continue;
      const sentence = paragraph.sentences[mention.sentence];
      if (!sentence) continue;
      // "A person who spoke ...": article and bare noun, then the grant's own clause.
      for (let i = sentence.firstToken; i + 1 < sentence.endToken; i++) {
        const [article, noun] = [paragraph.tokens[i]!, paragraph.tokens[i + 1]!];
        if (noun.end > mention.span.start) break;
        if (!/^an?$/.test(article.lower) || !VAGUE.has(noun.lower)) continue;
        const at = span(article.start, noun.end);
        if (DESCRIBES.test(paragraph.narration.slice(noun.end, mention.span.start))) break;
        report({
          message: 'bare',
          data: { source: paragraph.text.slice(at.start, at.end).toLowerCase() },
          span: at,
          fixes: [
            {
              title: 'Add “with [knowledge]”',
              kind: 'suggestion',
              edits: [{ span: span(noun.end, noun.end), text: ' with [knowledge]' }],
            },
          ],
        });
        break;
      }
    }
  },
});
