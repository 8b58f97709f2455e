import { CURRENCIES, type Currency } from '../../lexicon/currencies.ts';
import type { Conversion, Measure } from '../measures.ts';
import type { Paragraph } from '../paragraph.ts';
import { type Atom, isDash, isHyphen, isWord } from './atoms.ts';
import { type Figure, readFigure, withSharedScale } from './figure.ts';
import { hedgeBefore } from './hedges.ts';
import type { UnitForm } from './unit-names.ts';

/** A sum of money as atoms. */
interface Sum {
  readonly first: number;
  readonly next: number;
  readonly figures: readonly Figure[];
  /** Code of the currency; "USD" for dollars without a country. */
  readonly currency: string;
  /** Index of the first atom of the sign or name, and of the atom after it. */
  readonly nameFirst: number;
  readonly nameNext: number;
  readonly figureFirst: number;
  readonly figureNext: number;
  readonly form: UnitForm;
  readonly hyphenated: boolean;
}

const NAMES = new Map<string, { readonly words: readonly string[]; readonly currency: Currency; readonly plural: boolean }[]>();
const SIGNS = new Map<string, string>();
for (const currency of CURRENCIES) {
  for (const sign of currency.signs) SIGNS.set(sign.toLowerCase(), currency.code);
  for (const name of currency.names) {
    const words = name.split(' ');
    const list = NAMES.get(words[0]!) ?? [];
    list.push({ words, currency, plural: name === currency.plural.toLowerCase() });
    list.sort((a, b) => b.words.length - a.words.length);
    NAMES.set(words[0]!, list);
  }
}
const CODES = new Set(CURRENCIES.map((currency) => currency.code));

/** A sign before a figure: "€", "A$", "US$", "$", "EUR ". */
function signAt(atoms: readonly Atom[], at: number): { currency: string; next: number } | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  const code = atom.text.toUpperCase();
  if (atom.text === code && (CODES.has(code) || code === 'USD') && atoms[at + 1]?.kind === 'number')
    return { currency: code, next: at + 1 };
  if (atom.kind === 'word' && atoms[at + 1]?.text === '$' && !atoms[at + 1]!.space) {
    const currency = atom.lower === 'us' || atom.lower === 'u.s.' ? 'USD' : SIGNS.get(`${atom.lower}$`);
    return currency === undefined ? undefined : { currency, next: at + 2 };
  }
  if (atom.text === '$') return { currency: 'USD', next: at + 1 };
  const currency = SIGNS.get(atom.text);
  return currency === undefined ? undefined : { currency, next: at + 1 };
}

function nameAt(atoms: readonly Atom[], at: number): { currency: string; next: number; plural: boolean } | undefined {
  for (const { words, currency, plural } of NAMES.get(atoms[at]?.lower ?? '') ?? []) {
    if (words.every((word, k) => atoms[at + k]?.lower === word))
      return { currency: currency.code, next: at + words.length, plural };
  }
  if (isWord(atoms[at], 'dollar', 'dollars'))
    return { currency: 'USD', next: isWord(atoms[at + 1], 'us') ? at + 2 : at + 1, plural: true };
  const code = atoms[at]?.text ?? '';
  return CODES.has(code) ? { currency: code, next: at + 1, plural: false } : undefined;
}

/** "m", "bn" glued to a sum: "£5m", "€2.5bn". */
function shortScale(atoms: readonly Atom[], at: number, figure: Figure): { figure: Figure; next: number } {
  const atom = atoms[at];
  const power =
    !atom || atom.space
      ? 0
      : isWord(atom, 'm', 'mn')
        ? 6
        : isWord(atom, 'bn', 'b')
          ? 9
          : isWord(atom, 'k')
            ? 3
            : isWord(atom, 'tn', 'tr')
              ? 12
              : 0;
  if (power === 0) return { figure, next: at };
  return {
    figure: { ...figure, value: Number(`${figure.value}e${power}`), place: figure.place + power, scale: figure.scale + power },
    next: at + 1,
  };
}

function figuresAt(atoms: readonly Atom[], at: number): { figures: Figure[]; next: number } | undefined {
  const first = readFigure(atoms, at);
  if (!first || first.ofUnit || first.figure.form === 'article') return undefined;
  let { figure, next } = shortScale(atoms, first.next, first.figure);
  const figures = [figure];
  const joint = atoms[next];
  if (isDash(joint) || isWord(joint, 'to', 'and')) {
    const sign = signAt(atoms, next + 1);
    const start = sign?.next ?? next + 1;
    const second =
      (sign || isDash(joint) || isWord(joint, 'to')) && atoms[start]?.kind === 'number' ? readFigure(atoms, start) : undefined;
    if (second && !second.ofUnit) {
      ({ figure, next } = shortScale(atoms, second.next, second.figure));
      figures.push(figure);
      figures[0] = withSharedScale(figures[0]!, figure);
    }
  }
  return { figures, next };
}

/** The sum that starts at an atom, dollars included. */
function sumAt(atoms: readonly Atom[], at: number): Sum | undefined {
  const sign = signAt(atoms, at);
  if (sign) {
    const amount = atoms[sign.next]?.kind === 'number' ? figuresAt(atoms, sign.next) : undefined;
    if (!amount) return undefined;
    return {
      first: at,
      next: amount.next,
      figures: amount.figures,
      currency: sign.currency,
      nameFirst: at,
      nameNext: sign.next,
      figureFirst: sign.next,
      figureNext: amount.next,
      form: { symbol: true, plural: false },
      hyphenated: false,
    };
  }
  const amount = figuresAt(atoms, at);
  if (!amount) return undefined;
  const hyphenated = isHyphen(atoms[amount.next]);
  const nameFirst = hyphenated ? amount.next + 1 : amount.next;
  const name = nameAt(atoms, nameFirst);
  if (!name) return undefined;
  return {
    first: at,
    next: name.next,
    figures: amount.figures,
    currency: name.currency,
    nameFirst,
    nameNext: name.next,
    figureFirst: at,
    figureNext: amount.next,
    form: { symbol: false, plural: name.plural },
    hyphenated,
  };
}

const spanFrom = (atoms: readonly Atom[], first: number, next: number) => ({
  start: atoms[first]!.start,
  end: atoms[next - 1]!.end,
});

const written = (sum: Sum) => ({
  unit: sum.currency,
  values: sum.figures.map((figure) => figure.value),
  figures: sum.figures,
  shape: sum.figures.length > 1 ? ('range' as const) : ('single' as const),
  hyphenated: sum.hyphenated,
  form: sum.form,
  joint: sum.figures.length > 1 ? 'to' : undefined,
  suffix: undefined,
});

/** "($5,400)" or ", or $5,400" right after a sum. */
function dollarsAfter(atoms: readonly Atom[], at: number): Conversion | undefined {
  const open = atoms[at];
  const bracket = open?.text === '(' || open?.text === '[';
  if (!bracket && !isWord(open, 'or') && !(open?.text === ',' && isWord(atoms[at + 1], 'or', 'about'))) return undefined;
  for (let i = at + 1; i < at + 6 && i < atoms.length; i++) {
    const sum = sumAt(atoms, i);
    if (!sum) continue;
    if (sum.currency !== 'USD') return undefined;
    const closes = bracket && atoms[sum.next] !== undefined && ')]'.includes(atoms[sum.next]!.text);
    return {
      ...written(sum),
      span: spanFrom(atoms, at, closes ? sum.next + 1 : sum.next),
      inside: spanFrom(atoms, sum.first, sum.next),
      figure: spanFrom(atoms, sum.figureFirst, sum.figureNext),
      unitSpan: spanFrom(atoms, sum.nameFirst, sum.nameNext),
      style: open?.text === '[' ? 'brackets' : bracket ? 'parentheses' : 'or',
      displaced: false,
      qualified: bracket && !closes,
      lead:
        i > at + 1
          ? atoms
              .slice(at + 1, i)
              .map((atom) => atom.lower)
              .join(' ')
          : undefined,
    };
  }
  return undefined;
}

/** "pounds" without a sign or dollars beside them may be a weight: they count as money only where something says so. */
const isMoneyPound = (sum: Sum, conversion: Conversion | undefined, text: string): boolean =>
  sum.currency !== 'GBP' || sum.form.symbol || conversion !== undefined || /£|sterling|\bBritish pounds?\b/.test(text);

/** The sum is itself an equivalent in brackets, or a placeholder waits for one. */
const standsAside = (atoms: readonly Atom[], sum: Sum, text: string): boolean => {
  const before = atoms[sum.first - 1]?.text ?? '';
  return before === '(' || before === '[' || /^ \(\$\[/.test(text.slice(atoms[sum.next - 1]!.end, atoms[sum.next - 1]!.end + 4));
};

/** "In 1998 he paid 10,000 francs": the sentence names a year before the sum. */
function isPast(text: string, at: number): boolean {
  const sentence = text.slice(Math.max(0, text.lastIndexOf('. ', at)), at);
  return /\b(?:in|since|of|until|by|from) (?:1[5-9]\d\d|20\d\d)\b|\b(?:1[89]\d0s)\b/i.test(sentence);
}

/** Sums in foreign money, with the dollars beside them. */
export function moneyMeasures(paragraph: Paragraph, atoms: readonly Atom[]): readonly Measure[] {
  const { text } = paragraph;
  const out: Measure[] = [];
  for (let at = 0; at < atoms.length; ) {
    const sum = sumAt(atoms, at);
    if (!sum) {
      at++;
      continue;
    }
    at = sum.next;
    if (sum.currency === 'USD') continue;
    const conversion = dollarsAfter(atoms, sum.next);
    if (!isMoneyPound(sum, conversion, text)) continue;
    const span = spanFrom(atoms, sum.first, sum.next);
    out.push({
      ...written(sum),
      span,
      figure: spanFrom(atoms, sum.figureFirst, sum.figureNext),
      unitSpan: spanFrom(atoms, sum.nameFirst, sum.nameNext),
      hedge: hedgeBefore(atoms, sum.first),
      conversion,
      conversions: conversion ? [conversion] : [],
      exempt: standsAside(atoms, sum, text) ? 'brackets' : undefined,
      difference: false,
      plainTon: false,
      runOn: false,
      weather: false,
      snow: false,
      height: false,
      past: isPast(text, span.start),
      quoted: paragraph.isQuoted(span),
      sentence: paragraph.sentenceAt(span.start),
    });
  }
  return out;
}
