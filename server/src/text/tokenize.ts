import { endingAbbreviations, hostEndings, leadingAbbreviations } from '../lexicon/abbreviations.ts';
import { JOINER, OPAQUE } from './block.ts';
import type { Token } from './token.ts';

enum Class {
  Symbol = 0,
  Space = 1,
  Letter = 2,
  Digit = 3,
  Mark = 4,
  Joiner = 5,
  Opaque = 6,
}

const MARKS = '.,;:!?\'"()[]{}-–—―‒‘’‚‛“”„‟«»‹›″‴′`´…/\\|•·*¿¡';
const HIDDEN = `${JOINER}\u00AD\u200C\u200D\u200E\u200F\uFE0F`;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[\p{Nd}¼½¾⅐-⅞]/u;
const SPACE = /[\s\u200B\u0085]/u;

function classify(code: number): Class {
  const char = String.fromCharCode(code);
  if (char === OPAQUE) return Class.Opaque;
  if (HIDDEN.includes(char)) return Class.Joiner;
  if (MARKS.includes(char)) return Class.Mark;
  if (SPACE.test(char)) return Class.Space;
  if (LETTER.test(char)) return Class.Letter;
  if (DIGIT.test(char)) return Class.Digit;
  return Class.Symbol;
}

/** Classes of the Latin, punctuation and nearby ranges, where nearly all copy lies. */
const CLASSES = Uint8Array.from({ length: 0x2100 }, (_, code) => classify(code));

const classAt = (text: string, at: number): Class => {
  if (at >= text.length) return Class.Space;
  const code = text.charCodeAt(at);
  return code < CLASSES.length ? CLASSES[code]! : classify(code);
};

const isApostrophe = (char: string | undefined): boolean => char === '’' || char === "'" || char === '‘' || char === 'ʼ';
const isHyphen = (char: string | undefined): boolean => char === '-' || char === '‐' || char === '‑';
const isUpper = (char: string | undefined): boolean => char !== undefined && char !== char.toLowerCase();

/** Inner parts of "W.Va.", "N.Dak.", "Ph.D.": more than one letter between the periods. */
const LONG_SEGMENTS: ReadonlySet<string> = new Set(['Va', 'Dak', 'Car', 'Ph', 'LL', 'Sc', 'Ed', 'Lit']);

const DIRTY = new RegExp(`[${HIDDEN}]`, 'g');

/**
 * Splits a block into words, figures, marks and symbols. Every code unit that is neither white space nor joiner belongs to one
 * token. Offsets are UTF-16 code units in `text`. Never throws; linear.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaceBefore = true;

  const push = (kind: Token['kind'], start: number, end: number): void => {
    let word = text.slice(start, end);
    if (kind === 'word' || kind === 'number') {
      DIRTY.lastIndex = 0;
      if (DIRTY.test(word)) word = word.replace(DIRTY, '');
    }
    let lower = word;
    if (kind === 'word') {
      lower = word.toLowerCase();
      if (lower.includes('’') || lower.includes('ʼ')) lower = lower.replace(/[’ʼ]/g, "'");
    }
    tokens.push({ kind, start, end, text: word, lower, spaceBefore });
    spaceBefore = false;
  };

  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === Class.Space) {
      spaceBefore = true;
      at++;
    } else if (kind === Class.Joiner) {
      at++;
    } else if (kind === Class.Letter) {
      const end = endOfWord(text, at, tokens.at(-1));
      push('word', at, end);
      at = end;
    } else if (kind === Class.Digit) {
      const end = endOfNumber(text, at);
      push('number', at, end);
      at = end;
    } else if (kind === Class.Opaque) {
      let end = at + 1;
      while (text[end] === OPAQUE) end++;
      push('opaque', at, end);
      at = end;
    } else if (kind === Class.Mark) {
      const end = endOfMark(text, at);
      push('mark', at, end);
      at = end;
    } else {
      // A surrogate pair stays together; a lone surrogate is a symbol of its own.
      const code = text.charCodeAt(at);
      const next = text.charCodeAt(at + 1);
      const end = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? at + 2 : at + 1;
      push('symbol', at, end);
      at = end;
    }
  }
  return tokens;
}

/** Repeated periods, hyphens, backquotes and straight or closing single marks ('') are one mark. */
function endOfMark(text: string, start: number): number {
  const char = text[start]!;
  let end = start + 1;
  if (char === '.' || char === '-') {
    while (text[end] === char) end++;
  } else if ((char === "'" || char === '’' || char === '`' || char === '‘') && text[end] === char) {
    end++;
  }
  return end;
}

function endOfNumber(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (classAt(text, end) === Class.Digit) end++;
    const char = text[end];
    if ((char === '.' || char === ':') && classAt(text, end + 1) === Class.Digit) end++;
    else if (char === ',' && isThousands(text, end)) end++;
    else return end;
  }
}

const isThousands = (text: string, comma: number): boolean =>
  classAt(text, comma + 1) === Class.Digit &&
  classAt(text, comma + 2) === Class.Digit &&
  classAt(text, comma + 3) === Class.Digit &&
  classAt(text, comma + 4) !== Class.Digit;

function endOfWord(text: string, start: number, previous: Token | undefined): number {
  let end = start;
  /** Start of the letters since the last inner mark. */
  let segment = start;
  let dotted = false;
  for (;;) {
    let kind = classAt(text, end);
    while (kind === Class.Letter || kind === Class.Digit || kind === Class.Joiner) kind = classAt(text, ++end);
    const char = text[end];
    const next = classAt(text, end + 1);
    if (char === '.') {
      if (next === Class.Letter && joinsPeriod(text, segment, end)) {
        dotted = true;
        segment = ++end;
        continue;
      }
    } else if (isApostrophe(char) ? next === Class.Letter : isHyphen(char) && (next === Class.Letter || next === Class.Digit)) {
      segment = ++end;
      continue;
    } else if (char === '&' && isUpper(text[end - 1]) && isUpper(text[end + 1])) {
      segment = ++end;
      continue;
    }
    break;
  }
  while (end > start + 1 && classAt(text, end - 1) === Class.Joiner) end--;
  if (text[end] === '.' && keepsPeriod(text, start, segment, end, dotted, previous)) {
    end++;
    // "U.S.-backed"
    if (isHyphen(text[end]) && classAt(text, end + 1) === Class.Letter) return endOfWord(text, end + 1, undefined);
  }
  return end;
}

/** The period at `dot` stands inside an abbreviation ("U.S.", "Ph.D.") or a host name. */
function joinsPeriod(text: string, segment: number, dot: number): boolean {
  let end = dot + 1;
  while (classAt(text, end) === Class.Letter) end++;
  const before = dot - segment;
  const after = end - dot - 1;
  if (before === 1 && after === 1) return true;
  if (before === 1 && LONG_SEGMENTS.has(text.slice(dot + 1, end))) return text[end] === '.';
  if (after === 1 && LONG_SEGMENTS.has(text.slice(segment, dot))) return true;
  return before > 2 && after < 5 && hostEndings.has(text.slice(dot + 1, end));
}

/** The period after the letters belongs to the word. */
function keepsPeriod(
  text: string,
  start: number,
  segment: number,
  end: number,
  dotted: boolean,
  previous: Token | undefined,
): boolean {
  if (text[end + 1] === '.' && text[end + 2] === '.' && text[end + 3] !== '.') return false;
  const last = text.slice(segment, end);
  if (dotted) return last.length === 1 || LONG_SEGMENTS.has(last);
  if (leadingAbbreviations.has(last)) {
    if (last === 'No' || last === 'Nos' || last === 'ex') return /^\.\s?\d/.test(text.slice(end, end + 3));
    return true;
  }
  if (endingAbbreviations.has(last)) return last !== 'al' || previous?.lower === 'et';
  if (last.length !== 1 || !isUpper(last)) return false;
  // An initial: a capital that stands alone before another capital. "I" only between capitals ("Samuel I. Newhouse").
  let next = end + 1;
  while (classAt(text, next) === Class.Space && next < text.length) next++;
  if (!isUpper(text[next]) && text[next] !== ',') return false;
  if (segment !== start && !isUpper(text[start])) return false;
  return last !== 'I' || (previous !== undefined && isUpper(previous.text[0]) && previous.text !== 'I');
}
