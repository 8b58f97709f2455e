import type { Token } from '../text/token.ts';
import { placeOfClose } from './missing-close.ts';
import type { Mention } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { wordBits } from './word-class.ts';

/**
 * Sentences that a quotation runs through, read as one: “We go. We stay,” he said. Half-open range of token indices.
 */
export interface Unit {
  readonly first: number;
  readonly end: number;
  /** Index of the first sentence. */
  readonly sentence: number;
}

/** A block's tokens with what stands over each of them: quotation, name, possible parts of speech. */
export interface Reading {
  readonly paragraph: Paragraph;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Index of the outermost quotation that holds the token (its marks included); -1 outside. Titles of works do not count. */
  readonly quoteAt: Int16Array;
  /** Index of the mention the token belongs to; -1 for none. */
  readonly mentionAt: Int16Array;
  readonly bits: Int32Array;
  readonly units: readonly Unit[];
}

/** Lays the parts of a paragraph over its tokens. Linear. */
export function readUnits(paragraph: Paragraph): Reading {
  const { tokens, sentences, mentions, quotes } = paragraph;
  const quoteAt = new Int16Array(tokens.length).fill(-1);
  const mentionAt = new Int16Array(tokens.length).fill(-1);
  const bits = new Int32Array(tokens.length);
  let at = 0;
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q]!;
    if (quote.depth > 0 || quote.quoteClass === 'title') continue;
    while (at < tokens.length && tokens[at]!.start < quote.span.start) at++;
    // “We go, she said: where the closing mark is missing the speaker is no part of what is said.
    const end = quote.close ? quote.span.end : (placeOfClose(tokens, quote.inside) ?? quote.span.end);
    for (; at < tokens.length && tokens[at]!.start < end; at++) quoteAt[at] = q;
  }
  for (let m = 0; m < mentions.length; m++) {
    const { firstToken, endToken } = mentions[m]!;
    for (let t = firstToken; t < endToken; t++) mentionAt[t] = m;
  }
  for (let t = 0; t < tokens.length; t++) {
    if (tokens[t]!.kind === 'word') bits[t] = wordBits(tokens[t]!.lower);
  }
  const units: Unit[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences[s]!.firstToken;
    const sentence = s;
    let end = sentences[s]!.endToken;
    while (s + 1 < sentences.length && quoteAt[end - 1]! >= 0 && quoteAt[end - 1] === quoteAt[end])
      end = sentences[++s]!.endToken;
    units.push({ first, end, sentence });
  }
  return { paragraph, tokens, mentions, quoteAt, mentionAt, bits, units };
}
