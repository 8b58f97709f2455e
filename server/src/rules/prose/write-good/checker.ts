import type { Paragraph } from '../../../story/paragraph.ts';
import type { Span } from '../../../text/span.ts';
import { mayHoldCliche } from './cliche-letters.ts';

type WriteGood = typeof import('write-good');

/** The names under which write-good switches its checkers. */
export type Checker = 'weasel' | 'illusion' | 'so' | 'thereIs' | 'passive' | 'adverb' | 'tooWordy' | 'cliches' | 'eprime';

const CHECKERS: readonly Checker[] = [
  'weasel',
  'illusion',
  'so',
  'thereIs',
  'passive',
  'adverb',
  'tooWordy',
  'cliches',
  'eprime',
];

let writeGood: WriteGood | undefined;

/** Every other checker off: run together, write-good merges what two checkers say about one place. */
const ONLY = Object.fromEntries(
  CHECKERS.map((one) => [one, Object.fromEntries(CHECKERS.map((other) => [other, other === one]))]),
) as Readonly<Record<Checker, Readonly<Record<Checker, boolean>>>>;

export interface Hit {
  readonly span: Span;
  /** The words as written. */
  readonly words: string;
}

/**
 * What one checker of write-good says about a text, in order. Spans are UTF-16 offsets from its start.
 * The package is loaded when the first prose rule runs: the default profile never pays for it.
 */
export function runChecker(checker: Checker, text: string): Hit[] {
  writeGood ??= require('write-good') as WriteGood;
  return writeGood(text, ONLY[checker])
    .filter((problem) => problem.offset > 0)
    .map((problem) => ({
      span: { start: problem.index, end: problem.index + problem.offset },
      words: text.slice(problem.index, problem.index + problem.offset),
    }));
}

/**
 * What the checker of cliches says, sentence by sentence: its pattern is slow, and most sentences have nothing for it. Spans as in
 * `runChecker`.
 */
export function runClicheChecker({ text, sentences }: Paragraph): Hit[] {
  const hits: Hit[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (!mayHoldCliche(sentence)) continue;
    for (const { span, words } of runChecker('cliches', sentence))
      hits.push({ span: { start: span.start + start, end: span.end + start }, words });
  }
  return hits;
}

/** As `runChecker`, without hits that do not open a sentence: write-good takes the period of "U.S." for an end. */
export function runSentenceStartChecker(checker: 'so' | 'thereIs', paragraph: Paragraph): Hit[] {
  const starts = new Set(paragraph.sentences.map((sentence) => sentence.start));
  return runChecker(checker, paragraph.text).filter((hit) => starts.has(hit.span.start));
}
