import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { changesMeaning } from '../../story/sentence-content.ts';

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
  reads: ['words'],
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
    const told: { readonly stems: ReadonlySet<string>; readonly at: FactRef }[] = [];
    const lead = story.blocks.find(({ kind }) => kind === 'paragraph')?.index;
    for (const [block, facts] of story.facts('words').entries()) {
      while (told[0] && block - told[0].at.block > REACH) told.shift();
      for (const [fact, content] of facts.entries()) {
        if (content.type !== 'content') continue;
        const { stems } = content;
        const at: FactRef = { block, channel: 'words', fact };
        // The body tells the lead again, at length.
        const first = told.find((earlier) => (earlier.at.block !== lead || block === lead) && isSame(earlier.stems, stems));
        told.push({ stems: new Set(stems), at });
        if (first) report({ message: 'again', at, related: [{ at: first.at, message: 'Told here.' }] });
      }
    }
  },
});

function isSame(a: ReadonlySet<string>, b: readonly string[]): boolean {
  const [short, long] = a.size < b.length ? [a.size, b.length] : [b.length, a.size];
  if (short < OVERLAP * long) return false;
  let shared = 0;
  for (const stem of b) if (a.has(stem)) shared++;
  if (short < SHORT ? shared < long : shared < OVERLAP * (a.size + b.length - shared)) return false;
  const other = new Set(b);
  return (
    !b.some((stem) => !a.has(stem) && changesMeaning(stem)) && ![...a].some((stem) => !other.has(stem) && changesMeaning(stem))
  );
}
