import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { articleFor } from '../../story/article.ts';
import { opensText } from '../../story/capitals.ts';

export default defineRule({
  id: 'usage/a-an',
  summary: '“A” or “an” by sound',
  why: 'The article follows the ear: an hour, a European, an 8-year-old, an FBI agent, a NATO plan.',
  source: [{ guide: 'University of Arkansas for Medical Sciences', entry: 'Style guide: a, an' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `By its sound it is “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The talks took ⟦a⟧ hour.', good: 'The talks took an hour.' },
    { bad: 'It was ⟦an⟧ historic vote.', good: 'It was a historic vote.' },
    { bad: 'Police found ⟦a⟧ 8-year-old girl.', good: 'Police found an 8-year-old girl.' },
    { bad: 'It is ⟦an⟧ U.S. plan for ⟦a⟧ FBI office.', good: 'It is a U.S. plan for an FBI office.' },
    { bad: 'Drivers held ⟦an⟧ one-day strike.', good: 'Drivers held a one-day strike.' },
    {
      ok: 'A European unit hired an honest FBI agent for a 100-mile trip in an 1870s barn.',
      because: 'Each article fits its sound.',
    },
    { ok: 'The plan is a NATO plan, an MLB rule and a UNHCR note.', because: 'Letters by their names, words by their sound.' },
    { ok: '“I waited a hour,” the note read.', because: 'The words are quoted.' },
    { ok: 'He got an A in class and vitamin A every day.', because: 'Here “A” is a letter.' },
    { ok: 'She spoke an unusual dialect, an unidentified one.', because: 'The vowel is heard.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 0; at < tokens.length - 1; at++) {
      const token = tokens[at]!;
      if (token.lower !== 'a' && token.lower !== 'an') continue;
      // "A" in mid-sentence is a letter, a grade or a section.
      if (token.text !== token.lower && (!opensText(paragraph, at) || token.text === 'AN')) continue;
      const before = tokens[at - 1];
      const next = tokens[at + 1]!;
      if (!next.spaceBefore || (next.kind !== 'word' && next.kind !== 'number')) continue;
      if (
        before &&
        (/^(?:vitamin|plan|part|section|grade|type|hepatitis|group|class)$/.test(before.lower) ||
          (!token.spaceBefore && before.kind !== 'mark'))
      )
        continue;
      const right = articleFor(next.text);
      if (!right || right === token.lower || isEitherWay(next.lower)) continue;
      const write = token.text === token.lower ? right : right[0]!.toUpperCase() + right.slice(1);
      const span = { start: token.start, end: token.end };
      context.report({
        message: 'write',
        span,
        data: { found: `${token.text} ${next.text}`, write: `${write} ${next.text}` },
        fixes: rewrite(span, write),
      });
    }
  },
});

/** Words whose first sound differs from speaker to speaker, and small foreign words. */
const isEitherWay = (lower: string): boolean => EITHER.test(lower);

const EITHER = /^(?:herb\w*|habitual|la|le|les|el|al|un|una|i|a|an|e|o|al-.*|el-.*|ubuntu)$/;
