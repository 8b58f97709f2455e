import { clauseSubject, unitSubject } from './clause-subjects.ts';
import type { Cue } from './cue.ts';
import type { Mention } from './names.ts';
import type { FoundSource } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Reading, Unit } from './reading.ts';
import { Word } from './word-class.ts';

/** Without a verb of speech: "was blunt in a letter: “...”", "a sign with the words “...”", a colon before a quotation. */
export function phraseCue(reading: Reading, unit: Unit, quote: number | undefined, leadsIn: boolean): Cue | undefined {
  const { tokens, quoteAt, bits } = reading;
  let colon = leadsIn ? unit.end - 1 : -1;
  let document = -1;
  let passed = false;
  for (let k = unit.first; k < unit.end; k++) {
    if (quoteAt[k]! === quote) passed = true;
    if (quoteAt[k]! >= 0) continue;
    if (tokens[k]!.text === ':' && quote !== undefined && quoteAt[k + 1] === quote) colon = k;
    if (bits[k]! & Word.Document && document < 0 && !passed && inDocument(reading, unit, k)) document = k;
  }
  if (colon < 0 && document < 0) return undefined;
  const at = document >= 0 ? document : colon;
  let found = colon >= 0 ? (namedBefore(reading, unit, colon) ?? clauseSubject(reading, unit, colon)) : undefined;
  found ??= unitSubject(reading, unit, colon >= 0 ? colon : unit.end);
  if (colon < 0 && found && found.first > at) found = undefined;
  if (!found) return undefined;
  return {
    at,
    end: at + 1,
    lemma: document >= 0 ? tokens[document]!.lower : ':',
    verbClass: 'phrase',
    takes: '',
    found,
    inverted: false,
    negated: false,
    tense: 'none',
  };
}

/** "More from Jones:", "Ruiz:", "Ruiz’s reply:": a name directly before the colon, or one whose words are announced. */
function namedBefore(reading: Reading, unit: Unit, colon: number): FoundSource | undefined {
  const { mentionAt, mentions, tokens } = reading;
  const m = mentionAt[colon - 1] ?? -1;
  if (m >= 0 && colon > unit.first) {
    const mention = mentions[m]!;
    const before = tokens[mention.firstToken - 1];
    if (mention.firstToken === unit.first || before?.kind === 'mark' || before?.lower === 'from' || before?.lower === 'by')
      return fromMention(mention, m);
  }
  // "From the report: “...”", "More from Tuesday's ruling: “...”"
  const phrase = phraseEndingAt(reading, unit, colon - 1);
  if (phrase && phrase.first > unit.first && /^(?:from|by)$/.test(tokens[phrase.first - 1]!.lower)) return phrase;
  const first = mentionAt[unit.first]!;
  if (first >= 0 && mentions[first]!.possessive && mentions[first]!.kind === 'person')
    return fromMention(mentions[first]!, first);
  return undefined;
}

const fromMention = (mention: Mention, index: number): FoundSource => ({
  source: { kind: 'mention', span: mention.span, mention: index, head: undefined, gender: mention.gender, plural: false },
  first: mention.firstToken,
  end: mention.endToken,
});

/** "— Ida Kern, Port Hollis": a line that names the speaker of the quotation above it, or of the one before it in its own line. */
export function signature(reading: Reading, unit: Unit): Cue | undefined {
  const { tokens, mentionAt, mentions, quoteAt } = reading;
  let dash = unit.first;
  while (dash < unit.end && quoteAt[dash]! >= 0) dash++;
  const token = tokens[dash];
  if (dash >= unit.end - 1 || token === undefined || !/^(?:—|–|―|--|-)$/.test(token.text)) return undefined;
  const m = mentionAt[dash + 1]!;
  if (m < 0 || mentions[m]!.kind === 'place') return undefined;
  const { endToken } = mentions[m]!;
  const after = tokens[endToken];
  if (endToken < unit.end && after?.text !== ',' && after?.text !== '.' && after?.text !== '(') return undefined;
  return {
    at: dash,
    end: dash + 1,
    lemma: '—',
    verbClass: 'phrase',
    takes: '',
    found: fromMention(mentions[m]!, m),
    inverted: true,
    negated: false,
    tense: 'none',
  };
}

/** "in a letter", "on a sign with the words": a document that holds words, not one that is talked about. */
function inDocument(reading: Reading, unit: Unit, at: number): boolean {
  for (let k = at - 1; k >= unit.first && k > at - 6; k--) {
    const { lower, kind } = reading.tokens[k]!;
    if (/^(?:in|on|from|with|via|carrying|holding|waving|wearing|held|carried|waved)$/.test(lower)) return true;
    if (kind === 'mark' || reading.bits[k]! & (Word.Auxiliary | Word.Conjunction | Word.Subordinator)) return false;
  }
  return false;
}
