import { roundAt, unitOf } from './arithmetic.ts';
import { type Atom, behindAside, isWord } from './atoms.ts';
import type { Quantity } from './quantity.ts';

/** How tall people are, in meters, children of school age to the tallest; what is smaller is told in inches. */
const LEAST = 1.4;
const MOST = 2.3;

const METRIC = new Set(['meter', 'centimeter']);

const PERSON = ['he', 'she', 'who', 'man', 'woman', 'boy', 'girl', 'suspect'];

/** How many words before a measure its subject may stand. */
const REACH = 5;

function isOfPerson(atoms: readonly Atom[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - REACH && atoms[i]!.kind === 'word'; i--)
    if (isWord(atoms[i], ...PERSON)) return true;
  return false;
}

/**
 * A metric height that reads as a person's: "1.88 meters tall". Nothing else is measured to the centimeter and called tall; a
 * rounder figure ("1.8 meters tall") needs a person for its subject.
 */
export function isBodyHeight(atoms: readonly Atom[], q: Quantity): boolean {
  const [figure] = q.figures;
  if (!figure || q.shape !== 'single' || !METRIC.has(q.unit.id)) return false;
  if (q.suffix !== 'tall' && !isWord(behindAside(atoms, q.next), 'tall')) return false;
  const meters = figure.value * q.unit.base;
  if (meters < LEAST || meters > MOST) return false;
  const toTheCentimeter = q.unit.id === 'meter' ? figure.place === -2 : figure.value % 10 !== 0;
  return toTheCentimeter || isOfPerson(atoms, q.first);
}

/** A length in whole feet and inches. */
export interface FeetAndInches {
  readonly feet: number;
  readonly inches: number;
}

/** A length in meters to the nearest inch. */
export function feetAndInches(meters: number): FeetAndInches {
  const total = roundAt(meters / unitOf('inch').base, 0);
  return { feet: Math.floor(total / 12), inches: total % 12 };
}

/** As wires print a height: "6 feet, 2 inches", "6-foot-2" before a noun. */
export function printHeight({ feet, inches }: FeetAndInches, hyphenated: boolean): string {
  if (hyphenated) return inches === 0 ? `${feet}-foot` : `${feet}-foot-${inches}`;
  return `${feet} feet${inches === 0 ? '' : `, ${inches} ${inches === 1 ? 'inch' : 'inches'}`}`;
}
