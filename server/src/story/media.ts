import type { Span } from '../text/span.ts';
import type { FactList, FactSpans } from './fact.ts';
import { type MediaPhrase, mediaPhrases } from './media-mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { type VerificationNote, verificationNotes } from './verification-notes.ts';
import { type WarClaim, warClaims } from './war-claims.ts';

export type MediaKind = 'video' | 'audio' | 'photo' | 'document' | 'post' | 'claim';

interface Placed {
  /** Inside a quotation: a speaker's words bring in no item. */
  readonly quoted: boolean;
  readonly sentence: number;
}

export interface MediaMention extends MediaPhrase, Placed {
  readonly type: 'item';
}

export interface MediaNote extends VerificationNote, Placed {
  readonly type: 'note';
}

export type MediaClaim = WarClaim & Placed;

/**
 * A video, recording, photo, document or post as written, what the story says of checking one, or what a party to a fight says.
 * Spans are block offsets.
 */
export type MediaExpression = MediaMention | MediaNote | MediaClaim;

/** Parts: head, agent, release. */
export type ItemFact = Omit<MediaMention, 'span' | 'head' | 'agentSpan' | 'release'> & {
  /** The words for who handed it out, lower case. */
  readonly agentWords: string | undefined;
  readonly released: boolean;
  /** Sentences of the block that follow its own: how much room the description may have. */
  readonly sentencesAfter: number;
};

export type NoteFact = Omit<MediaNote, 'span'>;

type WithoutSpan<T> = T extends { span: Span } ? Omit<T, 'span'> : never;

export type ClaimFact = WithoutSpan<MediaClaim>;

export type MediaFact = ItemFact | NoteFact | ClaimFact;

export function readMedia(paragraph: Paragraph): readonly MediaExpression[] {
  const out: MediaExpression[] = [];
  for (const [index, sentence] of paragraph.sentences.entries()) {
    for (const phrase of mediaPhrases(paragraph.tokens, sentence.firstToken, sentence.endToken))
      out.push({ type: 'item', ...phrase, quoted: paragraph.isQuoted(phrase.head), sentence: index });
    for (const note of verificationNotes(paragraph.tokens, sentence))
      out.push({ type: 'note', ...note, quoted: paragraph.isQuoted(note.span), sentence: index });
    for (const claim of warClaims(paragraph.tokens, sentence))
      out.push({ ...claim, quoted: paragraph.isQuoted(claim.span), sentence: index });
  }
  return out;
}

export function mediaFacts(paragraph: Paragraph): FactList<MediaFact> {
  const facts: MediaFact[] = [];
  const spans: FactSpans[] = [];
  for (const expression of paragraph.media) {
    if (expression.type !== 'item') {
      const { span: whole, ...fact } = expression;
      facts.push(fact);
      spans.push({ whole, parts: {} });
    } else {
      const { span: whole, head, agentSpan, release, ...fact } = expression;
      const words = agentSpan && paragraph.text.slice(agentSpan.start, agentSpan.end).toLowerCase();
      facts.push({
        ...fact,
        agentWords: words,
        released: release !== undefined,
        sentencesAfter: paragraph.sentences.length - 1 - fact.sentence,
      });
      const parts: Record<string, Span> = { head };
      if (agentSpan) parts.agent = agentSpan;
      if (release) parts.release = release;
      spans.push({ whole, parts });
    }
  }
  return { facts, spans };
}
