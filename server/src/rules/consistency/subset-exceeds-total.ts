import { defineRule } from '../../rule/rule.ts';
import { counted, isWholeFirst, numbersBySentence, shownFigure, textBetween } from '../../story/arithmetic.ts';
import { span } from '../../text/span.ts';

/** What stands between a whole and the part that is counted out of it. */
const PART_OF = /^[^.;:()]{0,60}\b(?:including|among them|of them|of whom)(?: at least| about| some| nearly| more than)? $/;
const AMONG_THEM = /^(?: [\p{L}-]+){1,3}, (?:about |nearly |at least |some )?\S+ of (?:them|whom)\b/u;
const OUT_OF = /^ (?:out )?of (?:the |those |these |its |their |all )?$/;
/** What a part without a noun of its own does: "Of the 27 dead, 29 were women". */
const PART_VERB = /^ (?:are|were|have|had|voted|failed|died|survived|passed)\b/;

export default defineRule({
  id: 'consistency/subset-exceeds-total',
  summary: 'A part cannot be larger than its whole.',
  why: 'When “350 people, including 420 fighters” is printed, one of the two figures is wrong, and the reader sees it first.',
  source: [{ guide: 'Newsroom numeracy', entry: 'check every sum in the copy' }],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item', 'headline', 'deck'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: {
    part: ({ part, whole }: { part: string; whole: string }) => `${part} cannot be part of ${whole}: check both figures.`,
  },
  examples: [
    { bad: 'The fire chief counted ⟦350 residents, including 420 children⟧.' },
    { bad: 'Votes came from ⟦12 of the 9 members⟧ of the board.' },
    { bad: 'The harbor has ⟦14 ferries, among them 20 tugs⟧.' },
    { bad: 'The bus carried ⟦34 people, 35⟧ of them workers.' },
    { bad: 'Of the ⟦27 ferries, 29⟧ were late.' },
    { bad: 'The harbor owns nine ferries, and ⟦ten of the nine⟧ were late.' },
    { ok: 'Of the 27 ferries, 19 were late.', because: 'the part is smaller' },
    { ok: 'The bus carried 34 people, 30 of them workers.', because: 'the part is smaller' },
    { ok: 'The fire chief counted 350 residents, including 120 children.', because: 'the part is smaller' },
    { ok: 'The group of 10 people, including a 30-year-old, left.', because: 'an age is no part of a count' },
    { ok: 'Nine of the 12 members voted.', because: 'the part is smaller' },
    { ok: '“We saw 350 people, including 420 fighters,” he said.', because: 'the words are the speaker’s' },
    { ok: 'The 12 crews found 30 boats, and 9 of the 30 boats sank.', because: 'the figures belong to different wholes' },
  ],
  check(paragraph, { report }) {
    for (const numbers of numbersBySentence(paragraph)) {
      for (let i = 0; i + 1 < numbers.length; i++) {
        const [first, second] = [numbers[i]!, numbers[i + 1]!];
        if (first.kind !== 'count' || second.kind !== 'count' || second.joined) continue;
        // "34 people, 35 of them workers"
        const amongThem = first.noun !== undefined && AMONG_THEM.test(paragraph.text.slice(first.span.end, second.span.end + 9));
        const outOf = OUT_OF.test(textBetween(paragraph, first.span, second.span));
        const wholeFirst = isWholeFirst(paragraph, first, second) && PART_VERB.test(paragraph.text.slice(second.span.end));
        const bare = wholeFirst || (outOf && PART_VERB.test(paragraph.text.slice(second.span.end)));
        if (!amongThem && !bare && !second.noun) continue;
        const partOf =
          amongThem ||
          wholeFirst ||
          (!outOf && first.noun !== undefined && PART_OF.test(textBetween(paragraph, first.span, second.span)));
        if (outOf ? first.value <= second.value : !partOf || second.value <= first.value) continue;
        const [part, whole] = outOf ? [first, second] : [second, first];
        report({
          message: 'part',
          data: { part: shownFigure(part.value), whole: shownFigure(whole.value) },
          span: span(first.span.start, counted(paragraph, second).end),
        });
      }
    }
  },
});
