import { REDUNDANT_PAIRS } from '../../lexicon/redundant-pairs.ts';
import { defineRule } from '../../rule/rule.ts';
import { refittedArticle } from '../../story/article.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const PAIRS = new PhraseMatcher(REDUNDANT_PAIRS);

export default defineRule({
  id: 'language/redundancy',
  summary: 'A thing said twice in the language of war, faith and crime.',
  why: 'Sharia is Islamic law, and what most people denounce is widely denounced. The second word costs room and trust.',
  source: [{ guide: 'Copy-desk lists', entry: 'Redundancies' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  yieldsTo: ['usage/redundancy'],
  messages: {
    twice: ({ found, enough }: { found: string; enough: string }) =>
      enough ? `“${found}” says a thing twice: “${enough}” is enough.` : `“${found}” says a thing twice: keep one of the two.`,
  },
  examples: [
    { bad: 'They imposed ⟦Islamic Sharia law⟧ on the town.', good: 'They imposed Islamic law on the town.' },
    { bad: 'The ban was ⟦widely denounced by most⟧ shopkeepers.' },
    { bad: 'It was a ⟦radically extreme⟧ plan.', good: 'It was an extreme plan.' },
    { ok: 'They imposed Islamic law on the town.', because: 'it is said once' },
    { ok: 'The ban was widely denounced.', because: 'it is said once' },
    { ok: 'A cease and desist order came.', because: 'it is a legal pair' },
    { ok: '“It was radically extreme,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    const { tokens, text } = paragraph;
    for (const { value: enough, start, end, firstToken } of PAIRS.find(tokens)) {
      const found = text.slice(start, end);
      const capital = found[0] !== found[0]!.toLowerCase();
      const write = capital && enough ? enough[0]!.toUpperCase() + enough.slice(1) : enough;
      const before = tokens[firstToken - 1];
      const article = before && refittedArticle(before.text, write);
      report({
        message: 'twice',
        data: { found, enough: write },
        span: span(start, end),
        ...(write && {
          fixes: [
            {
              title: `Write “${write}”`,
              kind: 'suggestion',
              edits: [
                ...(article ? [{ span: span(before.start, before.end), text: article }] : []),
                { span: span(start, end), text: write },
              ],
            },
          ],
        }),
      });
    }
  },
});
