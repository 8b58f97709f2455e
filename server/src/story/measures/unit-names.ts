import { UNITS, type Unit } from '../../lexicon/units.ts';
import { type Atom, atomsOf, isHyphen } from './atoms.ts';

/** How the unit was written. */
export interface UnitForm {
  /** A short form: "km", "mph", "F". */
  readonly symbol: boolean;
  /** The plural name was printed ("miles"); false for the singular and for short forms. */
  readonly plural: boolean;
}

export interface UnitMatch {
  readonly unit: Unit;
  readonly form: UnitForm;
  /** Index of the atom after it. */
  readonly next: number;
}

interface Pattern {
  readonly pieces: readonly string[];
  readonly unit: Unit;
  readonly symbol: boolean;
  readonly plural: boolean;
  readonly exactCase: boolean;
}

/** Short forms that are something else in capitals: Michigan, Fort, points. */
const CASE_BOUND = new Set(['mi', 'mi.', 'ft', 'ft.', 'in.', 'st', 'ha', 'hp', 'oz', 'pt.', 'ac.', 'mb', 'kt', 'kn']);

const byFirst = new Map<string, Pattern[]>();

function add(text: string, unit: Unit, symbol: boolean): void {
  const atoms = atomsOf(text);
  const exactCase =
    symbol && (CASE_BOUND.has(text) || (atoms.length === 1 ? text.length === 1 : /[A-Z]$/.test(text) && !/\//.test(text)));
  const pieces = atoms.map((atom) => (exactCase ? atom.text : atom.lower));
  const first = pieces[0]!.toLowerCase();
  const patterns = byFirst.get(first) ?? [];
  patterns.push({ pieces, unit, symbol, plural: !symbol && pluralName(text, unit), exactCase });
  byFirst.set(first, patterns);
}

const pluralName = (name: string, unit: Unit): boolean =>
  name !== unit.singular.toLowerCase().replaceAll('-', ' ') &&
  /(?:s|feet)(?: (?:an|per|a|of) .+| fahrenheit| celsius| centigrade| f)?$/.test(name);

for (const unit of UNITS) {
  for (const name of unit.names) add(name, unit, false);
  for (const symbol of unit.symbols) add(symbol, unit, true);
}
for (const patterns of byFirst.values()) patterns.sort((a, b) => b.pieces.length - a.pieces.length);

/** First pieces of every unit's name: a block without one of them holds no measure. */
export const UNIT_STARTS: ReadonlySet<string> = new Set(byFirst.keys());

/** What may follow "20m" when it means meters and not millions. */
const AFTER_METER = new Set(
  'high long wide tall deep thick from away above below to by x and in on off at per apart away north south east west across below up down or of under over behind'.split(
    ' ',
  ),
);

function matches(pattern: Pattern, atoms: readonly Atom[], at: number): number | undefined {
  let i = at;
  for (const [k, piece] of pattern.pieces.entries()) {
    if (k > 0 && isHyphen(atoms[i]) && !pattern.symbol) i++;
    const atom = atoms[i];
    if (!atom || (pattern.exactCase ? atom.text : atom.lower) !== piece) return undefined;
    i++;
  }
  const last = pattern.pieces[pattern.pieces.length - 1];
  // the period of "ft." belongs to the unit unless the sentence ends there
  if (last === '.' && pattern.symbol) {
    const after = atoms[i];
    const closes = after === undefined || (after.space && /^\p{Lu}/u.test(after.text));
    if (closes) return pattern.unit.id === 'inch' ? undefined : i - 1;
  }
  return i;
}

/** What stands before the unit: short forms need a number, those of one letter need digits. */
export type Before = 'digits' | 'words' | 'nothing';

/** The unit that starts at an atom, the longest name first. */
export function unitAt(atoms: readonly Atom[], at: number, before: Before): UnitMatch | undefined {
  const first = atoms[at];
  const patterns = first && byFirst.get(first.lower);
  if (!patterns) return undefined;
  for (const pattern of patterns) {
    const letter = pattern.symbol && pattern.pieces.length === 1 && pattern.pieces[0]!.length === 1;
    if (pattern.symbol && (before === 'nothing' || (letter && before !== 'digits'))) continue;
    const next = matches(pattern, atoms, at);
    if (next === undefined || (letter && !letterUnit(pattern, atoms, at, next))) continue;
    if (pattern.symbol && (isGlued(atoms[next]) || (pattern.unit.id === 'stone' && atoms[next]?.kind !== 'number'))) continue;
    return { unit: pattern.unit, form: { symbol: pattern.symbol, plural: pattern.plural }, next };
  }
  return undefined;
}

/** Another word begins at once; "21st" is no weight, "17st 1lb" is. */
const isGlued = (after: Atom | undefined): boolean => after !== undefined && !after.space && after.kind !== 'mark';

/** "50m" and "90 F" are measures; "5m people", "Vitamin C" and "10 F Street" are not. */
function letterUnit(pattern: Pattern, atoms: readonly Atom[], at: number, next: number): boolean {
  const after = atoms[next];
  if (after === undefined) return true;
  if (after.kind === 'number') return after.space;
  if (after.kind === 'mark') return after.text !== '&' && after.text !== '/';
  if (!after.space) return false;
  if (pattern.unit.dimension === 'temperature') return !/^\p{Lu}/u.test(after.text);
  if (pattern.unit.id === 'meter') return AFTER_METER.has(after.lower);
  return pattern.unit.id === 'gram' || pattern.unit.id === 'liter' ? !atoms[at]!.space || !/^\p{Lu}/u.test(after.text) : true;
}
