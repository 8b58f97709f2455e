import type { Token } from './token.ts';

/** A term found in tokens. Offsets are UTF-16 code units in the text the tokens come from. */
export interface TermMatch<V> {
  /** Every value that was added under the term. */
  readonly values: readonly V[];
  readonly firstToken: number;
  /** Half-open. */
  readonly endToken: number;
  readonly start: number;
  /** A possessive ending of the last word is not part of the match. */
  readonly end: number;
}

interface Node<V> {
  readonly next: Map<string, Node<V>>;
  values: V[] | undefined;
}

/**
 * One automaton over all terms of a table: a term more costs nothing when text is read, however many begin with the same word.
 * Terms are literal (see PhraseMatcher for patterns) and are cut by the same tokenizer as the text, so a term may hold marks.
 * Case does not matter here; whoever takes the match compares it where it does.
 */
export class TermTrie<V> {
  readonly #root: Node<V> = { next: new Map(), values: undefined };

  /** Adds a term as tokens. A term without tokens is ignored. */
  add(term: readonly Token[], value: V): void {
    if (!term.length) return;
    let node = this.#root;
    for (const [i, token] of term.entries()) {
      const key = keyOf(token, i === 0);
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), values: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /**
   * Terms that begin at a token, the longest first. Linear in the length of the longest term that fits.
   */
  matchesAt(tokens: readonly Token[], first: number): TermMatch<V>[] {
    const found: TermMatch<V>[] = [];
    let node: Node<V> | undefined = this.#root;
    for (let at = first; node && at < tokens.length; at++) {
      const token: Token = tokens[at]!;
      const bare = withoutPossessive(token);
      if (bare !== undefined) {
        const values = node.next.get(prefixOf(token, at === first) + bare)?.values;
        if (values) found.push(match(values, tokens, first, at, token.end - 2));
      }
      node = node.next.get(keyOf(token, at === first));
      if (node?.values) found.push(match(node.values, tokens, first, at, token.end));
    }
    return found.reverse();
  }
}

function match<V>(values: readonly V[], tokens: readonly Token[], first: number, last: number, end: number): TermMatch<V> {
  return { values, firstToken: first, endToken: last + 1, start: tokens[first]!.start, end };
}

/** Tokens that stand glued together must be glued in the term too. */
const prefixOf = (token: Token, first: boolean): string => (first || token.spaceBefore ? '' : '\u0000');

function keyOf(token: Token, first: boolean): string {
  const word = token.kind === 'mark' && token.lower === '’' ? "'" : token.lower;
  return prefixOf(token, first) + (word.includes('‑') ? word.replaceAll('‑', '-') : word);
}

function withoutPossessive(token: Token): string | undefined {
  return token.kind === 'word' && token.lower.endsWith("'s") ? token.lower.slice(0, -2) : undefined;
}
