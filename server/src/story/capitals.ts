import type { Token } from '../text/token.ts';
import type { Paragraph } from './paragraph.ts';

/** Small words inside a name: "Bank of the West", "Procter & Gamble". */
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'la',
  'del',
  'du',
  'da',
  'von',
  'van',
  'al',
  'on',
  'in',
]);

/** Marks after which text starts afresh. */
const FRESH: ReadonlySet<string> = new Set([':', '—', '–', '--', '•', '(', '[', '|', '*', '·', '…', '...', '¿', '¡']);
const QUOTE_MARKS: ReadonlySet<string> = new Set(['“', '‘', '"', "'", '``', '″', '«', '„', '‘‘']);

export const isCapitalized = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return false;
  const first = token.text[0]!;
  return first !== first.toLowerCase();
};

/** Written in capitals throughout, at least two of them. */
export const isAllCapitals = (token: Token): boolean =>
  token.kind === 'word' && /\p{Lu}.*\p{Lu}/u.test(token.text) && token.text === token.text.toUpperCase();

/**
 * The word at an index opens a sentence, a heading, a quotation, a list item, or what follows a colon, dash or bracket: there a
 * capital says nothing about a name. After a dateline the text of the story starts.
 */
export function opensText(paragraph: Paragraph, index: number): boolean {
  const { tokens, dateline } = paragraph;
  const token = tokens[index];
  if (!token) return false;
  const first = paragraph.sentences[paragraph.sentenceAt(token.start)]?.firstToken ?? 0;
  if (index <= first) return true;
  const before = tokens[index - 1]!;
  if (dateline && token.start >= dateline.textStart && before.start < dateline.textStart) return true;
  if (before.kind !== 'mark') return false;
  if (QUOTE_MARKS.has(before.text)) return !token.spaceBefore;
  if (!FRESH.has(before.text)) return false;
  return before.text !== '–' || token.spaceBefore;
}

/** A capital in mid-sentence: part of a name, a title or an acronym. */
export function isNameWord(paragraph: Paragraph, index: number): boolean {
  const token = paragraph.tokens[index];
  return isCapitalized(token) && !opensText(paragraph, index);
}

/**
 * The capitalized word before an index, with joining words skipped ("Bank of the ..."), when nothing but words stands between.
 * undefined when there is none, or when a mark or a lower-case word comes first.
 */
export function nameWordBefore(paragraph: Paragraph, index: number): Token | undefined {
  const { tokens } = paragraph;
  for (let at = index - 1, steps = 0; at >= 0 && steps < 3; at--, steps++) {
    const token = tokens[at]!;
    if (isCapitalized(token)) return token;
    if (!JOINING.has(token.lower)) return undefined;
  }
  return undefined;
}

/** As `nameWordBefore`, to the right. */
export function nameWordAfter(paragraph: Paragraph, index: number): Token | undefined {
  const { tokens } = paragraph;
  for (let at = index, steps = 0; at < tokens.length && steps < 3; at++, steps++) {
    const token = tokens[at]!;
    if (isCapitalized(token)) return token;
    if (!JOINING.has(token.lower)) return undefined;
  }
  return undefined;
}
