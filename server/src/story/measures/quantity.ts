import { MEASURE_SUFFIXES, type Unit } from '../../lexicon/units.ts';
import { type Atom, behindAside, isDash, isHyphen, isWord } from './atoms.ts';
import { type Figure, type FigureMatch, halfAfter, readFigure, wholeFigure, withSharedScale } from './figure.ts';
import { type Before, type UnitForm, type UnitMatch, unitAt } from './unit-names.ts';

export type Shape = 'single' | 'range' | 'dimension' | 'compound';

/** A figure with its unit, as atoms: what measures and conversions are made of. */
export interface Quantity {
  /** Index of its first atom and of the atom after it. */
  readonly first: number;
  readonly next: number;
  /** Index of the unit's first atom and of the atom after the unit. */
  readonly unitFirst: number;
  readonly unitNext: number;
  readonly figures: readonly Figure[];
  readonly unit: Unit;
  readonly form: UnitForm;
  readonly shape: Shape;
  readonly hyphenated: boolean;
  /** The word between the ends of a range or the sides: "to", "and", "or", "by", "-". */
  readonly joint: string | undefined;
  /** "long" of "5-mile-long". */
  readonly suffix: string | undefined;
  /** Index of the atom where the second number starts, when the first has a unit of its own ("5 feet by 7 feet"). */
  readonly secondAt: number | undefined;
  /** A hyphenated word follows that is no such suffix: "10-mile-run". */
  readonly tail: boolean;
}

const beforeOf = (match: FigureMatch, atoms: readonly Atom[]): Before =>
  match.ofUnit ? 'nothing' : match.figure.form === 'words' || atoms[match.next - 1]?.kind === 'word' ? 'words' : 'digits';

interface UnitAfter extends UnitMatch {
  readonly hyphenated: boolean;
  readonly first: number;
}

/** Behind the "-plus" or "+" that is glued to a figure: "1,000-plus acres". */
function afterPlus(atoms: readonly Atom[], at: number): number {
  const hyphen = isHyphen(atoms[at]) && !atoms[at]!.space;
  const sign = hyphen ? atoms[at + 1] : atoms[at];
  return sign && !sign.space && (hyphen ? sign.lower === 'plus' : sign.text === '+') ? at + (hyphen ? 2 : 1) : at;
}

function unitAfter(atoms: readonly Atom[], match: FigureMatch): UnitAfter | undefined {
  const at = match.ofUnit ? match.next : afterPlus(atoms, match.next);
  const atom = atoms[at];
  if (!atom) return undefined;
  const before = beforeOf(match, atoms);
  if (isHyphen(atom) && !atom.space && atoms[at + 1] && !atoms[at + 1]!.space) {
    const unit = unitAt(atoms, at + 1, before);
    return unit && { ...unit, hyphenated: true, first: at + 1 };
  }
  const unit = unitAt(atoms, at, before);
  return unit && { ...unit, hyphenated: isHyphen(atoms[at - 1]), first: at };
}

const RANGE_WORDS = new Set(['to', 'or', 'through']);
const SIDES = new Set(['by', 'x', '×']);

interface Joint {
  readonly word: string;
  readonly next: number;
}

/** What joins two numbers of one measure, at an atom: "to", "-", "- to ", "and" after "between", "by", "-by-". */
function jointAt(atoms: readonly Atom[], at: number, between: boolean): Joint | undefined {
  const atom = atoms[at];
  if (!atom) return undefined;
  if (isDash(atom)) {
    const inner = atoms[at + 1];
    // "100- and 200-pound bags": the hyphen waits for the unit
    const waits = isHyphen(atom) && !atom.space && inner?.space === true;
    if (inner && (RANGE_WORDS.has(inner.lower) || SIDES.has(inner.lower) || ((between || waits) && inner.lower === 'and'))) {
      const after = isHyphen(atoms[at + 2]) ? at + 3 : at + 2;
      return { word: inner.lower, next: after };
    }
    if (inner?.kind === 'number' && (!atom.space || inner.space)) return { word: '-', next: at + 1 };
    return undefined;
  }
  if (RANGE_WORDS.has(atom.lower) || SIDES.has(atom.lower) || (between && atom.lower === 'and'))
    return { word: atom.lower, next: at + 1 };
  return undefined;
}

/** Second units of compound measures: how many of them make the first. */
const COMPOUNDS: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = {
  foot: { unit: 'inch', count: 12 },
  yard: { unit: 'foot', count: 3 },
  pound: { unit: 'ounce', count: 16 },
  stone: { unit: 'pound', count: 14 },
};

interface Compound {
  readonly value: number;
  /** How many of the second unit make the first. */
  readonly count: number;
  readonly place: number;
  readonly next: number;
}

/** ", 2 inches", "-2", "-foot-6-inch" after feet (pounds and ounces, stone and pounds alike). */
function compoundAfter(atoms: readonly Atom[], unit: UnitAfter): Compound | undefined {
  const pair = COMPOUNDS[unit.unit.id];
  if (!pair) return undefined;
  let at = unit.next;
  if (atoms[at]?.text === ',' || isHyphen(atoms[at])) at++;
  if (isWord(atoms[at], 'and')) at++;
  const match = readFigure(atoms, at);
  if (!match || match.ofUnit || match.figure.value >= pair.count) return undefined;
  const second = unitAfter(atoms, match);
  const value = match.figure.value / pair.count;
  if (second?.unit.id === pair.unit) return { value, count: pair.count, place: -2, next: second.next };
  const bare =
    second === undefined &&
    (match.figure.form === 'figures' || unit.hyphenated) &&
    Number.isInteger(match.figure.value) &&
    unit.unit.id === 'foot' &&
    at <= unit.next + 1 &&
    atoms[unit.next]?.text !== ',' &&
    (unit.hyphenated ? isHyphen(atoms[unit.next]) : isBareEnd(atoms[match.next]));
  return bare ? { value, count: pair.count, place: -2, next: match.next } : undefined;
}

const isBareEnd = (atom: Atom | undefined): boolean =>
  atom === undefined || isWord(atom, 'tall', 'and', 'or', 'in') || (atom.kind === 'mark' && ',.;)'.includes(atom.text));

const FEET_MARKS = new Set(["'", '’', '′']);
const INCH_MARKS = new Set(['"', '”', '″']);

/** 5'10": feet and inches by their marks. */
function markedHeight(atoms: readonly Atom[], match: FigureMatch): { value: number; markAt: number; next: number } | undefined {
  const mark = atoms[match.next];
  const inches = atoms[match.next + 1];
  if (!mark || mark.space || !FEET_MARKS.has(mark.text) || inches?.kind !== 'number' || inches.space) return undefined;
  const count = Number(inches.text);
  if (!(count < 12) || !(match.figure.value <= 8)) return undefined;
  const after = atoms[match.next + 2];
  const closed = after !== undefined && !after.space && INCH_MARKS.has(after.text);
  return { value: count / 12, markAt: match.next, next: closed ? match.next + 3 : match.next + 2 };
}

const negative = (figure: Figure): Figure => ({ ...figure, value: -figure.value });

/** "minus" or a minus sign glued to a figure. */
function signAt(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom?.space) {
    const opened = atoms[at - 1]?.text === '(' || atoms[at - 1]?.text === '[';
    if (!atom || !opened) return false;
  }
  if (isWord(atom, 'minus')) return true;
  return isDash(atom) && atoms[at + 1]?.kind === 'number' && !atoms[at + 1]!.space;
}

/** The figure of one end, with its sign. */
function signedFigure(atoms: readonly Atom[], at: number): (FigureMatch & { signed: boolean }) | undefined {
  const signed = signAt(atoms, at);
  const match = readFigure(atoms, signed ? at + 1 : at);
  return match && { ...match, figure: signed ? negative(match.figure) : match.figure, signed };
}

const suffixAt = (atoms: readonly Atom[], at: number): string | undefined => {
  const word = isHyphen(atoms[at]) && !atoms[at]!.space ? atoms[at + 1] : undefined;
  return word && !word.space && word.kind === 'word' ? word.lower : undefined;
};

/**
 * The quantity with a unit that starts at an atom, the longest reading; undefined when there is none. `alone` stops after the
 * first number and its unit.
 */
export function quantityAt(atoms: readonly Atom[], at: number, alone = false): Quantity | undefined {
  const head = signedFigure(atoms, at);
  if (!head) return undefined;
  const between = isWord(atoms[at - 1], 'between') || isWord(atoms[at - 2], 'between');
  const figures: Figure[] = [head.figure];
  let last: FigureMatch = head;
  let signed = head.signed;
  let joint: string | undefined;
  let unit = unitAfter(atoms, last);
  let secondAt: number | undefined;
  for (let turn = 0; turn < 2 && !alone; turn++) {
    if (last.ofUnit || last.figure.form === 'article') break;
    const join = jointAt(atoms, unit ? unit.next : last.next, between);
    if (!join || (joint !== undefined && (!SIDES.has(joint) || !SIDES.has(join.word)))) break;
    const more = signedFigure(atoms, join.next);
    if (!more || more.ofUnit || more.figure.form === 'article') break;
    const moreUnit = unitAfter(atoms, more);
    const sharesUnit =
      moreUnit !== undefined && (unit === undefined || unit.unit.id === moreUnit.unit.id || unit.unit.id === 'degree');
    const nextJoint = SIDES.has(join.word) && jointAt(atoms, more.next, false);
    if (!sharesUnit && !(nextJoint && SIDES.has(nextJoint.word))) break;
    if (unit && figures.length === 1) secondAt = join.next;
    if (!unit && !SIDES.has(join.word)) figures[0] = withSharedScale(figures[0]!, more.figure);
    figures.push(more.figure);
    signed ||= more.signed;
    joint = join.word;
    last = more;
    unit = moreUnit;
  }
  if (!unit) {
    const height = figures.length === 1 && !head.signed ? markedHeight(atoms, head) : undefined;
    const feet = height && unitAt(FOOT_ATOMS, 0, 'words');
    if (!height || !feet) return undefined;
    const figure: Figure = { ...head.figure, value: head.figure.value + height.value, place: -2, denominator: 12 };
    const whole = { figures: [figure], unit: feet.unit, form: { symbol: true, plural: false }, shape: 'compound' as const };
    return {
      ...whole,
      first: at,
      next: height.next,
      unitFirst: height.markAt,
      unitNext: height.next,
      hyphenated: false,
      joint: undefined,
      suffix: undefined,
      secondAt: undefined,
      tail: false,
    };
  }
  if (signed && unit.unit.dimension !== 'temperature') {
    if (!isDash(atoms[at]) || figures.length > 1) return undefined;
    figures[0] = negative(figures[0]!);
  }
  if (head.figure.form === 'article' && unit.form.plural) return undefined;
  return finish(atoms, at, signed && unit.unit.dimension !== 'temperature' ? at + 1 : at, figures, joint, unit, secondAt);
}

const PARTICLES = new Set(
  'from away of to north south east west northeast northwest southeast southwest or and long wide deep tall high in off above below up down before after along across inside outside on at per an a behind ahead into past upstream downstream downhill uphill inland offshore around by with for as is was'.split(
    ' ',
  ),
);

/** A word that a measure may modify stands at an atom, perhaps behind an aside: "a 6-foot-2 (1.88-meter) man". */
function modifies(atoms: readonly Atom[], at: number): boolean {
  const atom = behindAside(atoms, at);
  return atom?.kind === 'word' && !PARTICLES.has(atom.lower);
}

const FOOT_ATOMS: readonly Atom[] = [{ kind: 'word', start: 0, end: 4, text: 'foot', lower: 'foot', space: true }];

function finish(
  atoms: readonly Atom[],
  at: number,
  first: number,
  figures: Figure[],
  joint: string | undefined,
  unit: UnitAfter,
  secondAt: number | undefined,
): Quantity {
  let next = unit.next;
  let shape: Shape = joint === undefined ? 'single' : SIDES.has(joint) ? 'dimension' : 'range';
  const single = figures[0]!;
  if (shape === 'single') {
    const compound = single.form === 'article' ? undefined : compoundAfter(atoms, unit);
    const half = single.form === 'fraction' ? undefined : halfAfter(atoms, next);
    if (compound) {
      figures[0] = { ...single, value: single.value + compound.value, place: compound.place, denominator: compound.count };
      shape = 'compound';
      next = compound.next;
    } else if (half) {
      figures[0] = { ...wholeFigure(single.value + half.value, 'fraction'), place: -1, denominator: half.denominator };
      next = half.next;
    }
  }
  // "a mile and a half": the half belongs to the figure
  const unitNext = shape === 'compound' ? next : unit.next;
  const word = suffixAt(atoms, next);
  const suffix = word !== undefined && MEASURE_SUFFIXES.has(word) ? word : undefined;
  if (suffix !== undefined) next += 2;
  const joined = unit.hyphenated || (unit.first > at && isHyphen(atoms[unit.first - 1]));
  // "a half-mile from here" is a length, "a half-mile stretch" a modifier; so is "6-foot-2" alone and before "man"
  const isOwnWord = (single.form === 'fraction' && single.value < 1) || shape === 'compound';
  const hyphenated = joined && (!isOwnWord || modifies(atoms, next));
  return {
    first,
    next,
    unitFirst: unit.first,
    unitNext,
    figures,
    unit: unit.unit,
    form: unit.form,
    shape,
    hyphenated,
    joint,
    suffix,
    secondAt,
    tail: word !== undefined && suffix === undefined,
  };
}
