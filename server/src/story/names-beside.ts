import { bodyNouns } from '../lexicon/common-words.ts';
import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { aliasFor } from './descriptions.ts';
import type { FoundSource } from './noun-phrase.ts';
import { finish, isPersonLike } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Reading, Unit } from './reading.ts';
import { Word, wordBits } from './word-class.ts';

/** "A commander who identified himself as Abu Nadim said": the commander's words, and the name is his. */
export function owner(reading: Reading, unit: Unit, found: FoundSource | undefined): FoundSource | undefined {
  const mention = found?.source.mention;
  if (!found || mention === undefined) return undefined;
  const name = reading.mentions[mention]!;
  const alias = aliasFor(reading.tokens, name.firstToken, unit.first);
  if (!alias) return undefined;
  const words = span(reading.tokens[alias.first]!.start, reading.tokens[alias.end - 1]!.end);
  return { source: { ...found.source, span: words }, first: alias.first, end: found.end };
}

/** "A senior board official, Ana Ruiz, said": the name between commas is the official's. `close` is the second comma. */
export function nameInAside(
  reading: Reading,
  unit: Unit,
  aside: FoundSource | undefined,
  close: number,
): FoundSource | undefined {
  const { tokens, bits } = reading;
  if (tokens[close]!.text !== ',' || !aside || !isPerson(reading, aside)) return undefined;
  const open = aside.first - 1;
  if (open <= unit.first || tokens[open]!.text !== ',') return undefined;
  const noun = phraseEndingAt(reading, unit, open - 1);
  // "The owner of the shop, Ana Ruiz, said": the head is the owner. "Hale's running mate, Sen. Ana Ruiz, said": a title is a person's.
  const role = (bits[open - 1]! | wordBits(noun?.source.head ?? '')) & (Word.Person | Word.Source);
  if (!role && reading.mentions[aside.source.mention!]!.title === undefined) return undefined;
  // "Tom Vale, the editor of the town's newspaper, Il Corriere, said": the noun already belongs to a name.
  if (noun?.source.kind !== 'noun' || namedBefore(reading, unit, noun)) return undefined;
  return aside;
}

/**
 * "said Hale's uncle, Tom Vale, who ...", "according to a farmer, Ana Ruiz.", "two officials — Ana Ruiz and Tom Hale — said": the
 * name behind the mark that ends the phrase is that person's.
 */
export function nameBehind(reading: Reading, unit: Unit, { source, first, end }: FoundSource): FoundSource | undefined {
  const { tokens, mentions, mentionAt } = reading;
  const head = source.head ?? '';
  if (source.kind !== 'noun' || !(wordBits(head) & (Word.Person | Word.Source)) || bodyNouns.has(head)) return undefined;
  if (end + 1 >= unit.end || !(isDashAt(tokens, end) || (!source.plural && tokens[end]!.text === ','))) return undefined;
  const mention = mentions[mentionAt[end + 1]!];
  if (mention?.firstToken !== end + 1 || mention.given === undefined || mention.surname === undefined || mention.possessive)
    return undefined;
  const after = tokens[mention.endToken];
  if (
    mention.kind === 'organization' ||
    mention.kind === 'place' ||
    (after && !AFTER_NAME.test(after.text) && !isDashAt(tokens, mention.endToken))
  )
    return undefined;
  const found = finish(reading, mention.firstToken, mention.endToken, mention.endToken - 1, source.plural, true);
  return found && { ...found, first };
}

const AFTER_NAME = /^(?:[,.;]|and)$/;

/** A dash as houses write it; a hyphen is one between spaces. */
function isDashAt(tokens: readonly Token[], at: number): boolean {
  const { text, spaceBefore } = tokens[at]!;
  return /^(?:—|–|--)$/.test(text) || (text === '-' && spaceBefore && tokens[at + 1]?.spaceBefore === true);
}

/** "Ana Ruiz, an official with the board, who said": the name before the apposition, not its noun. */
export function namedBefore(reading: Reading, unit: Unit, noun: FoundSource | undefined): FoundSource | undefined {
  const comma = (noun?.first ?? 0) - 1;
  if (noun?.source.kind !== 'noun' || noun.source.plural || comma <= unit.first || reading.tokens[comma]!.text !== ',')
    return undefined;
  const name = reading.mentions[reading.mentionAt[comma - 1]!];
  const found = name && finish(reading, name.firstToken, name.endToken, name.endToken - 1, false, true);
  return found && isPerson(reading, found) ? found : undefined;
}

/** "It is a familiar story to Ruiz, who said": "who" stands for somebody, and when the phrase is a thing for the name that ends it. */
export function personBehind(reading: Reading, noun: FoundSource | undefined, last: number): FoundSource | undefined {
  if (noun?.source.kind !== 'noun' && noun?.source.kind !== 'document') return noun;
  const mention = reading.mentions[reading.mentionAt[last]!];
  const head = noun.source.head ?? '';
  if (!mention || wordBits(head) & (Word.Person | Word.Source) || isPersonLike(head)) return noun;
  return mention.kind !== 'person' && mention.given === undefined
    ? noun
    : finish(reading, mention.firstToken, mention.endToken, mention.endToken - 1, false, true);
}

/** A full name: a lone word behind a comma may be a place ("an official in the capital, Tripoli, said"). */
const isPerson = ({ mentions }: Reading, { source }: FoundSource): boolean => {
  const mention = source.mention === undefined ? undefined : mentions[source.mention];
  return mention?.given !== undefined && (mention.kind === 'person' || mention.kind === 'unknown');
};
