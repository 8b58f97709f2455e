import type { Token } from '../text/token.ts';
import type { NumberExpression } from './numbers.ts';
import type { Paragraph } from './paragraph.ts';

const WORDS: Readonly<Record<string, string>> = {
  M: 'million',
  m: 'million',
  mn: 'million',
  mln: 'million',
  MM: 'million',
  B: 'billion',
  bn: 'billion',
  bln: 'billion',
  tn: 'trillion',
  T: 'trillion',
};

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['million', 'm'],
  ['billion', 'bn'],
]);

/** The letters that British houses write for a word of scale behind a sum: "£5m". */
export const scaleLettersOf = (word: string): string | undefined => LETTERS.get(word);

/** The letters that stand for million or billion in a sum of money, "$3.5bn", with the word for them. */
export function scaleLetters(paragraph: Paragraph, number: NumberExpression): { token: Token; word: string } | undefined {
  if (number.kind !== 'money' || number.form !== 'figures' || number.figure.start === number.span.start) return undefined;
  const token = paragraph.tokens[number.endToken];
  const word = token && !token.spaceBefore && Object.hasOwn(WORDS, token.text) ? WORDS[token.text] : undefined;
  return token && word ? { token, word } : undefined;
}
