import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { cardinalOf } from '../../story/numbers/written.ts';

export default defineRule({
  id: 'numerals/number-sign',
  summary: 'No. 1 for rank',
  why: 'The number sign belongs to hashtags; rank is “No. 1” with a capital, a period and a figure.',
  source: [{ guide: 'studylib.net', entry: 'AP numerals summary' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `Rank is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The top ⟦#1⟧ seed lost.', good: 'The top No. 1 seed lost.' },
    { bad: 'The ⟦number one⟧ team lost.', good: 'The No. 1 team lost.' },
    { bad: 'The ⟦no. 3⟧ seed lost.', good: 'The No. 3 seed lost.' },
    { bad: 'The ⟦No 3⟧ seed lost.', good: 'The No. 3 seed lost.' },
    { bad: 'Norland’s ⟦#2⟧ is Ida Marsh.', good: 'Norland’s No. 2 is Ida Marsh.' },
    { ok: 'A number of people left.', because: 'No rank is meant.' },
    { ok: 'The number one of them drew was nine.', because: '“Of” follows: the words do not belong together.' },
    { ok: '“We are number one,” the crowd sang.', because: 'The words are quoted.' },
    { ok: 'He moved to Number 10 and filed case number 3.', because: 'A house and a case.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const [at, token] of tokens.entries()) {
      // "no. 3" in lower case is a word and a period for the tokenizer.
      const dotted = token.text === 'no' && tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaceBefore;
      const place = at + (dotted ? 2 : 1);
      const next = tokens[place];
      const before = tokens[at - 1];
      if (!next || before?.lower === 'case' || before?.lower === 'item' || tokens[place + 1]?.lower === 'of') continue;
      const value = next.kind === 'number' ? next.text : next.kind === 'word' ? cardinalOf(next.lower) : undefined;
      if (value === undefined) continue;
      const noun = tokens[place + 1];
      // "#2" is no number of anything else; "no 2" and "number two" must rank what follows.
      const ranked = token.text === '#' || (noun?.kind === 'word' && noun.text === noun.lower && noun.spaceBefore);
      if (!isSign(dotted ? 'no.' : token.text, next.kind === 'number', before?.lower === 'the') || !ranked) continue;
      const span = { start: token.start, end: next.end };
      const write = `No. ${value}`;
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, 'suggestion'),
      });
    }
  },
});

/** "#", "no.", "No" and, after "the", "number" before a rank. */
function isSign(text: string, figure: boolean, afterThe: boolean): boolean {
  if (text === '#') return figure;
  if (text === 'no.' || text === 'No' || text === 'no') return figure && (afterThe || text === 'no.');
  return text === 'number' && afterThe;
}
