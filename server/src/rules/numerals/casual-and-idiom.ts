import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const GROUPS: ReadonlySet<string> = new Set('the them us those these his her its their our my'.split(' '));

export default defineRule({
  id: 'numerals/casual-and-idiom',
  summary: 'Words in idioms and casual phrases',
  why: '“1 of the best” counts what nobody counted.',
  source: [{ guide: 'Valdosta State University', entry: 'Quick reference: numerals' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `In a casual phrase the number is a word: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'It is ⟦1⟧ of the best beaches on the coast.', good: 'It is one of the best beaches on the coast.' },
    { bad: 'The winner was on cloud ⟦9⟧.', good: 'The winner was on cloud nine.' },
    { bad: 'It is ⟦1⟧ of his worst films.', good: 'It is one of his worst films.' },
    { ok: 'It is one of the best beaches on the coast.', because: 'The word is there.' },
    { ok: 'She read 1 of 4 reports.', because: 'The parts are counted.' },
    { ok: '“You are 1 of the good ones,” the note read.', because: 'The words are quoted.' },
    { ok: 'The store is open 24/7.', because: 'This idiom has figures.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      if (number.form !== 'figures') continue;
      const next = tokens[number.endToken];
      const before = tokens[number.firstToken - 1];
      const oneOf =
        number.value === 1 &&
        number.context === undefined &&
        next?.lower === 'of' &&
        GROUPS.has(tokens[number.endToken + 1]?.lower ?? '');
      const cloud = number.value === 9 && before?.lower === 'cloud';
      if (!oneOf && !cloud) continue;
      const write = cloud ? 'nine' : number.opensText ? 'One' : 'one';
      context.report({
        message: 'write',
        span: number.figure,
        data: { found: text.slice(number.figure.start, number.figure.end), write },
        fixes: rewrite(number.figure, write, 'suggestion'),
      });
    }
  },
});
