import { CURRENCIES } from '../../lexicon/currencies.ts';
import { FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts';
import type { Token } from '../../text/token.ts';
import { RUN_ONS } from './run-ons.ts';
import { UNIT_STARTS } from './unit-names.ts';

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  'a',
  'an',
]);

const UNIT = 1;
const CURRENCY = 2;
const SIGN = 4;
const CODE = 8;
const DOLLAR = 16;

/** What a token, in lower case, may be the start of: the kinds above, added up. */
const INTEREST: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  const add = (word: string, kind: number) => map.set(word, (map.get(word) ?? 0) | kind);
  for (const word of UNIT_STARTS) add(word, UNIT);
  for (const { code, names, signs } of CURRENCIES) {
    add(code.toLowerCase(), CODE);
    for (const name of names) add(name.split(' ')[0]!, CURRENCY);
    for (const sign of signs) add(sign.toLowerCase(), SIGN);
  }
  add('$', DOLLAR);
  return map;
})();

/** What the pieces of a hyphenated word may be: "half-mile", "foot-2", "million-euro". "in" and one letter do not count. */
function pieceInterest(word: string): number {
  let kinds = 0;
  for (const piece of word.split('-'))
    if (piece.length > 2 || piece === 'km' || piece === 'kg') kinds |= INTEREST.get(piece) ?? 0;
  return kinds;
}

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    token.text === '-' ||
    token.text === '+' ||
    token.lower === 'plus' ||
    NUMBER_WORDS.has(token.lower) ||
    token.lower.includes('-'));

const isHeightMark = (text: string): boolean => text === "'" || text === '’' || text === '′';

export interface Prospect {
  readonly measure: boolean;
  readonly money: boolean;
}

/**
 * Whether a block may hold a measure or a sum of foreign money. Most hold neither, and saying so must cost next to nothing:
 * one look-up a token. The name of a unit or currency has to follow a number, an article or a hyphen.
 */
export function prospectOf(tokens: readonly Token[]): Prospect {
  let measure = false;
  let money = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'number') continue;
    const interest = INTEREST.get(token.lower);
    const before = tokens[i - 1];
    if (interest === undefined) {
      if (token.kind === 'word') {
        measure ||= before?.kind === 'number' && RUN_ONS.has(token.lower);
        if (!token.lower.includes('-')) continue;
        const kinds = pieceInterest(token.lower);
        measure ||= (kinds & UNIT) !== 0;
        money ||= (kinds & CURRENCY) !== 0;
      } else measure ||= isHeightMark(token.text) && before?.kind === 'number' && tokens[i + 1]?.kind === 'number';
      continue;
    }
    if (token.lower === 'in' && tokens[i + 1]?.text !== '.') continue;
    const counted = interest & (UNIT | CURRENCY) ? isNumber(before) : false;
    measure ||= (interest & UNIT) !== 0 && counted;
    money ||=
      ((interest & CURRENCY) !== 0 && counted) ||
      (interest & SIGN) !== 0 ||
      ((interest & CODE) !== 0 &&
        token.text === token.text.toUpperCase() &&
        (before?.kind === 'number' || tokens[i + 1]?.kind === 'number')) ||
      (interest === DOLLAR && !token.spaceBefore && before?.kind === 'word');
  }
  return { measure, money };
}
