import { knownOrganizations, organizationWords, titleModifiers, titleWords } from '../lexicon/name-words.ts';
import { cities, countries, peoples, states } from '../lexicon/places.ts';
import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { describe } from './descriptions.ts';
import { endOfRun, splitRun } from './name-extent.ts';
import { classify, isNoName } from './name-kinds.ts';
import { ACRONYM, bareText, INITIAL, isGiven, isNameWord, looksCommon, normalForm, POSSESSIVE } from './name-tokens.ts';
import type { Mention } from './names.ts';
import type { Paragraph } from './paragraph.ts';
import { cueAt, FUNCTION_WORD, isCueVerbAt, isGuessedAdverb, Word, wordBits } from './word-class.ts';

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
    article: false,
    speaks: false,
    acronym: false,
    description: undefined,
    sentence,
    clauseStart: true,
    weak: false,
    firstToken: at,
    endToken: end,
  };
}

/** "Said Ruiz: “...”": the verb opens the sentence, and the quotation stands behind the name. */
function speaksAhead(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!.lower;
  if (verb !== 'said' && verb !== 'says' && verb !== 'asked' && verb !== 'added' && verb !== 'wrote') return false;
  let k = at + 1;
  while (k < tokens.length && k < at + 5 && tokens[k]!.kind === 'word') k++;
  return /^[,:]$/.test(tokens[k]?.text ?? '') && /^(?:[“"]|'')$/.test(tokens[k + 1]?.text ?? '');
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
  if (known & FUNCTION_WORD && !titleWords.has(token.text))
    return bare === 'Will' && tokens[at + 1] !== undefined && isNameWord(tokens[at + 1]!) ? 'name' : 'none';
  if (speaksAhead(tokens, at)) return 'none';
  if (
    isGiven(bare) ||
    knownOrganizations.has(bare) ||
    titleWords.has(token.text) ||
    ACRONYM.test(bare) ||
    countries.has(bare) ||
    states.has(bare)
  )
    return 'name';
  const next = tokens[at + 1];
  const continues = next !== undefined && next.kind === 'word' && isNameWord(next) && !POSSESSIVE.test(token.text);
  // "Donnelly said": no adverb stands right before the verb of a sentence.
  if (isGuessedAdverb(lower) && /^(?:said|says|told)$/.test(next?.lower ?? '')) return 'name';
  if (known & (Word.Adverb | Word.Time)) return 'none';
  // "New York City Mayor Ida Kern": two words are a state's or a city's name.
  if (continues && (states.has(`${bare} ${next.text}`) || cities.has(`${bare} ${next.text}`))) return 'name';
  if (known & (Word.Opener | Word.FiniteVerb | Word.Person | Word.Document | Word.Source)) {
    // "Police Chief Lee Park", "State Department": a common word may open a longer name.
    const longer =
      continues && (titleModifiers.has(token.text) || organizationWords.has(token.text) || organizationWords.has(next.text));
    return longer ? 'name' : 'none';
  }
  if (cueAt(tokens, at) !== undefined) return continues && !isGiven(bareText(next)) ? 'name' : 'none';
  // "Besieged in their last town, the rebels ...": a participle opens the sentence.
  if (lower.endsWith('ed') && next !== undefined && wordBits(next.lower) & Word.Preposition) return 'none';
  if (continues || !looksCommon(lower)) return 'name';
  // Abstract nouns do not speak without an article: "Sharption said" names somebody.
  const spoken =
    next !== undefined && /^(?:said|says|told)$/.test(next.lower) && !/(?:s|ing|men)$/.test(lower) && lower !== 'management';
  return spoken ? 'name' : 'weak';
}

const opensPlace = (tokens: readonly Token[], at: number): boolean =>
  countries.has(`${tokens[at]!.text} ${bareText(tokens[at + 1]!)}`);

/** "the Red Cross said": behind the article stands a body, unless the name only describes a noun ("the Hale campaign"). */
function isBodyByArticle(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first - 1]?.lower !== 'the') return false;
  const next = tokens[end];
  if (next?.kind !== 'word') return next?.kind === 'mark' && next.text !== '-';
  return (wordBits(next.lower) & BEHIND_NAME) !== 0 || cueAt(tokens, end)?.nounLike === false;
}

const BEHIND_NAME = Word.Auxiliary | Word.FiniteVerb | Word.Preposition | Word.Relative;

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
  const tail = bareText(tokens[end - 1]!);
  // "Islamic State" is a name as a whole.
  const body = organizationWords.has(tail) || (tail === 'State' && end - first === 2);
  // So are "Saudi Arabia" and "South Africa".
  while (from < end - 1 && peoples.has(bareText(tokens[from]!)) && !body && !opensPlace(tokens, from)) from++;
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
    article: reading.kind === 'unknown' && reading.nameFirst === from && isBodyByArticle(tokens, from, end),
    speaks: isCueVerbAt(tokens, from - 1) || isCueVerbAt(tokens, end),
    acronym: end - reading.nameFirst === 1 && ACRONYM.test(nameText),
    description:
      reading.kind === 'place'
        ? undefined
        : describe(tokens, paragraph.sentences[sentence], from, end, possessive !== undefined, reading.kind),
    sentence,
    clauseStart,
    weak: weak && end - from === 1 && reading.kind !== 'place',
    firstToken: from,
    endToken: end,
  };
}
