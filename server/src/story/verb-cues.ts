import { type Cue, nearSubject, sharedSubject } from './cue.ts';
import { nameBehind } from './names-beside.ts';
import { canSpeak, type FoundSource, isInfinitiveObject, isNounLike, isPersonLike } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-behind.ts';
import type { Reading, Unit } from './reading.ts';
import { beforeVerb } from './subjects.ts';
import { isDeed, isNoun, isNounHere, isReduced } from './verb-lookalikes.ts';
import { type CueForm, cueAt, isPluralNoun, Word } from './word-class.ts';

export function readVerb(reading: Reading, unit: Unit, at: number, cue: CueForm, earlier: readonly Cue[]): Cue | undefined {
  const { tokens, quoteAt, bits } = reading;
  const end = at + 1 + (cue.particle === undefined ? 0 : 1);
  // "militants said to be inside": a participle, whatever stands before it.
  if (
    cue.form === 'past' &&
    tokens[end]?.lower === 'to' &&
    /^(?:be|have)$/.test(tokens[end + 1]?.lower ?? '') &&
    /^(?:say|report|think|believe)$/.test(cue.verb.lemma)
  )
    return undefined;
  // "continues to lead", "adding to his wins": no words of anybody's.
  if (/^(?:continue|begin|add|go on)$/.test(cue.verb.lemma) && tokens[end]?.lower === 'to' && quoteAt[end]! < 0) return undefined;
  // "a group calling itself the Sword": a name, and nobody's words; "the town lies 40 kilometers from the border": a place.
  if (
    /^(?:call|describe|label|brand|style)$/.test(cue.verb.lemma) &&
    /^(?:it|him|her|them)sel(?:f|ves)$/.test(tokens[end]?.lower ?? '')
  )
    return undefined;
  // "will call them back"
  if (
    cue.verb.lemma === 'call' &&
    /^(?:them|him|her|me|us|you|it)$/.test(tokens[end]?.lower ?? '') &&
    /^(?:back|in|out|home|up|off|again|to|for|at|on)$/.test(tokens[end + 1]?.lower ?? '')
  )
    return undefined;
  if (cue.verb.lemma === 'lie' && cue.form !== 'past' && !/^(?:about|to)$/.test(tokens[end]?.lower ?? '')) return undefined;
  const previous = tokens[at - 1];
  const hasPrevious = at > unit.first && previous !== undefined;
  if (
    hasPrevious &&
    quoteAt[at - 1]! < 0 &&
    bits[at - 1]! & Word.Determiner &&
    !(bits[at - 1]! & Word.SubjectPronoun) &&
    !/^(?:many|some|others|several|both|all|few|most|one|two|three|this|that|those|another|each|either|neither|enough|much)$/.test(
      previous.lower,
    )
  ) {
    return undefined;
  }
  // "some states", "many questions": after such a word a verb has no -s.
  if (cue.form === 'third' && hasPrevious && /^(?:many|some|several|both|all|few|most|two|three)$/.test(previous.lower))
    return undefined;
  if (isNoun(reading, at, cue) || isDeed(reading, unit, at, end, cue)) return undefined;
  const build = (found: FoundSource | undefined, inverted: boolean, negated = false): Cue | undefined =>
    found && {
      at,
      end,
      lemma: cue.verb.lemma,
      verbClass: cue.verb.verbClass,
      takes: cue.verb.takes,
      found,
      inverted,
      negated,
      nounLike: cue.nounLike && cue.form !== 'past',
      tense: cue.form === 'past' || cue.form === 'participle' ? 'past' : cue.form === 'ing' ? 'none' : 'present',
    };
  // Inverted: a quotation or comma before the verb, the speaker behind it.
  const markBefore = hasPrevious && (quoteAt[at - 1]! >= 0 || previous.kind === 'mark');
  if (
    (markBefore || at === unit.first) &&
    (cue.form === 'past' || cue.form === 'third') &&
    cue.verb.takes.includes('q') &&
    cue.verb.lemma !== 'tell' &&
    tokens[end]?.lower !== 'that'
  ) {
    const found = phraseStartingAt(reading, unit, end);
    // "Democrats and Republicans, alike, rejected the threat": a thing behind the verb is its object.
    if (
      found &&
      (quoteAt[at - 1]! >= 0 || at === unit.first || canSpeak(reading, found)) &&
      isSpeakerBehind(reading, unit, at, found) &&
      !(markBefore && endsApposition(reading, unit, at))
    )
      return build(nameBehind(reading, unit, found) ?? found, true);
  }
  const before = beforeVerb(reading, unit, at);
  if (cue.form === 'ing') return build(participleSubject(reading, unit, at, before, earlier), false, before.negated);
  if (before.infinitive) {
    // "interrupted to announce, “...”": only a quotation right behind makes it speech.
    const opens = quoteAt[end]! >= 0 || (tokens[end]?.text === ',' && quoteAt[end + 1]! >= 0);
    return opens && end < unit.end && cue.verb.takes.includes('q')
      ? build(nearSubject(reading, unit, at, earlier), false, before.negated)
      : undefined;
  }
  if (before.be || before.joined) {
    const agent = agentBehind(reading, unit, cue, end);
    if (agent) return build(agent, true, before.negated);
  }
  if (before.be && (cue.form === 'past' || cue.form === 'participle')) return undefined;
  if (cue.form === 'base') {
    if (!before.found) return undefined;
    const { source } = before.found;
    // "recent elections suggest", "the dynamics demonstrate"
    if (
      source.kind === 'noun' &&
      !before.modal &&
      !PLAIN.has(cue.verb.lemma) &&
      !isSpeakingNoun(reading, before.found) &&
      !isPersonLike(source.head ?? '')
    )
      return undefined;
    const plural =
      source.plural ||
      isPeople(reading, before.found) ||
      source.head === 'i' ||
      source.head === 'you' ||
      (source.head !== undefined && isPluralNoun(source.head));
    if (!before.modal && !plural) return undefined;
    if (
      cue.nounLike &&
      !before.modal &&
      source.kind !== 'pronoun' &&
      !followsQuote(reading, before.found) &&
      !/^(?:that|whether)$/.test(tokens[end]?.lower ?? '')
    )
      return undefined;
    return build(before.found, false, before.negated);
  }
  if (cue.form === 'participle' && !before.have) return undefined;
  if (before.found) {
    const { source } = before.found;
    if (cue.nounLike && isNounHere(reading, unit, end)) return undefined;
    if (
      source.kind === 'noun' &&
      !PLAIN.has(cue.verb.lemma) &&
      !isSpeakingNoun(reading, before.found) &&
      !isPersonLike(source.head ?? '')
    )
      return undefined;
    if (cue.nounLike && source.kind !== 'mention' && source.kind !== 'pronoun' && !isSpeakingNoun(reading, before.found))
      return undefined;
    // "to punish lawmakers deemed disloyal", "to help people accused": the object of an infinitive.
    if (cue.form === 'past' && !before.have && !PLAIN.has(cue.verb.lemma) && isInfinitiveObject(reading, unit, before.found))
      return undefined;
    // "the plan announced Tuesday by Ruiz": a participle behind a thing.
    if (cue.form === 'past' && tokens[end]?.lower === 'by' && !before.have && !BY_MEDIUM.test(tokens[end + 1]?.lower ?? ''))
      return undefined;
    if (
      cue.form === 'past' &&
      (source.kind === 'document' || (source.kind === 'noun' && !isSpeakingNoun(reading, before.found))) &&
      !before.have &&
      isReduced(reading, cue.verb.lemma, end)
    )
      return undefined;
    return build(before.found, false, before.negated);
  }
  if (before.joined && cue.form !== 'third' ? !cue.nounLike : before.joined && !cue.nounLike) {
    // "videos full of threats, mostly voiced by Hale"
    if (at === unit.first || (cue.form === 'past' && tokens[end]?.lower === 'by')) return undefined;
    return build(
      PLAIN.has(cue.verb.lemma) ? sharedSubject(reading, unit, at, earlier) : nearSubject(reading, unit, at, earlier),
      false,
      before.negated,
    );
  }
  return undefined;
}

/** "Khaled said by phone": how the words came, and no agent of a passive. */
const BY_MEDIUM =
  /^(?:phone|telephone|cellphone|email|e-mail|text|video|videoconference|satellite|letter|message|voicemail|mail|fax|radio|zoom|skype|whatsapp|telegram|signal)$/;

/** "The raid was reported by the Gazette": the agent of a passive vouches for what the sentence says. */
function agentBehind(reading: Reading, unit: Unit, { verb, form }: CueForm, end: number): FoundSource | undefined {
  if (!VOUCHES.has(verb.lemma) || (form !== 'past' && form !== 'participle') || reading.tokens[end]?.lower !== 'by')
    return undefined;
  const agent = phraseStartingAt(reading, unit, end + 1);
  return agent?.source.kind === 'pronoun' ? undefined : agent;
}

const VOUCHES: ReadonlySet<string> = new Set('report confirm announce disclose reveal'.split(' '));

/** "the Saudis say": a name in the plural. */
const isPeople = ({ tokens }: Reading, { source, first, end }: FoundSource): boolean =>
  source.kind === 'mention' && tokens[first]!.lower === 'the' && isPluralNoun(tokens[end - 1]!.lower);

/** The source stands directly behind a quotation: “Q,” the Saudis state. */
const followsQuote = (reading: Reading, found: FoundSource): boolean => found.first > 0 && reading.quoteAt[found.first - 1]! >= 0;

/** Verbs that only somebody who speaks can have for a subject. */
const PLAIN: ReadonlySet<string> = new Set(
  'say tell add argue insist warn write reply explain note claim complain joke testify tweet'.split(' '),
);

/** "Ruiz, the mayor, said Hale’s plan": the comma before the verb ends an apposition, whose name is the subject. */
function endsApposition(reading: Reading, unit: Unit, at: number): boolean {
  if (reading.quoteAt[at - 1]! >= 0 || (at - 2 >= unit.first && reading.quoteAt[at - 2]! >= 0)) return false;
  const { found } = beforeVerb(reading, unit, at);
  if (found?.source.kind !== 'mention' || found.source.mention === undefined) return false;
  return reading.mentions[found.source.mention]!.kind !== 'place';
}

function isSpeakingNoun(reading: Reading, found: FoundSource): boolean {
  for (let k = found.first; k < found.end; k++) {
    if (reading.bits[k]! & (Word.Person | Word.Source | Word.Document)) return true;
  }
  return false;
}

/** -ing behind a comma, a quotation, "by" or a form of "be". */
function participleSubject(
  reading: Reading,
  unit: Unit,
  at: number,
  before: ReturnType<typeof beforeVerb>,
  earlier: readonly Cue[],
): FoundSource | undefined {
  const { tokens, quoteAt } = reading;
  if (before.be) return before.found;
  if (before.infinitive) return undefined;
  // "with Ruiz yelling": the participle has a subject of its own.
  if (before.found && tokens[before.found.first - 1]?.lower === 'with') return before.found;
  const previous = tokens[at - 1];
  if (previous === undefined || at === unit.first) return undefined;
  if (quoteAt[at - 1]! >= 0 || previous.kind === 'mark' || before.joined) {
    // "quoted as saying": the subject of the passive speaks.
    if (previous.lower === 'as' && tokens[at - 2]?.lower === 'quoted') {
      const passive = beforeVerb(reading, unit, at - 2);
      return passive.found;
    }
    return nearSubject(reading, unit, at, earlier);
  }
  // "The town issued a statement saying": whoever issued it speaks.
  if (
    before.found?.source.kind === 'document' &&
    /^(?:a|an|another)$/.test(tokens[before.found.first]!.lower) &&
    before.found.first > unit.first
  ) {
    const issuer = nearSubject(reading, unit, before.found.first, earlier);
    if (issuer && issuer.end <= before.found.first) return issuer;
  }
  // "a statement saying", "a man claiming to be": the noun before speaks.
  if (before.found && (before.found.source.kind === 'document' || isSpeakingNoun(reading, before.found))) return before.found;
  if (
    /^(?:arguing|saying|noting|adding|claiming|insisting|telling|warning|suggesting|alleging|accusing|stating|declaring|asserting|explaining|contending|writing)$/.test(
      tokens[at]!.lower,
    )
  ) {
    return before.found?.source.kind === 'mention' ? before.found : nearSubject(reading, unit, at, earlier);
  }
  return undefined;
}

/** "said most regions in the country continued to grow": a verb before the next mark makes the words behind the cue its content. */
function verbAhead(reading: Reading, unit: Unit, from: number): boolean {
  const { tokens, bits, quoteAt } = reading;
  for (let k = from; k < unit.end && quoteAt[k]! < 0; k++) {
    if (tokens[k]!.kind === 'mark' || bits[k]! & (Word.Relative | Word.Subordinator)) return false;
    if (bits[k]! & (Word.Auxiliary | Word.FiniteVerb) && !(bits[k]! & Word.Preposition)) return true;
    if (reading.mentionAt[k]! < 0 && /[^e]ed$/.test(tokens[k]!.lower) && bits[k]! === 0 && tokens[k + 1]?.lower !== 'by')
      return true;
  }
  return false;
}

/** Behind an inverted verb: the speaker, not the subject of what is said ("Ruiz, the mayor, said Hale would go"). */
function isSpeakerBehind(reading: Reading, unit: Unit, at: number, found: FoundSource): boolean {
  const { tokens, quoteAt, bits } = reading;
  const previous = at - 1;
  const afterQuote =
    previous >= unit.first &&
    (quoteAt[previous]! >= 0 || (tokens[previous]!.text === ',' && previous > unit.first && quoteAt[previous - 1]! >= 0));
  if (found.source.kind === 'pronoun') {
    if (!/^(?:he|she|they|it|we|i)$/.test(found.source.head ?? '')) return false;
  }
  const next = found.end;
  if (next >= unit.end) return true;
  const b = bits[next]!;
  // Ruiz, the author of “Tides,” said it was hard.
  if (found.source.kind === 'pronoun' && b & (Word.Auxiliary | Word.FiniteVerb)) return false;
  if (afterQuote) return true;
  const verbFollows =
    quoteAt[next]! < 0 &&
    ((b & (Word.Auxiliary | Word.FiniteVerb)) !== 0 ||
      (cueAt(tokens, next) !== undefined && !isNounLike(reading, next)) ||
      /(?:ed)$/.test(tokens[next]!.lower));
  if (verbFollows) return false;
  const token = tokens[next]!;
  if (token.kind === 'mark') return true;
  if ((b & (Word.Time | Word.Preposition | Word.Relative)) === 0) return false;
  return !verbAhead(reading, unit, next);
}
