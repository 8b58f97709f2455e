import { eitherNames, femaleNames, leadingSurnames, maleNames } from '../lexicon/given-names.ts';
import type { Token } from '../text/token.ts';
import type { Gender } from './names.ts';
import { isCapitalised } from './word-class.ts';

export const POSSESSIVE = /['’ʼ][sS]$/;

/** "al-Deiri", "el-Sissi", "d'Arc", "iPhone", "eBay", "deGrom", "McCain". */
const LOWER_NAME = /^(?:(?:al|el|ar|as|ad|an|ash|at|az|es|ez|bin|ben|ibn|abd|ul|ur)[-‐‑]\p{Lu}|[dl]['’]\p{Lu}|[a-z]{1,3}\p{Lu})/u;

export const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d&.-]{2,7}$/u;

export const SUFFIX: ReadonlySet<string> = new Set(['Jr.', 'Jr', 'Sr.', 'Sr', 'II', 'III', 'IV']);

export const INITIAL = /^(?:\p{Lu}\.)+(?:-\p{Lu}\.)?$/u;

/** Syllables of Chinese given names, and the hyphenated ones of Korean. */
const EASTERN_GIVEN =
  /^(?:[A-Z][a-z]*[-‐‑][a-z]+|(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])[aeiouü]{1,3}(?:ng|n|r)?)?)$/i;

/** The text of a token without a possessive ending. */
export const bareText = (token: Token): string => (POSSESSIVE.test(token.text) ? token.text.slice(0, -2) : token.text);

const COMPOUND =
  /[-‐‑](?:based|led|backed|born|run|owned|held|controlled|style|area|bound|era|made|trained|educated|funded|wide|only|like|type|elect|linked|affiliated|aligned|ruled|speaking|occupied|listed|registered)$/;

export const isNameWord = (token: Token): boolean =>
  token.kind === 'word' &&
  !(token.text.length > 8 && COMPOUND.test(token.text)) &&
  (isCapitalised(token.text) || (token.text.length > 3 && LOWER_NAME.test(token.text))) &&
  token.text !== 'I' &&
  !/^I['’]/.test(token.text);

export const isGiven = (word: string): boolean =>
  maleNames.has(word) || femaleNames.has(word) || eitherNames.has(word) || givenWithHyphen(word);

const givenWithHyphen = (word: string): boolean => {
  const hyphen = word.indexOf('-');
  if (hyphen < 1) return false;
  const head = word.slice(0, hyphen);
  return head.length > 2 && (maleNames.has(head) || femaleNames.has(head));
};

export function genderOfGiven(word: string): Gender {
  const male = maleNames.has(word);
  const female = femaleNames.has(word);
  if (male === female || eitherNames.has(word)) return undefined;
  return male ? 'male' : 'female';
}

/** Endings of plural nouns, participles and abstract nouns that open sentences ("Demonstrators", "Asked", "Officials"). */
const COMMON_ENDING =
  /(?:ists|ers|ors|ians|ees|ents|ants|ists|ances|ences|tions|sions|ments|ities|nesses|ings|ing|ness|tion|sion|ment|ity|ism|ous|ful|ive|able|ible|ward|wards|wise|ally|ers'|ents'|men|women)$/;

export function looksCommon(lower: string): boolean {
  return COMMON_ENDING.test(lower) && lower.length > 5;
}

export function isEasternName(tokens: readonly Token[], first: number, end: number): boolean {
  const length = end - first;
  if (length < 2 || length > 3 || !leadingSurnames.has(tokens[first]!.text)) return false;
  for (let i = first + 1; i < end; i++) {
    const word = bareText(tokens[i]!);
    if (!EASTERN_GIVEN.test(word)) return false;
    if (length === 2 && (maleNames.has(word) || femaleNames.has(word)) && !word.includes('-')) return false;
  }
  return true;
}

/** One spelling for comparing: straight apostrophes, single spaces, particles at the head in lower case. */
export function normalForm(name: string): string {
  return name
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:Al|El|Ar|As|Ash|Ad|An|At|Az)(?=-\p{Lu})/u, (particle) => particle.toLowerCase());
}
