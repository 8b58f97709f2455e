import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { between, type NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { Word, wordBits } from '../../story/word-class.ts';
import type { Token } from '../../text/token.ts';

const CUES: ReadonlySet<string> = new Set(
  'ratio margin odds vote votes voted outnumber outnumbered outnumbers ruling ruled majority edge advantage'.split(' '),
);
const SCORED: ReadonlySet<string> = new Set('won lost beat voted ruled vote victory win loss split tied deadlocked'.split(' '));
/** A tally ends before these: "voted five to four on Monday", "voted five to four to close the school". */
const ENDS_TALLY = Word.Preposition | Word.Subordinator | Word.Conjunction | Word.Time;

export default defineRule({
  id: 'numerals/ratios-odds-votes-scores',
  summary: 'Ratios, odds, votes and scores in figures with hyphens',
  why: 'Readers look for the figures of a score or vote; “2-to-1” cannot be taken for a range.',
  source: [{ guide: 'Valdosta State University', entry: 'Quick reference: numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `Ratios, votes and scores are figures with hyphens: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'Critics held a ⟦two to one⟧ margin.', good: 'Critics held a 2-to-1 margin.' },
    { bad: 'The board voted ⟦five to four⟧.', good: 'The board voted 5-4.' },
    { bad: 'Verlin beat Marsh City ⟦three to one⟧ on Monday.', good: 'Verlin beat Marsh City 3-1 on Monday.' },
    { bad: 'It was a ⟦5–4⟧ ruling.', good: 'It was a 5-4 ruling.' },
    { bad: 'The bill passed by a ⟦2:1⟧ margin.', good: 'The bill passed by a 2-to-1 margin.' },
    { bad: 'The board voted ⟦five to four⟧ late Monday to close it.', good: 'The board voted 5-4 late Monday to close it.' },
    { bad: 'The chamber is split ⟦50–50⟧.', good: 'The chamber is split 50-50.' },
    { bad: 'Members turned it down by a vote of ⟦2,611-402⟧.', good: 'Members turned it down by a vote of 2,611 to 402.' },
    { ok: 'The council voted 230 to 205.', because: 'Tallies of three digits take “to”.' },
    { ok: 'The repair takes two to three weeks.', because: 'This is a range.' },
    { ok: '“We lost five to four,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'She met the mayor one-on-one and won 4-1.', because: 'An idiom and a score in its form.' },
    { ok: 'He has voted two to three times a year.', because: 'The nouns make it a range.' },
  ],
  check(paragraph, context) {
    const { numbers, text, tokens } = paragraph;
    for (const [i, number] of numbers.entries()) {
      const next = tokens[number.endToken];
      if (number.context === 'time' && next && CUES.has(next.lower)) {
        const ratio = /^(\d{1,2}):(\d)$/.exec(text.slice(number.span.start, number.span.end));
        if (ratio) report(number.span, `${ratio[1]}-to-${ratio[2]}`);
        continue;
      }
      const second = numbers[i + 1];
      if (!second || second.firstToken - number.endToken !== 1) continue;
      const join = between(paragraph, number, second);
      const span = { start: number.span.start, end: second.span.end };
      if (
        join === '–' &&
        number.form === 'figures' &&
        hasCue(paragraph, number, second) &&
        number.value < 200 &&
        second.value < 200
      ) {
        report(span, `${text.slice(number.span.start, number.span.end)}-${text.slice(second.span.start, second.span.end)}`);
      } else if (
        join === '-' &&
        number.form === 'figures' &&
        second.form === 'figures' &&
        isLongTally(paragraph, number, second)
      ) {
        report(span, `${text.slice(number.span.start, number.span.end)} to ${text.slice(second.span.start, second.span.end)}`);
      } else if (join === ' to ' && number.form === 'words' && second.form === 'words' && isSmall(number) && isSmall(second)) {
        const after = tokens[second.endToken];
        const before = tokens[number.firstToken - 1];
        if (after && CUES.has(after.lower)) report(span, `${number.value}-to-${second.value}`);
        else if (before && (SCORED.has(before.lower) || isLoser(paragraph, number.firstToken)) && endsTally(after)) {
          report(span, `${number.value}-${second.value}`);
        }
      }
    }

    function report(span: { start: number; end: number }, write: string): void {
      const found = text.slice(span.start, span.end);
      context.report({
        message: 'write',
        span,
        data: { found, write },
        fixes: rewrite(span, write, /^[\d–]+$/.test(found) ? 'safe' : 'suggestion'),
      });
    }
  },
});

/** "beat Marsh City three to one": the side that lost stands between the verb and its score. */
function isLoser({ tokens }: Paragraph, end: number): boolean {
  let at = end - 1;
  while (at > 0 && isCapitalized(tokens[at])) at--;
  return at < end - 1 && /^(?:beat|beats|defeated|routed)$/.test(tokens[at]?.lower ?? '');
}

const endsTally = (after: Token | undefined): boolean =>
  after === undefined ||
  after.kind === 'mark' ||
  (wordBits(after.lower) & ENDS_TALLY) !== 0 ||
  /^(?:late|early)$/.test(after.lower);

/** "a vote of 2,611-402": with a comma in the figure, the eye needs "to". */
function isLongTally({ tokens, text }: Paragraph, first: NumberExpression, second: NumberExpression): boolean {
  if (first.value < 1000 && second.value < 1000) return false;
  const written = text.slice(first.span.start, second.span.end);
  const cue = tokens[first.firstToken - 1]?.lower;
  return /,/.test(written) && (cue === 'voted' || (cue === 'of' && tokens[first.firstToken - 2]?.lower === 'vote'));
}

const isSmall = (number: NumberExpression): boolean =>
  number.scale === undefined && Number.isInteger(number.value) && number.value < 21;

function hasCue({ tokens }: Paragraph, first: NumberExpression, second: NumberExpression): boolean {
  const after = tokens[second.endToken];
  const last = tokens[first.firstToken - 1];
  // "by a vote of 104-55"
  const before = last?.lower === 'of' ? tokens[first.firstToken - 2] : last;
  return (after !== undefined && CUES.has(after.lower)) || (before !== undefined && SCORED.has(before.lower));
}
