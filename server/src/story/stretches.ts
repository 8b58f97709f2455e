import type { Paragraph } from './paragraph.ts';

/** A half-open range of indices into a paragraph's tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const isCut = (text: string | undefined): boolean => text === '…' || (text !== undefined && /^\.{3,}$/.test(text));

/** A sentence, or what an ellipsis leaves of it on either side: "The pier closed ... The mayor spoke" says two things. */
export function stretchesOf(paragraph: Paragraph): readonly TokenRange[] {
  const { tokens, sentences } = paragraph;
  const ranges: TokenRange[] = [];
  for (const { firstToken, endToken } of sentences) {
    let first = firstToken;
    for (let at = firstToken; at < endToken; at++) {
      if (!isCut(tokens[at]!.text)) continue;
      if (at > first) ranges.push({ first, end: at });
      first = at + 1;
    }
    if (endToken > first) ranges.push({ first, end: endToken });
  }
  return ranges;
}
