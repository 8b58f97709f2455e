import {
  CALIBERS,
  FLOOR_SPACE,
  GAME_WORDS,
  MEASURE_IDIOMS,
  MONEY_WORDS,
  NOUNS_AFTER,
  POSITIONS,
  RACE_METERS,
  RACE_VERBS,
  SINGLE_UNIT_IDIOMS,
  SMALL_UNITS,
  THROWN,
  WEIGHTLESS,
} from '../../lexicon/unit-exemptions.ts';
import type { Exemption } from '../measures.ts';
import { type Atom, isHyphen, isWord } from './atoms.ts';
import type { Quantity } from './quantity.ts';
import { unitAt } from './unit-names.ts';

/** What exemptions need to know of the block around a measure; made once for a block that holds one. */
export interface Surroundings {
  readonly atoms: readonly Atom[];
  /** The block's text in lower case. */
  readonly lower: string;
  readonly sports: boolean;
  /** The block tells a game: scores, plays, positions. */
  readonly game: boolean;
  /** Half-open ranges of atoms between brackets. */
  readonly brackets: readonly { readonly first: number; readonly next: number }[];
}

export function surroundingsOf(atoms: readonly Atom[], text: string, category: string | undefined): Surroundings {
  const brackets: { first: number; next: number }[] = [];
  let open = -1;
  for (const [i, atom] of atoms.entries()) {
    if (atom.text === '(' || atom.text === '[') open = i + 1;
    else if ((atom.text === ')' || atom.text === ']') && open >= 0) {
      brackets.push({ first: open, next: i });
      open = -1;
    }
  }
  return {
    atoms,
    lower: text.toLowerCase(),
    sports: category === 'sports',
    game: atoms.some((atom) => GAME_WORDS.has(atom.lower)),
    brackets,
  };
}

/** Words that make "nm" nautical miles. */
const AT_SEA = /\b(?:off|offshore|coast|coastal|sea|seas|vessels?|ships?|boats?|ports?|waters|maritime|island|islands)\b/;

/** A quantity with its first value at hand. */
type Read = Quantity & { readonly value: number };

/** Finds nouns right after a measure, hyphenated pieces included ("a 55-inch flat-screen TV"). */
function nounAfter({ atoms }: Surroundings, q: Quantity, nouns: ReadonlySet<string>): boolean {
  let at = q.next;
  for (let seen = 0; seen < 3 && at < atoms.length; at++) {
    const atom = atoms[at]!;
    if (isHyphen(atom)) continue;
    if (atom.kind !== 'word') return false;
    if (nouns.has(atom.lower)) return true;
    if (isWord(atom, 'of', 'in', 'at', 'on', 'and', 'from', 'to', 'away', 'the')) return false;
    seen++;
  }
  return false;
}

function byNoun(s: Surroundings, q: Quantity): Exemption | undefined {
  for (const { kind, nouns } of NOUNS_AFTER[q.unit.id] ?? []) if (nounAfter(s, q, nouns)) return kind;
  return undefined;
}

function byName(s: Surroundings, q: Quantity): Exemption | undefined {
  const { atoms, lower } = s;
  const unit = atoms[q.unitFirst]!;
  const first = atoms[q.first]!;
  const isHeat = q.unit.dimension === 'temperature';
  const capital = /^\p{Lu}\p{Ll}/u.test(unit.text);
  if (capital && !q.form.symbol && !isHeat) return 'name';
  const end = atoms[q.next - 1]!.end;
  const from = Math.max(0, first.start - 16);
  const window = lower.slice(from, end + 24);
  for (const idiom of MEASURE_IDIOMS) {
    const at = window.indexOf(idiom);
    if (at < 0) continue;
    const start = from + at;
    const stop = start + idiom.length;
    if (start < end && stop > first.start && !/\p{L}/u.test(lower[stop] ?? '') && !/[\p{L}\d]/u.test(lower[start - 1] ?? ''))
      return 'idiom';
  }
  return undefined;
}

const isOne = (q: Quantity): boolean =>
  q.shape === 'single' && (q.figures[0]!.form === 'article' || (q.figures[0]!.form === 'words' && q.figures[0]!.value === 1));

/** "did not move an inch", "without one ounce": a negation stands before, in the same clause. */
function isNegated(atoms: readonly Atom[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const { lower, kind } = atoms[i]!;
    if (kind === 'mark' && '.;,—'.includes(lower)) return false;
    if (isWord(atoms[i], 'not', 'never', 'without', 'nor', 'cannot') || /n['’]t$/.test(lower)) return true;
  }
  return false;
}

function byIdiom({ atoms }: Surroundings, q: Quantity): Exemption | undefined {
  if (!isOne(q) || q.hyphenated) return undefined;
  const before = atoms[q.first - 1]?.lower ?? '';
  const after = atoms[q.next];
  const idiom = SINGLE_UNIT_IDIOMS[q.unit.id];
  if (idiom && ((after !== undefined && idiom.after.has(after.lower)) || idiom.before.has(before))) return 'idiom';
  if (q.unit.dimension === 'mass') {
    if (q.unit.id === 'short-ton') return 'idiom';
    if (isWord(after, 'of') && WEIGHTLESS.has(atoms[q.next + 1]?.lower ?? '')) return 'idiom';
  }
  if (SMALL_UNITS.has(q.unit.id) && isNegated(atoms, q.first)) return 'idiom';
  // "a mile or so", "a foot or two": too loose to be computed
  if (isWord(after, 'or') && isWord(atoms[q.next + 1], 'so', 'two', 'more', 'less')) return 'vague';
  if (isHyphen(after) && !after!.space) return 'joined';
  if (q.unit.id === 'degree') return 'degree';
  return undefined;
}

const MONEY_SIGNS = new Set(['$', '£', '€', '¥', '₹', '₽']);

/** Money in the words before: "$3.50 a gallon", "cents per pound", "3.2 billion pesos a". */
function byPrice({ atoms, lower }: Surroundings, q: Quantity): Exemption | undefined {
  const before = atoms[q.first - 1];
  if (before && MONEY_SIGNS.has(before.text)) return 'money';
  if (isWord(before, 'per', 'every') || before?.text === '/') return 'rate';
  if (q.figures[0]!.form !== 'article' || q.shape !== 'single') return undefined;
  for (let i = q.first - 1, seen = 0; i >= 0 && seen < 5; i--, seen++) {
    const atom = atoms[i]!;
    if (MONEY_SIGNS.has(atom.text) || MONEY_WORDS.has(atom.lower)) return 'price';
    if (atom.text === '.' || atom.text === ';') break;
  }
  if (before?.kind === 'number' || isWord(before, 'million', 'billion', 'percent')) return 'rate';
  const counted = before?.kind === 'word' && before.lower.endsWith('s') && atoms[q.first - 2]?.kind === 'number';
  if (counted) return 'rate';
  const sold = q.unit.dimension === 'volume' || q.unit.dimension === 'mass';
  const sentence = sold ? lower.slice(lower.lastIndexOf('. ', atoms[q.first]!.start) + 1, atoms[q.next - 1]!.end + 60) : '';
  return sold && /[$£€]|\bcents?\b|\bprices?\b|\bcost/.test(sentence) ? 'price' : undefined;
}

/** "12 grams per mile", "120 pounds an acre": a rate whose second half is a unit too. */
function byRate({ atoms }: Surroundings, q: Quantity): Exemption | undefined {
  const joint = atoms[q.next];
  if (!isWord(joint, 'per', 'a', 'an') && joint?.text !== '/') return undefined;
  let at = q.next + 1;
  if (atoms[at]?.kind === 'number') at++;
  const unit = unitAt(atoms, at, 'digits');
  if (unit) return 'rate';
  return isWord(atoms[at], 'capita', 'person', 'serving', 'deciliter', 'deciliters', 'dose', 'ton') ? 'rate' : undefined;
}

/** Pounds that are money: "5 million pounds", "a 20-pound note", sums beside "£" or "sterling". */
function byPounds({ atoms, lower }: Surroundings, q: Quantity): Exemption | undefined {
  if (q.unit.id !== 'pound' || q.form.symbol) return undefined;
  const after = atoms[q.next];
  if (isWord(after, 'sterling', 'note', 'notes', 'coin', 'coins', 'fine', 'fines', 'bet', 'ticket')) return 'money';
  if (
    after?.text === '(' &&
    (MONEY_SIGNS.has(atoms[q.next + 1]?.text ?? '') ||
      /\(\s*(?:about|around|some|roughly|us)?\s*\$/i.test(lower.slice(after.start, after.start + 14)))
  )
    return 'money';
  const big = q.figures.some((figure) => figure.scale >= 6);
  if (big && !isWord(after, 'of')) return 'money';
  if (
    lower.includes('£') ||
    lower.includes('sterling') ||
    /\b(?:british|egyptian|syrian|lebanese|sudanese|turkish|cypriot|irish) pounds?\b/.test(lower)
  )
    return 'money';
  const before = lower.slice(Math.max(0, atoms[q.first]!.start - 48), atoms[q.first]!.start);
  return /\b(?:fined?|paid|pays?|costs?|costing|worth|salary|bonus|prices?|spen[dt]|loans?|debts?|earned?|compensation|bid|deal|sold|profits?|losses|turnover|sales)\b/.test(
    before,
  )
    ? 'money'
    : undefined;
}

function bySports(s: Surroundings, q: Read): Exemption | undefined {
  if (s.sports) return 'sports';
  const { atoms } = s;
  if (q.unit.id === 'yard' && s.game) return 'sports';
  if (q.unit.id === 'foot' && q.shape === 'compound' && (s.game || nounAfter(s, q, POSITIONS))) return 'sports';
  if (q.unit.id === 'mph' && atoms.some((atom) => THROWN.has(atom.lower))) return 'sports';
  if (s.game && (q.unit.id === 'foot' || q.unit.id === 'mph') && q.hyphenated) return 'sports';
  if (q.unit.id === 'meter' && q.shape === 'single' && RACE_METERS.has(q.value)) {
    const before = atoms[q.first - 1];
    const after = atoms[q.next];
    if (isWord(before, "men's", 'men’s', "women's", 'women’s', 'boys', 'girls')) return 'race';
    if (
      isWord(before, 'the') &&
      !q.hyphenated &&
      (after === undefined ||
        (after.kind === 'mark' && after.text !== '(') ||
        isWord(after, 'at', 'and', 'in') ||
        RACE_VERBS.has(atoms[q.first - 2]?.lower ?? ''))
    )
      return 'race';
  }
  return q.joint === 'x' &&
    (q.unit.id === 'meter' || q.unit.id === 'kilometer') &&
    q.figures[0]!.value <= 10 &&
    q.figures[0]!.value < q.figures[1]!.value / 5
    ? 'race'
    : undefined;
}

function byCaliber(s: Surroundings, q: Read): Exemption | undefined {
  if (q.unit.id !== 'millimeter' || q.shape !== 'single') return undefined;
  const value = q.value;
  if (!CALIBERS.has(value)) return undefined;
  if (!Number.isInteger(value) || q.hyphenated) return 'caliber';
  // "he carried a 9 mm"
  const after = s.atoms[q.next];
  if (isWord(s.atoms[q.first - 1], 'a', 'an', 'his', 'her') && (after === undefined || after.kind === 'mark')) return 'caliber';
  return /\b(?:rifles?|pistols?|handguns?|firearms?|revolvers?|carbines?|artillery|shells?|ammunition|guns?|weapons?|howitzers?|mortars?|rounds?|films?|cannons?)\b/.test(
    s.lower,
  )
    ? 'caliber'
    : undefined;
}

/** "a meter (yard)": another rule asks for the figure. */
function isBareUnit(atoms: readonly Atom[], open: number): boolean {
  const unit = unitAt(atoms, open + 1, 'nothing');
  return unit !== undefined && atoms[unit.next]?.text === ')';
}

/** Why nothing is to be converted, in the order in which the questions are cheap. Undefined: convert it. */
export function exemptionOf(s: Surroundings, quantity: Quantity): Exemption | undefined {
  const q: Read = { ...quantity, value: quantity.figures[0]!.value };
  if (q.tail) return 'joined';
  const word = s.atoms[q.next];
  // "20 knots per hour" wants a cut first; "a 5 nm process" is about chips
  if (q.unit.dimension === 'speed' && isWord(word, 'per', 'an') && isWord(s.atoms[q.next + 1], 'hour')) return 'rate';
  if (q.unit.id === 'nautical-mile' && q.form.symbol && !AT_SEA.test(s.lower)) return 'product';
  if (word?.text === '(' && isBareUnit(s.atoms, q.next)) return 'brackets';
  if (isWord(word, 'square') && q.unit.dimension === 'length' && q.form.plural) return 'square';
  if (q.suffix === 'square') return 'square';
  if (q.unit.id === 'foot' && isWord(word, 'of') && FLOOR_SPACE.has(s.atoms[q.next + 1]?.lower ?? '')) return 'square';
  return (
    byName(s, q) ??
    byNoun(s, q) ??
    byPrice(s, q) ??
    byRate(s, q) ??
    byPounds(s, q) ??
    byIdiom(s, q) ??
    bySports(s, q) ??
    byCaliber(s, q) ??
    (q.unit.id === 'degree' && Math.abs(q.value) >= 150 ? 'angle' : undefined) ??
    (s.brackets.some((b) => b.first <= q.first && q.first < b.next) ? 'brackets' : undefined)
  );
}
