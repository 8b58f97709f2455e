import type { Unit } from '../../lexicon/units.ts';
import type { Conversion } from '../measures.ts';
import { convertValue, unitOf } from './arithmetic.ts';
import { type Atom, isWord } from './atoms.ts';
import { judgePair } from './checking.ts';
import { type Quantity, quantityAt } from './quantity.ts';
import { spansOf, writtenOf } from './written.ts';

/** A measure with the conversions beside it. `unit` is set where they settle it ("74 miles (119 kilometers) per hour"). */
export interface Pair {
  readonly quantity: Quantity;
  readonly unit: Unit | undefined;
  readonly conversions: readonly Conversion[];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** How far the closing bracket of a conversion may be, in atoms. */
const BRACKET_REACH = 40;
/** How many words may stand between a measure and its conversion: "5 feet of fresh snow (1.5 meters)". */
const DISPLACED_WORDS = 4;

function closingAt(atoms: readonly Atom[], open: number): number | undefined {
  const mark = CLOSING[atoms[open]?.text ?? ''];
  if (mark === undefined) return undefined;
  for (let i = open + 1; i < atoms.length && i < open + BRACKET_REACH; i++) {
    if (atoms[i]!.text === mark) return i;
    if (atoms[i]!.text === '(') return undefined;
  }
  return undefined;
}

const comparable = (a: Unit, b: Unit): boolean =>
  a.dimension === b.dimension && a.id !== b.id && (a.dimension === 'temperature' || a.dimension !== 'angle');

/** Words that say nothing more of a conversion: hedges, "or", the direction of a length. */
const NEUTRAL = new Set(
  'or about around roughly approximately nearly almost some over more than at least under just less up to and approx equal equals equivalent that is ie i.e. tall high long wide deep thick each of an a respectively in total'.split(
    ' ',
  ),
);

function between(atoms: readonly Atom[], first: number, next: number): string | undefined {
  return next > first
    ? atoms
        .slice(first, next)
        .map((atom) => atom.lower)
        .join(' ')
    : undefined;
}

const SPLIT_SPEEDS: Readonly<Record<string, string>> = { mile: 'mph', kilometer: 'kph' };

/** "1 foot by 2 feet (0.6 meters)": brackets that hold one figure convert the second number alone, so the two are read apart. */
function splitBefore(atoms: readonly Atom[], quantity: Quantity, [next, after]: readonly Quantity[]): Quantity[] {
  const isBracket = CLOSING[atoms[quantity.next]?.text ?? ''] !== undefined;
  const paired = after !== undefined && next !== undefined && after.unit.id === next.unit.id && after.first <= next.next + 1;
  if (
    quantity.secondAt === undefined ||
    !isBracket ||
    !next ||
    next.first > quantity.next + 3 ||
    next.figures.length !== 1 ||
    paired
  )
    return [quantity];
  const parts = [quantityAt(atoms, quantity.first, true), quantityAt(atoms, quantity.secondAt, true)];
  return parts.every((part) => part !== undefined) ? parts : [quantity];
}

/** "(27 kilograms and 32 kilograms)" after a range: two quantities of one unit are its two ends. */
function mergedRange(source: Quantity, inside: readonly Quantity[]): Quantity | undefined {
  const [a, b] = inside;
  if (source.figures.length !== 2 || inside.length !== 2 || !a || !b || a.unit.id !== b.unit.id) return undefined;
  if (a.figures.length !== 1 || b.figures.length !== 1) return undefined;
  return {
    ...b,
    first: a.first,
    figures: [...a.figures, ...b.figures],
    shape: source.shape,
    joint: source.joint,
    secondAt: b.first,
  };
}

class Pairing {
  readonly pairs: Pair[] = [];
  readonly #taken = new Set<number>();

  readonly quantities: readonly Quantity[];

  constructor(
    readonly atoms: readonly Atom[],
    quantities: readonly Quantity[],
  ) {
    this.quantities = quantities.flatMap((quantity, i) => splitBefore(atoms, quantity, quantities.slice(i + 1, i + 3)));
  }

  run(): Pair[] {
    for (const [i, quantity] of this.quantities.entries()) {
      if (this.#taken.has(i)) continue;
      const found = this.#inBrackets(i, quantity.next, false) ?? this.#beside(i) ?? this.#displaced(i);
      const speed = found && this.#splitSpeed(quantity, found);
      this.pairs.push(speed ?? { quantity, unit: undefined, conversions: found ?? [] });
    }
    return this.pairs;
  }

  #conversion(
    q: Quantity,
    style: Conversion['style'],
    first: number,
    next: number,
    lead: number,
    more: Partial<Conversion> = {},
  ): Conversion {
    const spans = spansOf(this.atoms, q);
    return {
      ...writtenOf(q),
      span: { start: this.atoms[first]!.start, end: this.atoms[next - 1]!.end },
      inside: spans.span,
      figure: spans.figure,
      unitSpan: spans.unitSpan,
      style,
      displaced: false,
      qualified: false,
      lead: between(this.atoms, lead, q.first),
      ...more,
    };
  }

  /** Quantities between the brackets that open at an atom, as conversions of the i-th quantity. */
  #inBrackets(i: number, open: number, displaced: boolean): Conversion[] | undefined {
    const { atoms, quantities } = this;
    const close = closingAt(atoms, open);
    if (close === undefined) return undefined;
    const source = quantities[i]!;
    const inside: { q: Quantity; index: number }[] = [];
    for (let k = i + 1; k < quantities.length && quantities[k]!.first < close; k++) {
      if (quantities[k]!.first > open) inside.push({ q: quantities[k]!, index: k });
    }
    const usable = inside.filter(
      ({ q }) => comparable(source.unit, q.unit) && (!displaced || q.unit.system !== source.unit.system),
    );
    if (usable.length === 0) return undefined;
    if (displaced && !plausible(source, usable[0]!.q)) return undefined;
    const style = atoms[open]!.text === '[' ? 'brackets' : 'parentheses';
    const foreign = ({ lower, kind }: Atom, at: number): boolean =>
      (kind === 'word' && !NEUTRAL.has(lower)) || (kind === 'number' && !inside.some(({ q }) => q.first <= at && at < q.next));
    const qualified = atoms.slice(open + 1, close).some((atom, k) => {
      const at = open + 1 + k;
      return !inside.some(({ q }) => q.first <= at && at < q.next) && foreign(atom, at);
    });
    for (const { index } of inside) this.#taken.add(index);
    let lead = open + 1;
    const merged = mergedRange(
      source,
      usable.map(({ q }) => q),
    );
    if (merged) return [this.#conversion(merged, style, open, close + 1, lead, { displaced, qualified })];
    const out = usable.map(({ q }) => {
      const conversion = this.#conversion(q, style, open, close + 1, lead, { displaced, qualified });
      lead = q.next + 1;
      return conversion;
    });
    return out.sort(
      (a, b) => Number(unitOf(a.unit).system === source.unit.system) - Number(unitOf(b.unit).system === source.unit.system),
    );
  }

  /** "or 8 kilometers", ", about 8 kilometers,", "/5 miles", "= 8 kilometers" right after the i-th quantity. */
  #beside(i: number): Conversion[] | undefined {
    const { atoms, quantities } = this;
    const source = quantities[i]!;
    const other = quantities[i + 1];
    if (!other || !comparable(source.unit, other.unit) || other.unit.system === source.unit.system) return undefined;
    const gap = atoms.slice(source.next, other.first);
    if (gap.length === 0 || gap.length > 4) return undefined;
    const words = gap.map((atom) => atom.lower).join(' ');
    const slash = words === '/' || words === '=';
    const or = /^,? ?or(?: (?:about|around|roughly|nearly|some|approximately|just over|just under))?$/.test(words);
    const apposed = /^, (?:about|around|roughly|nearly|approximately)$/.test(words) && atoms[other.next]?.text === ',';
    if (!slash && !or && !apposed) return undefined;
    if (!slash && !plausible(source, other)) return undefined;
    this.#taken.add(i + 1);
    const comma = gap[0]!.text === ',' && atoms[other.next]?.text === ',';
    return [this.#conversion(other, slash ? 'slash' : 'or', source.next, comma ? other.next + 1 : other.next, source.next)];
  }

  /** "a 5-mile stretch (8 kilometers)": brackets a few words on that hold the measure in the other system. */
  #displaced(i: number): Conversion[] | undefined {
    const { atoms } = this;
    const source = this.quantities[i]!;
    let at = source.next;
    for (let seen = 0; seen <= DISPLACED_WORDS && at < atoms.length; seen++, at++) {
      const atom = atoms[at]!;
      if (atom.text === '(' || atom.text === '[') return seen === 0 ? undefined : this.#inBrackets(i, at, true);
      if (atom.kind !== 'word' && atom.text !== '-') return undefined;
    }
    return undefined;
  }

  #splitSpeed(quantity: Quantity, conversions: readonly Conversion[]): Pair | undefined {
    const { atoms } = this;
    const speed = SPLIT_SPEEDS[quantity.unit.id];
    const first = conversions[0];
    if (!speed || !first || first.style !== 'parentheses' || SPLIT_SPEEDS[first.unit] === undefined) return undefined;
    const close = atoms.findIndex((atom) => atom.end === first.span.end);
    if (close < 0 || !isWord(atoms[close + 1], 'per', 'an') || !isWord(atoms[close + 2], 'hour')) return undefined;
    return {
      quantity,
      unit: unitOf(speed),
      conversions: conversions.map((c) => ({ ...c, unit: SPLIT_SPEEDS[c.unit] ?? c.unit })),
    };
  }
}

/** The two say about the same: a displaced or unbracketed figure that does not is another measure. */
function plausible(source: Quantity, other: Quantity): boolean {
  if (source.figures.length !== other.figures.length) return false;
  const exact = convertValue(source.figures[0]!.value, source.unit, other.unit);
  if (!Number.isFinite(exact)) return source.unit.dimension === 'temperature';
  return judgePair(source.figures, source.unit, other.figures, other.unit).verdict !== 'wrong';
}

/** Measures with the conversions beside them, in order. A quantity that is a conversion is no measure of its own. */
export const pairsOf = (atoms: readonly Atom[], quantities: readonly Quantity[]): Pair[] => new Pairing(atoms, quantities).run();
