import { span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import { UNREAD } from './texts.ts';

/** How long a block is, in words and figures. */
export interface BlockSizeFact {
  readonly type: 'block-size';
  readonly words: number;
}

/** The first sentence of a block, its dateline left out. */
export interface FirstSentenceFact {
  readonly type: 'first-sentence';
  readonly words: number;
  /** Sentences of the block. */
  readonly sentences: number;
}

export type SizeFact = BlockSizeFact | FirstSentenceFact;

/** Of every block that is read the first fact is its size; a paragraph tells of its first sentence, too. */
export function sizeFacts({ kind, text, sentences, tokens, dateline }: Paragraph): FactList<SizeFact> {
  if (UNREAD.has(kind)) return { facts: [], spans: [] };
  const facts: SizeFact[] = [{ type: 'block-size', words: tokens.filter(isWord).length }];
  const spans: FactSpans[] = [{ whole: span(0, text.length), parts: {} }];
  const first = sentences[0];
  if (first && kind === 'paragraph') {
    const own = tokens
      .slice(first.firstToken, first.endToken)
      .filter((token) => isWord(token) && token.start >= (dateline?.textStart ?? 0));
    facts.push({ type: 'first-sentence', words: own.length, sentences: sentences.length });
    spans.push({ whole: span(own[0]?.start ?? first.start, first.end), parts: {} });
  }
  return { facts, spans };
}

/** Words and figures of a block. */
export function wordsIn(facts: readonly SizeFact[]): number {
  return facts[0]?.type === 'block-size' ? facts[0].words : 0;
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number';
