import { COUNT_FILLERS, IRREGULAR_PLURALS, NOT_PLURALS } from '../lexicon/numeral-contexts.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isCapitalized, opensText } from './capitals.ts';
import type { FactList } from './fact.ts';
import { type NumberContext, placeNumber } from './numbers/context.ts';
import { type LifeRole, lifeRole } from './numbers/life.ts';
import { type Harm, harmCounted, readTally, type Tally } from './numbers/tally.ts';
import { readWritten, type WrittenNumber } from './numbers/written.ts';
import type { Paragraph } from './paragraph.ts';

export type { NumberContext } from './numbers/context.ts';

/** A number as written with what it counts. Spans are block offsets. */
export interface NumberExpression {
  /** The whole expression: sign, figure, scale word, percent sign, ending of an ordinal. */
  readonly span: Span;
  /** The figure or number words alone. */
  readonly figure: Span;
  readonly value: number;
  /** Written in words ("two dozen"), figures or both ("5 million"). */
  readonly form: 'words' | 'figures' | 'mixed';
  readonly kind: 'count' | 'percent' | 'money' | 'age' | 'ordinal' | 'year' | 'other';
  /** Why it is no plain count; undefined for a count. */
  readonly context: NumberContext | undefined;
  /** The head noun of what is counted, lower case, as written. */
  readonly noun: string | undefined;
  /** The noun stands directly after the number. */
  readonly nounAdjacent: boolean;
  /** The word that a hyphen joins to the number: "year-old" of "7-year-old". */
  readonly joined: string | undefined;
  /** Factor of the scale word: 1e6 for "5 million". */
  readonly scale: number | undefined;
  readonly decimals: number;
  /** It opens a sentence, a quotation, a list item or what follows a colon or dash. */
  readonly opensText: boolean;
  /** Half-open range of indices into the block's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly quoted: boolean;
  readonly sentence: number;
}

export interface NumberFact {
  readonly value: number;
  readonly form: NumberExpression['form'];
  readonly kind: NumberExpression['kind'];
  readonly noun: string | undefined;
  readonly quoted: boolean;
  readonly sentence: number;
  /** It opens a sentence, where figures become words. A lower-case word that opens a fragment was free to be a figure. */
  readonly opens: boolean;
  readonly tally: Tally | undefined;
  /** The number counts those who were killed, hurt or arrested. */
  readonly harm: Harm | undefined;
  readonly life: LifeRole | undefined;
}

const KINDS: { readonly [C in NumberContext]?: NumberExpression['kind'] } = {
  percent: 'percent',
  money: 'money',
  age: 'age',
  ordinal: 'ordinal',
  year: 'year',
};

/** Every number of a paragraph, in order; the dateline is not read. */
export function readNumbers(paragraph: Paragraph): readonly NumberExpression[] {
  const { tokens } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  const numbers: NumberExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.start < textStart || token.kind === 'mark') continue;
    const written = readWritten(tokens, at);
    if (!written) continue;
    const number = expression(paragraph, at, written);
    numbers.push(number);
    at = number.endToken - 1;
  }
  return numbers;
}

function expression(paragraph: Paragraph, at: number, written: WrittenNumber): NumberExpression {
  const { tokens } = paragraph;
  const placed = placeNumber(paragraph, at, written);
  const span = { start: tokens[placed.firstToken]!.start, end: tokens[placed.endToken - 1]!.end };
  const counted = placed.context === undefined ? nounAfter(tokens, placed.endToken) : undefined;
  return {
    span,
    figure: { start: tokens[at]!.start, end: written.figureEnd },
    value: written.value,
    form: written.form,
    kind: placed.context === undefined ? 'count' : (KINDS[placed.context] ?? 'other'),
    context: placed.context,
    noun: counted?.noun,
    nounAdjacent: counted?.adjacent ?? false,
    joined: placed.joined,
    scale: written.scale,
    decimals: written.decimals,
    opensText: opensText(paragraph, placed.firstToken),
    firstToken: placed.firstToken,
    endToken: placed.endToken,
    quoted: paragraph.isQuoted(span),
    sentence: paragraph.sentenceAt(span.start),
  };
}

/** The plural noun that is counted: directly after the number or behind at most two words that belong to it. */
function nounAfter(tokens: readonly Token[], from: number): { noun: string; adjacent: boolean } | undefined {
  for (let at = from; at < tokens.length && at < from + 3; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return undefined;
    if (isPluralNoun(token.lower)) return { noun: token.lower, adjacent: at === from };
    if (!COUNT_FILLERS.has(token.lower) && !isCapitalized(token) && at > from) return undefined;
    if (/^(of|to|in|and|or|a|an|the|at|on|for|from|by|with|that|who|but)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** Looks like a plural noun: by its ending, or a known plural without one. */
export function isPluralNoun(lower: string): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  return lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous|'s)$/.test(lower) && !NOT_PLURALS.has(lower);
}

/** The text between two neighboring numbers in lower case, for "to", "and", "-". */
export function between(paragraph: Paragraph, first: NumberExpression, second: NumberExpression): string {
  return paragraph.text.slice(first.span.end, second.span.start).toLowerCase();
}

export function numberFacts(paragraph: Paragraph): FactList<NumberFact> {
  return {
    facts: paragraph.numbers.map((number) => {
      const { value, form, kind, noun, quoted, sentence, opensText, firstToken } = number;
      const opens = opensText && (form !== 'words' || isCapitalized(paragraph.tokens[firstToken]));
      return {
        value,
        form,
        kind,
        noun,
        quoted,
        sentence,
        opens,
        tally: readTally(paragraph, number),
        harm: harmCounted(paragraph, number),
        life: lifeRole(paragraph, number),
      };
    }),
    spans: paragraph.numbers.map((number) => ({ whole: number.span, parts: { figure: number.figure } })),
  };
}
