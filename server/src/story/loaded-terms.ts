import { inBothSpellings } from '../lexicon/british-forms.ts';
import { LOADED_LABELS } from '../lexicon/loaded-labels.ts';
import { SENSITIVE_TERMS } from '../lexicon/sensitive-terms.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { isAttributed } from './attributed.ts';
import { isNameWord, opensText } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';

export type TermTable = 'sensitive' | 'label';

/** A row of the tables of sensitive terms and loaded labels. */
export interface TermRow {
  readonly table: TermTable;
  readonly term: string;
  readonly severity: 'warning' | 'info';
  readonly fix: 'replace' | 'choose' | 'none';
  /** What to write instead, the first preferred. */
  readonly alternatives: readonly string[];
  /** What to do where no word stands in. */
  readonly advice: string | undefined;
  /** Why, as the end of a sentence; empty where the term speaks for itself. */
  readonly note: string;
}

/** A term of the tables in the story's own words. Spans are block offsets. */
export interface LoadedTerm {
  readonly span: Span;
  readonly row: TermRow;
  /** The plural of a row that stands in the singular. */
  readonly plural: boolean;
  /** The sentence hands it to somebody. */
  readonly attributed: boolean;
  /** "a" or "an" right before it. */
  readonly article: Span | undefined;
}

type Side = 'next' | 'prev' | 'near';

interface Entry {
  readonly row: TermRow;
  readonly plural: boolean;
  readonly unless: readonly (readonly [Side, ReadonlySet<string>])[];
}

let matcher: PhraseMatcher<Entry> | undefined;

function terms(): PhraseMatcher<Entry> {
  matcher ??= new PhraseMatcher([...readTable('sensitive', SENSITIVE_TERMS), ...readTable('label', LOADED_LABELS)]);
  return matcher;
}

function readTable(table: TermTable, source: string): [string, Entry][] {
  const lines = source.trim().split('\n');
  const own = new Set(lines.map((line) => line.slice(0, line.indexOf(' |'))));
  return lines.flatMap((line) => {
    const [term = '', severity, fix, preferred = '', note = '', unless = ''] = line.split(' | ');
    const choices = preferred.split('; ').filter(Boolean);
    const row: TermRow = {
      table,
      term,
      severity: severity === 'w' ? 'warning' : 'info',
      fix: fix === 'r' ? 'replace' : fix === 'c' ? 'choose' : 'none',
      alternatives: choices.filter((choice) => !choice.includes('(')),
      advice: /\(([^)]+)\)/.exec(preferred)?.[1],
      note,
    };
    const tests = unless
      .split(' ')
      .filter(Boolean)
      .map((test): [Side, ReadonlySet<string>] => [test.slice(0, 4) as Side, new Set(inBothSpellings(test.slice(5).split(',')))]);
    const entries: [string, Entry][] = [[term, { row, plural: false, unless: tests }]];
    const plural = /s$|ed$|ing$|^the |^a /.test(term) ? '' : `${term}s`;
    if (plural && !own.has(plural)) entries.push([plural, { row, plural: true, unless: tests }]);
    return entries;
  });
}

/** Terms outside quotation marks, names and the contexts in which the tables call them right. */
export function loadedTerms(paragraph: Paragraph): LoadedTerm[] {
  const { tokens } = paragraph;
  return terms()
    .find(tokens)
    .filter(
      ({ value, firstToken, endToken }) => isOwnWord(paragraph, firstToken) && !isRight(paragraph, value, firstToken, endToken),
    )
    .map(({ value, firstToken, start, end }) => {
      const before = tokens[firstToken - 1];
      const article = before?.kind === 'word' && (before.lower === 'a' || before.lower === 'an');
      return {
        span: span(start, end),
        row: value.row,
        plural: value.plural,
        attributed: isAttributed(paragraph, paragraph.sentenceAt(start)),
        article: article ? span(before.start, before.end) : undefined,
      };
    });
}

/** Neither quoted nor part of a name nor spoken of as a word. */
function isOwnWord({ quotes, tokens }: Paragraph, first: number): boolean {
  const { start } = tokens[first]!;
  if (quotes.some(({ inside }) => inside.start <= start && start < inside.end)) return false;
  return !/^(?:word|term|phrase|label|words|terms)$/.test(tokens[first - 1]?.lower ?? '');
}

function isRight(paragraph: Paragraph, { row, unless }: Entry, first: number, end: number): boolean {
  const { tokens } = paragraph;
  const capital = row.term !== row.term.toLowerCase();
  for (let i = first; i < end; i++) {
    if (!capital && isNameWord(paragraph, i)) return true;
  }
  // "Mandarin Oriental": a name that ends with the word.
  if (capital && first > 0 && isNameWord(paragraph, first - 1)) return true;
  // "Drug Abuse Institute" at the start of a sentence.
  const next = tokens[end];
  if (!capital && opensText(paragraph, first) && end - first === 1 && isCapital(next) && isCapital(tokens[first])) return true;
  if (row.table === 'label' && isOfNobody(paragraph, first, end)) return true;
  for (const [side, words] of unless) {
    if (
      side === 'near'
        ? hasNear(paragraph, words, tokens[first]!.start)
        : matchesSide(side === 'next' ? next : tokens[first - 1], words)
    )
      return true;
  }
  return false;
}

const INDEFINITE = /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|person|people)$/;
const POSSIBLE = /^(?:could|can|may|might|would)$/;

/** "What turns someone into a terrorist?", "Terrorists could strike": the label hangs on no one. */
function isOfNobody(paragraph: Paragraph, first: number, end: number): boolean {
  const { tokens } = paragraph;
  if (opensText(paragraph, first) && POSSIBLE.test(tokens[end]?.lower ?? '')) return true;
  if (!/^an?$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return tokens.slice(Math.max(0, first - 5), first - 1).some(({ lower }) => INDEFINITE.test(lower));
}

const isCapital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const matchesSide = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token?.kind === 'word' && (words.has('*') || words.has(token.lower));

function hasNear(paragraph: Paragraph, words: ReadonlySet<string>, at: number): boolean {
  const { tokens, sentences } = paragraph;
  const sentence = sentences[paragraph.sentenceAt(at)];
  if (!sentence) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}
