import {
  ANONYMITY_HINT,
  BARE_SOURCE,
  GRANT,
  IN_MEDIA,
  PSEUDONYM,
  REASON,
  REASON_AFTER,
  SELF_SOURCED,
  WEAK_REASON,
} from '../lexicon/anonymity-phrases.ts';
import { type Span, span } from '../text/span.ts';
import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** What a block says about a source that is not named. Spans are block offsets. */
export interface AnonymityMention {
  readonly type: 'grant' | 'bare-source' | 'self-sourced' | 'pseudonym' | 'reason';
  readonly span: Span;
  /** What explains it, in its own sentence or one beside it. */
  readonly reason: 'given' | 'weak' | 'none';
  /** The words of a weak reason. */
  readonly reasonSpan: Span | undefined;
  /** The person speaks in a recording: nobody met him. */
  readonly inMedia: boolean;
  /** Singular or plural source, as written: "the source", "sources". */
  readonly plural: boolean;
  readonly sentence: number;
  /** The words for the source alone ("A source"), for a source without a description. */
  readonly sourceSpan: Span | undefined;
  /** "The source said": one of whom the story has spoken before. */
  readonly definite: boolean;
}

export interface AnonymityFact {
  readonly type: AnonymityMention['type'];
  readonly reason: AnonymityMention['reason'];
  readonly inMedia: boolean;
  readonly plural: boolean;
  readonly opensSentence: boolean;
  /** "The source said": one of whom the story has spoken before. */
  readonly definite: boolean;
  readonly sentence: number;
}

/** Grants of anonymity with their reasons, sources without a description, and names that are not real, in order. */
export function readAnonymity(paragraph: Paragraph): readonly AnonymityMention[] {
  if (!ANONYMITY_HINT.test(paragraph.text)) return [];
  const text = paragraph.narration;
  const found: AnonymityMention[] = [];
  const add = (type: AnonymityMention['type'], at: Span, reason: Reason = NO_REASON) => {
    const { start, end } = sentenceSpan(paragraph, at.start);
    found.push({
      type,
      span: at,
      ...reason,
      inMedia: IN_MEDIA.test(text.slice(start, end)),
      plural: /\b(?:sources|insiders|officials|people|persons|they|their)\b/i.test(text.slice(start, Math.min(end, at.end))),
      sentence: paragraph.sentenceAt(at.start),
      definite: /\bthe sources?\b/i.test(text.slice(at.start, at.end)),
      sourceSpan: type === 'bare-source' ? sourceWords(text, at) : undefined,
    });
  };
  for (const match of text.matchAll(GRANT)) {
    const at = span(match.index, match.index + match[0].length);
    add('grant', at, reasonFor(paragraph, at));
  }
  for (const match of text.matchAll(PSEUDONYM)) {
    const at = span(match.index, match.index + match[0].trimEnd().length);
    add('pseudonym', at, reasonFor(paragraph, at));
  }
  for (const match of text.matchAll(BARE_SOURCE))
    add('bare-source', span(match.index, match.index + match[0].length), besideReason(paragraph, match.index));
  for (const match of text.matchAll(SELF_SOURCED)) add('self-sourced', span(match.index, match.index + match[0].length));
  if (!found.some((mention) => mention.reason === 'given')) {
    const match = REASON.exec(text);
    if (match) add('reason', span(match.index, match.index + match[0].length), { reason: 'given', reasonSpan: undefined });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

type Reason = Pick<AnonymityMention, 'reason' | 'reasonSpan'>;
const NO_REASON: Reason = { reason: 'none', reasonSpan: undefined };

function sentenceSpan(paragraph: Paragraph, offset: number): Span {
  return paragraph.sentences[paragraph.sentenceAt(offset)] ?? span(0, paragraph.text.length);
}

function sourceWords(text: string, at: Span): Span | undefined {
  const match = /(?:\b(?:an?|the|one|another) )?source\b/i.exec(text.slice(at.start, at.end));
  return match ? span(at.start + match.index, at.start + match.index + match[0].length) : undefined;
}

/** The reason in the words after the phrase, elsewhere in its sentence, or in a sentence beside it. */
function reasonFor(paragraph: Paragraph, at: Span): Reason {
  const sentence = sentenceSpan(paragraph, at.start);
  const text = paragraph.narration;
  const whole = text.slice(sentence.start, sentence.end);
  const after = text.slice(at.end, sentence.end);
  const weak = WEAK_REASON.exec(whole);
  if (REASON.test(whole) || /^(?:because|fearing|citing|for fear|afraid|not authori[sz]ed)\b/i.test(whole))
    return { reason: 'given', reasonSpan: undefined };
  if (weak) {
    const start = sentence.start + weak.index;
    return { reason: 'weak', reasonSpan: span(start, start + weak[0].trimEnd().length) };
  }
  if (REASON_AFTER.test(after)) return { reason: 'given', reasonSpan: undefined };
  return besideReason(paragraph, at.start);
}

const OTHER_SOURCE = /^(?:An?other|A (?:second|third)|The other|One|Two|Three) /;

/** A reason in the sentence before or after. */
function besideReason(paragraph: Paragraph, offset: number): Reason {
  const index = paragraph.sentenceAt(offset);
  for (const beside of [paragraph.sentences[index + 1], paragraph.sentences[index - 1], paragraph.sentences[index]]) {
    if (!beside) continue;
    const words = paragraph.narration.slice(beside.start, beside.end);
    // "Another doctor spoke on condition of anonymity because": that reason is the other's.
    if (beside !== paragraph.sentences[index] && OTHER_SOURCE.test(words) && words.search(GRANT) >= 0) continue;
    if (REASON.test(words)) return { reason: 'given', reasonSpan: undefined };
  }
  return NO_REASON;
}

export function anonymityFacts(paragraph: Paragraph): FactList<AnonymityFact> {
  const mentions = paragraph.anonymity;
  return {
    facts: mentions.map(({ type, reason, inMedia, plural, sentence, sourceSpan, definite }) => ({
      type,
      reason,
      inMedia,
      plural,
      definite,
      opensSentence: sourceSpan?.start === paragraph.sentences[sentence]?.start,
      sentence,
    })),
    spans: mentions.map((mention) => ({
      whole: mention.span,
      parts: {
        ...(mention.reasonSpan && { reason: mention.reasonSpan }),
        ...(mention.sourceSpan && { source: mention.sourceSpan }),
      },
    })),
  };
}
