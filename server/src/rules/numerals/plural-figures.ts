import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const MANY: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten several many few these those older new all both some'.split(' '),
);
const PLURAL_VERBS: ReadonlySet<string> = new Set(
  'are were have do and or in on at to from with that which who flew landed took'.split(' '),
);

export default defineRule({
  id: 'numerals/plural-figures',
  summary: 'No apostrophe in the plural of a figure',
  why: 'The apostrophe makes a possessive of what is only more than one.',
  source: [{ guide: 'University of Montana', entry: 'Apostrophes' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The plural of a figure takes no apostrophe: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The airline sold its ⟦747’s⟧.', good: 'The airline sold its 747s.' },
    { bad: 'He paid with three ⟦10’s⟧.', good: 'He paid with three 10s.' },
    { bad: 'The ⟦737’s⟧ were grounded.', good: 'The 737s were grounded.' },
    { ok: 'The airline sold its 747s.', because: 'The plural is right.' },
    { ok: 'NATO’s role and 2020’s election were debated.', because: 'These are possessives.' },
    { ok: '“They sold the 747’s,” the note read.', because: 'The words are quoted.' },
    { ok: 'The 747’s wing was damaged.', because: 'A noun follows: the wing of the 747.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      if (number.context !== 'plural' && number.context !== 'decade') continue;
      const figure = text.slice(number.figure.start, number.figure.end);
      if (text.slice(number.figure.end, number.span.end).length !== 2) continue;
      const before = tokens[number.firstToken - 1];
      const next = tokens[number.endToken];
      if (number.context === 'decade' && !(before && MANY.has(before.lower))) continue;
      const ends = next === undefined || next.kind === 'mark' || PLURAL_VERBS.has(next.lower);
      if (!ends && !(before && MANY.has(before.lower))) continue;
      const write = `${figure}s`;
      context.report({
        message: 'write',
        span: number.span,
        data: { found: text.slice(number.span.start, number.span.end), write },
        fixes: rewrite(number.span, write),
      });
    }
  },
});
