import type { Mention } from './names.ts';
import type { Paragraph } from './paragraph.ts';

/** A name that may be a person's, outside quotation marks. */
export const isPerson = (mention: Mention): boolean =>
  !mention.quoted && (mention.kind === 'person' || (mention.kind === 'unknown' && !mention.acronym));

/** Index of the mention whose tokens hold or touch an index. */
export function mentionAt({ mentions }: Paragraph, token: number): number | undefined {
  const index = mentions.findIndex(({ firstToken, endToken }) => firstToken <= token && token < endToken);
  return index < 0 ? undefined : index;
}

/** The person a phrase is about: right behind an active verb ("charged Ana Diaz"), else the nearest before it in the sentence. */
export function personAt(paragraph: Paragraph, first: number, end: number): number | undefined {
  const { mentions, tokens } = paragraph;
  const sentence = paragraph.sentences[paragraph.sentenceAt(tokens[first]!.start)];
  if (!sentence) return undefined;
  const behind = mentionAt(paragraph, end);
  if (behind !== undefined && isPerson(mentions[behind]!) && mentions[behind]!.firstToken < sentence.endToken) return behind;
  let before: number | undefined;
  for (const [i, mention] of mentions.entries()) {
    if (mention.firstToken >= sentence.firstToken && mention.endToken <= first && isPerson(mention)) before = i;
  }
  return before;
}
