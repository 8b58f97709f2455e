import { bodyNouns } from '../lexicon/common-words.ts';
import { PARTY_AND_STATE } from './name-kinds.ts';
import type { NameFact } from './names.ts';
import { Word, wordBits } from './word-class.ts';

/** "Park, the police chief": a word that only a person can be described by. */
export const isPersonByRole = ({ surname, description }: NameFact): boolean =>
  surname !== undefined && description !== undefined && /^(?:a|an|the|his|her)\b/.test(description) && personNoun(description);

function personNoun(description: string): boolean {
  // The head stands before the first preposition: "the chief of police", "a spokesman for the board".
  const head = description.toLowerCase().split(/ (?:of|for|at|in|from|with|who|on)\b|,/, 1)[0]!;
  const noun = head.slice(head.lastIndexOf(' ') + 1);
  return !bodyNouns.has(noun) && (wordBits(noun) & Word.Person) !== 0;
}

/**
 * How well words say who somebody is: a role (4) tells more than a relative clause or a relation (3), a party and state (2), an age (1).
 * "Mr." tells nothing, and of clauses with "whose" the subject is something else.
 */
export function tellingOf(words: string): number {
  // "Hale and Kern, who are to stand trial": the clause has a plural verb and describes both.
  if (/^(?:(?:Mrs?|Ms|Miss)\b|whose\b|who (?:are|were|have|both|each)\b)/.test(words)) return 0;
  if (/^(?:then-)?\d+(?:[-‐‑ ]years?[-‐‑ ]old)?$|^(?:years?[-‐‑])?old$/.test(words)) return 1;
  if (PARTY_AND_STATE.test(words)) return 2;
  return /^(?:his|her|its|their|who|whom|which|both|also|himself|herself|themselves|known|identified)\b/i.test(words) ? 3 : 4;
}

/** "trade group Harbor Watch", "USA Rowing, one of the first bodies to act": a noun that only a body is described by. */
export function isBodyByRole({ description }: NameFact): boolean {
  if (description === undefined) return false;
  // "Islamic State (IS)"
  if (/^\p{Lu}{2,6}$/u.test(description)) return true;
  const head =
    /^(?:one of )?(.*?)(?: (?:of|for|at|in|from|with|on|to|that|which|based)\b|,|$)/.exec(description.toLowerCase())?.[1] ?? '';
  const noun = head.slice(head.lastIndexOf(' ') + 1);
  return (
    bodyNouns.has(noun) ||
    bodyNouns.has(noun.replace(/ies$/, 'y')) ||
    bodyNouns.has(noun.replace(/s$/, '')) ||
    /^(?:bod(?:y|ies)|broadcaster|daily|tabloid|weekly)$/.test(noun)
  );
}
