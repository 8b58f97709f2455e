import { eitherNames, femaleNames, maleNames } from '../lexicon/given-names.ts';
import { organizationWords } from '../lexicon/name-words.ts';
import { isCapitalized } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';

/** The person whose name (without title) begins with the token at the index; undefined when none does. */
export function personAt({ mentions, tokens }: Paragraph, index: number) {
  const start = tokens[index]?.start;
  return start === undefined ? undefined : mentions.find(({ kind, name }) => kind === 'person' && name.start === start);
}

/** A given name and a surname begin at the token: a known given name before a capital, or a person whom the story model knows. */
export function fullNameAt(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  const first = tokens[index];
  const second = tokens[index + 1];
  if (!first?.spaceBefore || !isCapitalized(first) || !second?.spaceBefore || !isCapitalized(second)) return false;
  for (let i = index; isCapitalized(tokens[i]) && i < index + 4; i++) if (organizationWords.has(tokens[i]!.text)) return false;
  const { text } = first;
  if (maleNames.has(text) || femaleNames.has(text) || eitherNames.has(text)) return true;
  const person = personAt(paragraph, index);
  return person?.given !== undefined && person.surname !== undefined && person.given.start !== person.surname.start;
}
