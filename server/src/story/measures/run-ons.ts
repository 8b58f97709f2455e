import { UNITS } from '../../lexicon/units.ts';
import type { Atom } from './atoms.ts';

/** Words of place and direction that typists run together with the unit before them: "30 milessouth", "40 kmaway". */
const RUN_TOGETHER =
  'above across along apart away behind below deep down from high inland into long north northeast northwest of off offshore on outside per south southeast southwest tall to up west wide east'.split(
    ' ',
  );

/** Words that are a unit and one of these, and how long the unit is in UTF-16 code units. None is an English word. */
export const RUN_ONS: ReadonlyMap<string, number> = new Map(
  UNITS.filter((unit) => unit.trigger === 'required')
    .flatMap((unit) => [
      ...unit.names.filter((name) => /^[a-z]+(?:s|feet)$/.test(name)),
      ...unit.symbols.filter((s) => s === 'km'),
    ])
    .flatMap((name) => RUN_TOGETHER.map((word): [string, number] => [name + word, name.length])),
);

/** Atoms with the units taken off such words, where a number stands before them; they are read as if the space were there. */
export function withoutRunOns(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom, i) => i > 0 && RUN_ONS.has(atom.lower))) return atoms;
  return atoms.flatMap((atom, i) => {
    const length = atoms[i - 1]?.kind === 'number' ? RUN_ONS.get(atom.lower) : undefined;
    if (length === undefined) return [atom];
    const piece = (from: number, to: number, space: boolean): Atom => ({
      kind: 'word',
      start: atom.start + from,
      end: atom.start + to,
      text: atom.text.slice(from, to),
      lower: atom.lower.slice(from, to),
      space,
    });
    return [piece(0, length, atom.space), piece(length, atom.lower.length, true)];
  });
}
