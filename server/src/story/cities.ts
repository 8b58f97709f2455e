import { cities, countries } from '../lexicon/places.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type Span, span } from '../text/span.ts';
import { isCapitalized, opensText } from './capitals.ts';
import type { Paragraph } from './paragraph.ts';
import { cityNames, type DatelineCity, datelineCity } from './places.ts';

/** A city in running text. Spans are block offsets. */
export interface CityMention {
  readonly span: Span;
  readonly name: string;
  /** What the lists of datelines know of it. */
  readonly city: DatelineCity | undefined;
  /** The state or country behind its comma, with that comma: ", Illinois". */
  readonly region: { readonly name: string; readonly span: Span } | undefined;
}

const matcher = new PhraseMatcher<string>([...new Set([...cityNames(), ...cities])].map((name) => [name, name] as const));

/** Cities that are no part of a longer name, in order: "in Springfield", not "the Springfield Republican". */
export function readCities(paragraph: Paragraph): readonly CityMention[] {
  const { tokens, regions, text } = paragraph;
  const textStart = paragraph.dateline?.textStart ?? 0;
  const found: CityMention[] = [];
  for (const { start, end, value, firstToken, endToken } of matcher.find(tokens)) {
    const city = datelineCity(value);
    const at = span(start, end);
    if (start < textStart || paragraph.isQuoted(at)) continue;
    if (isCapitalized(tokens[firstToken - 1]) && !opensText(paragraph, firstToken - 1)) continue;
    const comma = tokens[endToken]?.text === ',';
    const next = tokens[endToken + (comma ? 1 : 0)];
    const state = comma ? regions.find(({ firstToken: first }) => first === endToken + 1) : undefined;
    const country = comma ? countryAt(paragraph, endToken + 1) : undefined;
    if (!comma && isCapitalized(next) && paragraph.sentenceAt(next!.start) === paragraph.sentenceAt(start)) continue;
    const region = state
      ? { name: state.state.name, span: span(end, state.span.end) }
      : country && { name: text.slice(country.start, country.end), span: span(end, country.end) };
    found.push({ span: at, name: value, city, region });
  }
  return found;
}

/** "Kenya", "South Korea", "Papua New Guinea": the country that begins at a token. */
function countryAt({ tokens, text }: Paragraph, first: number): Span | undefined {
  for (let length = 3; length > 0; length--) {
    const last = tokens[first + length - 1];
    if (last?.kind === 'word' && countries.has(text.slice(tokens[first]!.start, last.end)))
      return span(tokens[first]!.start, last.end);
  }
  return undefined;
}
