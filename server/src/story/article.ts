import {
  CONSONANT_SOUND_PREFIXES,
  CONSONANT_SOUND_WORDS,
  READ_AS_WORDS,
  VOWEL_SOUND_LETTERS,
  VOWEL_SOUND_PREFIXES,
  VOWEL_SOUND_WORDS,
} from '../lexicon/articles.ts';

const readAsWords: ReadonlySet<string> = new Set(READ_AS_WORDS);
const vowelWords: ReadonlySet<string> = new Set(VOWEL_SOUND_WORDS);
const consonantWords: ReadonlySet<string> = new Set(CONSONANT_SOUND_WORDS);

/**
 * The indefinite article that goes before a word or figure by its sound: "an hour", "a European", "an 8", "an FBI", "a NATO".
 * undefined where the sound is not certain (a lone letter that may be a word, a foreign name, an unknown acronym).
 */
export function articleFor(word: string): 'a' | 'an' | undefined {
  if (/^\d/.test(word)) return articleForFigure(word);
  const lower = word.toLowerCase();
  const first = lower[0];
  if (!first || !/[a-z]/.test(first)) return undefined;
  // The part that decides: "U.S.-backed", "F-16", "X-ray", "one-day".
  const head = word.split(/[-'’]/)[0]!;
  if (/^[A-Z](\.[A-Z])*\.?$/.test(head)) {
    if (head.length === 1 && !/^.[-]/.test(word)) return undefined;
    return VOWEL_SOUND_LETTERS.includes(head[0]!) ? 'an' : 'a';
  }
  if (/^[A-Z][A-Z0-9&]+s?$/.test(head)) return articleForAcronym(head.replace(/s$/, ''));
  if (vowelWords.has(lower) || VOWEL_SOUND_PREFIXES.some((prefix) => lower.startsWith(prefix))) return 'an';
  if (consonantWords.has(lower) || consonantWords.has(lower.split('-')[0]!)) return 'a';
  if (CONSONANT_SOUND_PREFIXES.some((prefix) => lower.startsWith(prefix))) {
    if (first !== 'u' || !/^un(in|im|id)/.test(lower)) return 'a';
    return undefined;
  }
  return 'aeiou'.includes(first) ? 'an' : 'a';
}

/**
 * What to write for an article (“a”, “An”) when another word comes to stand behind it; undefined when it fits already, when it
 * is no indefinite article, or when the sound is not certain.
 */
export function refittedArticle(written: string, word: string): string | undefined {
  if (!/^an?$/i.test(written) || !word) return undefined;
  const fitting = articleFor(word.split(' ')[0]!);
  if (!fitting || fitting === written.toLowerCase()) return undefined;
  return written[0] === 'A' ? fitting[0]!.toUpperCase() + fitting.slice(1) : fitting;
}

/** Eight, 11, 18 and what begins with them in thousands begin with a vowel. */
function articleForFigure(word: string): 'a' | 'an' | undefined {
  const digits = /^[\d,]+/.exec(word)![0].replace(/,/g, '');
  if (digits.startsWith('8')) return 'an';
  if (!digits.startsWith('11') && !digits.startsWith('18')) return 'a';
  // 11, 11,000 and 11 million are "eleven"; 110 is "one hundred". 1100 and 1870 are read both ways.
  if (digits.length % 3 === 2) return 'an';
  return digits.length === 4 ? (word.includes(',') ? 'a' : 'an') : 'a';
}

function articleForAcronym(head: string): 'a' | 'an' | undefined {
  const first = head[0]!;
  if (readAsWords.has(head)) return 'AEIOU'.includes(first) ? 'an' : 'a';
  // Five letters and more are mostly read as words, and one cannot tell.
  if (head.length > 4) return undefined;
  if ('AEIO'.includes(first)) return 'an';
  return VOWEL_SOUND_LETTERS.includes(first) ? 'an' : 'a';
}
