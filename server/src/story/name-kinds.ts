import {
  femaleTitles,
  knownOrganizations,
  kunyaHeads,
  maleTitles,
  organizationWords,
  particles,
  titleModifiers,
  titleObjects,
  titleWords,
} from '../lexicon/name-words.ts';
import { cities, countries, peoples, placeWords, states, surnamePlaceWords } from '../lexicon/places.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { ACRONYM, bareText, genderOfGiven, INITIAL, isEasternName, isGiven, looksCommon, SUFFIX } from './name-tokens.ts';
import type { Gender, MentionKind } from './names.ts';
import { isCueVerbAt, Word, wordBits } from './word-class.ts';

export interface Reading {
  kind: MentionKind;
  /** Index of the first token of the name behind the title. */
  nameFirst: number;
  given?: Span;
  surname?: Span;
  gender?: Gender;
}

const CLOSED = Word.Time | Word.Auxiliary | Word.Preposition | Word.Conjunction | Word.Determiner;

/** "IS fighters", "the US said": capitals throughout, in a line that is not all in capitals. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (text.length < 2 || text !== text.toUpperCase()) return false;
  const beside = [tokens[at - 1], tokens[at + 1]].filter((token) => token?.kind === 'word');
  return beside.some((token) => token!.text !== token!.text.toUpperCase());
}

export const PARTY_AND_STATE = /^[RDI][-‐‑]\p{Lu}\p{L}*\.?$/u;

/** A single capitalised word that is an adjective of a people, a day, or a title alone. */
export function isNoName(tokens: readonly Token[], at: number): boolean {
  const word = bareText(tokens[at]!);
  // "R-Ky.": a party and a state.
  if (word.length < 2 || /^\p{Lu}\.$/u.test(word) || PARTY_AND_STATE.test(word)) return true;
  if (peoples.has(word) || (!isShouted(tokens, at) && (wordBits(word.toLowerCase()) & CLOSED) !== 0)) return true;
  return titleWords.has(word) && !knownOrganizations.has(word) && !isGiven(word);
}

export function classify(
  tokens: readonly Token[],
  first: number,
  end: number,
  nameEnd: number,
  clauseStart: boolean,
): Reading | undefined {
  const lastWord = bareText(tokens[end - 1]!);
  const joined = end - first > 1 ? tokens.slice(first, end).map(bareText).join(' ') : lastWord;
  if (countries.has(joined) || states.has(joined) || cities.has(joined)) return { kind: 'place', nameFirst: first };
  const nameFirst = endOfTitle(tokens, first, end);
  const length = end - nameFirst;
  // "the Harbor Watch group": the noun behind says what it is.
  if (nameFirst === first && length > 0 && length < 4 && !isGiven(bareText(tokens[first]!)) && isBodyBehind(tokens, end))
    return { kind: 'organization', nameFirst: first };
  if (nameFirst > first) {
    if (length === 0) return undefined;
    return person(tokens, nameFirst, end, nameEnd, genderOfTitle(tokens, first, nameFirst), true);
  }
  if (length === 1) return single(tokens, first, nameEnd, clauseStart);
  const firstWord = bareText(tokens[first]!);
  for (let i = first; i < end; i++) {
    const word = bareText(tokens[i]!);
    const lower = tokens[i]!.lower;
    if (lower === 'of' || lower === 'for' || lower === '&') return { kind: 'organization', nameFirst: first };
    if (i > first && organizationWords.has(word) && !(i < end - 1 && isGiven(firstWord) && length <= 3)) {
      if (
        !(
          isGiven(firstWord) &&
          length === 2 &&
          !/^(?:Foundation|University|Center|College|Institute|Hospital|Party|Administration|Campaign|School|Church|Bank|Group|Inc\.?|Corp\.?|Co\.|Company|Airlines|Committee)$/.test(
            word,
          )
        )
      ) {
        return { kind: 'organization', nameFirst: first };
      }
    }
  }
  if (
    placeWords.has(lastWord) &&
    !(
      isGiven(firstWord) &&
      /^(?:Hall|Park|Hill|Hills|Street|Forest|Camp|Field|Rivers|Port|Springs|Lake|Beach|Hotel|Parish|Bridge|Creek|Cape|Mount|Bay|Tower|Heights|Falls|Brooks)$/.test(
        lastWord,
      ) &&
      length === 2
    )
  ) {
    return { kind: 'place', nameFirst: first };
  }
  if (placeWords.has(firstWord) && /^(?:Lake|Mount|Fort|Port|Camp|Cape)$/.test(firstWord))
    return { kind: 'place', nameFirst: first };
  if (OUTLET.test(lastWord) || BODY_END.test(lastWord) || COUNTRY.test(firstWord))
    return { kind: 'organization', nameFirst: first };
  if (kunyaHeads.has(firstWord))
    return { kind: 'person', nameFirst: first, gender: firstWord.startsWith('U') ? 'female' : 'male' };
  if (knownOrganizations.has(firstWord) && !isGiven(firstWord)) return { kind: 'organization', nameFirst: first };
  const given = isGiven(firstWord) || INITIAL.test(firstWord);
  if (given || isEasternName(tokens, first, end)) return person(tokens, first, end, nameEnd, undefined, false);
  if (peoples.has(firstWord) || length > 4 || ACRONYM.test(firstWord)) return { kind: 'unknown', nameFirst: first };
  if (states.has(firstWord) || countries.has(firstWord) || cities.has(firstWord)) return { kind: 'unknown', nameFirst: first };
  // Two or three capitals of which nothing is known: a person if what stands around them says so.
  if (length <= 3 && personFollows(tokens, first, end)) return person(tokens, first, end, nameEnd, undefined, false);
  const known = wordBits(firstWord.toLowerCase()) | wordBits(lastWord.toLowerCase());
  if (known & (Word.Opener | Word.Source | Word.Person | Word.Document | Word.FiniteVerb | Word.Determiner))
    return { kind: 'unknown', nameFirst: first };
  if (length === 2 || (length === 3 && (INITIAL.test(tokens[first + 1]!.text) || particles.has(tokens[first + 1]!.text)))) {
    const reading = person(tokens, first, end, nameEnd, undefined, false);
    return { ...reading, kind: 'unknown' };
  }
  return { kind: 'unknown', nameFirst: first };
}

/** "the Star-Tribune", "harborwatch.com": no person is written so. */
const OUTLET =
  /^.+(?:[-‐‑](?:Tribune|Dispatch|Gazette|Constitution|Times|Journal|Sentinel|Herald|News|Post|Press|Star|Courier|Picayune|Register|Review)|\.(?:com|org|net|gov|edu))$/;
/** "House Democrats", "U.S. NGBs", "Hale Holdings Plc". */
const BODY_END = /^(?:Democrats|Republicans|Tories|Liberals|Conservatives|Plc|\p{Lu}{2,}s)$/u;
const COUNTRY = /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|EU)$/;

const isBodyBehind = (tokens: readonly Token[], end: number): boolean =>
  /^(?:group|movement|militia|network)$/.test(tokens[end]?.lower ?? '') && !/['’ʼ][sS]?$/.test(tokens[end - 1]!.text);

function single(tokens: readonly Token[], at: number, nameEnd: number, clauseStart: boolean): Reading {
  const word = bareText(tokens[at]!);
  const name = span(tokens[at]!.start, nameEnd);
  if (knownOrganizations.has(word) || (ACRONYM.test(word) && !/^\p{Lu}{5,}$/u.test(word)))
    return { kind: 'organization', nameFirst: at };
  if (organizationWords.has(word) || ACRONYM.test(word) || OUTLET.test(word)) return { kind: 'organization', nameFirst: at };
  if (placeWords.has(word) && !(surnamePlaceWords.has(word) && isSurnameHere(tokens, at)))
    return { kind: 'place', nameFirst: at };
  if (isGiven(word)) return { kind: 'person', nameFirst: at, given: name, gender: genderOfGiven(word) };
  const kind: MentionKind = personFollows(tokens, at, at + 1) ? 'person' : 'unknown';
  return clauseStart && kind === 'unknown' && looksCommon(word.toLowerCase())
    ? { kind, nameFirst: at }
    : { kind, nameFirst: at, surname: name };
}

/** "Hale met Park", "according to Park": a place's word stands alone behind an article, a possessive or a preposition of place. */
function isSurnameHere(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return personFollows(tokens, at, at + 1);
  if (before.lower === 'to') return tokens[at - 2]?.lower === 'according';
  return !(wordBits(before.lower) & Word.Determiner || /(?:['’ʼ]s|s['’ʼ])$/.test(before.text) || AT_PLACE.test(before.lower));
}

const AT_PLACE = /^(?:in|at|near|from|toward|towards|into|through|around|across|outside|inside|of|on|off|via)$/;

/** A verb of speech or thought, a relative "who" or an age behind a name: a person (or a body) stands here. */
function personFollows(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  // "the Norland Crescent said": no person has an article.
  if (next === undefined || tokens[first - 1]?.lower === 'the') return false;
  if (next.text === ',') {
    const after = tokens[end + 1];
    if (after === undefined) return false;
    return after.lower === 'who' || after.lower === 'whose' || (after.kind === 'number' && tokens[end + 2]?.text === ',');
  }
  if (next.kind !== 'word') return false;
  if (next.lower === 'who') return true;
  return isCueVerbAt(tokens, end);
}

function genderOfTitle(tokens: readonly Token[], first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    if (femaleTitles.has(tokens[i]!.text)) return 'female';
    if (maleTitles.has(tokens[i]!.text)) return 'male';
  }
  return undefined;
}

const isPlaceName = (word: string): boolean => states.has(word) || countries.has(word) || cities.has(word);

/** Where the name begins behind its title; `first` when there is none, `end` when the run is a title alone. */
function endOfTitle(tokens: readonly Token[], first: number, end: number): number {
  let title = -1;
  for (let i = first; i < end; i++) {
    const { text } = tokens[i]!;
    if (titleWords.has(text)) {
      // "Sharon Justice", "Dean Poe": behind a given name it is a surname; before one at the very start a given name.
      if (i === end - 1 && i > first && title < i - 1) break;
      if (i === first && isGiven(text) && !(i + 2 < end && isGiven(bareText(tokens[i + 1]!)))) break;
      if (
        i > first &&
        isGiven(bareText(tokens[i - 1]!)) &&
        !(i - first > 1 && states.has(`${tokens[i - 2]!.text} ${tokens[i - 1]!.text}`)) && // "North Carolina Sen."
        !(i - first === 1 && end - i > 1 && isPlaceName(tokens[first]!.text) && (text.endsWith('.') || end - i > 2)) && // "Virginia Gov."
        !titleWords.has(tokens[i - 1]!.text) &&
        !titleModifiers.has(tokens[i - 1]!.text)
      )
        break;
      title = i;
    } else if (title >= 0 && (text === 'of' || text === 'for' || text === 'the') && i === title + 1) {
      let last = i;
      while (
        last + 1 < end &&
        (tokens[last + 1]!.text === 'the' || titleObjects.has(tokens[last + 1]!.text) || tokens[last + 1]!.text === 'and')
      )
        last++;
      if (last === i) break;
      title = last;
      i = last;
    } else if (title >= 0 && !titleModifiers.has(text)) {
      break;
    } else if (title < 0 && i - first > 4) {
      break;
    }
  }
  if (title < 0) return first;
  // A body's name may end in a title's word only when no name follows ("White House Press Secretary").
  if (title === end - 1) return organizationWords.has(tokens[first]!.text) || first === title ? end : end;
  return organizationTail(tokens, title + 1, end) ? first : title + 1;
}

/** "General Electric", "Justice Department": the title's word belongs to an organisation. */
function organizationTail(tokens: readonly Token[], from: number, end: number): boolean {
  const last = bareText(tokens[end - 1]!);
  // "Military Officers Association of America"
  if (organizationWords.has(tokens[from]!.text) && /^(?:of|for)$/.test(tokens[from + 1]?.lower ?? '') && from + 1 < end)
    return true;
  return (
    organizationWords.has(last) &&
    !isGiven(bareText(tokens[from]!)) &&
    !(end - from === 1 && /^(?:House|Star|Bush|Sun|Post|Press|Church|Temple)$/.test(last))
  );
}

function person(tokens: readonly Token[], first: number, end: number, nameEnd: number, gender: Gender, titled: boolean): Reading {
  let last = end;
  while (last - 1 > first && (SUFFIX.has(tokens[last - 1]!.text) || tokens[last - 1]!.text === ',')) last--;
  const endOf = (token: number): number => (token === end - 1 ? nameEnd : tokens[token]!.end);
  const firstWord = bareText(tokens[first]!);
  if (last - first === 1) {
    const whole = span(tokens[first]!.start, endOf(first));
    if (titled && !isGiven(firstWord)) return { kind: 'person', nameFirst: first, surname: whole, gender };
    if (titled) return { kind: 'person', nameFirst: first, surname: whole, gender: gender ?? undefined };
    return { kind: 'person', nameFirst: first, given: whole, gender: gender ?? genderOfGiven(firstWord) };
  }
  if (kunyaHeads.has(firstWord)) return { kind: 'person', nameFirst: first, gender: 'male' };
  if (isEasternName(tokens, first, last)) {
    return {
      kind: 'person',
      nameFirst: first,
      given: span(tokens[first + 1]!.start, endOf(last - 1)),
      surname: span(tokens[first]!.start, tokens[first]!.end),
      gender,
    };
  }
  // Particles belong to the surname: "de Blasio", "van der Bellen", "bin Salman".
  let surname = last - 1;
  while (surname - 1 > first && particles.has(tokens[surname - 1]!.text) && !isGiven(tokens[surname - 1]!.text)) surname--;
  if (particles.has(firstWord) && surname === first + 1 && !isGiven(firstWord)) {
    return { kind: 'person', nameFirst: first, surname: span(tokens[first]!.start, endOf(last - 1)), gender };
  }
  return {
    kind: 'person',
    nameFirst: first,
    given: span(tokens[first]!.start, tokens[surname - 1]!.end),
    surname: span(tokens[surname]!.start, endOf(last - 1)),
    gender: gender ?? genderOfGiven(firstWord),
  };
}
