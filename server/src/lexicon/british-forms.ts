import { endingsOf } from './usage-format.ts';
import { SPELLING_ROWS } from './usage-spelling.ts';

/** organize, organizers, organizational, aggrandizement, recognizable; analyze, catalyzed. */
const IZE = /^([a-z]{2,}[iy])z((?:e|ed|es|er|ers|ing|able|ement)|ations?|ational(?:ly)?)$/;
/** The z belongs to the stem and is British, too: size, prize, seize. */
const STEM = /^(?:(?:cap|down|out|over|re|right|super|under|up|mid|life|king|queen)?si|(?:ap|em|mis)?pri|sei|mai|bai|assi)$/;
/** Words whose British form is another one: tranquillise; and those that only wordiness speaks of: utilize. */
const IRREGULAR = /^(?:tranquili|utili)$/;

/** "organize" as "organise", "analyze" as "analyse"; undefined for a word without such an ending. Lower case. */
export function withS(word: string): string | undefined {
  const [, stem = '', ending = ''] = IZE.exec(word) ?? [];
  if (!stem || STEM.test(stem) || IRREGULAR.test(stem)) return undefined;
  // "Bleyzer" is a name; of verbs in -yze only "analyzer" has such a noun.
  if (stem.endsWith('y') && (ending.startsWith('a') || (ending.startsWith('er') && stem !== 'analy'))) return undefined;
  return `${stem}s${ending}`;
}

let british: Map<string, string> | undefined;

/** How a British house spells an American word, in lower case; undefined where both spell it alike or the sense decides. */
export function britishForm(word: string): string | undefined {
  british ??= readTable();
  return withS(word) ?? british.get(word);
}

/** Words with their British forms, for lists that are to know both. */
export function inBothSpellings(words: Iterable<string>): string[] {
  const all: string[] = [];
  for (const word of words) {
    const other = britishForm(word);
    all.push(word);
    if (other !== undefined) all.push(other);
  }
  return all;
}

function readTable(): Map<string, string> {
  const forms = new Map<string, string>();
  for (const row of SPELLING_ROWS.split('\n')) {
    const [words = '', conditions = ''] = row.split(' ; ');
    if (!conditions.split(' ').includes('back')) continue;
    const [term = '', preferred = ''] = words.split(' = ');
    for (const [form, to] of endingsOf(term, preferred)) if (!to.includes(' ')) forms.set(to, form);
  }
  return forms;
}
