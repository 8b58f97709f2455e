import { OPINION_ADJECTIVES, OPINION_ADVERBS, PLAIN_AFTER } from '../../lexicon/opinion-words.ts';
import { defineRule } from '../../rule/rule.ts';
import { refittedArticle } from '../../story/article.ts';
import { isAttributed } from '../../story/attributed.ts';
import { isNameWord } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Edit, span } from '../../text/span.ts';

export default defineRule({
  id: 'language/opinion-adjective',
  summary: 'A word that judges, in the reporter’s own voice.',
  why: 'Facts that are shocking shock without the word. The judgment belongs to a source, or goes.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'Dispassionate language' },
    { guide: 'Wikipedia Manual of Style', entry: 'Words to watch' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.3, words: 446000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    judgment: ({ word }: { word: string }) => `“${word}” is a judgment: state the fact, or let a source say it.`,
  },
  examples: [
    { bad: 'The ⟦vicious⟧ raids went on.', good: 'The raids went on.' },
    { bad: 'It was a ⟦humiliating⟧ end to a ⟦desperate⟧ race.', good: 'It was an end to a race.' },
    { bad: '⟦Sadly⟧, the dog died.', good: 'The dog died.' },
    { ok: 'She called the raids “vicious.”', because: 'the word is hers' },
    { ok: 'Ida Kern said the raids were vicious.', because: 'the sentence hands the word to her' },
    { ok: 'The vote was 7-2.', because: 'it is a fact' },
    { ok: 'Analysis: A desperate gamble.', because: 'it is labeled as analysis' },
    { ok: 'A brutal cold settled on the valley.', because: 'it measures the weather' },
  ],
  check(paragraph, { report }) {
    const { tokens, text } = paragraph;
    if (/^(?:analysis|opinion|commentary|review|column)\b/i.test(text)) return;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const adverb = OPINION_ADVERBS.has(token.lower);
      if (!adverb && !OPINION_ADJECTIVES.has(token.lower)) continue;
      const next = tokens[i + 1];
      if (isNameWord(paragraph, i) || (next && PLAIN_AFTER.has(next.lower))) continue;
      if (isAttributed(paragraph, paragraph.sentenceAt(token.start))) continue;
      const edits = deletion(paragraph, i);
      report({
        message: 'judgment',
        data: { word: token.text },
        span: span(token.start, token.end),
        ...(edits && { fixes: [{ title: `Delete “${token.text}”`, kind: 'suggestion', edits }] }),
      });
    }
  },
});

/** Takes the word out where the sentence stands without it: before a noun, or as an opener before a comma. */
function deletion({ tokens }: Paragraph, i: number): Edit[] | undefined {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (next?.text === ',' && tokens[i + 2]?.kind === 'word' && !before) {
    const after = tokens[i + 2]!;
    return [{ span: span(token.start, after.start + 1), text: after.text[0]!.toUpperCase() }];
  }
  if (next?.kind !== 'word' || before?.kind !== 'word') return undefined;
  if (!/^(?:a|an|the|this|that|its|his|her|their|of|in|by|with|for|and|as)$/.test(before.lower)) return undefined;
  const edits: Edit[] = [{ span: span(token.start, next.start), text: '' }];
  const article = refittedArticle(before.text, next.text);
  if (article) edits.unshift({ span: span(before.start, before.end), text: article });
  return edits;
}
