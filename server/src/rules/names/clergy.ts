import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { fullNameAt } from '../../story/person-at.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'names/clergy',
  summary: 'The Rev. before a name',
  why: 'Reverend describes a person, so the wire writes “the Rev.”, with the article and the short form.',
  source: [{ guide: 'AP Stylebook', entry: 'religious titles' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    article: ({ title }: { title: string }) => `The title takes its article: write “${title}”.`,
    short: ({ title }: { title: string }) => `Before a name the title is shortened: write “${title}”.`,
  },
  examples: [
    { bad: 'The mass was said by ⟦Rev.⟧ John Marsh.', good: 'The mass was said by the Rev. John Marsh.', message: 'article' },
    { bad: '⟦Rev.⟧ John Marsh left at noon.', good: 'The Rev. John Marsh left at noon.' },
    { bad: 'The mass was said by ⟦Reverend⟧ John Marsh.', good: 'The mass was said by the Rev. John Marsh.', message: 'short' },
    { bad: 'The mass was said by the ⟦Reverend⟧ John Marsh.', good: 'The mass was said by the Rev. John Marsh.' },
    { ok: 'The mass was said by the late Rev. John Marsh.', because: 'The article stands before it.' },
    { ok: 'The Rev. John Marsh left at noon.', because: 'Article and short form.' },
    { ok: 'He read Rev. 21:4 aloud.', because: 'A book of the Bible.' },
    { ok: '“I saw Rev. John Marsh at noon,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      const full = token.text === 'Reverend';
      if (!full && token.text !== 'Rev.' && token.text !== 'Rev') continue;
      if (!isCapitalized(tokens[i + 1]) || (full && !fullNameAt(paragraph, i + 1))) continue;
      const hasArticle = [1, 2, 3].some(
        (back) => /^(?:the|his|her|their|our)$/.test(tokens[i - back]?.lower ?? '') && onlyWords(i - back, i),
      );
      if (hasArticle && token.text === 'Rev.') continue;
      if (!hasArticle && isCapitalized(tokens[i - 1]) && !opensText(paragraph, i)) continue;
      const article = hasArticle ? '' : opensText(paragraph, i) ? 'The ' : 'the ';
      const at = span(token.start, token.end);
      const title = `${article}Rev.`;
      const data = { title };
      const fixes = [{ title: `Write “${title}”`, kind: 'safe' as const, edits: [{ span: at, text: title }] }];
      context.report(full ? { message: 'short', span: at, data, fixes } : { message: 'article', span: at, data, fixes });
    }

    /** One or two words may stand between article and title: "the late Rev.", "the right Rev." */
    function onlyWords(from: number, to: number): boolean {
      return tokens.slice(from, to).every(({ kind }) => kind === 'word');
    }
  },
});
