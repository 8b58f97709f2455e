import { HEADLINE_CHARGES } from '../lexicon/headline-charges.ts';
import type { BlockKind } from '../text/block.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { span } from '../text/span.ts';
import { bareInitials } from './bare-initials.ts';
import { readCasedPhrases } from './cased-phrases.ts';
import { type ClassNoun, readClassNouns } from './class-nouns.ts';
import { creditLines } from './credit-lines.ts';
import type { FactList, FactSpans } from './fact.ts';
import { loadedTerms, type TermRow } from './loaded-terms.ts';
import type { Paragraph } from './paragraph.ts';
import { UNREAD } from './texts.ts';

/** A term of the tables of sensitive terms and loaded labels, in the story's own words. Parts: article. */
export interface TermFact {
  readonly type: 'term';
  readonly row: TermRow;
  readonly plural: boolean;
  readonly attributed: boolean;
  /** As written, so that a replacement keeps its case. */
  readonly written: string;
  readonly article: string | undefined;
}

/** Somebody credited in a sign-off. */
export interface CreditFact {
  readonly type: 'credit-line';
  readonly form: 'reported' | 'contributed';
  readonly name: string;
  readonly city: string | undefined;
  readonly bare: boolean;
  readonly miscounted: boolean;
}

/** The place and agency at the head of a story. */
export interface DatelineFact {
  readonly type: 'dateline';
  readonly city: string;
  /** State or country, as written; undefined for a city that stands alone. */
  readonly region: string | undefined;
}

/** "The vote comes as ...": the block says why the news matters. */
export interface ContextFact {
  readonly type: 'context';
}

/** A noun that ends a name or is a plain word, which stands at the fact's span. */
export interface CasedPhraseFact {
  readonly type: 'cased-phrase';
  readonly words: readonly string[];
  readonly capitals: number;
}

/** Letters that act in a sentence, with nothing beside them that says who they are. */
export interface InitialsFact {
  readonly type: 'initials';
  readonly letters: string;
}

/** "The company", "two ministers": a noun that stands for somebody told of before, or tells of several at once. */
export interface ClassNounFact {
  readonly type: 'class-noun';
  readonly noun: string;
  readonly form: ClassNoun['form'];
  readonly sentence: number;
}

/** A word of accusation in a headline, lower case. */
export interface ChargeFact {
  readonly type: 'charge';
  readonly word: string;
}

export type WordFact =
  | TermFact
  | CreditFact
  | DatelineFact
  | ContextFact
  | CasedPhraseFact
  | InitialsFact
  | ClassNounFact
  | ChargeFact;

/** Where a capital is chosen word by word. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);
const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'deck']);
/** What a paragraph says when it sets the news in its place. */
const CONTEXT = new PhraseMatcher([
  ['come~ as|amid|after|days|weeks|months|a', true],
  ['amid', true],
  ['the? first|latest|worst|biggest|deadliest ..4 since|in', true],
  ['part of a|an|the', true],
  ['underscore~|highlight~|reflect~|signal~|mark~', true],
  ['follow~ a|the|months|weeks|years', true],
  ['at a time when', true],
] as const);
export function wordFacts(paragraph: Paragraph): FactList<WordFact> {
  if (UNREAD.has(paragraph.kind)) return { facts: [], spans: [] };
  const { text, tokens } = paragraph;
  const facts: WordFact[] = [];
  const spans: FactSpans[] = [];
  for (const { span: whole, row, plural, attributed, article } of loadedTerms(paragraph)) {
    const written = text.slice(whole.start, whole.end);
    facts.push({ type: 'term', row, plural, attributed, written, article: article && text.slice(article.start, article.end) });
    spans.push({ whole, parts: article ? { article } : {} });
  }
  for (const { name, ...credit } of creditLines(paragraph)) {
    facts.push({ type: 'credit-line', ...credit, name: text.slice(name.start, name.end) });
    spans.push({ whole: name, parts: {} });
  }
  const { dateline } = paragraph;
  if (dateline) {
    const { city, region } = dateline;
    facts.push({
      type: 'dateline',
      city: text.slice(city.start, city.end),
      region: region && text.slice(region.start, region.end),
    });
    spans.push({ whole: dateline.span, parts: {} });
  }
  for (const { start, end } of CONTEXT.find(tokens).slice(0, 1)) {
    facts.push({ type: 'context' });
    spans.push({ whole: span(start, end), parts: {} });
  }
  if (PROSE.has(paragraph.kind)) {
    for (const { words, capitals, head } of readCasedPhrases(paragraph)) {
      facts.push({ type: 'cased-phrase', words, capitals });
      spans.push({ whole: head, parts: {} });
    }
  }
  for (const { letters, span: whole } of PROSE.has(paragraph.kind) ? bareInitials(paragraph) : []) {
    facts.push({ type: 'initials', letters });
    spans.push({ whole, parts: {} });
  }
  for (const { noun, form, sentence, span: whole } of PROSE.has(paragraph.kind) ? readClassNouns(paragraph) : []) {
    facts.push({ type: 'class-noun', noun, form, sentence });
    spans.push({ whole, parts: {} });
  }
  for (const { lower, start, end } of HEADS.has(paragraph.kind) ? tokens : []) {
    if (!HEADLINE_CHARGES.has(lower) || paragraph.isQuoted(span(start, end))) continue;
    facts.push({ type: 'charge', word: lower });
    spans.push({ whole: span(start, end), parts: {} });
  }
  return { facts, spans };
}
