import { defineRule } from '../../rule/rule.ts';
import { Lookback } from '../../story/lookback.ts';
import { changesMeaning } from '../../story/sentence-content.ts';
import type { TextFact } from '../../story/texts.ts';

/** Share of all content words of two sentences that stand in both. */
const OVERLAP = 0.6;
/** A sentence of three content words must come again whole. */
const SHORT = 4;
/** Paragraphs between the two at most: in a file of many stories each tells its own, and comparing all with all takes long. */
const REACH = 80;

export default defineRule({
  id: 'consistency/repeated-fact',
  summary: 'A fact is told once.',
  why: 'A sentence that comes again in other words costs the reader’s time, and is often what a rewrite left behind.',
  source: [{ guide: 'Copy-desk practice', entry: 'cut what is told twice' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.009, words: 445_000 },
  profile: 'strict',
  blocks: ['paragraph'],
  quotes: 'skip',
  yieldsTo: ['structure/duplicate-block'],
  fix: 'none',
  scope: 'story',
  reads: ['texts'],
  messages: { again: () => 'The story tells this above: cut one of the two.' },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\nA storm hit Kari.\n\nThe old bridge closed Monday.\n\nNobody was hurt.\n\n⟦The old bridge was closed on Monday.⟧\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nA storm hit Kari.\n\nThe board sold eight ferries to a buyer in Halden.\n\nIt rained.\n\n⟦Eight ferries were sold to a buyer in Halden by the board.⟧\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nA storm hit Kari.\n\nThe mayor opened the harbor road in May. The snow had gone. ⟦In May the mayor opened the road to the harbor.⟧\n',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nThe old bridge closed Monday.\n\nNobody was hurt.\n\nThe old bridge was closed on Monday, the council of Kari said in a note.\n',
      because: 'the lead is told again with more',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nA storm hit Kari.\n\nThe old bridge closed Monday.\n\nThe old bridge was never closed before Monday.\n',
      because: 'the second says something else',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nA storm hit Kari.\n\nThe old bridge closed Monday.\n\n“The old bridge was closed Monday,” she said.\n',
      because: 'a speaker confirms it',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nA storm hit Kari.\n\nThe old bridge closed Monday.\n\nThe new bridge will close in June.\n',
      because: 'they are two bridges',
    },
  ],
  check(story, { report }) {
    // A live file tells the background anew in each of its pieces.
    if (story.blocks.some(({ kind }) => kind === 'time-slug')) return;
    const texts = story.facts('texts');
    const lead = story.blocks.find(({ kind }) => kind === 'paragraph')?.index ?? -1;
    for (const [block, told] of repeats.all(texts).entries()) {
      if (!told.length) continue;
      const said = new Set<number>();
      for (const { back, answer } of told) {
        // The body tells the lead again, at length.
        if (back > 0 && block - back === lead) continue;
        for (const { fact, same } of answer) {
          if (said.has(fact)) continue;
          said.add(fact);
          report({
            message: 'again',
            at: { block, channel: 'texts', fact },
            related: [{ at: { block: block - back, channel: 'texts', fact: same }, message: 'Told here.' }],
          });
        }
      }
    }
  },
});

/** A fact of one block, and the first one of another block that says the same. */
interface Repeat {
  readonly fact: number;
  readonly same: number;
}

function repeatsOf(own: readonly TextFact[], told: readonly TextFact[], before?: number): readonly Repeat[] | undefined {
  const found: Repeat[] = [];
  for (const [fact, content] of own.entries()) {
    if (content.type !== 'content') continue;
    const until = before ?? fact;
    const same = told.findIndex((other, i) => i < until && other.type === 'content' && isSame(other.stems, content.stems));
    if (same >= 0) found.push({ fact, same });
  }
  return found.length > 0 ? found : undefined;
}

const repeats = new Lookback<readonly TextFact[], readonly Repeat[]>(
  REACH,
  (own, earlier) => repeatsOf(own, earlier, earlier.length),
  (own) => repeatsOf(own, own),
);

/** Both lists are in alphabetical order, each stem once. */
function isSame(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (short < OVERLAP * long) return false;
  let shared = 0;
  let turned = false;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      shared++;
      i++;
      j++;
    } else if (y === undefined || (x !== undefined && x < y)) {
      turned ||= changesMeaning(x!);
      i++;
    } else {
      turned ||= changesMeaning(y);
      j++;
    }
    if (turned) return false;
  }
  return short < SHORT ? shared >= long : shared >= OVERLAP * (a.length + b.length - shared);
}
