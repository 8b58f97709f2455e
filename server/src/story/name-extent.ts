import { organizationWords, particles, titleObjects, titleWords } from '../lexicon/name-words.ts';
import { countries } from '../lexicon/places.ts';
import type { Token } from '../text/token.ts';
import { ACRONYM, bareText, isGiven, isNameWord, POSSESSIVE, SUFFIX } from './name-tokens.ts';
import { isCapitalised, Word, wordBits } from './word-class.ts';

/** The end of a run of name words from `first`: particles, initials, "of" inside organisations, nicknames, suffixes. */
export function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
  let end = first;
  while (end < limit) {
    const token = tokens[end]!;
    if (
      end > first &&
      !token.spaceBefore &&
      token.kind === 'word' &&
      tokens[end - 1]!.kind !== 'symbol' &&
      tokens[end - 1]!.kind !== 'number'
    )
      break;
    if (!isNameWord(token)) {
      const skip = bridge(tokens, first, end, limit);
      if (skip === 0) break;
      end += skip;
      continue;
    }
    end++;
    if (POSSESSIVE.test(token.text) && !ownsOffice(tokens, end, limit)) break;
  }
  return end;
}

/** "County Sheriff’s Office", "Children’s Hospital": the possessive is part of what the office is called. */
function ownsOffice(tokens: readonly Token[], next: number, limit: number): boolean {
  const owner = bareText(tokens[next - 1]!);
  const office = tokens[next];
  if (office === undefined || next >= limit || !organizationWords.has(bareText(office))) return false;
  return titleWords.has(owner) || owner === 'General' || OWNERS.test(owner);
}

const OWNERS = /^(?:Children|Women|Men|People|Workers|Farmers)$/;
/** What may stand before the name of an agency. */
const COUNTRY = /^(?:U\.?S\.?|U\.?K\.?|Federal)$/;

/** Words that may stand inside a name but not end it: the number of tokens to step over, 0 when the run ends here. */
function bridge(tokens: readonly Token[], first: number, at: number, limit: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= limit || at === first) return 0;
  const before = tokens[at - 1]!;
  if (token.kind === 'word') {
    if (particles.has(token.text) && token.text !== 'y' && token.text !== 'e' && token.text !== 'do' && token.text !== 'las') {
      if (isNameWord(next)) return 1;
      const after = tokens[at + 2];
      if (after !== undefined && particles.has(next.text) && at + 2 < limit && isNameWord(after)) return 2;
      return 0;
    }
    if (token.lower === 'of' || token.lower === 'for' || token.lower === 'and' || token.lower === 'on') {
      const head = bareText(before);
      let ahead = at + 1;
      if (token.lower !== 'and' && next.lower === 'the') ahead++;
      const target = tokens[ahead];
      if (target === undefined || ahead >= limit || !isNameWord(target)) return 0;
      if (token.lower === 'of') {
        if (titleWords.has(before.text)) return titleObjects.has(target.text) ? ahead - at : 0;
        return organizationWords.has(head) || head === 'State' || head === 'Ministry' || head === 'University' ? ahead - at : 0;
      }
      if (token.lower === 'for' || token.lower === 'on')
        return organizationWords.has(head) && !isGiven(bareText(target)) ? ahead - at : 0;
      return joinsByAnd(tokens, first, at, limit) ? 1 : 0;
    }
    return 0;
  }
  if (token.text === '&') return isNameWord(next) ? 1 : 0;
  if (token.text === ',' && SUFFIX.has(next.text)) return 1;
  // A nickname in quotation marks: John “Jack” Kelly.
  if (token.text === '“' || token.text === '"' || token.text === '(') {
    const close = tokens[at + 2];
    const after = tokens[at + 3];
    if (
      close !== undefined &&
      after !== undefined &&
      at + 3 < limit &&
      /^[”")]$/.test(close.text) &&
      isNameWord(next) &&
      isNameWord(after)
    ) {
      return token.text === '(' && ACRONYM.test(next.text) ? 0 : 3;
    }
  }
  return 0;
}

/** "Department of Health and Human Services", "Food and Drug Administration": one name; "Smith and Jones": two. */
function joinsByAnd(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
  let hasHead = false;
  for (let i = first; i < at; i++) if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') hasHead = true;
  if (isGiven(bareText(tokens[at - 1]!)) || isGiven(bareText(tokens[at + 1]!))) return false;
  if (COUNTRY.test(tokens[first]!.text) && first + 1 < at) first++;
  if (hasHead)
    return (
      !ACRONYM.test(tokens[at + 1]!.text) &&
      !countries.has(bareText(tokens[at + 1]!)) &&
      organizationWords.has(bareText(tokens[first]!))
    );
  let last = at + 1;
  while (
    last + 1 < limit &&
    isNameWord(tokens[last + 1]!) &&
    tokens[last]!.kind === 'word' &&
    !POSSESSIVE.test(tokens[last]!.text)
  )
    last++;
  if (at - first !== 1) return false;
  for (let i = at + 2; i <= last; i++)
    if (/^(?:Administration|Commission|Agency|Committee|Department|Council)$/.test(bareText(tokens[i]!))) return true;
  return false;
}

export interface Part {
  readonly first: number;
  readonly end: number;
}

/** Cuts a run where two names stand side by side: "Monday Smith", "Iraqi President Salih", "Washington Gov. Roe". */
export function splitRun(tokens: readonly Token[], first: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  for (let i = first; i < end; i++) {
    const { lower, text } = tokens[i]!;
    // May, March and April are names and verbs too: only when nothing follows them in the run.
    const time =
      (wordBits(lower) & Word.Time) !== 0 &&
      isCapitalised(text) &&
      !(lower === 'may' && ((i === start && i + 1 < end) || (i > start && isGiven(bareText(tokens[i - 1]!))))) &&
      lower !== 'april' &&
      lower !== 'august';
    if (!time) continue;
    if (i > start) parts.push({ first: start, end: i });
    start = i + 1;
  }
  if (start < end) parts.push({ first: start, end });
  return parts;
}
