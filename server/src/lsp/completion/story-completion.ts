import type { CompletionItem, Position } from 'vscode-languageserver';
import type { BlockKind } from '../../text/block.ts';
import { BODY_KINDS, blockAt, isCopyBefore } from '../blocks.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { StorySnapshot } from '../session.ts';
import { datelineItems } from './dateline-items.ts';
import { phraseItems } from './phrase-items.ts';
import { speakerItems } from './speaker-items.ts';
import { stateItems, titleItems } from './state-title-items.ts';

/** Where something is being written. Offsets are UTF-16 code units in the document. */
export interface WritingPlace {
  readonly story: StorySnapshot;
  readonly client: ClientProfile;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
  /** It is in the first paragraph of the story, or where that will be. */
  readonly inLead: boolean;
  /** The block is one where datelines' and captions' abbreviations are in place. */
  readonly inCaption: boolean;
}

/** What begins as a short line may become the first paragraph. */
const PROSE: ReadonlySet<BlockKind> = new Set([...BODY_KINDS, 'deck']);

/**
 * Help with what a desk looks up. Silent unless the words before the cursor call for one of them, inside quotations, and where
 * nothing is copy.
 */
export function storyCompletion(story: StorySnapshot, position: Position, client: ClientProfile): CompletionItem[] {
  const { result, text } = story;
  const offset = text.offset(position);
  if (!isCopyBefore(result, offset)) return [];
  const index = blockAt(result.blocks, offset);
  const block = result.blocks[index];
  const before = text.source.text.slice(text.source.text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/\r$/, '');
  const lead = result.blocks.findIndex(({ kind }) => BODY_KINDS.has(kind));
  const place: WritingPlace = {
    story,
    client,
    offset,
    before,
    inLead: index < 0 ? lead < 0 || offset < result.blocks[lead]!.span.start : lead < 0 || index <= lead,
    inCaption: block?.kind === 'caption',
  };
  const paragraph = result.paragraph(index);
  const inside = offset - (block?.span.start ?? 0);
  // A quotation that opens on this very paragraph may still be unclosed because it is being typed.
  if (paragraph?.quotes.some((q) => q.inside.start <= inside && (q.close ? inside <= q.inside.end : true))) return [];
  const inProse = !block || PROSE.has(block.kind);
  const spoken = inProse ? speakerItems(place) : [];
  if (spoken.length) return spoken;
  return [...datelineItems(place), ...stateItems(place), ...titleItems(place), ...(inProse ? phraseItems(place) : [])];
}
