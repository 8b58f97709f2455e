import { MEDIA_NOUNS } from '../lexicon/media-words.ts';
import { CLAIM_NOUNS, type NoteKind, VERIFICATION_PHRASES } from '../lexicon/verification-phrases.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import type { Sentence, Token } from '../text/token.ts';
import type { MediaKind } from './media.ts';

/** A phrase that says what was checked, with what it speaks of. Offsets are UTF-16 code units in the block. */
export interface VerificationNote {
  readonly span: Span;
  readonly kind: NoteKind;
  /** The kinds of item that its sentence names. */
  readonly about: readonly Exclude<MediaKind, 'claim'>[];
  /** It names several ("the videos", "either account"), so it holds for all of the kind. */
  readonly plural: boolean;
  /** "its contents", "it", "they": the item spoken of last. */
  readonly pronoun: boolean;
  /** It speaks of words: claims, reports, a toll. */
  readonly claims: boolean;
  /** The form is passive and nobody is said to have tried. */
  readonly agentless: boolean;
}

const phrases = new PhraseMatcher(VERIFICATION_PHRASES);

/** The notes of one sentence. */
export function verificationNotes(tokens: readonly Token[], sentence: Sentence): VerificationNote[] {
  const found = phrases.find(tokens, sentence.firstToken, sentence.endToken);
  if (found.length === 0) return [];
  const subject = subjectOf(tokens, sentence);
  return found.map((match) => ({
    span: span(match.start, match.end),
    kind: match.value,
    ...subject,
    agentless: isAgentless(tokens, match.firstToken, match.endToken, sentence.endToken),
  }));
}

function subjectOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): Pick<VerificationNote, 'about' | 'plural' | 'pronoun' | 'claims'> {
  const about = new Set<Exclude<MediaKind, 'claim'>>();
  let plural = false;
  let pronoun = false;
  let claims = false;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const { lower } = token;
    const stem = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    const noun = MEDIA_NOUNS.get(stem);
    if (noun) {
      about.add(noun.kind);
      if (noun.plural || /^(?:either|any|all|both|these|those)$/.test(tokens[i - 1]?.lower ?? '')) plural = true;
    } else if (CLAIM_NOUNS.has(stem)) claims = true;
    else if (/^(?:its|it|they|them|their|this|that|which|contents|authenticity|materials|material|either|both)$/.test(lower)) {
      pronoun = true;
      if (/^(?:materials|either|both)$/.test(lower)) plural = true;
    }
  }
  return { about: [...about], plural, pronoun, claims };
}

/** "could not be verified" without "by": nobody is said to have tried. */
function isAgentless(tokens: readonly Token[], from: number, end: number, sentenceEnd: number): boolean {
  let passive = false;
  for (let i = from; i < end; i++) if (tokens[i]!.lower === 'be' || tokens[i]!.lower === 'been') passive = true;
  if (!passive || !/ed$/.test(tokens[end - 1]!.lower)) return false;
  for (let i = end; i < Math.min(sentenceEnd, end + 4); i++) if (tokens[i]!.lower === 'by') return false;
  return true;
}
