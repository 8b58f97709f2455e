import { inBothSpellings } from '../lexicon/british-forms.ts';
import { nounForms, verbForms } from './inflection.ts';
import type { Token } from './token.ts';

/** A phrase found in tokens. Offsets are UTF-16 code units in the text the tokens come from. */
export interface PhraseMatch<V> {
  readonly value: V;
  readonly firstToken: number;
  /** Half-open. */
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
}

interface WordItem {
  readonly kind: 'word';
  /** Compared with `token.lower`. */
  readonly lower: ReadonlySet<string>;
  /** Compared with `token.text`: words that the pattern writes with a capital. */
  readonly exact: ReadonlySet<string> | undefined;
  readonly optional: boolean;
}

interface GapItem {
  readonly kind: 'gap';
  readonly atMost: number;
}

interface FigureItem {
  readonly kind: 'figure';
  readonly optional: boolean;
}

type Item = WordItem | GapItem | FigureItem;

interface Pattern<V> {
  readonly items: readonly Item[];
  readonly value: V;
}

/**
 * Finds many phrases in a run of tokens: patterns are compiled once and kept under their first word, so a text costs one
 * look-up a token. A pattern is a row of items parted by spaces:
 *
 * - `word` in lower case matches whatever the case, and as British copy spells it ("organise"); with a capital (`Koran`) it matches as written; apostrophes are straight
 * - `a|b` one of several words, `(a b|c)` one of several rows of words (not nested)
 * - `say~` every form of the verb, `video+` the noun and its plural
 * - `..3` up to three words, figures or none, never a mark
 * - `#` a figure
 * - `item?` may be missing
 *
 * Marks never match, so no phrase crosses the end of a sentence. The last word may carry a possessive ending, which is not
 * part of the match. Patterns are compiled when first searched for, so a rule that is off costs nothing; a pattern that is empty
 * or starts with a gap throws RangeError then.
 */
export class PhraseMatcher<V> {
  readonly #byWord = new Map<string, Pattern<V>[]>();
  readonly #byFigure: Pattern<V>[] = [];
  #entries: readonly (readonly [pattern: string, value: V])[] | undefined;

  constructor(entries: readonly (readonly [pattern: string, value: V])[]) {
    this.#entries = entries;
  }

  #compile(): void {
    for (const [source, value] of this.#entries ?? []) {
      for (const items of compile(source)) this.#add({ items, value });
    }
    this.#entries = undefined;
  }

  #add(pattern: Pattern<V>): void {
    const first = pattern.items[0];
    if (first?.kind === 'figure') this.#byFigure.push(pattern);
    else if (first?.kind === 'word') {
      const words = new Set(first.lower);
      for (const word of first.exact ?? []) words.add(word.toLowerCase());
      for (const word of words) {
        const known = this.#byWord.get(word);
        if (known) known.push(pattern);
        else this.#byWord.set(word, [pattern]);
      }
    } else throw new RangeError('a phrase has to start with a word or a figure');
  }

  /** Every match, in order of its start; of one pattern at one place the first way to read it. */
  all(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<V>[] {
    this.#compile();
    const found: PhraseMatch<V>[] = [];
    for (let at = from; at < to; at++) {
      const patterns = this.#patternsFor(tokens[at]!);
      if (patterns) matchesAt(patterns, tokens, at, to, found);
    }
    return found;
  }

  /** Matches that do not overlap: the leftmost, and of those the longest. */
  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<V>[] {
    this.#compile();
    const found: PhraseMatch<V>[] = [];
    for (let at = from; at < to; at++) {
      const patterns = this.#patternsFor(tokens[at]!);
      if (!patterns) continue;
      const here: PhraseMatch<V>[] = [];
      matchesAt(patterns, tokens, at, to, here);
      let best: PhraseMatch<V> | undefined;
      for (const match of here) if (!best || match.endToken > best.endToken) best = match;
      if (best) {
        found.push(best);
        at = best.endToken - 1;
      }
    }
    return found;
  }

  #patternsFor(token: Token): readonly Pattern<V>[] | undefined {
    if (token.kind === 'word') {
      const { lower } = token;
      return this.#byWord.get(lower) ?? (hasPossessive(lower) ? this.#byWord.get(withoutPossessive(lower)) : undefined);
    }
    return token.kind === 'number' && this.#byFigure.length > 0 ? this.#byFigure : undefined;
  }
}

function matchesAt<V>(
  patterns: readonly Pattern<V>[],
  tokens: readonly Token[],
  at: number,
  to: number,
  into: PhraseMatch<V>[],
): void {
  for (const { items, value } of patterns) {
    const endToken = matchItems(items, 0, tokens, at, to);
    if (endToken <= at) continue;
    const last = tokens[endToken - 1]!;
    const end = lastWordMatches(items, last) ? last.end : last.start + withoutPossessive(last.lower).length;
    into.push({ value, firstToken: at, endToken, start: tokens[at]!.start, end });
  }
}

/** Index after the last token of the match, or -1. */
function matchItems(items: readonly Item[], item: number, tokens: readonly Token[], at: number, to: number): number {
  const wanted = items[item];
  if (!wanted) return at;
  if (wanted.kind === 'gap') {
    for (let taken = 0; ; taken++) {
      const end = matchItems(items, item + 1, tokens, at + taken, to);
      if (end >= 0 || taken === wanted.atMost) return end;
      const kind = at + taken < to ? tokens[at + taken]!.kind : 'mark';
      if (kind === 'mark') return -1;
    }
  }
  const token = at < to ? tokens[at] : undefined;
  if (token && fits(wanted, token, item === items.length - 1)) {
    const end = matchItems(items, item + 1, tokens, at + 1, to);
    if (end >= 0) return end;
  }
  return wanted.optional ? matchItems(items, item + 1, tokens, at, to) : -1;
}

function fits(item: WordItem | FigureItem, token: Token, last: boolean): boolean {
  if (item.kind === 'figure') return token.kind === 'number';
  if (token.kind !== 'word') return false;
  if (item.lower.has(token.lower) || item.exact?.has(token.text)) return true;
  if (!last || !hasPossessive(token.lower)) return false;
  const stem = withoutPossessive(token.lower);
  return item.lower.has(stem) || (item.exact?.has(token.text.slice(0, stem.length)) ?? false);
}

/** The last token stands for an item as it is, not only without its possessive ending. */
function lastWordMatches(items: readonly Item[], token: Token): boolean {
  if (!hasPossessive(token.lower)) return true;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'gap') return true;
    if (fits(item, token, false)) return true;
    if (!item.optional) return false;
  }
  return false;
}

/** Ends in 's or s'. Looks at the last two code units only: it runs for every word of a text. */
function hasPossessive(lower: string): boolean {
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 0x73) return lower.charCodeAt(lower.length - 2) === 0x27;
  return last === 0x27 && lower.charCodeAt(lower.length - 2) === 0x73;
}

function withoutPossessive(lower: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  return lower.endsWith("s'") ? lower.slice(0, -1) : lower;
}

/** One row of items for each way to read the groups and a leading optional item. */
function compile(source: string): Item[][] {
  let rows: Item[][] = [[]];
  for (const piece of source.match(/\([^)]*\)\??|\S+/g) ?? []) {
    const optional = piece.endsWith('?');
    const body = optional ? piece.slice(0, -1) : piece;
    const inGroup = body.startsWith('(');
    const ways = inGroup ? body.slice(1, -1).split('|') : [];
    if (inGroup && ways.some((way) => way.trim().includes(' '))) {
      const choices = ways.map((way) =>
        way
          .trim()
          .split(/\s+/)
          .map((word) => itemOf(word, false)),
      );
      if (optional) choices.push([]);
      rows = rows.flatMap((row) => choices.map((choice) => [...row, ...choice]));
    } else {
      const item = itemOf(inGroup ? body.slice(1, -1) : body, optional);
      rows = rows.flatMap((row) => {
        // A pattern is kept under its first word, so an item that may be missing there makes two patterns.
        if (row.length === 0 && optional) return [[{ ...item, optional: false } as Item], []];
        return [[...row, item]];
      });
    }
  }
  if (rows.some((row) => row.length === 0)) throw new RangeError(`nothing to look for in “${source}”`);
  return rows;
}

function itemOf(word: string, optional: boolean): Item {
  if (word === '#') return { kind: 'figure', optional };
  const gap = /^\.\.(\d+)$/.exec(word);
  if (gap) return { kind: 'gap', atMost: Number(gap[1]) };
  const lower = new Set<string>();
  let exact: Set<string> | undefined;
  for (const way of word.split('|')) {
    for (const form of inBothSpellings(formsOf(way.trim()))) {
      if (form === form.toLowerCase()) lower.add(form);
      else {
        exact ??= new Set();
        exact.add(form);
      }
    }
  }
  return { kind: 'word', lower, exact, optional };
}

function formsOf(word: string): readonly string[] {
  if (word.endsWith('~')) return verbForms(word.slice(0, -1));
  if (word.endsWith('+')) return nounForms(word.slice(0, -1));
  return [word];
}
