import type { FactRef } from './fact.ts';
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

interface Draft {
  word: string;
  places: FactRef[];
  kinds: Set<MentionKind>;
  beside: Set<string>;
  part: Spelling['part'];
}

/** Collects the spellings of names: surnames, given names, and names of one word. Quotations are not the reporter's spelling. */
export function spellingsOf(names: readonly (readonly NameFact[])[], skip: ReadonlySet<number>): readonly Spelling[] {
  const drafts = new Map<string, Draft>();
  const add = (word: string, part: Spelling['part'], beside: string | undefined, kind: MentionKind, place: FactRef) => {
    const key = `${part === 'given' ? 'given' : 'name'}:${word}`;
    let draft = drafts.get(key);
    if (!draft) {
      draft = { word, places: [], kinds: new Set(), beside: new Set(), part };
      drafts.set(key, draft);
    }
    draft.places.push(place);
    draft.kinds.add(kind);
    if (beside) draft.beside.add(beside.toLowerCase());
  };
  for (const [block, facts] of names.entries()) {
    if (skip.has(block)) continue;
    for (const [fact, name] of facts.entries()) {
      if (name.cited || name.acronym || CONTRACTION.test(name.form)) continue;
      const at = (part: string): FactRef => ({ block, channel: 'names', fact, part });
      if (name.surname) add(name.surname, 'surname', name.given, name.kind, at('surname'));
      // "George W." and "George" are no two spellings.
      if (name.given && name.surname && !/[.\s]/.test(name.given)) add(name.given, 'given', name.surname, name.kind, at('given'));
      if (!name.surname && !name.given && (!/\s/.test(name.form) || KUNYA.test(name.form)))
        add(name.form, 'name', undefined, name.kind, at('name'));
    }
  }
  return [...drafts.values()].map((draft) => ({
    ...draft,
    folded: foldName(draft.word),
    transliterated: foldTransliteration(draft.word),
  }));
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
