import type { FactRef } from './fact.ts';
import { kept } from './kept.ts';
import type { MentionKind, NameFact } from './names.ts';

/** One way a name is spelled in a story, with every place outside quotations where it stands. */
export interface Spelling {
  readonly word: string;
  readonly places: readonly FactRef[];
  readonly kinds: ReadonlySet<MentionKind>;
  /** What stands beside it: given names beside a surname, surnames beside a given name. Lower case. */
  readonly beside: ReadonlySet<string>;
  readonly part: 'surname' | 'given' | 'name';
  /** `foldName` and `foldTransliteration` of the word: every spelling is compared with many others. */
  readonly folded: string;
  readonly transliterated: string;
}

/** A name by the eldest child: Abu Ali. It is whole, and has no surname. */
const KUNYA = /^(?:Abu|Umm|Ibn) /;

/** "They’ve" at the head of a sentence is no name. */
const CONTRACTION = /['’](?:ve|re|ll|m|t)$/;

/** A part of a mention that is compared with others. */
type Part = Pick<Spelling, 'word' | 'part' | 'folded' | 'transliterated'> & {
  readonly key: string;
  readonly beside: string | undefined;
};

interface Draft extends Part {
  readonly places: FactRef[];
  readonly kinds: Set<MentionKind>;
  readonly others: Set<string>;
}

const partsOf = kept((name: NameFact): readonly Part[] => {
  const { form, given, surname } = name;
  if (name.cited || name.acronym || CONTRACTION.test(form)) return [];
  const part = (kind: Spelling['part'], word: string, beside?: string): Part => ({
    key: `${kind === 'given' ? 'given' : 'name'}:${word}`,
    word,
    part: kind,
    beside: beside?.toLowerCase(),
    folded: foldName(word),
    transliterated: foldTransliteration(word),
  });
  const parts: Part[] = [];
  if (surname) parts.push(part('surname', surname, given));
  // "George W." and "George" are no two spellings.
  if (given && surname && !/[.\s]/.test(given)) parts.push(part('given', given, surname));
  if (!surname && !given && (!/\s/.test(form) || KUNYA.test(form))) parts.push(part('name', form));
  return parts;
});

/** Collects the spellings of names: surnames, given names, and names of one word. Quotations are not the reporter's spelling. */
export function spellingsOf(names: readonly (readonly NameFact[])[], skip: ReadonlySet<number>): readonly Spelling[] {
  const drafts = new Map<string, Draft>();
  for (const [block, facts] of names.entries()) {
    if (skip.has(block)) continue;
    for (const [fact, name] of facts.entries()) {
      for (const part of partsOf(name)) {
        let draft = drafts.get(part.key);
        if (!draft) {
          draft = { ...part, places: [], kinds: new Set(), others: new Set() };
          drafts.set(part.key, draft);
        }
        draft.places.push({ block, channel: 'names', fact, part: part.part });
        draft.kinds.add(name.kind);
        if (part.beside) draft.others.add(part.beside);
      }
    }
  }
  return [...drafts.values()].map(({ others, ...draft }) => ({ ...draft, beside: others }));
}

/** Letters alone: no accents, case, apostrophes or hyphens. */
export function foldName(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/** Ways in which Arabic names come into Latin letters fall together. */
export function foldTransliteration(word: string): string {
  return foldName(word)
    .replace(/^(?:al|el)(?=.{4})/, '')
    .replace(/abd[ue]l?/g, 'abdal')
    .replace(/ou/g, 'u')
    .replace(/ei/g, 'i')
    .replace(/([gk])h/g, '$1')
    .replace(/(.)\1/g, '$1');
}

/** One letter more, less or other, or two neighbors swapped. Equal words are not one apart. */
export function isOneApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [x, y] = [a.slice(start, endA), b.slice(start, endB)];
  return (x.length <= 1 && y.length <= 1) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
}

/** Endings that make another word of a name: plurals, peoples, the feminine of a given name. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && /^(?:s|n|a|e|o|d|i|y|es|an)$/.test(long.slice(short.length))) return true;
  const last = short.length - 1;
  const sameStem = short.length === long.length && short.slice(0, last) === long.slice(0, last);
  // "the Himalayas", "Himalayan": places in the plural and their adjective.
  if (sameStem && short[last - 1] === 'a' && /^(?:sn|ns)$/.test(short[last]! + long[last]!)) return true;
  return sameStem && /[aeio]$/.test(short) && /[aeio]$/.test(long);
}
