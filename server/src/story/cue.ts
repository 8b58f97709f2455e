import { unitSubject } from './clause-subjects.ts';
import { canSpeak, type FoundSource } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { Word } from './word-class.ts';

/** A cue of speech in its clause, before quotations and content are given to it. */
export interface Cue {
  /** Index of the verb's token (or the first of a phrase). */
  readonly at: number;
  /** Half-open: behind the cue's last token. */
  readonly end: number;
  readonly lemma: string;
  readonly verbClass: 'neutral' | 'speech-act' | 'loaded' | 'cognition' | 'naming' | 'phrase';
  /** q, t, n as in the table of verbs. */
  readonly takes: string;
  readonly found: FoundSource | undefined;
  readonly inverted: boolean;
  readonly negated: boolean;
  /** Written like a common noun ("reports", "states"): speech only when what is said shows it. */
  readonly nounLike?: boolean;
  readonly tense: 'past' | 'present' | 'none';
}

/** The subject that a joined verb or a participle shares, when it is somebody who can speak. */
export function nearSubject(reading: Reading, unit: Unit, at: number, earlier: readonly Cue[]): FoundSource | undefined {
  const found = sharedSubject(reading, unit, at, earlier);
  if (!found || canSpeak(reading, found)) return found;
  // "Her trip came after a report that urged a halt, saying ...": not the trip, but who spoke last.
  return earlier.findLast((cue) => cue.found && cue.verbClass !== 'phrase' && canSpeak(reading, cue.found))?.found;
}

/**
 * The speaker before the verb in the unit, else the unit's own subject. A speaker inside a clause that stands in front of the
 * main one does not count ("As the crowd began to chant, Ruiz ...").
 */
export function sharedSubject(reading: Reading, unit: Unit, at: number, earlier: readonly Cue[]): FoundSource | undefined {
  const main = unitSubject(reading, unit, at);
  for (let e = earlier.length - 1; e >= 0; e--) {
    const cue = earlier[e]!;
    if (!cue.found || cue.verbClass === 'phrase') continue;
    if (main && cue.at < main.first && cue.found.first < main.first && reading.quoteAt[main.first - 1]! < 0 && !cue.inverted)
      continue;
    if (e > 0 && earlier.some((outer, o) => o < e && isNested(reading, outer, cue))) continue;
    return cue.found;
  }
  return main;
}

/**
 * A cue inside what an earlier one says: "critics say he proposed ...". Its subject stands behind the earlier verb, and no mark or
 * conjunction opens a new clause before it.
 */
export function isNested(reading: Reading, outer: Cue, inner: Cue): boolean {
  if (!outer.found || !inner.found || outer.found === inner.found || outer.inverted || outer.verbClass === 'naming') return false;
  const { first } = inner.found;
  if (first < outer.end || first >= inner.at) return false;
  for (let k = outer.end; k < inner.at; k++) if (reading.quoteAt[k]! >= 0) return false;
  const before = reading.tokens[first - 1];
  if (before === undefined) return false;
  // "Republicans, who he said are lazy": what he says opens a clause of its own.
  return before.kind !== 'mark' && !(reading.bits[first - 1]! & (Word.Conjunction | Word.Relative));
}
