import { defineRule } from '../../rule/rule.ts';
import { isApproximate, isWholeFirst, numbersBySentence, shownFigure, textBetween } from '../../story/arithmetic.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';

const RISE: ReadonlySet<string> = new Set('rose grew climbed jumped increased gained surged soared rises grows up'.split(' '));
const FALL: ReadonlySet<string> = new Set('fell dropped declined slid decreased lost plunged sank falls drops down'.split(' '));
const GAINS: ReadonlySet<string> = new Set('gain rise increase jump growth climb surge'.split(' '));
const LOSSES: ReadonlySet<string> = new Set('loss fall drop decrease decline slide cut reduction plunge'.split(' '));
const OUT_OF = /^(?: \w+)? (?:out )?of (?:the |its |their |those )?$/;
const OR_SHARE = /^(?: [\p{L}-]+){0,3},? ?(?:or|\(|—|–)(?: about| nearly| roughly| almost)? ?$/u;

export default defineRule({
  id: 'consistency/percent',
  summary: 'A percentage agrees with the figures beside it.',
  why: 'A share or a change that stands beside its own figures can be worked out by anyone, and is, in letters to the editor.',
  source: [{ guide: 'Newsroom numeracy', entry: 'percentages' }],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'paragraph',
  messages: {
    share: (d: { part: string; whole: string; right: string }) => `${d.part} of ${d.whole} is ${d.right}%: check the figures.`,
    change: (d: { from: string; to: string; right: string }) =>
      `From ${d.from} to ${d.to} is a change of ${d.right}%: check the figures.`,
  },
  examples: [
    {
      bad: 'The test failed in ⟦12 of 80 pumps, or 20%⟧.',
      good: 'The test failed in 12 of 80 pumps, or 15%.',
      message: 'share',
    },
    {
      bad: 'Of the ⟦80 pumps, 12, or 20%⟧, failed the test.',
      good: 'Of the 80 pumps, 12, or 15%, failed the test.',
      message: 'share',
    },
    { ok: 'Of the 80 pumps, 12, or 15%, failed the test.', because: 'the share is right' },
    { bad: 'Fares ⟦rose 50% from $10 to $14⟧.', good: 'Fares rose 40% from $10 to $14.', message: 'change' },
    { bad: 'Sales ⟦fell 25% to 60,000 from 120,000⟧.', good: 'Sales fell 50% to 60,000 from 120,000.', message: 'change' },
    {
      bad: 'Fares rose from ⟦$10 to $14, a gain of 50%⟧.',
      good: 'Fares rose from $10 to $14, a gain of 40%.',
      message: 'change',
    },
    { bad: 'Fares fell to ⟦$6 from $10, a 60%⟧ drop.', good: 'Fares fell to $6 from $10, a 40% drop.', message: 'change' },
    { bad: 'The pumps cost ⟦$7 million, up 60% from $5 million⟧ in May.', message: 'change' },
    { ok: 'The pumps cost $7 million, up 40% from $5 million in May.', because: 'the change is right' },
    { ok: 'Fares went from $10 to $14, a 50% share of the wage.', because: 'the percentage is of something else' },
    { ok: 'The test failed in 12 of 80 pumps, or 15%.', because: 'the share is right' },
    { ok: 'Fares rose 40% from $10 to $14.', because: 'the change is right' },
    { ok: 'The test failed in 13 of 80 pumps, or about 16%.', because: 'a rounded share may be off a little' },
    { ok: '“Fares rose 50% from $10 to $14,” he said.', because: 'the words are the speaker’s' },
    { ok: 'Support fell 5 percentage points, from 45% to 40%.', because: 'points are not percent' },
  ],
  check(paragraph, { report }) {
    for (const numbers of numbersBySentence(paragraph)) {
      for (let i = 0; i + 2 < numbers.length; i++) {
        const [a, b, c] = [numbers[i]!, numbers[i + 1]!, numbers[i + 2]!];
        const [part, whole] = isWholeFirst(paragraph, a, b) ? [b, a] : [a, b];
        const right = shareOf(paragraph, part, whole, c);
        if (right !== undefined)
          report({
            message: 'share',
            data: { part: shownFigure(part.value), whole: shownFigure(whole.value), right: shownFigure(right) },
            span: span(a.span.start, c.span.end),
            fixes: [percentFix(c, right)],
          });
        const change = changeOf(paragraph, a, b, c) ?? changeNamed(paragraph, a, b, c) ?? changeSince(paragraph, a, b, c);
        if (change)
          report({
            message: 'change',
            data: { from: written(paragraph, change.from), to: written(paragraph, change.to), right: shownFigure(change.right) },
            span: span(change.start, c.span.end),
            fixes: [percentFix([a, b, c].find(({ kind }) => kind === 'percent')!, change.right)],
          });
      }
    }
  },
});

const written = (paragraph: Paragraph, number: NumberExpression) => paragraph.text.slice(number.span.start, number.span.end);

const percentFix = (number: NumberExpression, right: number) => {
  const figure = shownFigure(number.decimals ? Math.round(right * 10) / 10 : Math.round(right));
  return {
    title: `Write “${figure}”`,
    kind: 'suggestion' as const,
    edits: [{ span: number.figure, text: figure }],
  };
};

/** "12 of 80 pumps, or 20%": the right share when the printed one is off by more than rounding. */
function shareOf(
  paragraph: Paragraph,
  part: NumberExpression,
  whole: NumberExpression,
  share: NumberExpression,
): number | undefined {
  if (part.kind !== 'count' || whole.kind !== 'count' || share.kind !== 'percent' || whole.value <= 0 || part.value > whole.value)
    return undefined;
  const partFirst = part.firstToken < whole.firstToken;
  if (partFirst && !OUT_OF.test(textBetween(paragraph, part.span, whole.span))) return undefined;
  if (!OR_SHARE.test(textBetween(paragraph, (partFirst ? whole : part).span, share.span))) return undefined;
  const right = (100 * part.value) / whole.value;
  const loose = [part, whole, share].some((number) => isApproximate(paragraph, number) || number.scale !== undefined);
  const tolerance = loose ? 0.6 + 0.1 * right : 0.6 + 0.02 * share.value;
  return Math.abs(right - share.value) > tolerance ? right : undefined;
}

interface Change {
  readonly right: number;
  readonly from: NumberExpression;
  readonly to: NumberExpression;
  readonly start: number;
}

/** "rose 50% from $10 to $14", "fell 25% to 60,000 from 120,000". */
function changeOf(paragraph: Paragraph, share: NumberExpression, b: NumberExpression, c: NumberExpression): Change | undefined {
  if (share.kind !== 'percent' || b.kind === 'percent' || b.kind === 'year' || b.kind !== c.kind) return undefined;
  const first = textBetween(paragraph, share.span, b.span);
  const second = textBetween(paragraph, b.span, c.span);
  const forward = /^,? from $/.test(first) && /^(?: [\p{L}]+)? to $/u.test(second);
  const backward = /^,? to $/.test(first) && /^(?: [\p{L}]+)? from $/u.test(second);
  if (!forward && !backward) return undefined;
  const verb = paragraph.tokens
    .slice(Math.max(0, share.firstToken - 4), share.firstToken)
    .findLast((token) => RISE.has(token.lower) || FALL.has(token.lower));
  if (!verb) return undefined;
  const [from, to] = forward ? [b, c] : [c, b];
  return wrongChange(paragraph, share, from, to, RISE.has(verb.lower), verb.start);
}

/** "from $40 to $44, a gain of 12%", "to $44 from $40, a 12% gain". */
function changeNamed(
  paragraph: Paragraph,
  a: NumberExpression,
  b: NumberExpression,
  share: NumberExpression,
): Change | undefined {
  if (share.kind !== 'percent' || a.kind === 'percent' || a.kind === 'year' || a.kind !== b.kind) return undefined;
  const before = /\b(from|to) $/.exec(paragraph.text.slice(0, a.span.start))?.[1];
  const between = /^(?: \p{L}+)? (from|to) $/u.exec(textBetween(paragraph, a.span, b.span))?.[1];
  if (!before || !between || before === between) return undefined;
  const link = textBetween(paragraph, b.span, share.span);
  const noun =
    /^(?: \p{L}+)?(?:,| is| was) an? (\p{L}+) of $/u.exec(link)?.[1] ??
    (/^(?: \p{L}+)?(?:,| is| was) an? $/u.test(link)
      ? /^ (\p{L}+)/u.exec(paragraph.text.slice(share.span.end, share.span.end + 20))?.[1]
      : undefined);
  if (!noun || !(GAINS.has(noun) || LOSSES.has(noun))) return undefined;
  const [from, to] = before === 'from' ? [a, b] : [b, a];
  return wrongChange(paragraph, share, from, to, GAINS.has(noun), a.span.start);
}

/** "$4.5 million, up 50% from $3 million". */
function changeSince(
  paragraph: Paragraph,
  to: NumberExpression,
  share: NumberExpression,
  from: NumberExpression,
): Change | undefined {
  if (share.kind !== 'percent' || to.kind === 'percent' || to.kind === 'year' || to.kind !== from.kind) return undefined;
  const way = /^(?: \p{L}+){0,3}, (up|down) $/u.exec(textBetween(paragraph, to.span, share.span))?.[1];
  if (!way || textBetween(paragraph, share.span, from.span) !== ' from ') return undefined;
  return wrongChange(paragraph, share, from, to, way === 'up', to.span.start);
}

function wrongChange(
  paragraph: Paragraph,
  share: NumberExpression,
  from: NumberExpression,
  to: NumberExpression,
  rises: boolean,
  start: number,
): Change | undefined {
  if (from.value <= 0) return undefined;
  const change = (100 * (to.value - from.value)) / from.value;
  const printed = rises ? share.value : -share.value;
  const loose = [share, from, to].some((number) => isApproximate(paragraph, number));
  const tolerance = Math.max(1, Math.abs(change) * (loose || from.scale !== undefined ? 0.1 : 0.05));
  return Math.abs(change - printed) > tolerance ? { right: Math.abs(change), from, to, start } : undefined;
}
