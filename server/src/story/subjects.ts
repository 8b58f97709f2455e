import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { PARTY_AND_STATE } from './name-kinds.ts';
import { nameBehind, namedBefore, nameInAside, owner, personBehind } from './names-beside.ts';
import type { FoundSource } from './noun-phrase.ts';
import { isNounLike, pronounAt } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-before.ts';
import type { Reading, Unit } from './reading.ts';
import { cueAt, Word } from './word-class.ts';

const BE: ReadonlySet<string> = new Set("is are was were be been being am isn't aren't wasn't weren't".split(' '));
const NEGATION: ReadonlySet<string> = new Set(['not', 'never', "n't", 'neither', 'without', 'nor']);
/** What stands between a subject and its verb in the grammar of "went on to say". */
const CHAIN: ReadonlySet<string> = new Set(
  'went goes continued continues began begins used wants wanted appeared seemed likes liked loves came rushed'.split(' '),
);

/** What stands before a verb of speech. */
export interface Before {
  readonly found: FoundSource | undefined;
  /** A form of "be" directly before the verb: passive with a participle, progressive with -ing. */
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
  /** "and said", "then added", ", saying": the subject stands further off. */
  readonly joined: boolean;
  /** Behind "to": an infinitive. */
  readonly infinitive: boolean;
  /** The token directly before the verb group. */
  readonly at: number;
}

const PERIODS = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

/** A day, or what stands before one: "recent weeks", "past days". */
const isTime = (reading: Reading, at: number): boolean => {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (reading.bits[at]! & Word.Time || PERIODS.test(token.lower)) return true;
  return /^(?:recent|past|last|coming)$/.test(token.lower) && isTime(reading, at + 1);
};

/** "in recent weeks", "over the past days", "for two years", but not "the years said". */
function isPeriodBehind(tokens: readonly Token[], at: number): boolean {
  return /^(?:recent|past|last|coming)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Reads leftwards from a verb: adverbs, auxiliaries, days, appositions in commas, then the subject. */
export function beforeVerb(reading: Reading, unit: Unit, verb: number): Before {
  const { tokens, bits, quoteAt, mentionAt } = reading;
  let be = false;
  let have = false;
  let modal = false;
  let negated = false;
  let k = verb - 1;
  for (; k >= unit.first && quoteAt[k]! < 0; k--) {
    const token = tokens[k]!;
    // "who in 2010 said", "a panel in 2001 found".
    if (token.kind === 'number' && /^(?:1[89]|20)\d\d$/.test(token.text) && /^(?:in|since)$/.test(tokens[k - 1]?.lower ?? '')) {
      k--;
      continue;
    }
    if (token.kind !== 'word') break;
    const { lower } = token;
    const b = bits[k]!;
    if (mentionAt[k]! >= 0 && !(b & Word.Time)) break;
    if (NEGATION.has(lower) || lower.endsWith("n't")) negated = true;
    if (b & Word.Auxiliary && !(b & Word.SubjectPronoun)) {
      if (BE.has(lower)) be = true;
      else if (/^ha[sd]|^have|^having/.test(lower)) have = true;
      else modal = true;
      if (/^(?:he|she|they|it|we|i|you)'/.test(lower)) {
        return { found: pronounBefore(reading, k), be, have: true, modal, negated, joined: false, infinitive: false, at: k };
      }
      continue;
    }
    if (NEGATION.has(lower) || /^(?:him|her|it|them)sel(?:f|ves)$/.test(lower)) continue;
    if (b & Word.Adverb && !(b & (Word.Determiner | Word.Relative | Word.Person | Word.Source))) continue;
    if (b & Word.Time && !(b & (Word.Auxiliary | Word.Preposition))) continue;
    if (PERIODS.test(lower) && isPeriodBehind(tokens, k)) continue;
    if (
      /^(?:on|in|for|of|since|during|over|late|early|last|recent|past|coming)$/.test(lower) &&
      k + 1 < verb &&
      isTime(reading, k + 1)
    )
      continue;
    break;
  }
  // "A report released last year found", "an email posted Friday shows": the participle describes the document.
  if (
    k < verb - 1 &&
    k > unit.first &&
    /(?:ed|published|made|taken|sent)$/.test(tokens[k]!.lower) &&
    bits[k - 1]! & Word.Document
  )
    k--;
  const flags = { be, have, modal, negated, at: k };
  const none = { ...flags, found: undefined, joined: false, infinitive: false };
  if (k < unit.first) return { ...none, joined: verb > unit.first };
  if (quoteAt[k]! >= 0) return { ...none, joined: true };
  const token = tokens[k]!;
  const { lower } = token;
  if (lower === 'to') {
    // "went on to say", "continued to insist": the subject of the first verb speaks.
    let head = k - 1;
    if (tokens[head]?.lower === 'on' || tokens[head]?.lower === 'out') head--;
    if (head >= unit.first && CHAIN.has(tokens[head]!.lower))
      return { ...beforeVerb(reading, unit, head), modal: true, infinitive: false };
    return { ...none, infinitive: true };
  }
  if (token.kind === 'mark' && (token.text === ')' || token.text === ']')) {
    const open = openingBracket(reading, unit, k);
    const found = open > unit.first ? phraseEndingAt(reading, unit, open - 1) : undefined;
    if (found) return { ...flags, found, joined: false, infinitive: false };
    return { ...none, found: open >= unit.first ? placeholder(reading, open, k) : undefined };
  }
  if (token.kind === 'mark') {
    if (!/^(?:,|—|–|―|--|-)$/.test(token.text)) return { ...none, joined: true };
    // "One commander, who identified himself as Abu Nadim, said".
    const aside = k > unit.first && mentionAt[k - 1]! >= 0 ? phraseEndingAt(reading, unit, k - 1) : undefined;
    const found = owner(reading, unit, aside) ?? nameInAside(reading, unit, aside, k) ?? acrossApposition(reading, unit, k);
    return { ...flags, found, joined: found === undefined, infinitive: false };
  }
  if (bits[k]! & Word.Conjunction || lower === 'then') return { ...none, joined: true };
  if (bits[k]! & Word.Relative && lower !== 'what') {
    let head = k - 1;
    if (tokens[head]?.text === ',') head--;
    // "Sen. Ana Ruiz, D-Mo., who voted no"
    if (PARTY_AND_STATE.test(tokens[head]?.text ?? '') && tokens[head - 1]?.text === ',') head -= 2;
    const noun = head >= unit.first && isNounLike(reading, head) ? phraseEndingAt(reading, unit, head) : undefined;
    const found = namedBefore(reading, unit, noun) ?? (lower === 'who' ? personBehind(reading, noun, head) : noun);
    return { ...flags, found: found && standsFor(found, token), joined: false, infinitive: false };
  }
  if (lower === 'that' && k > unit.first && isNounLike(reading, k - 1)) {
    const found = phraseEndingAt(reading, unit, k - 1);
    return { ...flags, found: found && standsFor(found, token), joined: false, infinitive: false };
  }
  if (bits[k]! & Word.Preposition && !isNounLike(reading, k))
    return { ...none, joined: /^(?:after|before|by|in|as|while|without|despite)$/.test(lower) };
  const found = phraseEndingAt(reading, unit, k);
  return {
    ...flags,
    found: owner(reading, unit, found) ?? antecedent(reading, unit, found?.first ?? k + 1) ?? found,
    joined: false,
    infinitive: false,
  };
}

/** A relative pronoun stands for the source: it is the speaker's word, and the antecedent says who that is. */
const standsFor = (found: FoundSource, pronoun: Token): FoundSource => ({
  ...found,
  source: { ...found.source, span: span(pronoun.start, pronoun.end), antecedent: found.source.span },
});

/** "An official who spoke on condition of anonymity said": what stands before the verb ends a relative clause; its noun speaks. */
function antecedent(reading: Reading, unit: Unit, first: number): FoundSource | undefined {
  const { tokens, bits, quoteAt } = reading;
  // "Groups that support DACA said": the phrase itself may begin with the verb.
  let verb = reading.mentionAt[first]! < 0 && cueAt(tokens, first) !== undefined;
  for (let k = first - 1; k > unit.first && k > first - 25; k--) {
    const token = tokens[k]!;
    if (quoteAt[k]! >= 0 || token.kind === 'mark') return undefined;
    if (token.lower === 'who' || (token.lower === 'that' && isNounLike(reading, k - 1)))
      return verb && isNounLike(reading, k - 1) ? phraseEndingAt(reading, unit, k - 1) : undefined;
    if (bits[k]! & (Word.Auxiliary | Word.FiniteVerb) || cueAt(tokens, k) || token.lower.endsWith('ed')) verb = true;
    if (bits[k]! & (Word.SubjectPronoun | Word.Subordinator) && !(bits[k]! & Word.Preposition)) return undefined;
  }
  return undefined;
}

const pronounBefore = (reading: Reading, at: number): FoundSource => {
  const found = pronounAt(reading, at);
  const head = found.source.head!.replace(/'.*$/, '');
  return {
    ...found,
    source: {
      ...found.source,
      head,
      gender: head === 'he' ? 'male' : head === 'she' ? 'female' : undefined,
      plural: head === 'they' || head === 'we',
    },
  };
};

/** "[speaker] said": a place that somebody still has to fill in speaks all the same. */
function placeholder(reading: Reading, open: number, close: number): FoundSource | undefined {
  const { tokens } = reading;
  const word = tokens[close - 1];
  if (tokens[open]!.text !== '[' || word?.kind !== 'word') return undefined;
  return {
    source: {
      kind: 'noun',
      span: span(tokens[open]!.start, tokens[close]!.end),
      mention: undefined,
      head: word.lower,
      gender: undefined,
      plural: false,
    },
    first: open,
    end: close + 1,
  };
}

function openingBracket(reading: Reading, unit: Unit, close: number): number {
  for (let k = close - 1; k >= unit.first && k > close - 14; k--) {
    const { text } = reading.tokens[k]!;
    if (text === '(' || text === '[') return k;
  }
  return -1;
}

/** "Ruiz, the mayor since 2012, said": the name stands before the apposition that ends at this comma or dash. */
function acrossApposition(reading: Reading, unit: Unit, close: number): FoundSource | undefined {
  const { tokens, quoteAt, bits, mentionAt } = reading;
  const mark = tokens[close]!.text;
  let fallback: FoundSource | undefined;
  let seen = 0;
  for (let k = close - 1; k >= unit.first && seen < 6; k--) {
    if (quoteAt[k]! >= 0) continue;
    const token = tokens[k]!;
    if (token.kind !== 'mark' || (mark === ',' ? token.text !== ',' : token.text !== mark)) continue;
    seen++;
    if (k === unit.first) break;
    // "Sen. Ana Ruiz (D-Mo.), who voted no, said": the name stands before the bracket.
    let last = tokens[k - 1]!.text === ')' ? openingBracket(reading, unit, k - 1) - 1 : k - 1;
    // "Ruiz who, in a letter to the board, said"
    if (tokens[last]?.lower === 'who') last--;
    if (last < unit.first) continue;
    const found =
      isNounLike(reading, last) || bits[last]! & Word.SubjectPronoun ? phraseEndingAt(reading, unit, last) : undefined;
    if (!found) continue;
    // "Two groups that run clinics, Trust and Hope, said": what stands behind "that" is the verb of a clause.
    if (found.source.kind !== 'mention' && /^(?:that|who)$/.test(tokens[found.first - 1]?.lower ?? '')) continue;
    const named = nameBehind(reading, unit, found);
    if (named) return named;
    if (!opensAside(reading, k + 1)) continue;
    const before = found.first - 1;
    const atClause =
      before < unit.first ||
      quoteAt[before]! >= 0 ||
      tokens[before]!.kind === 'mark' ||
      (bits[before]! & (Word.Conjunction | Word.Subordinator)) !== 0;
    if (found.source.kind === 'mention' && mentionAt[last]! >= 0 && atClause) return found;
    if (atClause && !fallback) fallback = found;
    else if (!fallback && found.source.kind !== 'pronoun' && found.source.kind !== 'document') fallback = found;
  }
  return fallback;
}

/** What may stand between commas behind a name: an age, a role, a relative clause, a party and state, a place. */
function opensAside(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const b = reading.bits[at]!;
  if (b & Word.SubjectPronoun && !(b & Word.Relative)) return false;
  if (b & (Word.Auxiliary | Word.Conjunction) && token.lower !== 'now') return false;
  return token.kind === 'word';
}
