import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Token } from '../../text/token.ts';

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
    list: ({ found, write }: Rewriting) => `A list after a colon begins in lower case: “${write}”, not “${found}”.`,
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
    {
      bad: 'They packed three things: ⟦Rope⟧, water and maps.',
      good: 'They packed three things: rope, water and maps.',
      message: 'list',
    },
    { ok: 'They named two people: Verlin, a clerk, and Cole.', because: 'Names keep their capital.' },
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
      if (kind !== 'headline' && countsItems(tokens, at) && opensList(tokens, at + 1)) {
        context.report({
          message: 'list',
          span: word,
          data: { found: word.text, write: word.lower },
          fixes: rewrite(word, word.lower, 'suggestion'),
        });
        continue;
      }
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

/** What is counted before the colon is no person and no place: "three things:", "two items:". */
const ITEMS: ReadonlySet<string> = new Set('things items points goals demands ingredients reasons tools conditions'.split(' '));

const countsItems = (tokens: readonly Token[], colon: number): boolean => ITEMS.has(tokens[colon - 1]?.lower ?? '');

/** A capital, and behind its comma words in small letters up to the last "and". */
function opensList(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word.text)) return false;
  let to = at + 1;
  while (tokens[to]?.kind === 'word' && tokens[to]!.text === tokens[to]!.lower) to++;
  if (tokens[to]?.text !== ',') return false;
  for (to++; tokens[to]?.text !== '.' && to < tokens.length; to++) {
    const token = tokens[to]!;
    if (token.lower === 'and' || token.lower === 'or') return tokens[to + 1]?.text === tokens[to + 1]?.lower;
    if (token.kind === 'word' ? token.text !== token.lower : token.text !== ',') return false;
  }
  return false;
}
