import type { Paragraph } from './paragraph.ts';
import type { Quote } from './quotes.ts';
import { cueAt } from './word-class.ts';

/**
 * Whether the words between quotation marks are a piece of the writer's sentence (called it “a disaster”) or a sentence of their
 * own with its speaker (“We are leaving,” she said): by that British houses place a comma or a period. undefined where the words
 * do not tell.
 */
export function quoteSense(paragraph: Paragraph, quote: Quote): 'fragment' | 'sentence' | undefined {
  const { text, tokens, quotes } = paragraph;
  const { open, close, inside, quoteClass, depth, sentence } = quote;
  if (!open || !close || depth > 0 || quote.continued || quoteClass === 'empty') return undefined;
  const at = tokens.findIndex((token) => token.start === open.start);
  const before = tokens[at - 1];
  const opensSentence = paragraph.sentences[sentence]?.start === open.start;
  if (quoteClass === 'full') {
    // “We are leaving,” she said. She said: “We are leaving.”
    const introduced = before?.text === ':' || opensSentence;
    const spoken = paragraph.attributions.some((attribution) => attribution.quotes.includes(quotes.indexOf(quote)));
    return introduced && spoken ? 'sentence' : undefined;
  }
  if (before?.kind !== 'word' || !tokens[at]!.spaceBefore) return undefined;
  // She said “this is the first test.” Lower case as it stands, but it may be all of what she said.
  if (cueAt(tokens, at - 1)) return undefined;
  // “It is over,” she said “and we are going.” One sentence of the speaker's in two pieces.
  const resumes = quotes.some((other) => other !== quote && other.sentence === sentence && isOpened(paragraph, other, sentence));
  const words = text.slice(inside.start, inside.end);
  if (resumes || /[.?!…:;]["'’”]*\s/.test(words)) return undefined;
  return /^[\p{Ll}\p{N}$£€]/u.test(words) || quoteClass === 'title' ? 'fragment' : undefined;
}

const isOpened = ({ sentences }: Paragraph, { open, depth }: Quote, sentence: number): boolean =>
  depth === 0 && (open === undefined || sentences[sentence]?.start === open.start);
