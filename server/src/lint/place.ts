import type { Place } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Block } from '../text/block.ts';
import { type Span, shift, span } from '../text/span.ts';

/** A block where it stands, with its analysis. */
export interface PlacedBlock {
  readonly block: Block;
  readonly paragraph: Paragraph;
}

/** Where a place stands within its block, UTF-16 offsets from the block's start. A fact that does not exist is the whole block. */
export function placeWithin({ block, paragraph }: PlacedBlock, place: Place): Span {
  const spans = 'channel' in place ? paragraph.facts(place.channel).spans[place.fact] : undefined;
  if (!spans || !('channel' in place)) return span(0, block.span.end - block.span.start);
  return place.part === undefined ? spans.whole : (spans.parts[place.part] ?? spans.whole);
}

/** Where a place stands in the document, UTF-16 offsets. A block that does not exist gives an empty span at the end. */
export function resolvePlace(blocks: readonly PlacedBlock[], place: Place): Span {
  const placed = blocks[place.block];
  if (!placed) {
    const end = blocks.at(-1)?.block.span.end ?? 0;
    return span(end, end);
  }
  return shift(placeWithin(placed, place), placed.block.span.start);
}

/** The lines of a block with their line break; of two blank lines that would meet, one goes too. Document offsets. */
export function wholeLines(text: string, at: Span): Span {
  const isBreak = (i: number) => text[i] === '\n' || text[i] === '\r';
  let { start, end } = at;
  while (start > 0 && !isBreak(start - 1)) start--;
  while (end < text.length && !isBreak(end)) end++;
  const lineBreakAfter = (i: number) => (text.startsWith('\r\n', i) ? 2 : isBreak(i) ? 1 : 0);
  const own = lineBreakAfter(end);
  if (own === 0) {
    while (start > 0 && isBreak(start - 1)) start--;
    return span(start, end);
  }
  end += own;
  const blankBefore =
    start === 0 || (start >= 2 && isBreak(start - 1) && /[\r\n]\r?$/.test(text.slice(Math.max(0, start - 3), start - 1)));
  const next = lineBreakAfter(end);
  if (blankBefore && next > 0) end += next;
  return span(start, end);
}
