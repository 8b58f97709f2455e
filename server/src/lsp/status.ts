import type { StoryStatus } from './protocol.ts';
import { LONGEST_STORY, type StoryState } from './session.ts';

/** Words a reader gets through in a minute: silent reading of English prose (Brysbaert 2019, J. Mem. Lang. 109). */
const WORDS_PER_MINUTE = 238;

/** Words, reading time and findings of a document, and why less than everything was done. */
export function statusOf(state: StoryState): StoryStatus {
  const { text, configuration } = state;
  const checked = state.kind === 'checked';
  const words = checked || state.kind === 'last' ? countWords(text.source.text) : 0;
  const count = (severity: string) => (checked ? state.result.findings.filter((f) => f.severity === severity).length : 0);
  const notice =
    state.kind === 'too-long'
      ? `Longer than ${LONGEST_STORY.toLocaleString('en-US')} characters: not checked.`
      : state.kind === 'last'
        ? 'Checking failed; the last findings stand.'
        : configuration.notice;
  return {
    uri: text.uri,
    version: text.version,
    checked,
    words,
    readingMinutes: Math.ceil(words / WORDS_PER_MINUTE),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    ...(notice !== undefined && { notice }),
  };
}

/** Runs of anything but white space that hold a letter or a digit. One pass: this runs after every keystroke. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c <= 32 || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x2028 || c === 0x2029) inWord = false;
    else if (!inWord && (c > 0xbf || (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)) && !isMark(c)) {
      inWord = true;
      words++;
    }
  }
  return words;
}

/** General punctuation: dashes and curly quotation marks stand alone between words. */
const isMark = (c: number) => c >= 0x2010 && c <= 0x206f;
