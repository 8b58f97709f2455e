import { clauseSubject } from './clause-subjects.ts';
import { type Cue, isNested } from './cue.ts';
import type { Reading, Unit } from './reading.ts';
import { Word } from './word-class.ts';

/** Outermost quotations that begin in the unit, titles left out. */
export function quotesOf(reading: Reading, unit: Unit): number[] {
  const found: number[] = [];
  for (let k = unit.first; k < unit.end; k++) {
    const q = reading.quoteAt[k]!;
    if (q >= 0 && found.at(-1) !== q) found.push(q);
  }
  return found;
}

/** Gives each quotation of a unit to the cue that governs it: cue index to quotations. */
export function assign(reading: Reading, unit: Unit, cues: readonly Cue[], quotes: readonly number[]): Map<number, number[]> {
  const covered = new Map<number, number[]>();
  if (cues.length === 0) return covered;
  const { quoteAt } = reading;
  for (const q of quotes) {
    let first = unit.first;
    while (first < unit.end && quoteAt[first] !== q) first++;
    let end = first;
    while (end < unit.end && quoteAt[end] === q) end++;
    const best = governing(reading, cues, first, end);
    if (best >= 0) covered.set(best, [...(covered.get(best) ?? []), q]);
  }
  return covered;
}

function governing(reading: Reading, cues: readonly Cue[], first: number, end: number): number {
  let preceding = -1;
  let following = -1;
  for (let c = 0; c < cues.length; c++) {
    const cue = cues[c]!;
    if (!cue.found && cue.verbClass !== 'naming') continue;
    // Nobody says what he wants or means in somebody's exact words, unless the words stand beside the verb.
    if ((cue.verbClass === 'cognition' && !cue.takes.includes('q')) || cue.lemma === 'speak') continue;
    if (cue.at < first) preceding = c;
    // “We go,” presumably meaning the council: a participle comments on words that somebody else said.
    else if (following < 0 && !(cue.verbClass === 'naming' && reading.tokens[cue.at]!.lower.endsWith('ing'))) following = c;
  }
  if (following >= 0) {
    const cue = cues[following]!;
    const head = cue.inverted || !cue.found ? cue.at : Math.min(cue.found.first, cue.at);
    let gap = head - end;
    for (let k = end; k < head && k >= 0; k++) if (reading.bits[k]! & (Word.Adverb | Word.Time)) gap--;
    // Directly behind the quotation, which a comma, question or dash inside left open.
    if (gap <= 0 || (gap <= 1 && preceding < 0)) return following;
  }
  if (preceding >= 0) return outermost(reading, cues, preceding, first);
  return following >= 0 && answersFor(reading, cues[following]!) ? following : -1;
}

/** "..., but he gave him a compliment: “...”": what stands behind a colon belongs to the subject of the clause before it. */
export function takeBehindColon(
  reading: Reading,
  unit: Unit,
  cues: Cue[],
  quotes: readonly number[],
  covered: Map<number, number[]>,
): void {
  const { tokens, quoteAt } = reading;
  for (const q of quotes) {
    let first = unit.first;
    while (first < unit.end && quoteAt[first] !== q) first++;
    const colon = first - 1;
    if (colon <= unit.first || tokens[colon]!.text !== ':' || quoteAt[colon]! >= 0) continue;
    const owner = [...covered].find(([, list]) => list.includes(q));
    const found = clauseSubject(reading, unit, colon);
    // A cue of that very clause, or one nearer to the colon, stays.
    if (!owner || !found || cues[owner[0]]!.end > found.first) continue;
    covered.set(
      owner[0],
      owner[1].filter((other) => other !== q),
    );
    cues.push({
      at: colon,
      end: first,
      lemma: ':',
      verbClass: 'phrase',
      takes: '',
      found,
      inverted: false,
      negated: false,
      tense: 'none',
    });
    covered.set(cues.length - 1, [q]);
  }
}

/** A speaker further behind a quotation answers for it across a comma: The road was “a mess,” and closed, police said. */
function answersFor(reading: Reading, cue: Cue): boolean {
  const head = cue.inverted || !cue.found ? cue.at : Math.min(cue.found.first, cue.at);
  return reading.tokens[head - 1]?.kind === 'mark' || (reading.quoteAt[head - 1] ?? -1) >= 0;
}

/** The quotation is what the cue says: right behind it, or behind the words that a naming verb names. */
function speaksHere(reading: Reading, cue: Cue, quote: number): boolean {
  const gap = quote - cue.end;
  if (cue.verbClass === 'naming') return gap <= 3;
  // "said the campaign would continue “to break barriers”": the words belong to whoever is reported.
  if (!cue.takes.includes('q') || cue.lemma === 'continue') return false;
  return gap === 0 || (gap <= 3 && /^[,:]$/.test(reading.tokens[quote - 1]!.text));
}

/** A cue inside what another says gives way to it, unless the quotation stands right behind it. */
function outermost(reading: Reading, cues: readonly Cue[], index: number, quote: number): number {
  let best = index;
  for (let c = index - 1; c >= 0; c--) {
    const inner = cues[best]!;
    if (speaksHere(reading, inner, quote)) break;
    if (cues[c]!.verbClass !== 'cognition' && isNested(reading, cues[c]!, inner)) best = c;
  }
  return best;
}
