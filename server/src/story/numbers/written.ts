import { FRACTION_GLYPHS, FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/token.ts';

/** A number as written, without sign, unit or ending. */
export interface WrittenNumber {
  readonly value: number;
  readonly form: 'words' | 'figures' | 'mixed';
  /** Half-open token range of figure and scale. */
  readonly endToken: number;
  /** Where the figure (without scale) ends. */
  readonly figureEnd: number;
  /** The scale word's factor: 1e6 for "5 million". */
  readonly scale: number | undefined;
  readonly decimals: number;
  readonly fraction: boolean;
  /** The rest of the word the number belongs to: "year-old" of "seven-year-old". */
  readonly joined?: string;
}

const BIG_SCALES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

/** The number that starts at a token, or undefined. Reads figures ("1,234.5", "1 1/2", "5 million") and words ("one hundred five"). */
export function readWritten(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return readFigures(tokens, at);
  if (token?.kind === 'word') return readWords(tokens, at);
  return undefined;
}

function readFigures(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const token = tokens[at]!;
  let value = valueOfFigures(token.text);
  if (Number.isNaN(value)) return undefined;
  let end = at + 1;
  let fraction = /[¼½¾⅐-⅞]/.test(token.text);
  const slash = (i: number) =>
    tokens[i]?.text === '/' && !tokens[i]!.spaceBefore && tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaceBefore;
  if (slash(end)) {
    value /= valueOfFigures(tokens[end + 1]!.text) || 1;
    fraction = true;
    end += 2;
  } else if (tokens[end]?.kind === 'number' && tokens[end]!.spaceBefore && slash(end + 1) && tokens[end]!.text.length < 3) {
    value += valueOfFigures(tokens[end]!.text) / (valueOfFigures(tokens[end + 2]!.text) || 1);
    fraction = true;
    end += 3;
  }
  const decimals = /\.(\d+)$/.exec(token.text)?.[1]?.length ?? 0;
  const figureEnd = tokens[end - 1]!.end;
  const scale = scaleAt(tokens, end);
  if (!scale) return { value, form: 'figures', endToken: end, figureEnd, scale: undefined, decimals, fraction };
  return { value: value * scale.factor, form: 'mixed', endToken: scale.end, figureEnd, scale: scale.factor, decimals, fraction };
}

/** A scale word after a figure, also behind a hyphen ("$5-million"). */
function scaleAt(tokens: readonly Token[], at: number): { factor: number; end: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'word' && token.spaceBefore && BIG_SCALES.has(token.lower))
    return { factor: SCALES.get(token.lower)!, end: at + 1 };
  const next = tokens[at + 1];
  if (token.text === '-' && !token.spaceBefore && next?.kind === 'word' && !next.spaceBefore && BIG_SCALES.has(next.lower)) {
    return { factor: SCALES.get(next.lower)!, end: at + 2 };
  }
  return undefined;
}

export function valueOfFigures(text: string): number {
  if (text.includes(':')) return Number(text.split(':')[0]);
  const glyph = FRACTION_GLYPHS.get(text.at(-1)!);
  if (glyph) return (text.length > 1 ? Number(text.slice(0, -1).replace(/,/g, '')) : 0) + glyph[0] / glyph[1];
  return Number(text.replace(/,/g, ''));
}

/** Value of a word such as "seven" or "twenty-five"; undefined when it is no cardinal. */
export function cardinalOf(lower: string): number | undefined {
  const small = SMALL_NUMBERS.get(lower) ?? TENS.get(lower);
  if (small !== undefined) return small;
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const tens = TENS.get(lower.slice(0, hyphen));
  const ones = SMALL_NUMBERS.get(lower.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined;
}

function readWords(tokens: readonly Token[], at: number): WrittenNumber | undefined {
  const first = tokens[at]!;
  let current = cardinalOf(first.lower);
  let end = at + 1;
  if (current === undefined) {
    if (first.lower.includes('-')) return readCompound(first, at);
    if (first.lower !== 'a' && first.lower !== 'an') return undefined;
    const next = tokens[end];
    if (next?.kind !== 'word' || !SCALES.has(next.lower)) return undefined;
    current = 1;
  }
  let total = 0;
  let scale: number | undefined;
  for (; end < tokens.length; end++) {
    const token = tokens[end]!;
    if (token.kind !== 'word') break;
    const factor = SCALES.get(token.lower);
    if (factor !== undefined) {
      scale = factor;
      if (factor <= 100) current *= factor;
      else {
        total += current * factor;
        current = 0;
      }
      continue;
    }
    const follows = token.lower === 'and' && scale !== undefined ? tokens[end + 1] : token;
    if (follows?.kind !== 'word' || scale === undefined) break;
    const value = cardinalOf(follows.lower);
    if (value === undefined || value === 0 || value >= scale || scale === 12) break;
    current += value;
    if (follows !== token) end++;
  }
  const value = total + current;
  return { value, form: 'words', endToken: end, figureEnd: tokens[end - 1]!.end, scale, decimals: 0, fraction: false };
}

/** "seven-year-old", "twenty-five-year", "two-thirds": a word that begins with a number. */
function readCompound(token: Token, at: number): WrittenNumber | undefined {
  const parts = token.lower.split('-');
  const two = cardinalOf(parts.slice(0, 2).join('-'));
  const taken = two === undefined ? 1 : 2;
  const value = two ?? cardinalOf(parts[0]!);
  const joined = parts.slice(taken).join('-');
  if (value === undefined || !joined) return undefined;
  const denominator = FRACTIONS.get(joined);
  return {
    value: denominator ? value / denominator : value,
    form: 'words',
    endToken: at + 1,
    figureEnd: token.start + parts.slice(0, taken).join('-').length,
    scale: undefined,
    decimals: 0,
    fraction: denominator !== undefined,
    ...(!denominator && { joined }),
  };
}

const ONES = [...SMALL_NUMBERS.keys()];
const TEN_WORDS = [...TENS.keys()];

/** A whole number from 0 to 999,999 in words as wires write them: hyphens from 21 to 99, no "and". undefined outside that. */
export function spell(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return undefined;
  if (value < 20) return ONES[value]!;
  if (value < 100) return TEN_WORDS[Math.floor(value / 10) - 2]! + (value % 10 ? `-${ONES[value % 10]}` : '');
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  return `${spell(Math.floor(value / unit))} ${name}${rest ? ` ${spell(rest)}` : ''}`;
}
