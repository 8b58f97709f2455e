import { bodyNouns } from '../lexicon/common-words.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { Paragraph } from './paragraph.ts';
import { isPluralNoun, Word, wordBits } from './word-class.ts';

/** "A second witness saw smoke": somebody who tells by what the senses took in, and who is not the first. */
export interface FurtherSource {
  readonly span: Span;
  readonly sentence: number;
}

/** What a witness does. Verbs of speech are cues, and found as such. */
const SENSES = /^(?:saw|heard|watched|noticed|felt|smelled|witnessed|filmed|counted)$/;

/** Subjects that open a sentence outside quotations, in order. */
export function furtherSources(paragraph: Paragraph): readonly FurtherSource[] {
  const { tokens, sentences } = paragraph;
  const found: FurtherSource[] = [];
  for (const [sentence, { firstToken, endToken }] of sentences.entries()) {
    const noun = nounBehindOrdinal(tokens, firstToken, endToken);
    if (noun < 0) continue;
    const words = span(tokens[firstToken]!.start, tokens[noun]!.end);
    if (!paragraph.isQuoted(words)) found.push({ span: words, sentence });
  }
  return found;
}

function nounBehindOrdinal(tokens: readonly Token[], first: number, end: number): number {
  const another = tokens[first]?.lower === 'another';
  if (!another && !(tokens[first]?.lower === 'a' && /^(?:second|third|fourth)$/.test(tokens[first + 1]?.lower ?? ''))) return -1;
  for (let k = first + (another ? 1 : 2); k + 1 < end && k < first + 5; k++) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word') return -1;
    if (SENSES.test(tokens[k + 1]!.lower))
      return wordBits(lower) & (Word.Person | Word.Source) && !bodyNouns.has(lower) && !isPluralNoun(lower) ? k : -1;
  }
  return -1;
}
