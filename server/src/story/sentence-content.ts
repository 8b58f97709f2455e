import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from './paragraph.ts';
import { stretchesOf } from './stretches.ts';
import { FUNCTION_WORD, Word, wordBits } from './word-class.ts';

/** What a sentence tells, as stems of its content words: two that share most of them tell the same. Block offsets. */
export interface SentenceContent {
  /** In alphabetical order, each once. */
  readonly stems: readonly string[];
  readonly span: Span;
}

/** Less says too little to be told twice. */
const FEWEST_STEMS = 3;
const EMPTY = FUNCTION_WORD | Word.Possessive;
/** These turn a sentence into its opposite, so they count although they are small. */
const TURNS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nobody',
  'none',
  'without',
  'before',
  'after',
  'more',
  'less',
]);
const REPORTS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added']);

/** Sentences without quoted words, and what an ellipsis leaves of them. */
export function readSentenceContent(paragraph: Paragraph): readonly SentenceContent[] {
  const { tokens } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  const contents: SentenceContent[] = [];
  for (const { first, end } of stretchesOf(paragraph)) {
    const place = span(tokens[first]!.start, tokens[end - 1]!.end);
    if (place.start < textStart || paragraph.quotes.some(({ span: q }) => q.start < place.end && place.start < q.end)) continue;
    const stems = new Set<string>();
    for (let at = first; at < end; at++) {
      const stem = stemOf(tokens[at]!);
      if (stem) stems.add(stem);
    }
    if (stems.size >= FEWEST_STEMS) contents.push({ stems: [...stems].sort(), span: place });
  }
  return contents;
}

/** A stem that makes another statement of a sentence when it stands in one of two only: a figure, "not", "before". */
export const changesMeaning = (stem: string): boolean => TURNS.has(stem) || /^\d/.test(stem);

function stemOf({ kind, lower }: Token): string | undefined {
  if (kind === 'number') return lower;
  if (kind !== 'word' || REPORTS.has(lower)) return undefined;
  if (TURNS.has(lower)) return lower;
  if (lower.length < 2 || (wordBits(lower) & EMPTY) !== 0) return undefined;
  const word = lower.replace(/'s?$/, '');
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}
