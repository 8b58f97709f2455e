import type { BlockKind } from '../text/block.ts';
import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { FactList, FactSpans } from './fact.ts';
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

export type TextFact = BlockTextFact | SentenceTextFact | ContentFact | QuotedFact;

/** Blocks whose words are no copy. */
export const UNREAD: ReadonlySet<BlockKind> = new Set(['skipped', 'table']);
/** Shorter sentences come again by chance or as a refrain. */
const LONG_SENTENCE = 60;

/** Of a block that is read, the first fact is its whole text. */
export function textFacts(paragraph: Paragraph): FactList<TextFact> {
  if (UNREAD.has(paragraph.kind)) return { facts: [], spans: [] };
  const { text, raw, sentences, tokens } = paragraph;
  const facts: TextFact[] = [
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
  return { facts, spans };
}

/** The text of the whole block; undefined in blocks that are not read. */
export function blockText(facts: readonly TextFact[]): BlockTextFact | undefined {
  return facts[0]?.type === 'block-text' ? facts[0] : undefined;
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
