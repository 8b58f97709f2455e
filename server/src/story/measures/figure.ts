import { FRACTION_GLYPHS, FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts';
import { type Atom, isHyphen, isWord } from './atoms.ts';

/**
 * One number as printed. `place` is the power of ten of its last printed place, scale words counted in: 12 has 0, 1.5 has -1,
 * "1.2 million" has 5. It holds no offsets, so it can be part of a fact.
 */
export interface Figure {
  readonly value: number;
  readonly place: number;
  /** article: "a mile"; fraction: a fraction in words or as 1/2, alone or after a whole number. */
  readonly form: 'figures' | 'words' | 'article' | 'fraction';
  /** The scale word's power of ten: 6 for "1.2 million", 0 without one. */
  readonly scale: number;
  /** The denominator of a fraction; how many inches make the foot of "6 feet, 2 inches"; else 1. */
  readonly denominator: number;
}

export interface FigureMatch {
  readonly figure: Figure;
  /** Index of the atom after it. */
  readonly next: number;
  /** "half a", "two-thirds of a": only a unit in the singular may follow. */
  readonly ofUnit: boolean;
}

export const wholeFigure = (value: number, form: Figure['form'] = 'figures'): Figure => ({
  value,
  place: 0,
  form,
  scale: 0,
  denominator: 1,
});

/** A figure of digits, read from its printed form ("1,234.50"). */
export function figureOfDigits(text: string): Figure {
  const digits = text.replaceAll(',', '');
  const point = digits.indexOf('.');
  return { value: Number(digits), place: point < 0 ? 0 : point + 1 - digits.length, form: 'figures', scale: 0, denominator: 1 };
}

const decimalShift = (value: number, by: number): number => Number(`${value}e${by}`);

function scaled(figure: Figure, scale: number): Figure {
  const power = Math.round(Math.log10(scale));
  if (10 ** power !== scale) {
    const value = figure.value * scale;
    return figure.form === 'fraction' && Number.isInteger(value) ? wholeFigure(value, 'words') : { ...figure, value };
  }
  return { ...figure, value: decimalShift(figure.value, power), place: figure.place + power, scale: figure.scale + power };
}

/** "5 to 10 million": the first number of a rising pair shares the scale word of the second, unless it has its own or is long. */
export function withSharedScale(first: Figure, second: Figure): Figure {
  const mantissa = decimalShift(second.value, -second.scale);
  const shares = second.scale > 0 && first.scale === 0 && first.value < 1000 && first.value > 0 && first.value <= mantissa;
  return shares ? scaled(first, 10 ** second.scale) : first;
}

/**
 * "50 to 1.2 million": whether the first number is 50, 50,000 or 50 million is nobody's to guess. The first of "5 to 10 million"
 * has its scale word by now, and 1,000 or more has no need of one.
 */
export const isUnclearRange = ([first, second]: readonly Figure[]): boolean =>
  first !== undefined && second !== undefined && second.scale > 0 && first.scale === 0 && first.value > 0 && first.value < 1000;

/** A scale word after a number, hyphen or space between: "million", "-million". */
function scaleAt(atoms: readonly Atom[], at: number): { scale: number; next: number } | undefined {
  const i = isHyphen(atoms[at]) ? at + 1 : at;
  const scale = SCALES.get(atoms[i]?.lower ?? '');
  return scale === undefined ? undefined : { scale, next: i + 1 };
}

/** "1/2" at an atom: numerator, slash and denominator without spaces. */
function slashFraction(atoms: readonly Atom[], at: number): { value: number; denominator: number; next: number } | undefined {
  const [top, slash, bottom] = [atoms[at], atoms[at + 1], atoms[at + 2]];
  if (top?.kind !== 'number' || slash === undefined || bottom?.kind !== 'number') return undefined;
  if ((slash.text !== '/' && slash.text !== '⁄') || slash.space || bottom.space) return undefined;
  const denominator = Number(bottom.text);
  const numerator = Number(top.text);
  if (!Number.isInteger(denominator) || denominator < 2 || denominator > 64 || numerator >= denominator) return undefined;
  return { value: numerator / denominator, denominator, next: at + 3 };
}

function glyphFraction(atom: Atom | undefined): { value: number; denominator: number } | undefined {
  const parts = atom && FRACTION_GLYPHS.get(atom.text);
  return parts && { value: parts[0] / parts[1], denominator: parts[1] };
}

const fraction = (value: number, denominator: number): Figure => ({ value, place: -1, form: 'fraction', scale: 0, denominator });

function readDigits(atoms: readonly Atom[], at: number): FigureMatch {
  const alone = slashFraction(atoms, at);
  if (alone) return { figure: fraction(alone.value, alone.denominator), next: alone.next, ofUnit: false };
  let figure = figureOfDigits(atoms[at]!.text);
  let next = at + 1;
  const glyph = glyphFraction(atoms[next]);
  const tail = isHyphen(atoms[next]) ? next + 1 : next;
  const slash = Number.isInteger(figure.value) ? slashFraction(atoms, tail) : undefined;
  if (glyph) {
    figure = fraction(figure.value + glyph.value, glyph.denominator);
    next++;
  } else if (slash) {
    figure = fraction(figure.value + slash.value, slash.denominator);
    next = slash.next;
  }
  const scale = scaleAt(atoms, next);
  return scale ? { figure: scaled(figure, scale.scale), next: scale.next, ofUnit: false } : { figure, next, ofUnit: false };
}

/** "and a half", "-and-a-half" after a whole number or after a unit. */
export function halfAfter(atoms: readonly Atom[], at: number): { value: number; denominator: number; next: number } | undefined {
  let i = at;
  const step = (): void => {
    i++;
    if (isHyphen(atoms[i])) i++;
  };
  if (isHyphen(atoms[i])) i++;
  if (!isWord(atoms[i], 'and')) return undefined;
  step();
  let top = 1;
  if (isWord(atoms[i], 'a', 'one')) step();
  else {
    const many = SMALL_NUMBERS.get(atoms[i]?.lower ?? '');
    if (many === undefined) return undefined;
    top = many;
    step();
  }
  const denominator = FRACTIONS.get(atoms[i]?.lower ?? '');
  if (denominator === undefined || top >= denominator) return undefined;
  return { value: top / denominator, denominator, next: i + 1 };
}

/** A whole number in words: "twenty-five", "two hundred and fifty", "a hundred", "half a million" apart. */
function readWords(atoms: readonly Atom[], at: number): { value: number; next: number; scaleWord: boolean } | undefined {
  let i = at;
  let total = 0;
  let current = 0;
  let seen = false;
  let scaleWord = false;
  if (isWord(atoms[i], 'a', 'an') && SCALES.has(atoms[i + 1]?.lower ?? '')) {
    current = 1;
    i++;
  }
  for (;;) {
    const word = atoms[i]?.lower ?? '';
    const small = SMALL_NUMBERS.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (!seen || current % 100 === 0)) current += small;
    else if (tens !== undefined && (!seen || current % 100 === 0)) {
      current += tens;
      const unit = SMALL_NUMBERS.get(atoms[isHyphen(atoms[i + 1]) ? i + 2 : i + 1]?.lower ?? '');
      if (unit !== undefined && unit > 0 && unit < 10) {
        current += unit;
        i = isHyphen(atoms[i + 1]) ? i + 2 : i + 1;
      }
    } else if (scale !== undefined && current > 0) {
      if (scale <= 100) current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
      scaleWord = true;
    } else if (
      word === 'and' &&
      scaleWord &&
      (SMALL_NUMBERS.has(atoms[i + 1]?.lower ?? '') || TENS.has(atoms[i + 1]?.lower ?? ''))
    ) {
      // "two hundred and fifty"
    } else break;
    seen = true;
    i++;
    if (
      isHyphen(atoms[i]) &&
      (SCALES.has(atoms[i + 1]?.lower ?? '') || (scaleWord && SMALL_NUMBERS.has(atoms[i + 1]?.lower ?? '')))
    )
      i++;
  }
  return seen ? { value: total + current, next: i, scaleWord } : undefined;
}

/** "half a", "a half", "two-thirds of a", "half a dozen", "half-million": up to the unit (or the scale word). */
function readFractionWords(atoms: readonly Atom[], at: number): FigureMatch | undefined {
  let i = at;
  let top = 1;
  if (isWord(atoms[i], 'a', 'an', 'one')) {
    i++;
    if (isHyphen(atoms[i])) i++;
  } else {
    const many = SMALL_NUMBERS.get(atoms[i]?.lower ?? '');
    if (many !== undefined && many > 0) {
      top = many;
      i++;
      if (isHyphen(atoms[i])) i++;
    }
  }
  const denominator = FRACTIONS.get(atoms[i]?.lower ?? '');
  if (denominator === undefined || top >= denominator) return undefined;
  i++;
  const figure = fraction(top / denominator, denominator);
  const joined = isHyphen(atoms[i]) ? i + 1 : i;
  const of = isWord(atoms[joined], 'of') ? joined + 1 : joined;
  const article = isWord(atoms[of], 'a', 'an', 'one') ? of + 1 : of;
  const scale = article > of || of === joined ? SCALES.get(atoms[article]?.lower ?? '') : undefined;
  if (scale !== undefined) return { figure: scaled(figure, scale), next: article + 1, ofUnit: false };
  if (article > of) {
    return { figure, next: isHyphen(atoms[article]) ? article + 1 : article, ofUnit: true };
  }
  return of > joined ? undefined : { figure, next: i, ofUnit: true };
}

/**
 * The number that starts at an atom: digits, fractions, words, "a" and "half a". Whether a unit follows is the caller's
 * question; "a" alone counts only before one.
 */
export function readFigure(atoms: readonly Atom[], at: number): FigureMatch | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  if (atom.kind === 'number') return readDigits(atoms, at);
  if (atom.kind === 'mark') {
    const glyph = glyphFraction(atom);
    return glyph && { figure: fraction(glyph.value, glyph.denominator), next: at + 1, ofUnit: false };
  }
  const part = readFractionWords(atoms, at);
  if (part) return part;
  const words = readWords(atoms, at);
  if (words) {
    const half = halfAfter(atoms, words.next);
    if (half) {
      const figure = fraction(words.value + half.value, half.denominator);
      const scale = scaleAt(atoms, half.next);
      return { figure: scale ? scaled(figure, scale.scale) : figure, next: scale?.next ?? half.next, ofUnit: false };
    }
    const zeros = words.scaleWord ? trailingZeros(words.value) : 0;
    return { figure: { ...wholeFigure(words.value, 'words'), place: zeros >= 6 ? zeros : 0 }, next: words.next, ofUnit: false };
  }
  if (isWord(atom, 'a', 'an')) return { figure: wholeFigure(1, 'article'), next: at + 1, ofUnit: true };
  return undefined;
}

/** How many zeros end a whole number. */
export function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  const digits = String(Math.abs(value));
  return digits.includes('e') ? 0 : digits.length - digits.replace(/0+$/, '').length;
}
