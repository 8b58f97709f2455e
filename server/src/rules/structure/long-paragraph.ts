import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'structure/long-paragraph',
  summary: 'A paragraph with more than one or two ideas.',
  why: 'Wire paragraphs are short so that a desk can cut from the end and a reader can find the place again.',
  source: [{ guide: 'AP writing guidance', entry: 'Paragraphs of one or two ideas' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.2, words: 446000 },
  scope: 'paragraph',
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  options: {
    words: option.number(100, 'The number of words above which a paragraph is reported.', { min: 30, max: 400 }),
    sentences: option.number(6, 'The number of sentences from which on a paragraph is reported.', { min: 3, max: 30 }),
  },
  messages: {
    words: ({ words }: { words: number }) => `This paragraph has ${words} words: break it at a sentence.`,
    sentences: ({ sentences }: { sentences: number }) => `This paragraph has ${sentences} sentences: break it.`,
  },
  examples: [
    { bad: '⟦The board met. It voted. Fares rise. The pier stays. Work ends in June. Crews rest.⟧', message: 'sentences' },
    {
      options: { words: 30 },
      bad: '⟦The board voted on Tuesday to raise the fares on the harbor ferry from May on, its chair said. The old pier stays open until the new one is ready in June, the harbor master told members.⟧',
      message: 'words',
    },
    {
      options: { sentences: 3 },
      bad: '⟦The board met. It voted. Fares rise.⟧',
      message: 'sentences',
    },
    { ok: 'The board met. It voted. Fares rise.', because: 'three sentences are few' },
    { ok: 'The board voted on Tuesday to raise the fares on the harbor ferry.', because: 'it is short' },
    { options: { words: 30 }, ok: 'The board met.', because: 'it is short' },
    {
      ok: '“We met. We voted. We went home. We slept. We rose. We met again,” Ida Kern said.',
      because: 'one quotation is one matter',
    },
  ],
  check(paragraph, { options, report }) {
    const { tokens, sentences, text } = paragraph;
    const words = tokens.reduce((n, token) => n + (token.kind === 'word' || token.kind === 'number' ? 1 : 0), 0);
    const own = sentences.filter(({ start }) => !paragraph.isQuoted(span(start, start + 2))).length;
    const at = span(0, text.length);
    if (words > options.words) report({ message: 'words', data: { words }, span: at });
    else if (own >= options.sentences) report({ message: 'sentences', data: { sentences: own }, span: at });
  },
});
