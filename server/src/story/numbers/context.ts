import {
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DURATION_NOUNS,
  LABEL_NOUNS,
  LABELED_NOUNS,
  SCORE_WORDS,
  UNIT_WORDS,
  YEAR_CUES,
} from '../../lexicon/numeral-contexts.ts';
import type { Token } from '../../text/token.ts';
import { isCapitalized, opensText } from '../capitals.ts';
import { isPluralNoun } from '../numbers.ts';
import type { Paragraph } from '../paragraph.ts';
import type { WrittenNumber } from './written.ts';

/** Why a number is no plain count; figures stand below 10 in all of these. */
export type NumberContext =
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'age'
  | 'measure'
  | 'ordinal'
  | 'decade'
  | 'plural'
  | 'year'
  | 'date'
  | 'time'
  | 'label'
  | 'score'
  | 'ratio'
  | 'fraction'
  | 'decimal'
  | 'code'
  | 'compound';

export interface Placed {
  readonly context: NumberContext | undefined;
  /** Half-open token range of the whole expression: sign, figure, scale, ending. */
  readonly firstToken: number;
  readonly endToken: number;
  /** The word a hyphen joins to the number: "year-old", "mile", "day". */
  readonly joined: string | undefined;
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. sep. jan feb aug sept oct nov dec'.split(
    ' ',
  ),
);

const isMonth = (token: Token | undefined): boolean => token !== undefined && MONTHS.has(token.lower) && isCapitalized(token);

/** Reads what stands around a written number. */
export function placeNumber(paragraph: Paragraph, at: number, written: WrittenNumber): Placed {
  const { tokens } = paragraph;
  const number = tokens[at]!;
  const before = tokens[at - 1];
  const end = written.endToken;
  const next = written.joined ? undefined : tokens[end];
  const glued = next !== undefined && !next.spaceBefore;
  const figures = number.kind === 'number';
  const placed = (context: NumberContext | undefined, endToken = end, joined?: string, firstToken = at): Placed => ({
    context,
    firstToken,
    endToken,
    joined,
  });

  if (before && CURRENCY_SIGNS.has(before.text)) return placed('money', end, undefined, at - 1);
  if (figures && number.text.includes(':')) return placed('time');
  if (figures && glued && next.kind === 'word') {
    if (/^(st|nd|rd|th)\b/.test(next.lower)) return placed('ordinal', end + 1);
    if (next.lower === 's') return placed(isDecade(number) ? 'decade' : 'plural', end + 1);
    if (UNIT_WORDS.has(next.lower)) return placed('measure');
    return placed('code', end + 1);
  }
  if (
    figures &&
    glued &&
    (next.text === "'" || next.text === '’') &&
    tokens[end + 1]?.lower === 's' &&
    !tokens[end + 1]!.spaceBefore
  ) {
    return placed(isDecade(number) ? 'decade' : 'plural', end + 2);
  }
  if (next?.text === '%') return placed('percent', end + 1);
  if (next?.lower === 'percent' || next?.lower === 'percents') return placed('percent', end + 1);
  if (next?.lower === 'per' && (tokens[end + 1]?.lower === 'cent' || tokens[end + 1]?.lower === 'cents'))
    return placed('percent', end + 2);
  if (next?.lower === 'percentage' && tokens[end + 1]?.lower.startsWith('point')) return placed('percentage-point', end + 2);
  if (figures && before && !number.spaceBefore && isGlueBefore(before, tokens[at - 2])) return placed('code');
  if (written.fraction) return placed('fraction');
  if (next?.kind === 'word' && CURRENCY_WORDS.has(next.lower)) return placed('money', end + 1);
  if (next?.kind === 'word' && /^(a\.m\.|p\.m\.|am|pm|o'clock|noon|midnight|gmt|edt|est|pdt|pst)$/.test(next.lower))
    return placed('time');

  const joined = written.joined ? { word: written.joined, end } : joinedWord(tokens, end, figures);
  if (joined) {
    if (/^(year|month|week|day|hour|minute)s?-olds?\b/.test(joined.word)) return placed('age', joined.end, joined.word);
    const unit = joined.word.split('-')[0]!;
    return placed(UNIT_WORDS.has(unit) ? 'measure' : 'compound', joined.end, joined.word);
  }
  if (isAge(tokens, at, end)) return placed('age');
  if (isMonth(before) || isDayBesideMonth(tokens, at, end)) return placed(figures && number.text.length === 4 ? 'year' : 'date');
  if (figures && isYear(paragraph, at, end)) return placed('year');
  if (next?.kind === 'word' && UNIT_WORDS.has(next.lower) && !(next.lower === 'x')) return placed('measure');
  if (isLabel(paragraph, at, end)) return placed('label');
  if (isScore(tokens, at, end, figures)) return placed('score');
  if (isRatio(tokens, at, end)) return placed('ratio');
  if (written.decimals > 0) return placed('decimal');
  return placed(undefined);
}

const isDecade = (number: Token): boolean => /^(\d\d?0|[12]\d\d0)$/.test(number.text);

/** A number glued to what stands before: "COVID-19" is one token, but "A(4", "x2", "@5", "555-1234" are not numbers of their own. */
function isGlueBefore(before: Token, beforeThat: Token | undefined): boolean {
  if (before.kind === 'word' || before.kind === 'opaque') return true;
  if (before.kind === 'symbol') return before.text === '#' || before.text === '@' || before.text === '+' || before.text === '_';
  if (before.text === '/' || before.text === ':') return !before.spaceBefore;
  if (before.text === '.') return !before.spaceBefore && beforeThat?.kind === 'number';
  return false;
}

/** The word behind a hyphen ("10-year", "7-year-old"), or words that make an age without one ("7 year old"). */
function joinedWord(tokens: readonly Token[], end: number, figures: boolean): { word: string; end: number } | undefined {
  const next = tokens[end];
  if (figures && next?.text === '-' && !next.spaceBefore) {
    const word = tokens[end + 1];
    if (word?.kind === 'word' && !word.spaceBefore) return { word: word.lower, end: end + 2 };
  }
  return undefined;
}

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);

/** "age 5", "aged 5", "ages 5 to 7". */
export const isAgeWord = (token: Token | undefined): boolean => token !== undefined && /^aged?$|^ages$/.test(token.lower);

function isAge(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (isAgeWord(before)) return true;
  // "two children aged 3 and 5"
  if (before && /^(?:and|or|to|-)$/.test(before.lower) && isAgeWord(tokens[at - 3]) && tokens[end]?.kind !== 'word') return true;
  const next = tokens[end];
  if (next && AGE_UNITS.has(next.lower) && /^olds?$/.test(tokens[end + 1]?.lower ?? '')) return true;
  if (next && /^years?-olds?$/.test(next.lower)) return true;
  // "4 and 5 years old"
  if (next && (next.lower === 'and' || next.lower === 'or' || next.lower === 'to')) {
    const other = tokens[end + 1];
    if (other?.kind === 'number' && AGE_UNITS.has(tokens[end + 2]?.lower ?? '') && tokens[end + 3]?.lower === 'old') return true;
  }
  // "Anna Verlin, 44, said"
  if (before?.text !== ',' || !next || !/^[,.;)]$/.test(next.text) || tokens[at]!.text.length > 3) return false;
  return isCapitalized(tokens[at - 2]);
}

/** "May 22-24", "Aug. 5 and 6", "22 May". */
function isDayBesideMonth(tokens: readonly Token[], at: number, end: number): boolean {
  const number = tokens[at]!;
  if (number.kind !== 'number' || number.text.length > 2) return false;
  if (isMonth(tokens[end]) && tokens[end]!.lower !== 'may') return true;
  const joiner = tokens[at - 1];
  if (!joiner || !/^(-|–|—|and|to|or|,)$/.test(joiner.lower)) return false;
  const first = tokens[at - 2];
  return first?.kind === 'number' && first.text.length <= 2 && isMonth(tokens[at - 3]);
}

const COUNTS_AHEAD =
  /^(?:had|has|have|having|about|nearly|almost|roughly|approximately|employs|employed|hired|killed|injured|arrested|evacuated|laid)$/;

/** Four digits from 1000 to 2100 are a year wherever a year may stand; an open count of things is not told from an event here. */
function isYear(paragraph: Paragraph, at: number, end: number): boolean {
  const { tokens } = paragraph;
  const { text } = tokens[at]!;
  if (!/^\d{4}$/.test(text) || Number(text) < 1000 || Number(text) > 2100) return false;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (!before || before.kind === 'mark' || YEAR_CUES.has(before.lower) || isMonth(before)) return true;
  if (next?.kind !== 'word') return true;
  // "had 1500 plows", "about 1500 plows": nothing has a year, and an event's year is never about.
  if (
    isPluralNoun(next.lower) &&
    COUNTS_AHEAD.test(before.lower) &&
    !/^(?:levels|standards|figures|prices|rates|elections)$/.test(next.lower)
  )
    return false;
  return !(next.lower === 'people' || next.lower === 'men' || next.lower === 'women' || next.lower === 'children');
}

/** "Game 5", "KOMO 4", "channel 7", "No. 3", "the 7 train". */
function isLabel(paragraph: Paragraph, at: number, end: number): boolean {
  const { tokens } = paragraph;
  const before = tokens[at - 1];
  const next = tokens[end];
  if (next && LABELED_NOUNS.has(next.lower)) return true;
  if (before?.kind !== 'word') return false;
  if (LABEL_NOUNS.has(before.lower)) return true;
  if (!isCapitalized(before)) return before.lower === 'and' && LABEL_NOUNS.has(tokens[at - 3]?.lower.replace(/s$/, '') ?? '');
  return tokens[at]!.kind === 'number' && !opensText(paragraph, at - 1) && !/\.$/.test(before.text);
}

function isScore(tokens: readonly Token[], at: number, end: number, figures: boolean): boolean {
  const before = tokens[at - 1];
  const next = tokens[end];
  const dash = (token: Token | undefined) => token !== undefined && /^[-–]$/.test(token.text) && !token.spaceBefore;
  // "with 8 seconds left", "2 minutes to play": the clock of a game.
  if (figures && next && /^(?:seconds?|minutes?)$/.test(next.lower)) {
    const after = `${tokens[end + 1]?.lower} ${tokens[end + 2]?.lower}`;
    if (/^(?:left|remaining)\b|^to (?:play|go)$/.test(after)) return true;
  }
  if (figures && dash(next) && tokens[end + 1]?.kind === 'number' && !tokens[end + 1]!.spaceBefore) {
    return before !== undefined && SCORE_WORDS.has(before.lower);
  }
  if (figures && dash(before) && !tokens[at]!.spaceBefore && tokens[at - 2]?.kind === 'number') {
    const cue = tokens[at - 3];
    if (cue && SCORE_WORDS.has(cue.lower)) return true;
    return next !== undefined && SCORE_WORDS.has(next.lower);
  }
  return (
    figures && next !== undefined && /^(votes?|points?|runs|goals|rebounds|assists|yards|strokes|under|over)$/.test(next.lower)
  );
}

/** "7 in 10", "2 out of 3", "3 to 1", "2-to-1". */
function isRatio(tokens: readonly Token[], at: number, end: number): boolean {
  const isNumber = (token: Token | undefined) => token?.kind === 'number';
  const next = tokens[end];
  const before = tokens[at - 1];
  if (next?.lower === 'in' && isNumber(tokens[end + 1]) && tokens[end + 1]!.text.length < 4) return true;
  if (before?.lower === 'in' && isNumber(tokens[at - 2]) && tokens[at]!.text.length < 4) return true;
  if (next?.lower === 'out' && tokens[end + 1]?.lower === 'of') return true;
  if (before?.lower === 'of' && tokens[at - 2]?.lower === 'out') return true;
  if (next?.lower === 'to' && tokens[end + 1]?.text === '1') return true;
  return tokens[at]!.text === '1' && before?.lower === 'to' && isNumber(tokens[at - 2]);
}

export const isDuration = (noun: string | undefined): boolean => noun !== undefined && DURATION_NOUNS.has(noun);
