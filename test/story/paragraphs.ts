import { CLEAR_ENTRY, type StoryContext } from '../../server/src/story/fact.ts';
import { Paragraph } from '../../server/src/story/paragraph.ts';
import type { BlockKind } from '../../server/src/text/block.ts';
import type { Span } from '../../server/src/text/span.ts';

const context: StoryContext = { date: undefined, category: undefined, format: 'plain' };

/** A block of its own, for tests of the model. */
export const paragraphOf = (text: string, kind: BlockKind = 'paragraph'): Paragraph =>
  new Paragraph(kind, text, text, CLEAR_ENTRY, context);

export const textOf = (text: string, s: Span | undefined): string | undefined => s && text.slice(s.start, s.end);
