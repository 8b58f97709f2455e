import { eitherNames, femaleNames, leadingSurnames, maleNames } from '../lexicon/given-names.ts';
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
import { cities, countries, peoples, placeWords, states } from '../lexicon/places.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { describe } from './descriptions.ts';
import type { Gender, Mention, MentionKind } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { cueAt, isCapitalised, Word, wordBits } from './word-class.ts';

const POSSESSIVE = /['’ʼ][sS]$/;
/** "al-Deiri", "el-Sissi", "d'Arc", "iPhone", "eBay", "deGrom", "McCain". */
const LOWER_NAME = /^(?:(?:al|el|ar|as|ad|an|ash|at|az|es|ez|bin|ben|ibn|abd|ul|ur)[-‐‑]\p{Lu}|[dl]['’]\p{Lu}|[a-z]{1,3}\p{Lu})/u;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]{2,7}$/u;
const SUFFIX: ReadonlySet<string> = new Set(['Jr.', 'Jr', 'Sr.', 'Sr', 'II', 'III', 'IV']);
const INITIAL = /^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u;
/** Syllables of Chinese given names, and the hyphenated ones of Korean. */
const EASTERN_GIVEN =
  /^(?:[A-Z][a-z]*[-‐‑][a-z]+|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])[aeiouü]{1,3}(?:ng|n|r)?)?)$/i;

/** The text of a token without a possessive ending. */
export const bareText = (token: Token): string => (POSSESSIVE.test(token.text) ? token.text.slice(0, -2) : token.text);

const COMPOUND =
  /[-‐‑](?:based|led|backed|born|run|owned|held|controlled|style|area|bound|era|made|trained|educated|funded|wide|only|like|type|elect|linked|affiliated|aligned|ruled|speaking|occupied|listed|registered)$/;

const isNameWord = (token: Token): boolean =>
  token.kind === 'word' &&
  !(token.text.length > 8 && COMPOUND.test(token.text)) &&
  (isCapitalised(token.text) || (token.text.length > 3 && LOWER_NAME.test(token.text))) &&
  token.text !== 'I' &&
  !/^I['’]/.test(token.text);

const isGiven = (word: string): boolean =>
  maleNames.has(word) || femaleNames.has(word) || eitherNames.has(word) || givenWithHyphen(word);
const givenWithHyphen = (word: string): boolean => {
  const hyphen = word.indexOf('-');
  if (hyphen < 1) return false;
  const head = word.slice(0, hyphen);
  return head.length > 2 && (maleNames.has(head) || femaleNames.has(head));
};

function genderOfGiven(word: string): Gender {
  const male = maleNames.has(word);
  const female = femaleNames.has(word);
  if (male === female || eitherNames.has(word)) return undefined;
  return male ? 'male' : 'female';
}

/** Finds the names of a block: runs of capitalised words, read from left to right. Linear in the tokens. */
export function findNames(paragraph: Paragraph): readonly Mention[] {
  const { tokens, sentences, dateline, quotes } = paragraph;
  const mentions: Mention[] = [];
  const textStart = dateline?.textStart ?? 0;
  const openings = new Set(quotes.map((quote) => quote.inside.start));
  let s = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (s + 1 < sentences.length && sentences[s + 1]!.firstToken <= i) s++;
    if (token.start < textStart) continue;
    if (token.text === '@') {
      const handle = handleAt(paragraph, i, s);
      if (handle) {
        mentions.push(handle);
        i = handle.endToken - 1;
      }
      continue;
    }
    if (!isNameWord(token)) continue;
    const place = placeOf(tokens, i, sentences[s]?.firstToken ?? 0, openings.has(token.start));
    const evidence = place === 'start' ? startsName(tokens, i) : 'name';
    if (evidence === 'none') continue;
    const limit = sentences[s]?.endToken ?? tokens.length;
    const end = endOfRun(tokens, i, limit);
    for (const part of splitRun(tokens, i, end)) {
      const first = part.first === i;
      const mention = describeRun(paragraph, part.first, part.end, s, place !== 'inside' && first, evidence === 'weak' && first);
      if (mention) mentions.push(mention);
    }
    i = end - 1;
  }
  return mentions;
}

/**
 * start: a capital here may be due to the place (a sentence, a quotation, behind a colon or a dash). clause: behind a quotation
 * that has closed, where capitals belong to names alone.
 */
function placeOf(
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
  opensQuote: boolean,
): 'start' | 'clause' | 'inside' {
  if (at === sentenceStart || opensQuote) return 'start';
  const before = tokens[at - 1]!;
  if (before.kind !== 'mark') return 'inside';
  if (/^["”’'»]|^''/.test(before.text)) return 'clause';
  return /^[“‘«([{—–:;•·*-]|^\.\.\.|^--|^``/.test(before.text) ? 'start' : 'inside';
}

/** "@harbor_watch": an account that speaks. */
function handleAt(paragraph: Paragraph, at: number, sentence: number): Mention | undefined {
  const { tokens, text } = paragraph;
  let end = at + 1;
  while (
    end < tokens.length &&
    !tokens[end]!.spaceBefore &&
    (tokens[end]!.kind === 'word' || tokens[end]!.kind === 'number' || tokens[end]!.text === '_')
  )
    end++;
  if (end === at + 1 || (at > 0 && !tokens[at]!.spaceBefore && tokens[at - 1]!.kind === 'word')) return undefined;
  const name = span(tokens[at]!.start, tokens[end - 1]!.end);
  return {
    span: name,
    name,
    form: text.slice(name.start, name.end),
    kind: 'unknown',
    title: undefined,
    given: undefined,
    surname: undefined,
    possessive: undefined,
    gender: undefined,
    quoted: paragraph.isQuoted(name),
    acronym: false,
    description: undefined,
    sentence,
    clauseStart: true,
    weak: false,
    firstToken: at,
    endToken: end,
  };
}

/**
 * At the start of a clause a capital proves nothing: common words are no names unless more capitals follow. weak: it looks like
 * a common word ("Demonstrators", "Sanders"), so only the rest of the story can tell.
 */
function startsName(tokens: readonly Token[], at: number): 'name' | 'weak' | 'none' {
  const token = tokens[at]!;
  const bare = bareText(token);
  if (bare.length === 1 && !INITIAL.test(token.text)) return 'none';
  const lower = bare.toLowerCase();
  const known = wordBits(lower);
  const closed =
    Word.Determiner |
    Word.SubjectPronoun |
    Word.ObjectPronoun |
    Word.Relative |
    Word.Preposition |
    Word.Conjunction |
    Word.Subordinator |
    Word.Auxiliary;
  if (known & closed && !titleWords.has(token.text))
    return bare === 'Will' && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]!) ? 'name' : 'none';
  if (isGiven(bare) || titleWords.has(token.text) || ACRONYM.test(bare) || countries.has(bare) || states.has(bare)) return 'name';
  const next = tokens[at + 1];
  const continues = next !== undefined && next.kind === 'word' && isNameWord(next) && !POSSESSIVE.test(token.text);
  if (known & (Word.Adverb | Word.Time)) return 'none';
  if (known & (Word.Opener | Word.FiniteVerb | Word.Person | Word.Document | Word.Source)) {
    // "Police Chief Lee Park", "State Department": a common word may open a longer name.
    const longer =
      continues && (titleModifiers.has(token.text) || organizationWords.has(token.text) || organizationWords.has(next.text));
    return longer ? 'name' : 'none';
  }
  if (cueAt(tokens, at) !== undefined) return continues && !isGiven(bareText(next)) ? 'name' : 'none';
  if (continues || !looksCommon(lower)) return 'name';
  // Abstract nouns do not speak without an article: "Sharption said" names somebody.
  const spoken =
    next !== undefined && /^(?:said|says|told)$/.test(next.lower) && !/(?:s|ing|men)$/.test(lower) && lower !== 'management';
  return spoken ? 'name' : 'weak';
}

/** Endings of plural nouns, participles and abstract nouns that open sentences ("Demonstrators", "Asked", "Officials"). */
const COMMON_ENDING =
  /(?:ists|ers|ors|ians|ees|ents|ants|ists|ances|ences|tions|sions|ments|ities|nesses|ings|ing|ness|tion|sion|ment|ity|ism|ous|ful|ive|able|ible|ward|wards|wise|ally|ers'|ents'|men|women)$/;

function looksCommon(lower: string): boolean {
  return COMMON_ENDING.test(lower) && lower.length > 5;
}

/** The end of a run of name words from `first`: particles, initials, "of" inside organisations, nicknames, suffixes. */
function endOfRun(tokens: readonly Token[], first: number, limit: number): number {
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
    if (POSSESSIVE.test(token.text)) break;
  }
  return end;
}

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

interface Part {
  readonly first: number;
  readonly end: number;
}

/** Cuts a run where two names stand side by side: "Monday Smith", "Iraqi President Salih", "Washington Gov. Roe". */
function splitRun(tokens: readonly Token[], first: number, end: number): readonly Part[] {
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

interface Reading {
  kind: MentionKind;
  /** Index of the first token of the name behind the title. */
  nameFirst: number;
  given?: Span;
  surname?: Span;
  gender?: Gender;
}

function describeRun(
  paragraph: Paragraph,
  first: number,
  end: number,
  sentence: number,
  clauseStart: boolean,
  weak: boolean,
): Mention | undefined {
  const { tokens, text } = paragraph;
  let from = first;
  // Adjectives of peoples stand before a title or a name: "Iraqi President Barham Salih".
  while (from < end - 1 && peoples.has(bareText(tokens[from]!)) && !organizationWords.has(bareText(tokens[end - 1]!))) from++;
  while (end > from && !isNameWord(tokens[end - 1]!)) end--;
  if (from >= end) return undefined;
  const last = tokens[end - 1]!;
  if (end - from === 1 && isNoName(tokens, from)) return undefined;
  const ending = POSSESSIVE.exec(last.text);
  const nameEnd = ending ? last.end - 2 : last.end;
  const reading = classify(tokens, from, end, nameEnd, clauseStart);
  if (reading === undefined) return undefined;
  const start = tokens[from]!.start;
  const nameStart = tokens[reading.nameFirst]!.start;
  const name = span(nameStart, nameEnd);
  const follows = text.slice(last.end, last.end + 1);
  const bare =
    !ending && (follows === '’' || follows === "'") && /s$/i.test(last.text) && !/\p{L}/u.test(text[last.end + 1] ?? '');
  const quoted = paragraph.isQuoted(name);
  const possessive = ending ? span(nameEnd, last.end) : bare && !quoted ? span(last.end, last.end + 1) : undefined;
  const nameText = text.slice(name.start, name.end);
  return {
    span: span(start, possessive?.end ?? nameEnd),
    name,
    form: normalForm(nameText),
    kind: reading.kind,
    title: reading.nameFirst > from ? span(start, tokens[reading.nameFirst - 1]!.end) : undefined,
    given: reading.given,
    surname: reading.surname,
    possessive,
    gender: reading.gender,
    quoted,
    acronym: end - reading.nameFirst === 1 && ACRONYM.test(nameText),
    description:
      reading.kind === 'place' ? undefined : describe(tokens, paragraph.sentences[sentence], from, end, possessive !== undefined),
    sentence,
    clauseStart,
    weak: weak && end - from === 1 && reading.kind !== 'place',
    firstToken: from,
    endToken: end,
  };
}

/** A single capitalised word that is an adjective of a people, a day, or a title alone. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const word = bareText(tokens[at]!);
  if (word.length < 2 || /^\p{Lu}\.$/u.test(word)) return true;
  if (
    peoples.has(word) ||
    (wordBits(word.toLowerCase()) & (Word.Time | Word.Auxiliary | Word.Preposition | Word.Conjunction | Word.Determiner)) !== 0
  )
    return true;
  return titleWords.has(word) && !knownOrganizations.has(word) && !isGiven(word);
}

function classify(
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
  if (kunyaHeads.has(firstWord))
    return { kind: 'person', nameFirst: first, gender: firstWord.startsWith('U') ? 'female' : 'male' };
  if (knownOrganizations.has(firstWord) && !isGiven(firstWord)) return { kind: 'organization', nameFirst: first };
  const given = isGiven(firstWord) || INITIAL.test(firstWord);
  if (given || isEasternName(tokens, first, end)) return person(tokens, first, end, nameEnd, undefined, false);
  if (peoples.has(firstWord) || length > 4 || ACRONYM.test(firstWord)) return { kind: 'unknown', nameFirst: first };
  if (states.has(firstWord) || countries.has(firstWord) || cities.has(firstWord)) return { kind: 'unknown', nameFirst: first };
  // Two or three capitals of which nothing is known: a person if what stands around them says so.
  if (length <= 3 && personFollows(tokens, end)) return person(tokens, first, end, nameEnd, undefined, false);
  const known = wordBits(firstWord.toLowerCase()) | wordBits(lastWord.toLowerCase());
  if (known & (Word.Opener | Word.Source | Word.Person | Word.Document | Word.FiniteVerb | Word.Determiner))
    return { kind: 'unknown', nameFirst: first };
  if (length === 2 || (length === 3 && (INITIAL.test(tokens[first + 1]!.text) || particles.has(tokens[first + 1]!.text)))) {
    const reading = person(tokens, first, end, nameEnd, undefined, false);
    return { ...reading, kind: 'unknown' };
  }
  return { kind: 'unknown', nameFirst: first };
}

function single(tokens: readonly Token[], at: number, nameEnd: number, clauseStart: boolean): Reading {
  const word = bareText(tokens[at]!);
  const name = span(tokens[at]!.start, nameEnd);
  if (knownOrganizations.has(word) || (ACRONYM.test(word) && !/^\p{Lu}{5,}$/u.test(word)))
    return { kind: 'organization', nameFirst: at };
  if (organizationWords.has(word) || ACRONYM.test(word)) return { kind: 'organization', nameFirst: at };
  if (placeWords.has(word)) return { kind: 'place', nameFirst: at };
  if (isGiven(word)) return { kind: 'person', nameFirst: at, given: name, gender: genderOfGiven(word) };
  const kind: MentionKind = personFollows(tokens, at + 1) ? 'person' : 'unknown';
  return clauseStart && kind === 'unknown' && looksCommon(word.toLowerCase())
    ? { kind, nameFirst: at }
    : { kind, nameFirst: at, surname: name };
}

/** A verb of speech or thought, a relative "who" or an age behind a name: a person (or a body) stands here. */
function personFollows(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined) return false;
  if (next.text === ',') {
    const after = tokens[end + 1];
    if (after === undefined) return false;
    return after.lower === 'who' || after.lower === 'whose' || (after.kind === 'number' && tokens[end + 2]?.text === ',');
  }
  if (next.kind !== 'word') return false;
  if (next.lower === 'who') return true;
  const cue = cueAt(tokens, end);
  return cue !== undefined && !cue.nounLike && (cue.form === 'past' || cue.form === 'third');
}

function genderOfTitle(tokens: readonly Token[], first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    if (femaleTitles.has(tokens[i]!.text)) return 'female';
    if (maleTitles.has(tokens[i]!.text)) return 'male';
  }
  return undefined;
}

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
  return (
    organizationWords.has(last) &&
    !isGiven(bareText(tokens[from]!)) &&
    !(end - from === 1 && /^(?:House|Star|Bush|Sun|Post|Press|Church|Temple)$/.test(last))
  );
}

function isEasternName(tokens: readonly Token[], first: number, end: number): boolean {
  const length = end - first;
  if (length < 2 || length > 3 || !leadingSurnames.has(tokens[first]!.text)) return false;
  for (let i = first + 1; i < end; i++) {
    const word = bareText(tokens[i]!);
    if (!EASTERN_GIVEN.test(word)) return false;
    if (length === 2 && (maleNames.has(word) || femaleNames.has(word)) && !word.includes('-')) return false;
  }
  return true;
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

/** One spelling for comparing: straight apostrophes, single spaces, particles at the head in lower case. */
export function normalForm(name: string): string {
  return name
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:Al|El|Ar|As|Ash|Ad|An|At|Az)(?=-\p{Lu})/u, (particle) => particle.toLowerCase());
}
