import type { Token } from '../../text/token.ts';
import { isApproximate } from '../arithmetic.ts';
import type { NumberExpression } from '../numbers.ts';
import type { Paragraph } from '../paragraph.ts';
import { stretchesOf, type TokenRange } from '../stretches.ts';

/** What exactly a number counts, so that two numbers of one story can be held against each other. */
export interface Tally {
  /** "death:people:blast", "sum:theft": equal keys count the same thing. */
  readonly key: string;
  /** "the $3 million theft": the reader is told of something known. */
  readonly definite: boolean;
  /** Days, months and places of its sentence: where these differ, so may the events. */
  readonly when: string;
  readonly where: string;
  /** Who says so; empty for the reporter. */
  readonly source: string;
}

const HARM = new Map<string, Harm>([
  ...'died die dies killed kill kills killing dead'.split(' ').map((word) => [word, 'death'] as const),
  ...'injured injure injures injuring wounded wound wounds wounding hurt'.split(' ').map((word) => [word, 'injury'] as const),
  ...'arrested arrest arrests arresting detained'.split(' ').map((word) => [word, 'arrest'] as const),
]);
/** What was done to those who are counted, wherever an auxiliary, a noun or "at least" stands between. */
export type Harm = 'death' | 'injury' | 'arrest';

const AUXILIARY: ReadonlySet<string> = new Set('was were have had has been are be being also'.split(' '));
/** What happens once, so that one story about it has one count. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    'blast explosion bombing attack shooting crash collision derailment collapse fire blaze quake earthquake landslide avalanche ' +
    'flood tornado hurricane typhoon cyclone ambush raid massacre stampede riot shipwreck'
  ).split(' '),
);
/** The count moves, is a part, or belongs to another event. */
const MOVES: ReadonlySet<string> = new Set(
  (
    'rose risen rises climbed revised updated earlier initially previously later since toll another separate second third other ' +
    'others including among more additional additionally last previous similar ago anniversary then year-old similarly each per ' +
    'least initial preliminary'
  ).split(' '),
);
const POINTING: ReadonlySet<string> = new Set(['the', 'that', 'this', 'its', 'their', 'his', 'her']);
/** After a sum: no noun that it describes. */
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'in on of to for from by at and or but as a an the per with when while if that which who is was were are has have had will would ' +
    'more less worth over under annually yearly each this last next million billion trillion dollars cents now than so after ' +
    'before during since until into out up down off not it he she they'
  ).split(' '),
);

/** Undefined where the number is no exact count of something that a story counts once. */
export function readTally(paragraph: Paragraph, number: NumberExpression): Tally | undefined {
  if (number.quoted || isApproximate(paragraph, number)) return undefined;
  if (
    number.kind !== 'money' &&
    (number.kind !== 'count' || !countedIn(paragraph, number) || !harmNear(paragraph.tokens, number))
  )
    return undefined;
  const stretch = stretchesOf(paragraph).find(({ first, end }) => first <= number.firstToken && number.firstToken < end);
  if (!stretch) return undefined;
  const counted = number.kind === 'money' ? sumOf(paragraph, number) : harmOf(paragraph, number, stretch);
  if (!counted || hasMoved(paragraph.tokens, stretch)) return undefined;
  const { start } = paragraph.tokens[stretch.first]!;
  const { end } = paragraph.tokens[stretch.end - 1]!;
  const inside = (s: { start: number }) => s.start >= start && s.start < end;
  return {
    ...counted,
    when: paragraph.dates
      .filter(({ span }) => inside(span))
      .map(({ weekday, month, day, year }) => [weekday, month, day, year].join('/'))
      .join(' '),
    where: paragraph.mentions
      .filter(({ name, kind }) => kind === 'place' && inside(name))
      .map(({ form }) => form)
      .join(' '),
    source: sourceOf(paragraph, start, end),
  };
}

/** "a $2 million theft": a sum that describes one thing. */
function sumOf({ tokens }: Paragraph, number: NumberExpression): Pick<Tally, 'key' | 'definite'> | undefined {
  const noun = tokens[number.endToken];
  if (noun?.kind !== 'word' || !noun.spaceBefore || NO_NOUN.has(noun.lower) || noun.text !== noun.lower) return undefined;
  // "$2 million theft case": the noun behind is what is meant.
  const next = tokens[number.endToken + 1];
  if (/(?:s|ly|ed|ing)$/.test(noun.lower)) return undefined;
  if (next?.kind === 'word' && !NO_NOUN.has(next.lower) && !/(?:s|ed)$/.test(next.lower)) return undefined;
  const before = tokens[number.firstToken - 1];
  if (before?.kind === 'word' && !/^(?:a|an|the|that|this)$/.test(before.lower)) return undefined;
  return { key: `sum:${noun.lower}`, definite: before !== undefined && POINTING.has(before.lower) };
}

/** "12 people died in the blast", "the blast killed 12 people". */
function harmOf(
  paragraph: Paragraph,
  number: NumberExpression,
  stretch: TokenRange,
): Pick<Tally, 'key' | 'definite'> | undefined {
  const { tokens } = paragraph;
  const harm = harmNear(tokens, number);
  if (!harm) return undefined;
  let event: number | undefined;
  for (let at = stretch.first; at < stretch.end; at++) {
    if (!EVENTS.has(tokens[at]!.lower)) continue;
    // Two events in one sentence: the count is of one of them.
    if (event !== undefined) return undefined;
    event = at;
  }
  if (event === undefined) return undefined;
  return { key: `${harm}:${countedIn(paragraph, number)}:${tokens[event]!.lower}`, definite: isPointedAt(tokens, event) };
}

/**
 * What is counted: the noun, or people where a verb of harm follows the bare number ("14 were injured"). "Of the 30 miners, 14 were
 * hurt" counts miners.
 */
function countedIn({ tokens, sentences }: Paragraph, number: NumberExpression): string | undefined {
  if (number.noun !== undefined) return number.noun;
  const from = sentences[number.sentence]?.firstToken ?? 0;
  if (tokens.slice(from, number.firstToken).some(({ lower }) => lower === 'of')) return undefined;
  return AUXILIARY.has(tokens[number.endToken]?.lower ?? '') && harmFrom(tokens, number.endToken) ? 'people' : undefined;
}

const QUALIFIER: ReadonlySet<string> = new Set(
  'at least about nearly some more than over around almost up to an estimated'.split(' '),
);

/** "killing at least nine people", "6 dead", "nine people were killed": undefined where the number counts nobody harmed. */
export function harmCounted({ tokens }: Paragraph, number: NumberExpression): Harm | undefined {
  if (number.kind !== 'count') return undefined;
  let before = number.firstToken - 1;
  while (QUALIFIER.has(tokens[before]?.lower ?? '')) before--;
  return HARM.get(tokens[before]?.lower ?? '') ?? harmBehind(tokens, number);
}

/** The verb directly before the number, or behind its noun. */
const harmNear = (tokens: readonly Token[], number: NumberExpression): Harm | undefined =>
  HARM.get(tokens[number.firstToken - 1]?.lower ?? '') ?? harmBehind(tokens, number);

function harmBehind(tokens: readonly Token[], number: NumberExpression): Harm | undefined {
  if (number.noun === undefined) return harmFrom(tokens, number.endToken);
  const noun = tokens.findIndex((token, i) => i >= number.endToken && token.lower === number.noun);
  return noun < 0 ? undefined : harmFrom(tokens, noun + 1);
}

/** "were injured", "had also been killed". */
function harmFrom(tokens: readonly Token[], from: number): Harm | undefined {
  let at = from;
  while (AUXILIARY.has(tokens[at]?.lower ?? '')) at++;
  return HARM.get(tokens[at]?.lower ?? '');
}

/** "the blast", "the market blast", "Monday's blast". */
function isPointedAt(tokens: readonly Token[], event: number): boolean {
  for (let at = event - 1; at >= 0 && at >= event - 3; at--) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') return false;
    if (POINTING.has(lower) || /['’]s$/.test(lower)) return true;
  }
  return false;
}

function hasMoved(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (MOVES.has(tokens[at]!.lower)) return true;
  return false;
}

function sourceOf(paragraph: Paragraph, start: number, end: number): string {
  const found = paragraph.attributions.find(
    ({ cue, quoted, verbClass, content, quotes }) =>
      !quoted && cue.start >= start && cue.start < end && verbClass !== 'cognition' && (content || quotes.length > 0),
  )?.source;
  if (!found) return '';
  return found.head ?? (found.mention === undefined ? '' : (paragraph.mentions[found.mention]?.form ?? ''));
}
