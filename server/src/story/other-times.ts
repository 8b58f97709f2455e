import type { Paragraph } from './paragraph.ts';

/** Words that speak of another year or of an old picture. */
const WORDS: ReadonlySet<string> = new Set(
  (
    'ago earlier anniversary photo photos photograph photographed picture pictures pictured image images archive file ' +
    'decade decades'
  ).split(' '),
);

/** Another year stands in the sentence, or words that lead away from the story's own time. `year` is the story's. */
export function speaksOfOtherTimes({ tokens, sentences }: Paragraph, sentence: number, year: number): boolean {
  const range = sentences[sentence];
  if (!range) return false;
  for (let i = range.firstToken; i < range.endToken; i++) {
    const { kind, lower, text } = tokens[i]!;
    if (kind === 'number') {
      if (/^(?:1\d|20)\d\d$/.test(text) && Number(text) !== year) return true;
    } else if (WORDS.has(lower) || (lower === 'last' && tokens[i + 1]?.lower === 'year')) return true;
  }
  return false;
}
