import type { Span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { cueAt, isCapitalised, Word, wordBits } from './word-class.ts';

/** Inside a quotation that was never closed, the one comma before a speaker and a verb: “I will go, he said. Undefined when none or several. */
export function placeOfClose(tokens: readonly Token[], inside: Span): number | undefined {
  let place: number | undefined;
  for (let i = 0; i + 2 < tokens.length; i++) {
    const mark = tokens[i]!;
    if (mark.start < inside.start || !/^[,?!]$/.test(mark.text)) continue;
    if (!speakerAt(tokens, i + 1)) continue;
    if (place !== undefined) return undefined;
    place = mark.end;
  }
  return place;
}

/**
 * "he said", "she told a magazine", "Ana Ruiz said", "said Hale", "the mayor said": a speaker and a verb of speech, and no more before
 * the sentence ends or goes on.
 */
function speakerAt(tokens: readonly Token[], from: number): boolean {
  let named = false;
  for (let i = from; i < tokens.length && i < from + 6; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    const cue = cueAt(tokens, i);
    if (cue && !cue.nounLike && (cue.form === 'past' || cue.form === 'third') && cue.verb.takes.includes('q')) {
      const after = tokens[i + 1];
      if (named)
        return (
          after === undefined ||
          after.kind === 'mark' ||
          cue.verb.lemma === 'tell' ||
          (wordBits(after.lower) & (Word.Time | Word.Preposition | Word.Adverb)) !== 0
        );
      return after !== undefined && (isCapitalised(after.text) || /^(?:he|she|the|a|an)$/.test(after.lower));
    }
    if (!named && wordBits(token.lower) & Word.SubjectPronoun && !/^(?:he|she|they)$/.test(token.lower)) return false;
    named = true;
  }
  return false;
}
