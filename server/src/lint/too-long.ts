import { shownFigure } from '../story/arithmetic.ts';
import { LONGEST_BLOCK } from '../text/block.ts';
import type { Span } from '../text/span.ts';

/** What people are told about a block that is too long to be read. */
export function tooLongMessage({ start, end }: Span): string {
  return `This paragraph has ${shownFigure(end - start)} characters. One of more than ${shownFigure(LONGEST_BLOCK)} is not read.`;
}
