import { britishForm, inBothSpellings } from '../lexicon/british-forms.ts';
import {
  adverbs,
  auxiliaries,
  commonOpeners,
  conjunctions,
  determiners,
  documentNouns,
  finiteVerbs,
  objectPronouns,
  personNouns,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../lexicon/common-words.ts';
import { type ReportingVerb, reportingVerbs } from '../lexicon/reporting-verbs.ts';
import { type SourceNoun, sourceNouns } from '../lexicon/source-nouns.ts';
import type { Token } from '../text/token.ts';

/** What a word can be, as bits: a word may be several things, its neighbours decide. */
export const Word = {
  Determiner: 1,
  SubjectPronoun: 2,
  ObjectPronoun: 4,
  Relative: 8,
  Preposition: 16,
  Conjunction: 32,
  Subordinator: 64,
  Auxiliary: 128,
  Adverb: 256,
  Time: 512,
  FiniteVerb: 1024,
  Opener: 2048,
  Person: 4096,
  Document: 8192,
  /** A body or a person with a place in the table of source nouns. */
  Source: 16384,
  Possessive: 32768,
} as const;

/** Words that say nothing by themselves. */
export const FUNCTION_WORD =
  Word.Determiner |
  Word.SubjectPronoun |
  Word.ObjectPronoun |
  Word.Relative |
  Word.Preposition |
  Word.Conjunction |
  Word.Subordinator |
  Word.Auxiliary;

const bits = new Map<string, number>();
const add = (list: readonly string[], bit: number): void => {
  for (const word of inBothSpellings(list)) bits.set(word, (bits.get(word) ?? 0) | bit);
};
add(determiners, Word.Determiner);
add(subjectPronouns, Word.SubjectPronoun);
add(objectPronouns, Word.ObjectPronoun);
add(relatives, Word.Relative);
add(prepositions, Word.Preposition);
add(conjunctions, Word.Conjunction);
add(subordinators, Word.Subordinator);
add(auxiliaries, Word.Auxiliary);
add(adverbs, Word.Adverb);
add(timeWords, Word.Time);
add(finiteVerbs, Word.FiniteVerb);
add(commonOpeners, Word.Opener);
add(personNouns, Word.Person);
add(documentNouns, Word.Document);
add(['his', 'her', 'its', 'their', 'our', 'my', 'your'], Word.Possessive);

const nouns = new Map<string, SourceNoun>();
for (const entry of sourceNouns) {
  for (const form of [entry.noun, entry.plural]) {
    const words = form.toLowerCase().split(' ');
    nouns.set(words.join(' '), entry);
    nouns.set(words.map((word) => britishForm(word) ?? word).join(' '), entry);
    // The last word of "press secretary" is the head that is found first.
    const head = form.slice(form.lastIndexOf(' ') + 1).toLowerCase();
    add([head], entry.nounClass === 'document' ? Word.Document | Word.Source : Word.Source);
  }
}
const plurals: ReadonlySet<string> = new Set([
  ...sourceNouns
    .filter((entry) => entry.plural !== entry.noun)
    .map((entry) => entry.plural.slice(entry.plural.lastIndexOf(' ') + 1)),
  'people',
  'police',
  'men',
  'women',
  'children',
  'authorities',
  'democrats',
  'republicans',
  'they',
  'we',
  'both',
  'some',
  'many',
  'others',
  'data',
]);

/** The row of the table of source nouns for a noun, singular or plural, or of the phrase that ends with it. */
export const sourceNounOf = (phrase: string): SourceNoun | undefined => nouns.get(phrase);

export const isPluralNoun = (word: string): boolean =>
  plurals.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word));

/** A past or present form of a verb of speech or thought that is no noun: "said", "thinks". */
export function isCueVerbAt(tokens: readonly Token[], at: number): boolean {
  const cue = tokens[at] && cueAt(tokens, at);
  return cue !== undefined && !cue.nounLike && (cue.form === 'past' || cue.form === 'third');
}

/** An adverb by its ending alone ("previously"), as a surname may end too ("Donnelly"). */
export const isGuessedAdverb = (lower: string): boolean => !bits.has(lower) && (wordBits(lower) & Word.Adverb) !== 0;

/** What a lower-case word can be; 0 for one that no list knows. */
export function wordBits(lower: string): number {
  const known = bits.get(lower);
  // A word that is listed for opening sentences alone ("previously") is an adverb as well.
  if (known !== undefined && known !== Word.Opener) return known;
  return (known ?? 0) | (lower.length > 4 && lower.endsWith('ly') ? Word.Adverb : 0);
}

/** One form of a verb that reports speech. */
export interface CueForm {
  readonly verb: ReportingVerb;
  /** Also past when past and participle are written alike. */
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'ing';
  /** Words behind the verb that belong to it ("out" of "point out"). */
  readonly particle: string | undefined;
  /** The form is written like a common noun ("report", "claims"): it is a cue only right behind its subject. */
  readonly nounLike: boolean;
}

const NOUN_LIKE: ReadonlySet<string> = new Set(
  (
    'plan plans report reports note notes claim claims state states question questions order orders offer offers demand demands hope hopes fear fears ' +
    'show shows find finds post posts answer answers comment comments estimate estimates forecast forecasts name names outline outlines project projects ' +
    'quote quotes remark remarks reply repeat repeats rule rules text texts tweet tweets attack attacks appeal appeals blame call challenge challenges charge ' +
    'charges command commands complaint concern counter dispute disputes pledge pledges praise promise promises proposal request requests threat vow vows ' +
    'warning joke jokes laugh laughs lie lies rip slam rail spin suspect suspects thought witness witnesses worry worries doubt doubts regard regards regret ' +
    'regrets want wants stress signal signals smile hint hints hail boast boasts rant shout scream sigh snap torch tout sob whisper whine mind address email emails ' +
    'defense hearing finding findings meeting saying feeling feelings understanding ruling rulings reading writing telling testimony sense urge urges echo echoes ' +
    'read reads answering stand object objects opposition plea swear welcome welcomes share shares cite cites cheer cheers chant chants'
  ).split(' '),
);

const cueForms = new Map<string, CueForm[]>();
for (const verb of reportingVerbs) {
  const forms: [string, CueForm['form']][] = [
    [verb.past, 'past'],
    [verb.thirdPerson, 'third'],
    [verb.participle, 'participle'],
    [verb.ing, 'ing'],
    [verb.lemma, 'base'],
  ];
  const seen = new Set<string>();
  for (const [written, form] of forms) {
    if (seen.has(written)) continue;
    seen.add(written);
    const space = written.indexOf(' ');
    const particle = space < 0 ? undefined : written.slice(space + 1);
    for (const head of inBothSpellings([space < 0 ? written : written.slice(0, space)])) {
      const list = cueForms.get(head) ?? [];
      list.push({ verb, form, particle, nounLike: NOUN_LIKE.has(head) });
      cueForms.set(head, list);
    }
  }
}
// Longest first, so that "point out" wins over "point".
for (const list of cueForms.values()) list.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0));

/** The verb of speech at a token, with its particle behind it; undefined when the token is none. */
export function cueAt(tokens: readonly Token[], at: number): CueForm | undefined {
  const forms = cueForms.get(tokens[at]!.lower);
  if (forms === undefined) return undefined;
  for (const form of forms) {
    if (form.particle === undefined || tokens[at + 1]?.lower === form.particle) return form;
  }
  return undefined;
}

/** Starts with a capital letter. */
export const isCapitalised = (text: string): boolean => {
  const first = text.codePointAt(0);
  if (first === undefined) return false;
  if (first < 128) return first >= 65 && first <= 90;
  const char = String.fromCodePoint(first);
  return char !== char.toLowerCase();
};

/** A verb stands here: "The company fell", "the HSC was", "the HSC withdrew". */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  return (
    (wordBits(token.lower) & (Word.Auxiliary | Word.FiniteVerb)) !== 0 ||
    cueAt(tokens, at)?.nounLike === false ||
    /[a-z]{3}ed$/.test(token.lower)
  );
}
