import type { Paragraph } from '../../../story/paragraph.ts';
import type { Span } from '../../../text/span.ts';

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
 * What one checker of write-good says about a paragraph, in order. Spans are UTF-16 offsets from the block's start.
 * The package is loaded when the first prose rule runs: the default profile never pays for it.
 */
export function runChecker(checker: Checker, paragraph: Paragraph): Hit[] {
  writeGood ??= require('write-good') as WriteGood;
  return writeGood(paragraph.text, ONLY[checker])
    .filter((problem) => problem.offset > 0)
    .map((problem) => ({
      span: { start: problem.index, end: problem.index + problem.offset },
      words: paragraph.text.slice(problem.index, problem.index + problem.offset),
    }));
}

/** As `runChecker`, without hits that do not open a sentence: write-good takes the period of "U.S." for an end. */
export function runSentenceStartChecker(checker: 'so' | 'thereIs', paragraph: Paragraph): Hit[] {
  const starts = new Set(paragraph.sentences.map((sentence) => sentence.start));
  return runChecker(checker, paragraph).filter((hit) => starts.has(hit.span.start));
}
