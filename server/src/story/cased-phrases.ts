import { NAME_HEADS } from '../lexicon/name-heads.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isAllCapitals, isCapitalized, isNameWord, opensText } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';

/** A noun that ends a name or is a plain word, with the words before it: "the Legal Aid Fund", "a civil war". */
export interface CasedPhrase {
  /** Up to four words in lower case, the noun last. */
  readonly words: readonly string[];
  /** Words of the name, the noun included; 0 for a noun in lower case. */
  readonly capitals: number;
  readonly head: Span;
}

const MOST_WORDS = 4;

/** Every such phrase outside quotations whose noun stands where its case was chosen. */
export function readCasedPhrases(paragraph: Paragraph): readonly CasedPhrase[] {
  const { tokens } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  const phrases: CasedPhrase[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!NAME_HEADS.has(token.lower) || token.start < textStart || !continues(tokens, at)) continue;
    const head = span(token.start, token.end);
    if (opensText(paragraph, at) || isAllCapitals(token) || paragraph.isQuoted(head)) continue;
    const capital = isCapitalized(token);
    // "Civil War Museum", "Fund No. 3", "Bank of Halden": the name goes on.
    const next = tokens[at + 1];
    if (capital && (isNameWord(paragraph, at + 1) || next?.kind === 'number' || next?.lower === 'of' || next?.text === '-'))
      continue;
    let first = at;
    while (first > 0 && at - first < MOST_WORDS - 1 && continues(tokens, first) && tokens[first - 1]!.start >= textStart) first--;
    let capitals = 0;
    if (capital) {
      let run = at;
      while (run > first && isCapitalized(tokens[run - 1])) run--;
      capitals = at - run + 1;
      // One capital word says which council is meant; a longer run than is kept cannot be compared.
      if (capitals < 2 || isTailOfName(tokens, run) || (run === first && at - first === MOST_WORDS - 1)) continue;
    }
    if (at > first) phrases.push({ words: tokens.slice(first, at + 1).map(({ lower }) => lower), capitals, head });
  }
  return phrases;
}

/** The word before belongs to the same run of words: no mark stands between. */
const continues = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'word' && tokens[at]!.spaceBefore;

/** "the Office for Roads and the Harbor Wall": the phrase ends a longer name. */
function isTailOfName(tokens: readonly Token[], run: number): boolean {
  const joint = tokens[run - 1]?.lower === 'the' ? run - 2 : run - 1;
  return /^(?:and|&|for|on)$/.test(tokens[joint]?.lower ?? '') && isCapitalized(tokens[joint - 1]);
}
