import type { Cue } from './cue.ts';
import { NAMING, readNaming } from './naming-cues.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import type { Reading, Unit } from './reading.ts';
import { readVerb } from './verb-cues.ts';
import { cueAt } from './word-class.ts';

/** Finds the cues of a unit outside quotations, from left to right. */
export function findCues(reading: Reading, unit: Unit): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (reading.quoteAt[i]! >= 0 || reading.tokens[i]!.kind !== 'word' || reading.mentionAt[i]! >= 0) continue;
    const cue = readCue(reading, unit, i, cues);
    if (cue) {
      cues.push(cue);
      i = cue.end - 1;
    }
  }
  return cues;
}

function readCue(reading: Reading, unit: Unit, at: number, earlier: readonly Cue[]): Cue | undefined {
  const { tokens } = reading;
  const { lower } = tokens[at]!;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const found = phraseStartingAt(reading, unit, at + 2);
    return {
      at,
      end: at + 2,
      lemma: 'according to',
      verbClass: 'phrase',
      takes: 'qt',
      found,
      inverted: true,
      negated: false,
      tense: 'none',
    };
  }
  const naming = NAMING.get(lower);
  if (naming !== undefined && !(lower === 'called' && /^(?:for|on)$/.test(tokens[at + 1]?.lower ?? ''))) {
    return readNaming(reading, unit, at, naming, earlier);
  }
  const form = cueAt(tokens, at);
  return form && readVerb(reading, unit, at, form, earlier);
}
