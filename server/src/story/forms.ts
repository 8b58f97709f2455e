import { governmentWords } from '../lexicon/government-words.ts';
import { DISTRICT } from '../lexicon/states.ts';
import { type Span, span } from '../text/span.ts';
import type { Token } from '../text/token.ts';
import { bracketedInitials } from './bracketed-initials.ts';
import { isCapitalized, opensText } from './capitals.ts';
import type { FactList, FactSpans } from './fact.ts';
import type { Paragraph } from './paragraph.ts';
import { datelineCity } from './places.ts';
import { type RegionForm, stateOf } from './regions.ts';
import { endsSentence } from './sentence-ends.ts';

/** A state's name, in full or short, in narration. */
export interface RegionFormFact {
  readonly type: 'region';
  readonly state: string;
  readonly form: RegionForm;
  readonly hasCity: boolean;
  /** It is no part of a longer name, a list of addresses or a party label. */
  readonly free: boolean;
  /** Its period also ends the sentence. */
  readonly endsSentence: boolean;
}

/** "US" or "U.S." and their kin, in narration. */
export interface CountryFormFact {
  readonly type: 'country';
  readonly term: 'US' | 'UN' | 'UK';
  readonly form: 'periods' | 'plain' | 'broken';
  /** It is no part of a longer name (US Airways). */
  readonly free: boolean;
  readonly endsSentence: boolean;
  /** A period follows that is no part of it. */
  readonly stopped: boolean;
}

/** Mr., Mrs., Ms. or Miss before a name, in narration. Part `gap`: the title with the space after it. */
export interface CourtesyFormFact {
  readonly type: 'courtesy';
  readonly title: string;
  /** The name that follows, as written. */
  readonly name: string;
  /** The name is a surname alone. */
  readonly alone: boolean;
}

/** A dash between words; `dateline` when it ends a dateline. Part of a block's facts once for each kind of dash. */
export interface DashFormFact {
  readonly type: 'dash';
  readonly dash: '—' | '–' | '--' | '-';
  readonly dateline: boolean;
}

/** The place of a dateline, by its city and the state or country it stands for. */
export interface PlaceOfStoryFact {
  readonly type: 'place-of-story';
  readonly city: string;
  readonly region: string | undefined;
}

/** A city in narration. Part `region`: the comma and the state or country behind it. */
export interface CityFormFact {
  readonly type: 'city';
  readonly city: string;
  /** It needs no region, as far as is known. */
  readonly alone: boolean;
  /** Where it may lie. */
  readonly regions: readonly string[];
  readonly region: string | undefined;
}

/** Letters in brackets after the name they stand for. Part `cut`: the brackets with the space before them. */
export interface BracketFormFact {
  readonly type: 'brackets';
  readonly letters: string;
}

/** One of the ways to write something over which houses differ: what a story's own majority is counted from. */
export type FormFact =
  | RegionFormFact
  | CountryFormFact
  | CourtesyFormFact
  | DashFormFact
  | PlaceOfStoryFact
  | CityFormFact
  | BracketFormFact;

const COUNTRIES: ReadonlyMap<string, readonly [term: 'US' | 'UN' | 'UK', form: 'periods' | 'plain' | 'broken']> = new Map([
  ['US', ['US', 'plain']],
  ['UN', ['UN', 'plain']],
  ['UK', ['UK', 'plain']],
  ['U.S.', ['US', 'periods']],
  ['U.N.', ['UN', 'periods']],
  ['U.K.', ['UK', 'periods']],
  ['U.S', ['US', 'broken']],
  ['U.N', ['UN', 'broken']],
  ['U.K', ['UK', 'broken']],
]);
/** What follows "U." where a space breaks the form: "U. S." */
const SPACED: ReadonlyMap<string, 'US' | 'UN' | 'UK'> = new Map([
  ['S.', 'US'],
  ['N.', 'UN'],
  ['K.', 'UK'],
]);
const COURTESY: ReadonlySet<string> = new Set(['Mr.', 'Mrs.', 'Ms.', 'Mr', 'Mrs', 'Ms', 'Miss']);
const READ: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'question']);

/** The spelling choices of a block's narration. */
export function formFacts(paragraph: Paragraph): FactList<FormFact> {
  const facts: FormFact[] = [];
  const spans: FactSpans[] = [];
  if (!READ.has(paragraph.kind)) return { facts, spans };
  const add = (fact: FormFact, whole: Span, parts: Record<string, Span> = {}): void => {
    facts.push(fact);
    spans.push({ whole, parts });
  };
  const textStart = paragraph.dateline?.textStart ?? 0;
  for (const region of paragraph.regions) {
    if (region.quoted || region.span.start < textStart || region.state.name === DISTRICT) continue;
    const { state, form, city, comma, endsSentence: ends } = region;
    const free = isFree(paragraph, region.firstToken, region.endToken, city);
    add({ type: 'region', state: state.name, form, hasCity: !!(city && comma), free, endsSentence: ends }, region.span);
  }
  addPlaces();
  for (const { letters, initials, nameEnd, span: whole } of bracketedInitials(paragraph)) {
    if (initials) add({ type: 'brackets', letters }, whole, { cut: span(nameEnd, whole.end) });
  }
  const dashes = new Set<string>();
  const { tokens, dateline } = paragraph;
  if (dateline?.dash) {
    const written = paragraph.text.slice(dateline.dash.start, dateline.dash.end).trim();
    if (isDash(written)) add({ type: 'dash', dash: written, dateline: true }, dateline.dash);
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.start < textStart) continue;
    if (token.kind === 'mark') {
      if (isDash(token.text) && !dashes.has(token.text) && (token.text !== '-' || isSpaced(tokens, i))) {
        dashes.add(token.text);
        add({ type: 'dash', dash: token.text, dateline: false }, span(token.start, token.end));
      }
    } else if (token.kind === 'word') {
      const country = COUNTRIES.get(token.text) ?? (token.text[2] === '-' ? COUNTRIES.get(token.text.slice(0, 2)) : undefined);
      const spaced = token.text === 'U.' && tokens[i + 1]?.spaceBefore ? SPACED.get(tokens[i + 1]!.text) : undefined;
      if (country) addCountry(i, token, ...country);
      else if (spaced) addCountry(i + 1, token, spaced, 'broken');
      else if (COURTESY.has(token.text)) addCourtesy(i, token);
    }
  }
  return { facts, spans };

  function addPlaces(): void {
    const { dateline: place, text } = paragraph;
    const slice = (at: Span | undefined): string | undefined => at && text.slice(at.start, at.end);
    if (place) {
      const city = slice(place.city)!;
      const written = slice(place.region);
      const region = written === undefined ? datelineCity(city)?.regions[0] : (stateOf(written)?.name ?? written);
      add({ type: 'place-of-story', city: city.toUpperCase(), region }, place.city);
    }
    for (const { name, city, region, span: whole } of paragraph.cities) {
      const { alone, regions } = city ?? { alone: true, regions: [] };
      const fact: CityFormFact = { type: 'city', city: name, alone, regions, region: region?.name };
      add(fact, whole, region ? { region: region.span } : {});
    }
  }

  /** The form begins with the token and ends with that at `i`, which is the same but for "U. S." */
  function addCountry(i: number, token: Token, term: 'US' | 'UN' | 'UK', form: 'periods' | 'plain' | 'broken'): void {
    const compound = token.text[2] === '-';
    const first = tokens[i] === token ? i : i - 1;
    const whole = span(token.start, compound ? token.start + 2 : tokens[i]!.end);
    if (paragraph.isQuoted(whole)) return;
    const next = tokens[i + 1];
    // US$, US 1, a line in capitals.
    if (!compound && (next?.kind === 'symbol' || (next?.kind === 'number' && next.spaceBefore))) return;
    const free =
      (compound || first < i || !isCapitalized(next) || governmentWords.has(next!.text)) &&
      !(isCapitalized(tokens[first - 1]) && !opensText(paragraph, first - 1));
    const stopped = next?.text === '.' && !next.spaceBefore;
    add({ type: 'country', term, form, free, endsSentence: endsSentence(paragraph, i + 1), stopped }, whole);
  }

  function addCourtesy(i: number, token: Token): void {
    const next = tokens[i + 1];
    // A nickname: Fred “Mr. Eclipse” Espenak.
    if (!token.spaceBefore && i > 0) return;
    if (!next?.spaceBefore || !isCapitalized(next) || paragraph.isQuoted(span(token.start, next.end))) return;
    let end = i + 2;
    while (
      isCapitalized(tokens[end]) &&
      tokens[end]!.spaceBefore &&
      paragraph.sentenceAt(tokens[end]!.start) === paragraph.sentenceAt(token.start)
    )
      end++;
    const last = tokens[end - 1]!;
    const fact: CourtesyFormFact = {
      type: 'courtesy',
      title: token.text,
      name: paragraph.text.slice(next.start, last.end).replace(/['’]s?$/, ''),
      alone: end === i + 2,
    };
    add(fact, span(token.start, last.end), { gap: span(token.start, next.start) });
  }
}

const isDash = (text: string): text is DashFormFact['dash'] => text === '—' || text === '–' || text === '--' || text === '-';

const isSpaced = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.spaceBefore && at > 0 && tokens[at + 1]?.spaceBefore === true;

/** No capitalized word of the same sentence follows, no ZIP code, no bracket around place and newspaper. */
function isFree(paragraph: Paragraph, firstToken: number, endToken: number, city: Span | undefined): boolean {
  const { tokens } = paragraph;
  const next = tokens[endToken];
  if (next?.kind === 'number' && /^\d{5}$/.test(next.text)) return false;
  const last = tokens[endToken - 1]!;
  if (isCapitalized(next) && paragraph.sentenceAt(next!.start) === paragraph.sentenceAt(last.start)) return false;
  if (next?.text === ')' && isCapitalized(tokens[endToken + 1])) return false;
  const before = tokens[firstToken - 1];
  return city !== undefined || !(isCapitalized(before) || before?.text === '(');
}
