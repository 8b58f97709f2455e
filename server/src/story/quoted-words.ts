import { Word, wordBits } from './word-class.ts';

/** Share of the words that must stand in both for two quotations to be one. */
const ALIKE = 0.7;
/** Words that may stand between those of the shorter one. */
const SLACK = 2;
const SMALL = Word.Determiner | Word.SubjectPronoun | Word.ObjectPronoun | Word.Preposition | Word.Conjunction | Word.Auxiliary;

const WORDS = /[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu;
const folded = (word: string): string => word.toLowerCase().replace(/[’ʼ]/g, "'");

/** Words in lower case, without marks. */
export const wordsOf = (text: string): string[] => (text.match(WORDS) ?? []).map(folded);

/** A fact with words of the story. */
interface WithText {
  readonly text: string;
}

/** Facts outlive keystrokes in other paragraphs, so what is made of one is kept beside it. */
const lines = new WeakMap<WithText, string>();

/** The words of a fact as one line with a space on each side, to look words up in. */
export function wordLine(fact: WithText): string {
  let line = lines.get(fact);
  if (line === undefined) {
    line = ` ${wordsOf(fact.text).join(' ')} `;
    lines.set(fact, line);
  }
  return line;
}

/** The words stand in the line one after the other. */
export const holdsWords = (line: string, words: readonly string[]): boolean => line.includes(` ${words.join(' ')} `);

/** The stretch of the longer text that says nearly the same in the same order, but not the same; undefined when there is none. */
export function nearlySame(words: readonly string[], text: string): string | undefined {
  if (words.length < 3) return undefined;
  const matches = [...text.matchAll(WORDS)];
  const longer = matches.map(([word]) => folded(word));
  let best: { readonly shared: number; readonly from: number; readonly to: number } | undefined;
  for (let from = 0; from < longer.length; from++) {
    if (!words.includes(longer[from]!)) continue;
    const window = longer.slice(from, from + words.length + SLACK);
    const { shared, last, content } = inOrder(words, window);
    if (content < 2 || shared < ALIKE * words.length || (best && best.shared >= shared)) continue;
    best = { shared, from, to: from + last + 1 };
  }
  const last = best && matches[best.to - 1]!;
  return best && last && text.slice(matches[best.from]!.index, last.index + last[0].length);
}

/** Words of the first list that come in the second in the same order: how many, how many of these say something, where the last is. */
function inOrder(words: readonly string[], window: readonly string[]): { shared: number; content: number; last: number } {
  let best = { shared: 0, content: 0, last: -1 };
  // Each word is looked for behind the one before it; a word that is missing is passed over, wherever the row begins.
  for (let start = 0; start < words.length; start++) {
    let at = 0;
    const row = { shared: 0, content: 0, last: -1 };
    for (const word of words.slice(start)) {
      const found = window.indexOf(word, at);
      if (found < 0) continue;
      row.shared++;
      if ((wordBits(word) & SMALL) === 0) row.content++;
      row.last = found;
      at = found + 1;
    }
    if (row.shared > best.shared) best = row;
  }
  return best;
}
