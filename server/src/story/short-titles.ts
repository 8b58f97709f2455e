import { SHORT_TITLES } from '../lexicon/titles.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import { isCapitalized, opensText } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';
import { fullNameAt } from './person-at.ts';

/** A title that the wire shortens, before a full name. Spans are block offsets. */
export interface ShortenedTitle {
  readonly form: 'short' | 'full';
  readonly span: Span;
  /** As the wire writes it. */
  readonly short: string;
}

const ROWS = SHORT_TITLES.trim()
  .split('\n')
  .map((row) => row.split('|') as [full: string, short: string]);
const SHORT: ReadonlySet<string> = new Set(ROWS.map(([, short]) => short));
const matcher = new PhraseMatcher<string>(ROWS.flatMap(([full, short]) => [[full, short] as const, [short, short] as const]));

/** "Senator Jane Cole" and "Sen. Jane Cole", in order. */
export function shortenedTitles(paragraph: Paragraph): readonly ShortenedTitle[] {
  const found: ShortenedTitle[] = [];
  for (const { start, end, value, firstToken, endToken } of matcher.find(paragraph.tokens)) {
    if (!standsAlone(paragraph, firstToken) || !fullNameAt(paragraph, endToken)) continue;
    const form = SHORT.has(paragraph.text.slice(start, end)) ? 'short' : 'full';
    found.push({ form, span: span(start, end), short: value });
  }
  return found;
}

/** No capitalized word or hyphen before it, which would make a longer title ("Attorney General"); "U.S." may stand there. */
function standsAlone(paragraph: Paragraph, first: number): boolean {
  const before = paragraph.tokens[first - 1];
  if (!before || opensText(paragraph, first) || before.text === 'U.S.') return true;
  return before.kind === 'word' ? !isCapitalized(before) : before.text !== '-' && before.text !== '&';
}
