import { defineRule } from '../../rule/rule.ts';
import { shownFigure } from '../../story/arithmetic.ts';
import type { FactRef } from '../../story/fact.ts';
import type { Tally } from '../../story/numbers/tally.ts';
import type { NumberFact } from '../../story/numbers.ts';
import type { BlockKind } from '../../text/block.ts';

/** A headline has a check of its own; captions show other days. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

export default defineRule({
  id: 'consistency/number-conflict',
  summary: 'The same count keeps its value, or the story says why it changed.',
  why: 'A toll is rewritten in the lead and forgotten below, and readers are left with two.',
  source: [
    { guide: 'BBC Editorial Guidelines', entry: 'accuracy: statistics' },
    { guide: 'Newsroom numeracy', entry: 'compare every figure with its other mentions' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['numbers'],
  messages: {
    count: (d: { here: string; first: string }) => `${d.here} here and ${d.first} above: check the figures, or say what changed.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Blast in Halden\n\nTwelve people died in a blast at the market.\n\nThe wind rose. ⟦14⟧ people died in the blast.\n',
      severity: 'warning',
    },
    {
      whole: true,
      bad: 'Crash on Kari\n\nA ferry crash killed nine people at noon.\n\nThe crash killed ⟦11⟧ people, police said.\n',
      severity: 'warning',
    },
    {
      whole: true,
      bad: 'Blast in Halden\n\nTwelve people were injured in a blast at the market.\n\nThe wind rose. ⟦14⟧ were injured in the blast.\n',
      severity: 'info',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nTwelve people were injured in a blast at the market.\n\nOf 30 buyers, four were injured in the blast.\n',
      because: 'four of the buyers, not of all people',
    },
    {
      whole: true,
      bad: 'Thieves in Halden\n\nThe council asked about a $2 million theft.\n\nNobody saw the ⟦$3 million⟧ theft.\n',
      severity: 'info',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nPolice said 12 people died in the blast.\n\nThe hospital said 14 people died in the blast.\n',
      because: 'the sources differ',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nTwelve people died in the blast.\n\nThe toll rose, and 14 people died in the blast by night.\n',
      because: 'the story says that the count rose',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nTwelve people died in the blast.\n\nAt least 14 people died in the blast, one man feared.\n',
      because: 'one of the counts is not exact',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nTwelve people died in the blast Monday.\n\nAnother 14 people died in the blast Tuesday.\n',
      because: 'the days differ',
    },
    {
      whole: true,
      ok: 'Blast in Halden\n\nTwelve people died in the blast.\n\n“The blast killed 14 people,” a man said.\n',
      because: 'the words are the speaker’s',
    },
  ],
  check(story, { report }) {
    const known = new Map<string, { readonly number: NumberFact; readonly tally: Tally; readonly at: FactRef }[]>();
    for (const [block, numbers] of story.facts('numbers').entries()) {
      if (!BODY.has(story.blocks[block]!.kind)) continue;
      for (const [fact, number] of numbers.entries()) {
        const { tally } = number;
        if (!tally) continue;
        const at: FactRef = { block, channel: 'numbers', fact };
        const earlier = known.get(tally.key) ?? [];
        known.set(tally.key, [...earlier, { number, tally, at }]);
        const [first] = earlier;
        // Two values above, or this one among them: the story tells of several.
        if (!first || !tally.definite || earlier.some((other) => other.number.value !== first.number.value)) continue;
        if (first.number.value === number.value || isElsewhere(first.tally, tally)) continue;
        report({
          message: 'count',
          data: { here: shown(number), first: shown(first.number) },
          at,
          severity: tally.key.startsWith('death:') ? 'warning' : 'info',
          related: [{ at: first.at, message: `${shown(first.number)} here.` }],
        });
      }
    }
  },
});

/** Told of another day, another place or by another source. */
const isElsewhere = (a: Tally, b: Tally): boolean =>
  [
    [a.when, b.when],
    [a.where, b.where],
    [a.source, b.source],
  ].some(([x, y]) => x && y && x !== y);

const shown = ({ value, kind }: NumberFact): string => {
  if (kind !== 'money') return shownFigure(value);
  return value >= 1e6 ? `${shownFigure(value / 1e6)} million` : shownFigure(value);
};
