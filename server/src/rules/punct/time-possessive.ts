import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const NOUNS: ReadonlySet<string> = new Set(
  'notice probation pay imprisonment leave salary rent detention suspension supervision vacation wages work worth confinement'.split(
    ' ',
  ),
);
const AFTERWARD: ReadonlySet<string> = new Set(['later', 'earlier', 'ago', 'after', 'before']);
const SINGULAR_NOUNS: ReadonlySet<string> = new Set('drive walk ride flight notice work pay sleep rest delay journey'.split(' '));

export default defineRule({
  id: 'punct/time-possessive',
  summary: 'Four weeks’ notice, an hour’s drive',
  why: 'The notice of four weeks is four weeks’ notice: a possessive that the ear does not hear.',
  source: [{ guide: 'Missouri State University', entry: 'AP changes, May 2019' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    apostrophe: ({ found, write }: Rewriting) => `The time takes an apostrophe: “${write}”, not “${found}”.`,
    several: ({ found, write }: Rewriting) => `The time is more than one: “${write}”, not “${found}”.`,
    prison: ({ write }: Rewriting) => `A sentence is so many years “${write}”.`,
  },
  examples: [
    { bad: 'He gave four ⟦weeks⟧ notice.', good: "He gave four weeks' notice.", message: 'apostrophe' },
    { bad: 'It fell two ⟦hour’s⟧ later.', good: 'It fell two hours later.', message: 'several' },
    { bad: "He gave four ⟦week's⟧ notice.", good: "He gave four weeks' notice." },
    { bad: 'She got six ⟦months⟧ probation.', good: "She got six months' probation." },
    { bad: 'The mill is an ⟦hours⟧ drive away.', good: "The mill is an hour's drive away." },
    { bad: 'He was given 10 ⟦years prison⟧.', good: 'He was given 10 years in prison.', message: 'prison' },
    { ok: 'It closed two weeks ago after two weeks of rain.', because: 'Nothing belongs to the time.' },
    { ok: 'He took a two-week trip and got five years in prison.', because: 'These forms are right.' },
    { ok: '“I gave four weeks’ notice,” Ida Marsh said.', because: 'The apostrophe is there.' },
    { ok: 'The hours notice boards are up vary.', because: 'No number goes before.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    const apostrophe = text.includes('’') ? '’' : "'";
    for (const [at, token] of tokens.entries()) {
      const next = tokens[at + 1];
      const one = /^(hour|day|week|month|year)['’]s$/i.exec(token.text)?.[1];
      if (one && next?.kind === 'word' && paragraph.numbers.some(({ endToken, value }) => endToken === at && value > 1)) {
        // "two hour's later" owns nothing; "five year's notice" owns the notice, and there are five of them.
        const write = AFTERWARD.has(next.lower) ? `${one}s` : NOUNS.has(next.lower) ? `${one}s${apostrophe}` : undefined;
        if (write)
          context.report({ message: 'several', span: token, data: { found: token.text, write }, fixes: rewrite(token, write) });
        continue;
      }
      if (
        token.kind !== 'word' ||
        !/^(hours|days|weeks|months|years)$/.test(token.lower) ||
        next?.kind !== 'word' ||
        !next.spaceBefore
      )
        continue;
      const span = { start: token.start, end: token.end };
      const before = tokens[at - 1];
      const counted = paragraph.numbers.some((number) => number.endToken === at && number.value > 1);
      if (counted && NOUNS.has(next.lower)) {
        const write = token.text + apostrophe;
        context.report({ message: 'apostrophe', span, data: { found: token.text, write }, fixes: rewrite(span, write) });
      } else if (counted && next.lower === 'prison' && !/^(sentence|term|time)/.test(tokens[at + 2]?.lower ?? '')) {
        const whole = { start: token.start, end: next.end };
        const write = `${token.text} in prison`;
        context.report({
          message: 'prison',
          span: whole,
          data: { found: text.slice(whole.start, whole.end), write },
          fixes: rewrite(whole, write, 'suggestion'),
        });
      } else if ((before?.lower === 'a' || before?.lower === 'an') && SINGULAR_NOUNS.has(next.lower)) {
        const write = `${token.text.slice(0, -1)}${apostrophe}s`;
        context.report({ message: 'apostrophe', span, data: { found: token.text, write }, fixes: rewrite(span, write) });
      }
    }
  },
});
