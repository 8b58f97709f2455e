import { bodiesAtLarge, bodyNouns } from '../lexicon/common-words.ts';
import { type Span, span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import { isGiven } from './name-tokens.ts';
import type { MentionKind } from './names.ts';
import { cueAt, isCapitalised, isPluralNoun, Word, wordBits } from './word-class.ts';

/** An apposition longer than this is a clause of its own. */
const LONGEST = 30;
const ROLE = Word.Person | Word.Source;
const NOT_A_ROLE =
  Word.Auxiliary | Word.SubjectPronoun | Word.Subordinator | Word.Conjunction | Word.Adverb | Word.Relative | Word.FiniteVerb;

/**
 * The words that say who a name is: a role before it ("farmer Tom Hale", "spokeswoman Ana Ruiz"), or behind it an apposition, a
 * relative clause, an age, a party in brackets. `first` and `end` are the mention's tokens; a possessive has no apposition.
 */
export function describe(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  first: number,
  end: number,
  possessive: boolean,
  kind: MentionKind,
): Span | undefined {
  const limit = sentence?.endToken ?? tokens.length;
  const start = sentence?.firstToken ?? 0;
  const found =
    (possessive ? undefined : behind(tokens, end, limit, kind)) ??
    ahead(tokens, first, end, start, kind) ??
    acrossComma(tokens, first, end, start);
  if (found || kind === 'organization') return found;
  const alias = aliasFor(tokens, first, start);
  return alias && span(tokens[alias.first]!.start, tokens[alias.end - 1]!.end);
}

/**
 * "a commander who identified himself as Abu Nadim", "a man identified only as Omar", "an official, who goes by the name Rafi
 * Danur": the nouns that a name given by its owner stands for, as a half-open range of tokens.
 */
export function aliasFor(tokens: readonly Token[], name: number, start: number): { first: number; end: number } | undefined {
  let verb = -1;
  for (let k = name - 1; k >= start && k > name - 9 && verb < 0; k--) {
    const { lower, kind } = tokens[k]!;
    if (kind !== 'word') return undefined;
    if (ALIAS_VERBS.test(lower)) verb = k;
    else if (!ALIAS_WORDS.test(lower)) return undefined;
  }
  if (verb < 0) return undefined;
  let end = verb;
  if (/^(?:is|was|are|were|has|had|be|been)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.lower === 'who') end--;
  if (tokens[end - 1]?.text === ',') end--;
  let first = end;
  while (first > start && tokens[first - 1]!.kind === 'word' && !OPENS_ALIAS.test(tokens[first - 1]!.lower)) first--;
  if (first <= start || !OPENS_ALIAS.test(tokens[first - 1]!.lower)) return undefined;
  first--;
  return end - first > 1 && end - first < 9 ? { first, end } : undefined;
}

const ALIAS_VERBS = /^(?:identified|goes|went|known|introduced|named|called|calls|identifies)$/;
const ALIAS_WORDS =
  /^(?:himself|herself|themselves|only|simply|by|as|to|the|his|her|their|first|nickname|name|nom|de|guerre|alias|pseudonym|reporters)$/;
const OPENS_ALIAS = /^(?:a|an|one|another|the|two)$/;

function behind(tokens: readonly Token[], end: number, limit: number, kind: MentionKind): Span | undefined {
  const mark = tokens[end];
  const next = tokens[end + 1];
  if (mark === undefined || next === undefined || end + 1 >= limit) return undefined;
  if (mark.text === '(' || mark.text === '[') {
    const close = tokens.findIndex((token, i) => i > end && i < end + 12 && (token.text === ')' || token.text === ']'));
    return close > end + 1 ? span(next.start, tokens[close - 1]!.end) : undefined;
  }
  // "Hale who, in a letter, said": the clause is interrupted at once.
  if (mark.lower === 'who') return next.text === ',' ? undefined : close(tokens, end, limit, ',');
  if (!/^(?:,|—|–|--)$/.test(mark.text)) return undefined;
  // "defended Ruiz, which started a row": of people "which" says nothing.
  if (next.lower === 'which' ? kind === 'person' : !opensDescription(tokens, end + 1, limit)) return undefined;
  return close(tokens, end + 1, limit, mark.text);
}

function opensDescription(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'number')
    return tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '.' || at + 1 >= limit;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (
    /^(?:who|whose|whom|a|an|the|his|her|their|its|one|another|now|then|also|formerly|of|from|dean|head|chief|himself|herself|both|known|identified|based|headquartered|founded)$/.test(
      lower,
    )
  )
    return !(lower === 'the' && isSubjectAhead(tokens, at, limit));
  if (cueAt(tokens, at)?.form === 'ing') return false;
  const bits = wordBits(lower);
  if (isCapitalised(token.text)) return /^(?:R|D|I)-/.test(token.text) || ((bits & ROLE) !== 0 && at + 1 < limit);
  if (bits & (Word.Auxiliary | Word.SubjectPronoun | Word.Subordinator | Word.Conjunction | Word.Preposition)) return false;
  // "executive director of the group": a role noun within a few words, and no verb before it.
  for (let i = at; i < at + 5 && i < limit; i++) {
    const word = tokens[i]!;
    if (word.kind !== 'word') return false;
    const b = wordBits(word.lower);
    if (b & ROLE && tokens[i + 1] && wordBits(tokens[i + 1]!.lower) & ROLE && i + 1 < limit) continue;
    if (b & ROLE) return !opensOther(tokens, i, limit);
    if (b & (NOT_A_ROLE | Word.Preposition) || lower === 'according' || (cueAt(tokens, i) && !cueAt(tokens, i)!.nounLike))
      return false;
  }
  return false;
}

/**
 * The role noun at the index is no description of the name before it: "Kern, witnesses said, ran" (a subject with its verb), "met
 * Kern, former mayor Tom Hale and others" (the next in a list).
 */
function opensOther(tokens: readonly Token[], role: number, limit: number): boolean {
  const next = tokens[role + 1];
  if (next?.kind !== 'word' || role + 1 >= limit) return false;
  if (isGiven(next.text)) return true;
  // "people with mild illness recover"
  if (isPluralNoun(tokens[role]!.lower)) return true;
  const cue = cueAt(tokens, role + 1);
  return cue !== undefined && !cue.nounLike && cue.form !== 'ing';
}

/** ", the police said": a new subject with its verb, no apposition. */
function isSubjectAhead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let i = at + 1; i < at + 5 && i < limit; i++) {
    if (tokens[i]!.kind !== 'word') return false;
    const cue = cueAt(tokens, i);
    if (cue && !cue.nounLike && cue.form !== 'ing') return true;
  }
  return false;
}

function close(tokens: readonly Token[], from: number, limit: number, mark: string): Span | undefined {
  let end = from;
  while (end < limit && end - from < LONGEST) {
    const { text, kind } = tokens[end]!;
    if (kind === 'mark' && (text === mark || /^[.!?;:“”"]/.test(text))) break;
    end++;
  }
  return end > from && end - from < LONGEST ? span(tokens[from]!.start, tokens[end - 1]!.end) : undefined;
}

/** "his son, Zac, stood", "a senior harbor official, Ida Kern.": a noun with its article, then the name between marks. */
function acrossComma(tokens: readonly Token[], first: number, end: number, limit: number): Span | undefined {
  const last = first - 2;
  if (last <= limit || tokens[first - 1]!.text !== ',' || (tokens[end] && !/^[,.;—–]$/.test(tokens[end]!.text))) return undefined;
  const noun = headOf(tokens, last, limit);
  if (!(wordBits(tokens[noun]!.lower) & ROLE) || isPluralNoun(tokens[noun]!.lower)) return undefined;
  for (let k = noun - 1; k >= limit && k > noun - 6; k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word') return undefined;
    const bits = wordBits(lower);
    if (bits & Word.Determiner) return span(tokens[k]!.start, tokens[last]!.end);
    if (bits & (NOT_A_ROLE | Word.Preposition) && !isCapitalised(tokens[k]!.text)) return undefined;
  }
  return undefined;
}

/** A noun that a body goes by: "board", "city", "movement". */
export const isBody = (noun: string): boolean => bodyNouns.has(noun) || bodiesAtLarge.has(noun);

/** "the owner of the shop", "the mayor of Port Hollis": the role before "of", where what stands behind it is no person. */
function headOf(tokens: readonly Token[], last: number, limit: number): number {
  if (wordBits(tokens[last]!.lower) & Word.Person && !isBody(tokens[last]!.lower)) return last;
  for (let k = last - 1; k > limit && k > last - 6; k--) {
    const { kind, lower } = tokens[k]!;
    if (kind !== 'word') return last;
    if (lower === 'of' || lower === 'at' || lower === 'for') {
      const before = tokens[k - 1]!;
      // "the chancellor at the University of Hollis"
      if (isCapitalised(before.text) && bodyNouns.has(before.lower)) continue;
      return wordBits(before.lower) & ROLE ? k - 1 : last;
    }
    if (wordBits(lower) & (NOT_A_ROLE | Word.Preposition) && !isCapitalised(tokens[k]!.text)) return last;
  }
  return last;
}

/** "the group’s spokesman Tom Hale", "local farmer Tom Hale": the role noun stands directly before the name. */
function ahead(tokens: readonly Token[], first: number, end: number, limit: number, kind: MentionKind): Span | undefined {
  const role = tokens[first - 1];
  // "16-year-old Lina Roe": the age says who.
  if (role?.lower.endsWith('-old') || role?.lower === 'year-old') return span(role.start, role.end);
  if (role === undefined || first - 1 < limit || role.kind !== 'word') return undefined;
  if (!(wordBits(role.lower) & ROLE) || wordBits(role.lower) & Word.Determiner) return undefined;
  // "without deadly force Hale would have died"
  if (kind === 'person' && isBody(role.lower)) return undefined;
  // "the task forces Tom Hale set up": several things are no single person.
  if (isPluralNoun(role.lower) && !/^(?:and|,)$/.test(tokens[end]?.text ?? '')) return undefined;
  let start = first - 1;
  for (let i = first - 2; i >= limit && i > first - 8; i--) {
    const token = tokens[i]!;
    if (token.kind !== 'word') break;
    const bits = wordBits(token.lower);
    // "With fellow organizer Tom Hale": the capital of the first word is the sentence's.
    if (bits & (NOT_A_ROLE | Word.Preposition) && (i === limit || !isCapitalised(token.text))) break;
    if (cueAt(tokens, i) && !cueAt(tokens, i)!.nounLike) break;
    start = i;
    if (bits & Word.Determiner) break;
  }
  return span(tokens[start]!.start, role.end);
}
