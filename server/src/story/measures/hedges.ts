import { APPROXIMATE_HEDGES, BOUNDING_HEDGES } from '../../lexicon/number-words.ts';
import type { Hedge } from '../measures.ts';
import { type Atom, isWord } from './atoms.ts';

const HEDGES: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly kind: Hedge['kind'] }[]> = (() => {
  const byLast = new Map<string, { words: string[]; kind: Hedge['kind'] }[]>();
  const add = (phrases: readonly string[], kind: Hedge['kind']): void => {
    for (const phrase of phrases) {
      const words = phrase.replaceAll('.', '').split(' ');
      const last = words[words.length - 1]!;
      byLast.set(last, [...(byLast.get(last) ?? []), { words, kind }]);
    }
  };
  add(APPROXIMATE_HEDGES, 'approximate');
  add(BOUNDING_HEDGES, 'bound');
  for (const list of byLast.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byLast;
})();

/** The hedge before an atom: "about", "more than", "an estimated". An article between the two is stepped over. */
export function hedgeBefore(atoms: readonly Atom[], at: number): Hedge | undefined {
  let last = at - 1;
  if (isWord(atoms[last], 'a', 'an', 'the')) last--;
  const candidates = HEDGES.get(atoms[last]?.lower ?? '');
  for (const { words, kind } of candidates ?? []) {
    const first = last - words.length + 1;
    if (first >= 0 && words.every((word, i) => atoms[first + i]!.lower === word)) {
      return { words: words.join(' '), kind, span: { start: atoms[first]!.start, end: atoms[last]!.end } };
    }
  }
  return undefined;
}

const INNER: Readonly<Record<string, Hedge['kind']>> = { dozen: 'approximate', plus: 'bound', '+': 'bound' };

/** The hedge within a figure, half-open indices into the atoms: nobody counted "half a dozen", and "1,000-plus" is a bound. */
export function hedgeWithin(atoms: readonly Atom[], first: number, next: number): Hedge | undefined {
  for (const { lower, start, end } of atoms.slice(first, next)) {
    const kind = INNER[lower];
    if (kind) return { words: lower, kind, span: { start, end } };
  }
  return undefined;
}
