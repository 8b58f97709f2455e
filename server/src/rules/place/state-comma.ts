import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { isStateName } from '../../story/regions.ts';
import { isVerbAt } from '../../story/word-class.ts';
import { type Span, span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

/** Before a place: what follows is where something is. */
const PLACES: ReadonlySet<string> = new Set(
  'in from of near at to outside around into through toward over leaving visiting'.split(' '),
);
/** Also cities, so they may stand in a list after another city. */
const CITIES_TOO: ReadonlySet<string> = new Set(['New York', 'Washington', 'Georgia']);
/** Goes on from the place itself: "In Congress, Ohio lawmakers" and "In April, Ohio became" hold no city. */
const GOES_ON: ReadonlySet<string> = new Set(
  'on in at for with after before during where when last this earlier late'.split(' '),
);
const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'to']);

export default defineRule({
  id: 'place/state-comma',
  summary: 'The comma after the state',
  why: 'A state after its city stands between two commas, as in “in Austin, Texas, on Monday”.',
  source: [{ guide: 'AP Stylebook', entry: 'comma; state names' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    after: ({ state }: { state: string }) => `A comma follows the state: write “${state},”.`,
  },
  examples: [
    { bad: 'The council met in Millbrook, ⟦Illinois⟧ on Monday.', good: 'The council met in Millbrook, Illinois, on Monday.' },
    { bad: 'She drove from Tarrow, ⟦Ohio⟧ to the coast.', good: 'She drove from Tarrow, Ohio, to the coast.' },
    { bad: 'The mayor of Millbrook, ⟦Illinois⟧ resigned.', good: 'The mayor of Millbrook, Illinois, resigned.' },
    { bad: 'In Grand Rapids, ⟦Michigan⟧ on Monday, it rained.', good: 'In Grand Rapids, Michigan, on Monday, it rained.' },
    { bad: 'The council met in Nairobi, ⟦Kenya⟧ on Monday.', good: 'The council met in Nairobi, Kenya, on Monday.' },
    { bad: 'It has plants in Lyon, ⟦France⟧ and in Dayton.', good: 'It has plants in Lyon, France, and in Dayton.' },
    {
      bad: 'She grew up in Dakar, ⟦Senegal⟧ and came north at 16.',
      good: 'She grew up in Dakar, Senegal, and came north at 16.',
    },
    { ok: 'In Paris, France beat Spain.', because: 'The country is the subject.' },
    { ok: 'It has plants in Paris, France and Spain.', because: 'A list may be meant.' },
    { ok: 'In April, Ohio became the third state to act.', because: 'A month is no city.' },
    { ok: 'The council met in Millbrook, Illinois.', because: 'The sentence ends.' },
    { ok: 'Voters in Ohio, Texas and Florida went to the polls.', because: 'A list of states.' },
    { ok: 'It opens in London, New York and Paris.', because: 'A list of cities.' },
    { ok: 'It opens in Millbrook, Illinois; in Tarrow, Ohio; and here.', because: 'Another mark follows.' },
    { ok: '“I was in Millbrook, Illinois on Monday,” she wrote.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    const { regions } = paragraph;
    regions.forEach((region, i) => {
      const { city, comma, endToken, state, before, span: whole, endsSentence } = region;
      if (!city || !comma || endsSentence || !PLACES.has(before)) return;
      if (isStateName(text.slice(city.start, city.end)) || / (?:and|or) /.test(text.slice(city.start, city.end))) return;
      const next = tokens[endToken];
      if (
        next?.kind !== 'word' ||
        !next.spaceBefore ||
        isCapitalized(next) ||
        paragraph.sentenceAt(next.start) !== region.sentence
      )
        return;
      if (isCapitalized(tokens[region.cityFirstToken - 1]) && !GOES_ON.has(next.lower)) return;
      const listed = LISTS.has(next.lower) && isCapitalized(tokens[endToken + 1]);
      if (
        listed &&
        next.lower !== 'to' &&
        (CITIES_TOO.has(state.name) || !regions[i + 1]?.city || regions[i + 1]?.comma === undefined)
      )
        return;
      const data = { state: text.slice(whole.start, whole.end) };
      const edits = [{ span: span(whole.end, whole.end), text: ',' }];
      context.report({ message: 'after', span: whole, data, fixes: [{ title: 'Insert the comma', kind: 'safe', edits }] });
    });
    for (const { span: city, region } of paragraph.cities) {
      const country = region && behindComma(text, region.span);
      const first = country && tokens.findIndex(({ start }) => start === city.start);
      if (!country || first === undefined || isStateName(region.name) || !PLACES.has(tokens[first - 1]?.lower ?? '')) continue;
      const end = tokens.findIndex(({ start }) => start >= country.end);
      const next = tokens[end];
      if (
        next?.kind !== 'word' ||
        !next.spaceBefore ||
        isCapitalized(next) ||
        paragraph.sentenceAt(next.start) !== paragraph.sentenceAt(city.start)
      )
        continue;
      // "In Paris, France beat Spain" holds a city and the subject; "in Paris, France and Spain" may be a list.
      if (isCapitalized(tokens[first - 1]) && !GOES_ON.has(next.lower)) continue;
      if (LISTS.has(next.lower) && next.lower !== 'to' && isListed(tokens, end)) continue;
      const edits = [{ span: span(country.end, country.end), text: ',' }];
      const fixes = [{ title: 'Insert the comma', kind: 'safe' as const, edits }];
      context.report({ message: 'after', span: country, data: { state: region.name }, fixes });
    }
  },
});

/** A region's words without the comma and space before them. */
const behindComma = (text: string, region: Span): Span =>
  span(region.start + /^[,\s]*/.exec(text.slice(region.start, region.end))![0].length, region.end);

/** "and Spain", "and the north": the list of places goes on; "and one in Dayton", "and in Dayton" begin something else. */
const isListed = (tokens: readonly Token[], and: number): boolean =>
  !isVerbAt(tokens, and + 1) && !/^(?:in|at|on|one|two|three|then|later|from|to|by)$/.test(tokens[and + 1]?.lower ?? '');
