import type { Cue } from './cue.ts';
import { nameBehind } from './names-beside.ts';
import { NAMING, readNaming } from './naming-cues.ts';
import { type FoundSource, isNounLike, pronounAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-behind.ts';
import type { Reading, Unit } from './reading.ts';
import { beforeVerb } from './subjects.ts';
import { readVerb } from './verb-cues.ts';
import { cueAt, Word } from './word-class.ts';

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

const AFTER_VERB = Word.Preposition | Word.Adverb | Word.Time | Word.Conjunction | Word.Subordinator;

/** “We go,” the nominee riffed: between a quotation that a comma leaves open and what follows, any past form speaks. */
function behindQuote(reading: Reading, unit: Unit, at: number): Cue | undefined {
  const { tokens, quoteAt, bits } = reading;
  const { lower } = tokens[at]!;
  if (at < unit.first + 3 || lower.length < 5 || !lower.endsWith('ed') || bits[at]! & ~(Word.FiniteVerb | Word.Opener))
    return undefined;
  // "the bureau managed to lose it" says nothing.
  const next = tokens[at + 1];
  if (next?.kind === 'word' && at + 1 < unit.end && (next.lower === 'to' || !(bits[at + 1]! & AFTER_VERB))) return undefined;
  const before = beforeVerb(reading, unit, at);
  const { found } = before;
  if (!found || before.be || before.have || before.modal || found.end !== at || found.source.kind === 'document')
    return undefined;
  const mark = found.first - 1;
  if (mark - 1 < unit.first || quoteAt[mark]! < 0 || !/^[,?!]$/.test(tokens[mark - 1]!.text)) return undefined;
  return {
    at,
    end: at + 1,
    lemma: lower,
    verbClass: 'neutral',
    takes: 'q',
    found,
    inverted: false,
    negated: false,
    tense: 'past',
  };
}

function readCue(reading: Reading, unit: Unit, at: number, earlier: readonly Cue[]): Cue | undefined {
  const { tokens } = reading;
  const { lower } = tokens[at]!;
  if (lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const phrase = phraseStartingAt(reading, unit, at + 2);
    const found = (phrase && nameBehind(reading, unit, phrase)) ?? phrase ?? objectPronoun(reading, unit, at + 2);
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
  if (/^call(?:s|ed|ing)?$/.test(lower) && tokens[at + 1]?.lower === 'up') return undefined;
  const naming = NAMING.get(lower);
  if (naming !== undefined && !(naming === 'call' && /^(?:for|on)$/.test(tokens[at + 1]?.lower ?? ''))) {
    return readNaming(reading, unit, at, naming, earlier);
  }
  const form = cueAt(tokens, at);
  return form ? readVerb(reading, unit, at, form, earlier) : behindQuote(reading, unit, at);
}

/** "according to her", not "according to her lawyer". */
function objectPronoun(reading: Reading, unit: Unit, at: number): FoundSource | undefined {
  if (at >= unit.end || !/^(?:him|her|them)$/.test(reading.tokens[at]!.lower)) return undefined;
  return at + 1 < unit.end && isNounLike(reading, at + 1) ? undefined : pronounAt(reading, at);
}
