import type { Token } from '../text/token.ts';

/**
 * full: a sentence somebody said; long: 8 or more words with a lower-case start; phrase: 4 to 7 words; term: 1 to 3 words;
 * title: a work or a name; empty: no letters.
 */
export type QuoteClass = 'full' | 'long' | 'phrase' | 'term' | 'title' | 'empty';

/** What stands around a quotation. */
export interface QuoteSetting {
  /** Somebody is told to speak here. */
  readonly spoken: boolean;
  /** A work is named: "her film". */
  readonly work: boolean;
  /** No other words are in its sentence. */
  readonly alone: boolean;
  /** A comma or period follows the closing mark, as in a house that keeps them outside. */
  readonly stopFollows: boolean;
}

/** Small words that a title leaves in lower case. */
const TITLE_SMALL: ReadonlySet<string> = new Set([
  'the',
  'and',
  'for',
  'nor',
  'but',
  'from',
  'with',
  'into',
  'der',
  'des',
  'les',
  'las',
  'los',
]);
const ENDS_INSIDE = /[.,!?—–…-]["'’”)\]\s]*$/u;

/** The class of a quotation by the look of its words: nobody's words in a title, somebody's sentence in a full one. */
export function classOf(inside: string, words: readonly Token[], { spoken, work, alone, stopFollows }: QuoteSetting): QuoteClass {
  const first = words[0];
  if (first === undefined) return 'empty';
  const capital = first.kind === 'number' || first.text[0] !== first.text[0]!.toLowerCase();
  const ends = ENDS_INSIDE.test(inside);
  if (capital && work && words.length <= 14 && !/[?!]/.test(inside)) return 'title';
  if (capital && !spoken && words.length <= 8 && looksLikeTitle(inside, words, ends)) return 'title';
  if (capital && ((words.length >= 4 && (ends || stopFollows)) || words.length >= 8)) return 'full';
  // “I looked back,” he said. “Then I ran.” A sentence of its own, however short.
  if (capital && alone && words.length > 1 && /[.?!]["'’”\s]*$/.test(inside)) return 'full';
  if (words.length >= 8) return 'long';
  if (words.length >= 4) return 'phrase';
  return 'term';
}

function looksLikeTitle(inside: string, words: readonly Token[], ends: boolean): boolean {
  if (/[?!]/.test(inside)) return false;
  let long = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word.kind === 'number' || word.text.length < 3) continue;
    const small = word.text[0] === word.text[0]!.toLowerCase();
    if (small && (i === 0 || !TITLE_SMALL.has(word.text))) return false;
    if (!small) long++;
  }
  return words.length === 1 ? !ends : long >= 2 || (long === 1 && !ends);
}
