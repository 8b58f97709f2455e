import { CUE_WORDS } from '../lexicon/cue-words.ts';
import { span } from '../text/span.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The sentence hands what it says to somebody: it holds a cue outside quotation marks. Wider than `paragraph.attributions`:
 * "accused by prosecutors", "designated a ..." and "believed to" count, since all a rule asks is whether the words are the
 * story's own.
 */
export function isAttributed(paragraph: Paragraph, sentence: number): boolean {
  const range = paragraph.sentences[sentence];
  if (!range) return false;
  for (let i = range.firstToken; i < range.endToken; i++) {
    const token = paragraph.tokens[i]!;
    if (token.kind === 'word' && CUE_WORDS.has(token.lower) && !paragraph.isQuoted(span(token.start, token.end))) return true;
  }
  return false;
}
