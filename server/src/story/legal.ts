import { MINOR_OFFENSES, OFFENSES, PERSON_LABELS } from '../lexicon/accusation-terms.ts';
import { CASE_PHRASES, type CaseState, CONSENT_PHRASES, RESPONSE_PHRASES } from '../lexicon/case-phrases.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import { isPerson, mentionAt, personAt } from './accused.ts';
import { isOpenMurder, tieOf } from './crime-labels.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import { minorsIn, victimOf } from './protected-people.ts';

/** How far a case against somebody has come. `who`: index into the block's names channel; undefined when no name stands by. */
export interface StateFact {
  readonly type: 'state';
  readonly state: CaseState;
  readonly who: number | undefined;
}

/** "Murderer Tom Hale": a label that says he did it. */
export interface LabelFact {
  readonly type: 'label';
  readonly term: string;
  /** Undefined for "the rapist": the story has to tell who. */
  readonly who: number | undefined;
}

/** "was murdered", "Tom Hale murdered", "the murder of Ann Lee", "charged with murdering". Parts: word. */
export interface MurderFact {
  readonly type: 'murder';
  readonly form: 'verb' | 'active' | 'noun' | 'charge';
}

/** Somebody named, or a relative of somebody named, as the victim of a sex crime. */
export interface VictimFact {
  readonly type: 'victim';
  readonly by: 'name' | 'relation';
}

/** A person under 18 by name, with a crime in the same sentence. Parts: withComma. */
export interface MinorFact {
  readonly type: 'minor';
  readonly age: number;
  readonly asAdult: boolean;
  /** It opens a sentence. */
  readonly opens: boolean;
  /** The age stands behind the name, with a comma after it. */
  readonly comma: boolean;
  /** "Her 16-year-old son, Tyler Cole,": `withComma` is the name between its commas, and the rest can stand alone. */
  readonly apposed: boolean;
}

/** Somebody is said to have done wrong. `who` is the target. */
export interface AccusationFact {
  readonly type: 'accusation';
  readonly who: number;
  readonly target: string;
  /** The wrong is a crime. */
  readonly crime: boolean;
}

/** Named in a case of small weight. */
export interface MinorOffenseFact {
  readonly type: 'minor-offense';
}

export interface MarkFact {
  readonly type: 'response' | 'consent';
}

export type LegalFact =
  | StateFact
  | LabelFact
  | MurderFact
  | VictimFact
  | MinorFact
  | AccusationFact
  | MinorOffenseFact
  | MarkFact;

const STATES = new PhraseMatcher(CASE_PHRASES);
const RESPONSES = new PhraseMatcher(RESPONSE_PHRASES);
const CONSENT = new PhraseMatcher(CONSENT_PHRASES);
const LABELS = new PhraseMatcher([...PERSON_LABELS.keys()].map((term) => [term, term] as const));
const MURDERS = new PhraseMatcher([
  ['(was|were|been|being|is|are) murdered', 'verb'],
  ['charged with murdering', 'charge'],
  ['murdered', 'active'],
  ['murder of', 'noun'],
] as const);
const SEX_ACTS = new PhraseMatcher([
  ['raping|raped|molesting|molested', true],
  ['sexually assaulting|assaulted|abusing|abused|attacking|attacked', true],
  ['charged with abusing', true],
  ['accused of abusing', true],
  ['(rape|molestation|sexual assault|sexual abuse) victim|survivor', true],
] as const);
const WRONGS = new PhraseMatcher([
  ['accused|accuses', 'accuse'],
  ['alleges|alleged|allege that?', 'allege'],
  ['say|says|claim|claims|said|claimed that?', 'say'],
] as const);
const WRONGDOING = new Set(
  `dumped stole beat abused raped assaulted harassed molested bribed cheated defrauded embezzled lied overcharged poisoned hid covered
  discriminated retaliated threatened tortured groped hit attacked robbed swindled falsified forged looted siphoned`.split(/\s+/),
);

/** What a block says of people under accusation. */
export function legalFacts(paragraph: Paragraph): FactList<LegalFact> {
  const facts: LegalFact[] = [];
  const spans: FactSpans[] = [];
  const { tokens } = paragraph;
  const add = (fact: LegalFact, whole: Span, parts: Readonly<Record<string, Span>> = {}) => {
    facts.push(fact);
    spans.push({ whole, parts });
  };
  const own = (start: number, end: number) => !paragraph.isQuoted(span(start, end));

  for (const match of STATES.find(tokens)) {
    if (own(match.start, match.end) && !(match.value === 'convicted' && isStillOpen(paragraph, match.firstToken)))
      add(
        { type: 'state', state: match.value, who: personAt(paragraph, match.firstToken, match.endToken) },
        span(match.start, match.end),
      );
  }
  for (const match of LABELS.find(tokens)) {
    if (!own(match.start, match.end)) continue;
    const tie = tieOf(paragraph, match.firstToken, match.endToken);
    if (tie) add({ type: 'label', term: match.value, who: tie.who }, tie.span);
  }
  for (const match of MURDERS.find(tokens)) {
    if (!own(match.start, match.end) || !isOpenMurder(paragraph, match.value, match.firstToken, match.endToken)) continue;
    const word = tokens[match.value === 'noun' ? match.firstToken : match.endToken - 1]!;
    add({ type: 'murder', form: match.value }, span(match.start, match.end), { word: span(word.start, word.end) });
  }
  for (const match of SEX_ACTS.find(tokens)) {
    if (!own(match.start, match.end)) continue;
    const victim = victimOf(paragraph, match.firstToken, match.endToken);
    if (victim) add({ type: 'victim', by: victim.by }, victim.span);
  }
  for (const minor of minorsIn(paragraph)) add(minor.fact, minor.span, { withComma: minor.withComma });
  for (const match of WRONGS.all(tokens)) {
    if (!own(match.start, match.end)) continue;
    const target = targetOf(paragraph, match.value, match.firstToken, match.endToken);
    if (target) add(target.fact, target.span);
  }
  const offense = minorOffense(paragraph);
  if (offense) add({ type: 'minor-offense' }, offense);
  for (const match of RESPONSES.find(tokens)) add({ type: 'response' }, span(match.start, match.end));
  for (const match of CONSENT.find(tokens)) add({ type: 'consent' }, span(match.start, match.end));
  return { facts, spans };
}

const OPEN_QUESTION = /^(?:if|unless|until|whether|could|would|may|might|can|avoid|seek|seeking|without|not|never)$/;

/** "If convicted, he faces 20 years", "could be sentenced to life": no court has spoken. */
function isStillOpen(paragraph: Paragraph, first: number): boolean {
  const { tokens, sentences } = paragraph;
  const from = Math.max(sentences[paragraph.sentenceAt(tokens[first]!.start)]!.firstToken, first - 4);
  for (let i = from; i < first; i++) if (OPEN_QUESTION.test(tokens[i]!.lower)) return true;
  return false;
}

/** Who is said to have done what: "accused Park of stealing", "say Acme dumped", "alleges the Rev. Cole beat". */
function targetOf(
  paragraph: Paragraph,
  kind: 'accuse' | 'allege' | 'say',
  first: number,
  end: number,
): { fact: AccusationFact; span: Span } | undefined {
  const { tokens, mentions, text } = paragraph;
  const sentence = paragraph.sentences[paragraph.sentenceAt(tokens[first]!.start)];
  if (!sentence || /^(?:was|were|been|is|are|be|being|has|have)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  let start = tokens[end]?.lower === 'the' ? end + 1 : end;
  // "accused police Maj. Park of", "accused former coach Tom Hale of": what he is stands before the name.
  for (const stop = start + 2; kind === 'accuse' && start < stop && mentionAt(paragraph, start) === undefined; start++)
    if (!/^[a-z-]+$/.test(tokens[start]?.text ?? '')) break;
  const who = mentionAt(paragraph, start);
  const mention = who === undefined ? undefined : mentions[who]!;
  if (!mention || who === undefined || mention.quoted || mention.firstToken > start || mention.endToken > sentence.endToken)
    return undefined;
  const named = mention.kind === 'person' || mention.kind === 'organization' || mention.kind === 'unknown' || kind === 'accuse';
  if (!named) return undefined;
  const verb = tokens[mention.endToken];
  const target = text.slice(mention.name.start, mention.name.end);
  if (kind === 'accuse') {
    if (verb?.lower !== 'of') return undefined;
    const crime = OFFENSES.has(tokens[mention.endToken + 1]?.lower ?? '');
    return { fact: { type: 'accusation', who, target, crime }, span: span(tokens[first]!.start, verb.end) };
  }
  if (!verb || !WRONGDOING.has(verb.lower)) return undefined;
  const from = kind === 'allege' ? tokens[first]!.start : mention.span.start;
  return { fact: { type: 'accusation', who, target, crime: true }, span: span(from, verb.end) };
}

/** A suspect by name and an offense of small weight, with no office that makes it news. */
function minorOffense(paragraph: Paragraph): Span | undefined {
  const { tokens, mentions } = paragraph;
  const cue = tokens.findIndex(({ lower }) => /^(?:charged|arrested|cited|ticketed|fined)$/.test(lower));
  if (cue < 0) return undefined;
  const small = tokens.some(
    ({ lower }, i) =>
      i > cue && (MINOR_OFFENSES.has(lower) || (lower === 'stealing' && /^(?:a|an|some)$/.test(tokens[i + 1]?.lower ?? ''))),
  );
  if (!small) return undefined;
  const who = mentions.find(
    (mention) => isPerson(mention) && mention.given && !mention.title && Math.abs(mention.firstToken - cue) < 9,
  );
  return who?.name;
}
