import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

/** After these a phrase is any one of its kind: a civil war, every health department. */
const ANY: ReadonlySet<string> = new Set(
  'a an any another each every no some other such which what own one this that these those'.split(' '),
);

export default defineRule({
  id: 'consistency/capitalization-variant',
  summary: 'A phrase keeps its capitals through the story.',
  why: 'The Legal Aid Fund in one paragraph and the Legal Aid fund in the next look like two funds.',
  source: [{ guide: 'AP Stylebook', entry: 'capitalization' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 445_000 },
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['words'],
  messages: {
    differs: ({ found, write }: { found: string; write: string }) =>
      `“${found}” stands in the story with and without a capital: write “${write}” here too, or say which one is meant.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\nMoney came from the Harbor Aid Fund.\n\nThe Harbor Aid ⟦fund⟧ is old, and the Harbor Aid Fund is rich.\n',
      good: 'Pier shut\n\nMoney came from the Harbor Aid Fund.\n\nThe Harbor Aid Fund is old, and the Harbor Aid Fund is rich.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nThe town fled in the great war.\n\nIt was burned in the Great ⟦War⟧.\n',
      good: 'Pier shut\n\nThe town fled in the great war.\n\nIt was burned in the Great war.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nThe Halden port authority paid. Later the Halden Port ⟦Authority⟧ sued.\n',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nThe Harbor Aid Fund paid.\n\nThe fund is old.\n',
      because: 'alone the noun is a plain word',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nA civil war began. It was not the Civil War of the books.\n',
      because: 'any war, and one of that name',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nThe Harbor Aid Fund paid.\n\n“The harbor aid fund is mine,” he wrote.\n',
      because: 'the words are the writer’s',
    },
    { whole: true, ok: 'Pier shut\n\nThe Harbor Council met.\n\nCouncil members left.\n', because: 'the phrase is another' },
  ],
  check(story, { report }) {
    interface Place {
      readonly words: readonly string[];
      readonly at: FactRef;
    }
    const names = new Map<string, Place[]>();
    const plain = new Map<string, Place[]>();
    for (const [block, facts] of story.facts('words').entries()) {
      for (const [fact, phrase] of facts.entries()) {
        if (phrase.type !== 'cased-phrase') continue;
        const { words, capitals } = phrase;
        const at: FactRef = { block, channel: 'words', fact };
        const key = capitals > 0 ? words.slice(-capitals).join(' ') : words.at(-1)!;
        const group = capitals > 0 ? names : plain;
        const known = group.get(key);
        if (known) known.push({ words, at });
        else group.set(key, [{ words, at }]);
      }
    }
    for (const [key, capital] of names) {
      const name = key.split(' ');
      const lower = (plain.get(name.at(-1)!) ?? []).filter(({ words }) => isSame(words, name));
      if (!lower.length) continue;
      const keepCapital =
        capital.length > lower.length || (capital.length === lower.length && precedes(capital[0]!.at, lower[0]!.at));
      const [odd, usual] = keepCapital ? [lower, capital] : [capital, lower];
      const head = name.at(-1)!;
      const write = keepCapital ? head[0]!.toUpperCase() + head.slice(1) : head;
      const { at } = odd[0]!;
      report({
        message: 'differs',
        data: { found: key, write },
        at,
        fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: write }] }],
        related: [usual[0]!, ...odd.slice(1)].map((place) => ({ at: place.at, message: 'It stands here too.' })),
      });
    }
  },
});

/** The phrase ends with the name's words, and does not speak of any one of its kind. */
function isSame(words: readonly string[], name: readonly string[]): boolean {
  const from = words.length - name.length;
  if (from < 0 || name.some((word, i) => words[from + i] !== word)) return false;
  return from === 0 || !ANY.has(words[from - 1]!);
}

const precedes = (a: FactRef, b: FactRef): boolean => a.block < b.block || (a.block === b.block && a.fact < b.fact);
