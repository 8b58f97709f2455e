import type { Span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

export type MediaKind = 'video' | 'audio' | 'photo' | 'document' | 'post' | 'claim';

/** A video, recording, photo, document or post as written, or a note about one. Spans are block offsets. */
export interface MediaMention {
  readonly span: Span;
  readonly kind: MediaKind;
  readonly quoted: boolean;
  readonly sentence: number;
}

export interface MediaFact {
  readonly kind: MediaKind;
  readonly quoted: boolean;
  readonly sentence: number;
}

export function readMedia(_paragraph: Paragraph): readonly MediaMention[] {
  return [];
}

export function mediaFacts(_paragraph: Paragraph): FactList<MediaFact> {
  return { facts: [], spans: [] };
}
