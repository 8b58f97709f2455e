import { defineRule } from '../../rule/rule.ts';
import { counted, isApproximate, numbersBySentence, shownFigure, textBetween } from '../../story/arithmetic.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

/** From the whole to its first part, and from part to part: nothing but the mark. */
const OPENS_PARTS = /^ ?[,:—–] ?$|^ [^.,;:()]{1,40}: $/;
/** "a jury of 12": the body says what is counted. */
const BODY_OF = /\b(?:jury|board|panel|council|committee|crew|team|group|party|class|delegation|squad) of $/i;
const NEXT_PART = /^(?:,? and |, )$/;
/** What polls and votes count, so that shares exclude each other. */
const SHARE =
  /^ (?:said |were |was |voted )?(?:for|against|undecided|yes|no|in favor|opposed|unsure|not sure|abstained|abstentions?)\b/;

export default defineRule({
  id: 'consistency/parts-sum',
  summary: 'Parts that are given as complete add up to the whole.',
  why: 'Readers add. “12 people, seven men and six women” leaves them with a 13th.',
  source: [{ guide: 'Newsroom numeracy', entry: 'check every sum in the copy' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: {
    sum: ({ sum, whole }: { sum: string; whole: string }) => `The parts add up to ${sum}, not ${whole}: check the figures.`,
    shares: ({ sum }: { sum: string }) => `The shares add up to ${sum}%: check the figures.`,
  },
  examples: [
    { bad: 'The boat carried ⟦12 people, seven men and six women⟧, to the pier.', message: 'sum' },
    { bad: 'A jury of ⟦12, seven women and six men⟧, took notes.', message: 'sum' },
    { ok: 'A jury of 12, seven women and five men, took notes.', because: 'the sum is right' },
    { bad: '⟦Forty sailors came ashore: 30 Danes, eight Poles and five Finns⟧.', message: 'sum' },
    { bad: 'Of ⟦200 votes, 120 were yes and 90 no⟧.', message: 'sum' },
    { bad: 'The poll found ⟦55% for, 40% against and 11% undecided⟧.', message: 'shares' },
    { ok: 'The boat carried 12 people, seven men and five women.', because: 'the sum is right' },
    { ok: 'The boat carried about 12 people, seven men and four women.', because: 'the whole is approximate' },
    {
      ok: 'The boat carried 12 people, including seven men and six children of those families.',
      because: 'the parts may overlap',
    },
    { ok: '“We were 12 people, seven men and six women,” he said.', because: 'the words are the speaker’s' },
    { ok: 'She led 48% to 45%, with the rest undecided.', because: 'the shares are not given as complete' },
  ],
  check(paragraph, { report }) {
    for (const numbers of numbersBySentence(paragraph)) {
      const shares = sharesOfOne(paragraph, numbers);
      if (shares && shares.sum > 101) report({ message: 'shares', data: { sum: shownFigure(shares.sum) }, span: shares.span });
      for (const [i, whole] of numbers.entries()) {
        if (isApproximate(paragraph, whole)) continue;
        const rest = numbers.slice(i + 1);
        const parts = partsOf(paragraph, whole, rest) ?? votesOf(paragraph, whole, rest);
        if (!parts || parts.sum === whole.value || !isNear(parts.sum, whole.value)) continue;
        report({ message: 'sum', data: { sum: shownFigure(parts.sum), whole: shownFigure(whole.value) }, span: parts.span });
      }
    }
  },
});

/** Far apart they are a list of different things ("177,000 soldiers, 3,900 tanks and 680 planes"), not a whole and its parts. */
const isNear = (sum: number, whole: number) => sum > whole / 2 && sum < whole * 2;

interface Sum {
  readonly sum: number;
  readonly span: Span;
}

/** "12 people, seven men and six women": each part is a number and its noun, and the list ends there. */
function partsOf(paragraph: Paragraph, whole: NumberExpression, rest: readonly NumberExpression[]): Sum | undefined {
  if (whole.kind !== 'count') return undefined;
  if (!whole.noun && !BODY_OF.test(paragraph.text.slice(0, whole.span.start))) return undefined;
  const parts: Span[] = [];
  let sum = 0;
  let at = counted(paragraph, whole);
  let last = false;
  for (const part of rest) {
    const link = textBetween(paragraph, at, part.span);
    if (part.kind !== 'count' || !part.noun || !part.nounAdjacent || part.noun === whole.noun) break;
    if (!(parts.length === 0 ? OPENS_PARTS : NEXT_PART).test(link) || last) break;
    last = link.includes('and');
    at = counted(paragraph, part);
    parts.push(at);
    sum += part.value;
  }
  const ended = /^ ?(?:[,.;)—–]|$)/.test(paragraph.text.slice(at.end, at.end + 2));
  return parts.length >= 2 && last && ended ? { sum, span: span(whole.span.start, at.end) } : undefined;
}

/** "Of 200 votes, 120 were yes and 90 no": more than there were is wrong; fewer may have stayed away. */
function votesOf(paragraph: Paragraph, whole: NumberExpression, rest: readonly NumberExpression[]): Sum | undefined {
  const counts = whole.kind === 'count' || whole.context === 'score';
  if (!counts || paragraph.tokens[whole.firstToken - 1]?.lower !== 'of' || rest.length < 2) return undefined;
  const ends = rest.map((part) => shareEnd(paragraph, part));
  if (rest.some((part, i) => part.kind !== 'count' || ends[i] === undefined)) return undefined;
  const sum = rest.reduce((total, part) => total + part.value, 0);
  return sum > whole.value ? { sum, span: span(whole.span.start, ends.at(-1)!) } : undefined;
}

function sharesOfOne(paragraph: Paragraph, numbers: readonly NumberExpression[]): Sum | undefined {
  const shares = numbers.filter((number) => number.kind === 'percent');
  if (shares.length < 3 || shares.length !== numbers.length) return undefined;
  const ends = shares.map((share) => shareEnd(paragraph, share));
  if (ends.some((end) => end === undefined)) return undefined;
  const sum = shares.reduce((total, share) => total + share.value, 0);
  return { sum, span: span(shares[0]!.span.start, ends.at(-1)!) };
}

function shareEnd(paragraph: Paragraph, part: NumberExpression): number | undefined {
  const match = SHARE.exec(paragraph.text.slice(part.span.end, part.span.end + 30));
  return match ? part.span.end + match[0].length : undefined;
}
