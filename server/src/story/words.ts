import { HEADLINE_CHARGES } from '../lexicon/headline-charges.ts';
import type { BlockKind } from '../text/block.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { bareInitials } from './bare-initials.ts';
import { readCasedPhrases } from './cased-phrases.ts';
import { type ClassNoun, readClassNouns } from './class-nouns.ts';
import { creditLines } from './credit-lines.ts';
import type { FactList, FactSpans } from './fact.ts';
import { loadedTerms, type TermRow } from './loaded-terms.ts';
import type { Paragraph } from './paragraph.ts';
import { readSentenceContent } from './sentence-content.ts';

/** The text of a whole block, for rules that compare blocks. */
export interface BlockTextFact {
  readonly type: 'block-text';
  readonly text: string;
  /** In one normal form: lower case, letters and figures only, single spaces. */
  readonly normal: string;
  /** Quotation marks in it: none; all in pairs; or one without its partner, so that it is open what is quoted. */
  readonly quotes: 'none' | 'paired' | 'open';
}

/** A long sentence of a block that has several, outside quotation marks, for finding it again elsewhere. */
export interface SentenceTextFact {
  readonly type: 'sentence-text';
  readonly normal: string;
}

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

/** The content words of a sentence in the reporter's words, as sorted stems. */
export interface ContentFact {
  readonly type: 'content';
  readonly stems: readonly string[];
}

/** Words between quotation marks, as written; `cut` when an ellipsis or a bracket says that they were changed. */
export interface QuotedFact {
  readonly type: 'quoted';
  readonly text: string;
  readonly cut: boolean;
  /** A sentence somebody said, not a piece of one. */
  readonly full: boolean;
}

/** A word of accusation in a headline, lower case. */
export interface ChargeFact {
  readonly type: 'charge';
  readonly word: string;
}

/** The first sentence of a block, its dateline left out. */
export interface FirstSentenceFact {
  readonly type: 'first-sentence';
  readonly words: number;
  /** Sentences of the block. */
  readonly sentences: number;
}

export type WordFact =
  | BlockTextFact
  | SentenceTextFact
  | TermFact
  | CreditFact
  | DatelineFact
  | FirstSentenceFact
  | ContextFact
  | CasedPhraseFact
  | InitialsFact
  | ClassNounFact
  | ContentFact
  | QuotedFact
  | ChargeFact;

const UNREAD: ReadonlySet<BlockKind> = new Set(['skipped', 'table']);
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
/** Shorter sentences come again by chance or as a refrain. */
const LONG_SENTENCE = 60;

export function wordFacts(paragraph: Paragraph): FactList<WordFact> {
  if (UNREAD.has(paragraph.kind)) return { facts: [], spans: [] };
  const { text, raw, sentences, tokens } = paragraph;
  const facts: WordFact[] = [
    { type: 'block-text', text: raw, normal: normalForm(tokens, 0, tokens.length), quotes: quotesOf(paragraph) },
  ];
  const spans: FactSpans[] = [{ whole: span(0, text.length), parts: {} }];
  if (sentences.length > 1) {
    for (const { start, end, firstToken, endToken } of sentences) {
      if (end - start < LONG_SENTENCE || paragraph.isQuoted(span(start, start + 2))) continue;
      facts.push({ type: 'sentence-text', normal: normalForm(tokens, firstToken, endToken) });
      spans.push({ whole: span(start, end), parts: {} });
    }
  }
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
  for (const { stems, span: whole } of paragraph.kind === 'paragraph' ? readSentenceContent(paragraph) : []) {
    facts.push({ type: 'content', stems });
    spans.push({ whole, parts: {} });
  }
  for (const { inside, depth, quoteClass } of paragraph.quotes) {
    const quoted = text.slice(inside.start, inside.end).trim();
    if (depth > 0 || !quoted) continue;
    facts.push({ type: 'quoted', text: quoted, cut: /…|\.\.\.|\[/.test(quoted), full: quoteClass === 'full' });
    spans.push({ whole: inside, parts: {} });
  }
  for (const { lower, start, end } of HEADS.has(paragraph.kind) ? tokens : []) {
    if (!HEADLINE_CHARGES.has(lower) || paragraph.isQuoted(span(start, end))) continue;
    facts.push({ type: 'charge', word: lower });
    spans.push({ whole: span(start, end), parts: {} });
  }
  const first = sentences[0];
  if (first && paragraph.kind === 'paragraph') {
    const own = tokens
      .slice(first.firstToken, first.endToken)
      .filter(({ kind, start }) => (kind === 'word' || kind === 'number') && start >= (dateline?.textStart ?? 0));
    facts.push({ type: 'first-sentence', words: own.length, sentences: sentences.length });
    spans.push({ whole: span(own[0]?.start ?? first.start, first.end), parts: {} });
  }
  return { facts, spans };
}

function quotesOf({ text, quotes, entry }: Paragraph): BlockTextFact['quotes'] {
  if (entry.openQuotes || quotes.some((quote) => !quote.open || !quote.close)) return 'open';
  if (quotes.length > 0) return 'paired';
  return /["“”]/.test(text) ? 'open' : 'none';
}

/** Words and figures of a range of tokens, in lower case. */
function normalForm(tokens: readonly Token[], from: number, to: number): string {
  let out = '';
  for (let i = from; i < to; i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'word' || kind === 'number') out += out ? ` ${lower}` : lower;
  }
  return out;
}
