import { CAPITALIZATION_ROWS } from '../lexicon/usage-capitalization.ts';
import { COMPOUND_ROWS } from '../lexicon/usage-compound.ts';
import { CONFUSABLE_ROWS } from '../lexicon/usage-confusable.ts';
import { endingsOf, USAGE_WORD_LISTS } from '../lexicon/usage-format.ts';
import { MISSPELLING_ROWS } from '../lexicon/usage-misspelling.ts';
import { REDUNDANCY_ROWS } from '../lexicon/usage-redundancy.ts';
import { SPELLING_ROWS } from '../lexicon/usage-spelling.ts';
import { TERMINOLOGY_ROWS } from '../lexicon/usage-terminology.ts';
import { WORDY_ROWS } from '../lexicon/usage-wordy.ts';
import type { Span } from '../text/span.ts';
import { type TermMatch, TermTrie } from '../text/term-trie.ts';
import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { isAllCapitals, isCapitalized, isNameWord, opensText } from './capitals.ts';
import { holdsSince } from './era.ts';
import type { Paragraph } from './paragraph.ts';

const TABLES = {
  'spelling-us': SPELLING_ROWS,
  compound: COMPOUND_ROWS,
  capitalization: CAPITALIZATION_ROWS,
  redundancy: REDUNDANCY_ROWS,
  wordy: WORDY_ROWS,
  confusable: CONFUSABLE_ROWS,
  terminology: TERMINOLOGY_ROWS,
  misspelling: MISSPELLING_ROWS,
} as const;

export type UsageTable = keyof typeof TABLES;

type WordTest = 'after' | 'notafter' | 'before' | 'notbefore' | 'near' | 'notnear';

/** One term of a table with all its conditions. */
export interface UsageRow {
  readonly table: UsageTable;
  /** The row's term without endings: what a house names to keep it. */
  readonly key: string;
  /** This form of it, as the table writes it. */
  readonly form: string;
  readonly preferred: string;
  readonly severity: 'error' | 'warning' | 'info' | undefined;
  readonly fix: 'safe' | 'suggest' | 'none';
  /** Conditions that are on or off: case, lower, name, alone, first, mid, end; and who else writes the term: uk, back. */
  readonly flags: ReadonlySet<string>;
  readonly group: string | undefined;
  readonly since: string | undefined;
  /** No earlier year may stand in the sentence. */
  readonly year: number | undefined;
  readonly words: readonly (readonly [WordTest, ReadonlySet<string>])[];
}

/** A term of the usage tables, found where its conditions hold. Spans are block offsets. */
export interface UsageHit {
  readonly table: UsageTable;
  readonly span: Span;
  /** What to write; empty = remove the words. */
  readonly replacement: string;
  readonly severity: UsageRow['severity'];
  readonly fix: UsageRow['fix'];
  readonly key: string;
  readonly group: string | undefined;
  /** British houses keep the term. */
  readonly british: boolean;
}

let trie: TermTrie<UsageRow> | undefined;
/** American forms whose British twin a row names. */
const american = new Set<string>();

/** Spellings that mark a text as British: colour, organise, travelled, centre. Others ("towards") turn up in all copy. */
const BRITISH = /our|[iy]s(?:e|ed|es|er|ers|ing|ation|ations)$|l(?:led|ling|lers?)$|tres?$/;

/** British houses write these too: organize, emphasized. */
const OXFORD = /iz(?:e|ed|es|er|ers|ing|ation|ations)$/;

/** Built when the first paragraph asks for it. */
function usageTrie(): TermTrie<UsageRow> {
  if (!trie) {
    trie = new TermTrie();
    for (const table of Object.keys(TABLES) as UsageTable[]) {
      for (const row of rowsOf(table)) {
        trie.add(tokenize(row.form), row);
        if (isBritish(row) && row.fix === 'safe' && !OXFORD.test(row.preferred)) american.add(row.preferred);
      }
    }
  }
  return trie;
}

const isBritish = ({ table, form }: UsageRow): boolean => table === 'spelling-us' && BRITISH.test(form);

/** A lower-case word is spelled as only American copy spells it: color, traveled. */
export function americanWord(word: string): boolean {
  usageTrie();
  return american.has(word);
}

/** Every form of a table with what it becomes. */
export function rowsOf(table: UsageTable): UsageRow[] {
  return TABLES[table]
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => readRow(table, line));
}

function readRow(table: UsageTable, line: string): UsageRow[] {
  const [words = '', conditions = ''] = line.split(' ; ');
  const [term = '', preferred = ''] = words.split(' = ');
  let severity: UsageRow['severity'];
  let fix: UsageRow['fix'] = 'safe';
  let group: string | undefined;
  let since: string | undefined;
  let year: number | undefined;
  const flags = new Set<string>();
  const tests: [WordTest, ReadonlySet<string>][] = [];
  for (const condition of conditions.split(' ')) {
    const [name = '', value] = condition.split('=');
    if (value === undefined) {
      if (name === 'error' || name === 'warning' || name === 'info') severity = name;
      else if (name === 'suggest') fix = 'suggest';
      else if (name === 'nofix') fix = 'none';
      else if (name) flags.add(name);
    } else if (name === 'group') group = value;
    else if (name === 'since') since = value;
    else if (name === 'year') year = Number(value);
    else tests.push([name as WordTest, new Set(expandLists(value).split(','))]);
  }
  if (term === term.toLowerCase()) flags.add('name');
  const shared = { table, key: term.replace(/\[.*?\]/, ''), severity, fix, flags, group, since, year, words: tests };
  return endingsOf(term, preferred).map(([form, to]) => ({ ...shared, form, preferred: to === '-' ? '' : to }));
}

const expandLists = (value: string) => value.replace(/@([a-z-]+)/g, (_, name: string) => USAGE_WORD_LISTS[name] ?? '');

/** The pairs of a table that hold wherever they stand and have one right form: what a test can plant. */
export function plainUsageRows(table: UsageTable): { readonly form: string; readonly preferred: string }[] {
  return rowsOf(table).filter(
    ({ words, since, year, fix, preferred }) => !words.length && !since && !year && fix === 'safe' && preferred !== '',
  );
}

/** Every hit of the usage tables whose conditions hold here, leftmost and longest first, none overlapping another. */
export function readUsage(paragraph: Paragraph): readonly UsageHit[] {
  const terms = usageTrie();
  const { tokens } = paragraph;
  const hits: UsageHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'mark') continue;
    for (const match of terms.matchesAt(tokens, at)) {
      const row = match.values.find((candidate) => holds(candidate, match, paragraph));
      if (!row) continue;
      hits.push(hitOf(row, match, paragraph));
      at = match.endToken - 1;
      break;
    }
  }
  return hits;
}

export function hitOf(row: UsageRow, match: TermMatch<UsageRow>, paragraph: Paragraph): UsageHit {
  return {
    table: row.table,
    span: { start: match.start, end: match.end },
    replacement: inCaseOf(row, match, paragraph),
    // A change of style with a date binds only a story that is known to be of that date.
    severity: row.since && !paragraph.context.date ? 'info' : row.severity,
    fix: row.fix,
    key: row.key,
    group: row.group,
    british: row.flags.has('uk') || isBritish(row),
  };
}

/** The article that opens a sentence has its capital from there, and makes no name of a term that has capitals of its own. */
const isOpeningArticle = (before: Token | undefined, paragraph: Paragraph, at: number): boolean =>
  before?.text === 'The' && opensText(paragraph, at);

/** Whether all conditions of a row hold where its term stands. */
export function holds(row: UsageRow, match: TermMatch<UsageRow>, paragraph: Paragraph): boolean {
  const { tokens, text, context } = paragraph;
  const { flags } = row;
  const opens = opensText(paragraph, match.firstToken);
  const before = tokens[match.firstToken - 1];
  const after = tokens[match.endToken];
  if (flags.has('case') && normal(text.slice(match.start, match.end)) !== row.form) return false;
  if (flags.has('lower') && isCapitalized(tokens[match.firstToken])) return false;
  if (flags.has('mid') && (opens || paragraph.kind === 'headline')) return false;
  if (flags.has('end') && after !== undefined && after.kind !== 'mark') return false;
  if (flags.has('name') && !flags.has('case') && standsInName(row, match, paragraph, opens)) return false;
  if ((flags.has('alone') || flags.has('first')) && !opens && isCapitalized(before)) {
    if (!flags.has('case') || !isOpeningArticle(before, paragraph, match.firstToken - 1)) return false;
  }
  if (flags.has('alone') && isCapitalized(after)) return false;
  if (row.since && !holdsSince(row.since, context)) return false;
  if (row.year !== undefined && hasEarlierYear(paragraph, match.start, row.year)) return false;
  for (const [test, words] of row.words) {
    if (!passes(test, words, paragraph, match)) return false;
  }
  return true;
}

/** A word of the match has a capital that neither the table nor the start of a sentence gives it. */
function standsInName(row: UsageRow, match: TermMatch<UsageRow>, paragraph: Paragraph, opens: boolean): boolean {
  const { tokens } = paragraph;
  const lowerTerm = row.form === row.form.toLowerCase();
  const whole = tokens.slice(match.firstToken, match.endToken);
  if (whole.every((token) => token.kind !== 'word' || isAllCapitals(token))) return false;
  for (let at = match.firstToken; at < match.endToken; at++) {
    if (lowerTerm && (at > match.firstToken || !opens) && isCapitalized(tokens[at])) return true;
  }
  const next = tokens[match.endToken];
  if (lowerTerm) return opens && isCapitalized(tokens[match.firstToken]) && isCapitalized(next) && !next!.text.includes('.');
  return isCapitalized(next) || (match.firstToken > 0 && isNameWord(paragraph, match.firstToken - 1));
}

function passes(test: WordTest, words: ReadonlySet<string>, paragraph: Paragraph, match: TermMatch<UsageRow>): boolean {
  const { tokens } = paragraph;
  switch (test) {
    case 'after':
    case 'notafter':
      return hasWord(words, tokens[match.firstToken - 1]) === (test === 'after');
    case 'before':
    case 'notbefore':
      return hasWord(words, tokens[match.endToken]) === (test === 'before');
    case 'near':
    case 'notnear':
      return tokens.some((token) => words.has(token.lower)) === (test === 'near');
  }
}

function hasWord(words: ReadonlySet<string>, token: Paragraph['tokens'][number] | undefined): boolean {
  if (!token || token.kind === 'mark') return words.has('|');
  if (token.kind === 'number') return words.has('#');
  return words.has(token.lower);
}

function hasEarlierYear(paragraph: Paragraph, offset: number, year: number): boolean {
  const sentence = paragraph.sentences[paragraph.sentenceAt(offset)];
  if (!sentence) return false;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = paragraph.tokens[at]!;
    if (token.kind !== 'number' || token.text.length !== 4) continue;
    const value = Number(token.text);
    if (value >= 1000 && value < year) return true;
  }
  return false;
}

const normal = (text: string) => text.replace(/[’ʼ]/g, "'").replace(/‑/g, '-').replace(/\s+/g, ' ');

/** The preferred form in the case of what is written: a capital at the start of a sentence, capitals in a line of capitals. */
function inCaseOf(row: UsageRow, match: TermMatch<UsageRow>, paragraph: Paragraph): string {
  const written = paragraph.text.slice(match.start, match.end);
  const to = written.includes('’') ? row.preferred.replace(/'/g, '’') : row.preferred;
  if (!to) return to;
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase() && row.form !== row.form.toUpperCase()) return to.toUpperCase();
  const first = written[0]!;
  const opens =
    first !== first.toLowerCase() && (row.form[0] === row.form[0]!.toLowerCase() || opensText(paragraph, match.firstToken));
  return opens ? to[0]!.toUpperCase() + to.slice(1) : to;
}
