import { peoples } from '../lexicon/places.ts';
import { STATES } from '../lexicon/states.ts';
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

/** Services and parties whose name stands before a title without making it a longer one: "Army General Tom Hale". */
const BODIES: ReadonlySet<string> = new Set('State Army Navy Marine Corps Force Guard Police Democratic Republican'.split(' '));
const STATE_ENDINGS: ReadonlySet<string> = new Set(STATES.map(({ name }) => name.split(' ').at(-1)!));

/**
 * No word before it that makes a longer title ("Attorney General"), and no hyphen. "Maryland Governor" and "Republican Senator"
 * are the title and whose it is.
 */
function standsAlone(paragraph: Paragraph, first: number): boolean {
  const before = paragraph.tokens[first - 1];
  if (!before || opensText(paragraph, first) || before.text === 'U.S.') return true;
  if (before.kind !== 'word') return before.text !== '-' && before.text !== '&';
  return !isCapitalized(before) || BODIES.has(before.text) || STATE_ENDINGS.has(before.text) || peoples.has(before.text);
}
