import { defineRule } from '../../rule/rule.ts';
import { isInflection, isOneApart, type Spelling, spellingsOf } from '../../story/spelling.ts';
import type { BlockKind } from '../../text/block.ts';

/** Blocks that are not the story's own prose: their spelling is somebody else's, or form alone. */
const FOREIGN: ReadonlySet<BlockKind> = new Set(['skipped', 'page-residue', 'pasted-post', 'table', 'credit']);
/** Short names differ by a letter as a matter of course. */
const SHORTEST = 6;
const SHORTEST_FOLDED = 5;
/** The other spelling stands this often, the odd one once: a slip beyond doubt. */
const SURE = 3;

export default defineRule({
  id: 'consistency/name-spelling',
  summary: 'A name is spelled one way through the story.',
  why: 'A misspelled name is the error that readers forgive least, and the story itself knows the other spelling.',
  source: [{ guide: 'Newsroom accuracy checklists', entry: 'check every name against its first mention' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 446_000 },
  blocks: ['headline', 'deck', 'byline', 'paragraph', 'caption', 'list-item', 'question', 'sign-off', 'editors-note', 'subhead'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names'],
  messages: {
    differs: ({ odd, usual }: { odd: string; usual: string }) =>
      `“${odd}” is spelled “${usual}” elsewhere in the story: make them agree.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Mayor Ada Sharpton spoke first. Sharpton said the bridge was safe.\n\n⟦Sharptun⟧ said she would walk across it.\n\nThe crowd laughed at Sharpton.\n',
      good: 'Mayor Ada Sharpton spoke first. Sharpton said the bridge was safe.\n\nSharpton said she would walk across it.\n\nThe crowd laughed at Sharpton.\n',
      severity: 'error',
    },
    {
      whole: true,
      bad: 'Police Chief Tom Lindqvist opened the road.\n\n⟦Lindquist⟧ said the ice was gone. Nobody doubted Lindqvist.\n',
      good: 'Police Chief Tom Lindqvist opened the road.\n\nLindqvist said the ice was gone. Nobody doubted Lindqvist.\n',
      severity: 'warning',
    },
    {
      whole: true,
      bad: 'A commander, Abu Abdul-Azim, spoke first.\n\nHis men fled, said ⟦Abu Abdel-Azim⟧.\n',
    },
    {
      whole: true,
      ok: 'Mayor Ada Sharpton spoke first.\n\nSharpton said the bridge was safe.\n',
      because: 'the spelling is the same',
    },
    {
      whole: true,
      ok: 'Andrea Larsen and Tom Larson spoke.\n\nLarsen said no. Larson said yes.\n',
      because: 'they are two people',
    },
    {
      whole: true,
      ok: 'A commander, Argish al-Deiri, spoke.\n\nAl-Deiri said his men withdrew.\n',
      because: 'a particle takes a capital at the start of a sentence',
    },
    {
      whole: true,
      ok: 'Mayor Ada Sharpton spoke first.\n\n“Sharptun is right,” the sign read.\n',
      because: 'the sign is spelled as it was',
    },
    {
      whole: true,
      ok: 'The town keeps Thanksgiving. Thanksgiving is old there.\n\nA sermon of 1723, “A Publick Thanksgivin,” is read on Thanksgiving.\n',
      because: 'the title of a work keeps its spelling',
    },
    {
      whole: true,
      ok: 'Terrence Hale spoke first.\n\nTerence Poe answered him.\n',
      because: 'each has a surname of his own',
    },
  ],
  check(story, { report }) {
    const skip = new Set(story.blocks.filter((block) => FOREIGN.has(block.kind)).map((block) => block.index));
    for (const { odd, usual } of pairs(spellingsOf(story.facts('names'), skip))) {
      const sure = odd.places.length === 1 && usual.places.length >= SURE;
      for (const at of odd.places) {
        report({
          message: 'differs',
          data: { odd: odd.word, usual: usual.word },
          at,
          severity: sure ? 'error' : 'warning',
          fixes: [
            { title: `Write “${usual.word}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: usual.word }] },
            {
              title: `Write “${odd.word}” everywhere`,
              kind: 'suggestion',
              edits: usual.places.map((place) => ({ at: place, how: 'replace' as const, text: odd.word })),
            },
          ],
          related: [{ at: usual.places[0]!, message: `Spelled “${usual.word}” here.` }],
        });
      }
    }
  },
});

interface Pair {
  readonly odd: Spelling;
  readonly usual: Spelling;
}

/** Pairs of spellings that are one name. The rarer is the odd one; of equals, the later. */
function* pairs(spellings: readonly Spelling[]): Generator<Pair> {
  const byLetter = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const letter = spelling.transliterated.charAt(0);
    const group = byLetter.get(letter) ?? [];
    for (const other of group) {
      if (isOneName(spelling, other)) {
        yield spelling.places.length > other.places.length ? { odd: other, usual: spelling } : { odd: spelling, usual: other };
      }
    }
    group.push(spelling);
    byLetter.set(letter, group);
  }
}

function isOneName(a: Spelling, b: Spelling): boolean {
  if ((a.part === 'given') !== (b.part === 'given')) return false;
  const { folded: foldA } = a;
  const { folded: foldB } = b;
  // Case and the shape of a hyphen or accent alone belong to other rules.
  if (foldA === foldB || Math.min(foldA.length, foldB.length) < SHORTEST_FOLDED) return false;
  const apart =
    foldA.charAt(0) === foldB.charAt(0) && isOneApart(foldA, foldB) && Math.min(foldA.length, foldB.length) >= SHORTEST;
  const transliterated = a.transliterated === b.transliterated && isArabic(a.word) && isArabic(b.word);
  if ((!apart && !transliterated) || isInflection(foldA, foldB)) return false;
  // "Israel-Palestinian" beside "Israeli-Palestinian": compounds of places, not a person's name.
  if (isCompound(a.word) || isCompound(b.word)) return false;
  const shared = [...a.beside].some((name) => b.beside.has(name));
  if (a.part === 'given') return shared;
  return shared || a.beside.size === 0 || b.beside.size === 0;
}

const isCompound = (word: string) => word.includes('-') && !isArabic(word);
const isArabic = (word: string) => /^(?:al-|el-|abu\b|umm\b|ibn\b|abd)/i.test(word);
