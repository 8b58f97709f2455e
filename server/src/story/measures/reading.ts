import { FRACTION_GLYPHS, FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../lexicon/number-words.ts';
import { CLIMATE_WORDS, DIFFERENCE_WORDS, WEATHER_WORDS } from '../../lexicon/unit-exemptions.ts';
import type { Unit } from '../../lexicon/units.ts';
import type { Conversion, Hedge, Measure } from '../measures.ts';
import type { Paragraph } from '../paragraph.ts';
import { unitOf } from './arithmetic.ts';
import { type Atom, atomsOf, isWord } from './atoms.ts';
import { pairsOf } from './conversions.ts';
import { exemptionOf, surroundingsOf } from './exemptions.ts';
import { hedgeBefore, hedgeWithin } from './hedges.ts';
import { isBodyHeight } from './height.ts';
import { moneyMeasures } from './money.ts';
import { prospectOf } from './pretest.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { withoutRunOns } from './run-ons.ts';
import { spansOf, writtenOf } from './written.ts';

const NUMBER_STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...FRACTIONS.keys(),
  ...FRACTION_GLYPHS.keys(),
  'a',
  'an',
  'minus',
]);

const mayStart = (atom: Atom): boolean => atom.kind === 'number' || NUMBER_STARTS.has(atom.lower);

/** All quantities of a block, in order, none inside another. */
export function quantitiesOf(atoms: readonly Atom[]): Quantity[] {
  const out: Quantity[] = [];
  for (let at = 0; at < atoms.length; ) {
    const atom = atoms[at]!;
    const sign = atom.text === '-' || atom.text === '−' || atom.text === '–';
    const quantity = sign || mayStart(atom) ? quantityAt(atoms, at) : undefined;
    if (quantity && (quantity.first > at || !sign || quantity.figures[0]!.value < 0)) {
      out.push(quantity);
      at = quantity.next;
    } else at++;
  }
  return out;
}

/** Words right before a temperature that make it a reading whatever else is said: "rose to 40", "as high as 28". */
const READING_BEFORE = new Set('to from at reached hit reaching hitting below above near topped topping exceeded as'.split(' '));
/** Cues that make even "to 1.5 degrees" a change: one limits warming to it. */
const TARGET_CUE = /^(?:warming|heating|limit|limits|limited|limiting|threshold|target|goal)$/;
const CHANGE_AFTER =
  /^(?:\w+ ){0,2}(?:rise|increase|drop|difference|limit|target|threshold|goal|swing|warming|cooling|change|jump|fall|cap|mark|guardrail|increment|since|pledge|ceiling|scenario|world)\b/;
const COMPARED_AFTER =
  /^(?:above|below|over|under|higher|lower|warmer|cooler|hotter|colder|more|less|of (?:warming|cooling)|(?:\w+ ){0,2}(?:warmer|cooler|hotter|colder|higher|lower) than)\b/;

/** A change, gap or target in degrees: cues within six words, "rose to" and "above freezing" excepted. */
function isDifference(atoms: readonly Atom[], q: Quantity, hedge: Hedge | undefined): boolean {
  if (q.unit.dimension !== 'temperature') return false;
  const size = Math.abs(q.figures[0]!.value);
  const before = atoms.slice(Math.max(0, q.first - 14), q.first).filter((atom) => !hedge || atom.end <= hedge.span.start);
  // what stands before an aside belongs to the measure that has the aside
  const stop = before.findLastIndex((atom) => atom.text === '.' || atom.text === ';' || atom.text === ')');
  const words = before
    .slice(stop + 1)
    .filter((atom) => atom.kind === 'word')
    .slice(-7)
    .map((atom) => atom.lower);
  const phrase = wordsAfter(atoms, q.next).join(' ');
  if (/^(?:above|below|over|under)(?: the)? (?:zero|freezing)/.test(phrase)) return false;
  if (COMPARED_AFTER.test(phrase)) return true;
  if (size <= 15 && CHANGE_AFTER.test(phrase)) return true;
  if (size > 30 || hedge?.words === 'as high as' || hedge?.words === 'as low as') return false;
  const climate = size <= 5 && atoms.some((atom) => CLIMATE_WORDS.has(atom.lower));
  const last = words[words.length - 1] ?? '';
  const cue = words.findLast((word) => DIFFERENCE_WORDS.has(word));
  if (READING_BEFORE.has(last)) return climate || (cue !== undefined && TARGET_CUE.test(cue));
  return climate || cue !== undefined || /\b(?:up|down) by$/.test(words.join(' '));
}

const ofSnow = (atoms: readonly Atom[], q: Quantity): boolean =>
  isWord(atoms[q.next], 'of') && atoms.slice(q.next + 1, q.next + 5).some((atom) => isWord(atom, 'snow', 'snowfall', 'powder'));

/** Up to seven words after a place, brackets left out, to the end of the sentence at most. */
function wordsAfter(atoms: readonly Atom[], at: number): string[] {
  const words: string[] = [];
  let depth = 0;
  for (let i = at; i < atoms.length && i < at + 40 && words.length < 7; i++) {
    const atom = atoms[i]!;
    if (atom.text === '(') depth++;
    else if (atom.text === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (atom.text === '.' || atom.text === ';') break;
    else if (atom.kind === 'word') words.push(atom.lower);
  }
  return words;
}

/** "10 degrees below zero", "5 above freezing", the zero of "below zero Celsius": the figure alone is not the reading. */
function isCountedFromZero(atoms: readonly Atom[], q: Quantity): boolean {
  if (q.unit.dimension !== 'temperature') return false;
  if (q.figures[0]!.value === 0 && isWord(atoms[q.first - 1], 'below', 'above')) return true;
  return /^(?:below(?: the)? (?:zero|freezing)|above(?: the)? freezing)/.test(wordsAfter(atoms, q.next).join(' '));
}

/** A bare "53 degrees (12 C)" is Fahrenheit: the scale is the one its conversion lacks. */
function scaleOf(q: Quantity, conversions: readonly Conversion[]): Unit {
  if (q.unit.id !== 'degree') return q.unit;
  const other = conversions.find((c) => c.unit === 'celsius' || c.unit === 'fahrenheit');
  return other ? unitOf(other.unit === 'celsius' ? 'fahrenheit' : 'celsius') : q.unit;
}

/** Measures of a block with their conversions; nothing is read where no unit is named. */
export function measuresOf(paragraph: Paragraph): readonly Measure[] {
  const { text } = paragraph;
  const prospect = prospectOf(paragraph.tokens);
  if (!prospect.measure && !prospect.money) return [];
  const atoms = withoutRunOns(atomsOf(text));
  const money = prospect.money ? moneyMeasures(paragraph, atoms) : [];
  if (!prospect.measure) return money;
  const quantities = quantitiesOf(atoms);
  if (quantities.length === 0) return money;
  const surroundings = surroundingsOf(atoms, text, paragraph.context.category);
  const measures = pairsOf(atoms, quantities).map(({ quantity, unit, conversions: beside }): Measure => {
    const fromZero = isCountedFromZero(atoms, quantity);
    const conversions = fromZero ? beside.map((conversion) => ({ ...conversion, qualified: true })) : beside;
    const settled = unit ?? scaleOf(quantity, conversions);
    const { span, figure, unitSpan } = spansOf(atoms, quantity);
    const exempt = exemptionOf(surroundings, quantity) ?? (fromZero ? 'degree' : undefined);
    const hedge = hedgeBefore(atoms, quantity.first) ?? hedgeWithin(atoms, quantity.first, quantity.unitFirst);
    return {
      ...writtenOf(quantity, settled),
      span,
      figure,
      unitSpan,
      hedge,
      conversion: conversions[0],
      conversions,
      exempt,
      difference: isDifference(atoms, quantity, hedge),
      plainTon: settled.id === 'short-ton' && atoms[quantity.unitFirst]!.lower.startsWith('ton'),
      weather: settled.id === 'degree' && atoms.some((atom) => WEATHER_WORDS.has(atom.lower)),
      snow: ofSnow(atoms, quantity),
      height: isBodyHeight(atoms, quantity),
      runOn: atoms[quantity.next]?.kind === 'word' && atoms[quantity.next]!.start === span.end,
      past: false,
      quoted: paragraph.isQuoted(span),
      sentence: paragraph.sentenceAt(span.start),
    };
  });
  return money.length === 0 ? measures : merge(measures, money);
}

/** Sums of money win over a reading of the same words as a weight ("5 million pounds"). */
function merge(measures: readonly Measure[], money: readonly Measure[]): Measure[] {
  const kept = measures.filter((m) => !money.some((sum) => sum.span.start < m.span.end && m.span.start < sum.span.end));
  return [...kept, ...money].sort((a, b) => a.span.start - b.span.start);
}
