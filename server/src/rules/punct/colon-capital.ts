import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const SUBJECTS: ReadonlySet<string> = new Set('he she it they we you there nobody everyone'.split(' '));
const VERBS: ReadonlySet<string> = new Set(
  "is are was were has have had will would can could must should may might does did do won't can't don't didn't isn't aren't wasn't weren't".split(
    ' ',
  ),
);

export default defineRule({
  id: 'punct/colon-capital',
  summary: 'A capital after a colon where a full sentence follows',
  why: 'The capital tells the reader that a whole sentence comes; a list or phrase stays lower case. In headlines it is always a capital.',
  source: [{ guide: 'University of Montana', entry: 'Colons' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    capital: option.boolean(true, 'Write a capital; British houses do not.'),
  },
  messages: {
    sentence: ({ found, write }: Rewriting) => `A full sentence after a colon begins with a capital: “${write}”, not “${found}”.`,
    headline: ({ found, write }: Rewriting) => `In a headline a capital follows the colon: “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: 'The rule is simple: ⟦they⟧ must drive in pairs.',
      good: 'The rule is simple: They must drive in pairs.',
      message: 'sentence',
    },
    { bad: 'The board made up its mind: ⟦there⟧ will be no pool.', good: 'The board made up its mind: There will be no pool.' },
    {
      bad: 'Budget: ⟦lawmakers⟧ clash over ferry\n\nThe vote came on Monday.',
      good: 'Budget: Lawmakers clash over ferry\n\nThe vote came on Monday.',
      message: 'headline',
      whole: true,
    },
    { ok: 'They packed three things: rope, water and maps.', because: 'A list follows.' },
    { ok: 'She left at 3:15 with a 2:1 lead.', because: 'Times and ratios.' },
    { ok: '“The rule is simple: they drive in pairs,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The rule is simple: they must drive in pairs.', because: 'The house writes no capital.', options: { capital: false } },
  ],
  check(paragraph, context) {
    if (!context.options.capital) return;
    const { tokens, kind } = paragraph;
    for (let at = 1; at < tokens.length - 1; at++) {
      if (tokens[at]!.text !== ':') continue;
      const word = tokens[at + 1]!;
      if (
        word.kind !== 'word' ||
        !word.spaceBefore ||
        word.text !== word.lower ||
        !/^\p{Ll}/u.test(word.text) ||
        /\p{Lu}/u.test(word.text)
      )
        continue;
      const headline = kind === 'headline';
      const verb = tokens[at + 2];
      if (!headline && !(SUBJECTS.has(word.lower) && verb && VERBS.has(verb.lower))) continue;
      const span = { start: word.start, end: word.end };
      const write = word.text[0]!.toUpperCase() + word.text.slice(1);
      context.report({
        message: headline ? 'headline' : 'sentence',
        span,
        data: { found: word.text, write },
        fixes: rewrite(span, write),
      });
    }
  },
});
