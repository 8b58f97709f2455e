import type { BlockKind } from '../text/block.ts';
import type { Paragraph } from './paragraph.ts';

/** Nothing but closing marks and the sentence's stop follows the token before `endToken` in its sentence. */
export function endsSentence(paragraph: Paragraph, endToken: number): boolean {
  const { tokens, sentences } = paragraph;
  const last = tokens[endToken - 1];
  const sentence = last && sentences[paragraph.sentenceAt(last.start)];
  if (!sentence) return true;
  for (let i = endToken; i < sentence.endToken; i++) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'mark' || /[,;:([—–-]/.test(text)) return false;
  }
  return true;
}

/** Lines that close without a period: "Pier reopens Dec. 3", "1:50 p.m." */
const NO_STOP: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'time-slug']);

/** What stands for an abbreviation spelled out: with a period again where the abbreviation's own also ended the sentence. */
export function spelledOut(paragraph: Paragraph, endToken: number, abbreviation: string, full: string): string {
  if (NO_STOP.has(paragraph.kind)) return full;
  const stopped = abbreviation.endsWith('.') && endsSentence(paragraph, endToken) && !hasStop(paragraph, endToken);
  return stopped ? `${full}.` : full;
}

function hasStop({ tokens }: Paragraph, endToken: number): boolean {
  for (let i = endToken; i < tokens.length && tokens[i]!.kind === 'mark'; i++) if (/^[.?!…]/.test(tokens[i]!.text)) return true;
  return false;
}
