import { STATES } from '../../lexicon/states.ts';
import { option } from '../../rule/option.ts';
import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { fullNameAt } from '../../story/person-at.ts';
import type { Token } from '../../text/token.ts';

export default defineRule({
  id: 'punct/serial-comma',
  summary: 'No comma before the last “and” of a simple series',
  why: 'The conjunction does the comma’s work in a simple series; in a series of clauses, or where two items would run together, the comma stays.',
  source: [{ guide: 'Illinois State University', entry: 'Punctuation guide' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.02, words: 196610 },
  options: {
    style: option.oneOf(['never', 'any'], 'never', 'never: no comma in a simple series; any: both ways are fine.'),
  },
  messages: {
    remove: ({ word }: { word: string }) => `A simple series takes no comma before “${word}”.`,
  },
  examples: [
    { bad: 'The farm grows wheat, corn⟦,⟧ and oats.', good: 'The farm grows wheat, corn and oats.' },
    { bad: 'Travel by bus, train⟦,⟧ or ferry.', good: 'Travel by bus, train or ferry.' },
    {
      bad: 'The members Anna Cole, Peter Hall⟦,⟧ and John Marsh voted yes.',
      good: 'The members Anna Cole, Peter Hall and John Marsh voted yes.',
    },
    { bad: 'He spoke in Paris, London⟦,⟧ and Rome.', good: 'He spoke in Paris, London and Rome.' },
    { ok: 'The farm grows wheat, corn and oats.', because: 'No comma stands there.' },
    { ok: 'The menu has soup, salad, and fish and chips.', because: 'One item holds “and” itself.' },
    { ok: '“He left, and she stayed,” Ida Marsh said.', because: 'Two clauses, no series.' },
    { ok: 'Anna Verlin, the mayor, and Lee Park met.', because: 'An apposition, no series.' },
    { bad: 'He spoke in Texas, Ohio⟦,⟧ and Utah.', good: 'He spoke in Texas, Ohio and Utah.' },
    { ok: 'He spoke in Columbus, Ohio, and Detroit.', because: 'A city with its state.' },
    { ok: 'The farm grows wheat, corn, and oats.', because: 'The house writes the comma.', options: { style: 'any' } },
  ],
  check(paragraph, context) {
    if (context.options.style === 'any') return;
    const { tokens } = paragraph;
    for (let at = 4; at < tokens.length - 1; at++) {
      const word = tokens[at]!;
      const comma = tokens[at - 1]!;
      if (comma.text !== ',' || (word.lower !== 'and' && word.lower !== 'or') || !isSimpleSeries(paragraph, at)) continue;
      const span = { start: comma.start, end: comma.end };
      const [fix] = rewrite(span, '', 'suggestion');
      context.report({ message: 'remove', span, data: { word: word.lower }, fixes: [{ ...fix!, title: 'Remove the comma' }] });
    }
  },
});

const STATE_NAMES: ReadonlySet<string> = new Set(STATES.map((state) => state.name));

/** Words that do not stand in an item of a simple series. */
const NO_ITEM: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we you i who which that this these those his her its their our my then so but if when while where because as to of in on at by for from with ' +
    'is are was were be been has had have will would can could may might must should do does did not said says including such like however too also well yes no ' +
    'sr. jr. inc. too instead therefore though although perhaps including later earlier first second meanwhile there here now one'
  ).split(' '),
);

/** Three items of one or two words and one shape: all names or all common words. */
function isSimpleSeries(paragraph: Paragraph, conjunction: number): boolean {
  const { tokens, text } = paragraph;
  const middle = itemBefore(tokens, conjunction - 1);
  if (!middle) return false;
  const first = itemBefore(tokens, middle.start - 1, true);
  if (!first || tokens[middle.start - 1]?.text !== ',') return false;
  const last = tokens[conjunction + 1]!;
  const after = tokens[conjunction + 2];
  const after2 = tokens[conjunction + 3];
  if (last.kind !== 'word' || NO_ITEM.has(last.lower)) return false;
  const ends = (token: Token | undefined) => token === undefined || (token.kind === 'mark' && /^[.;:?!)”"—]+$/.test(token.text));
  if (isNameSeries(paragraph, first.start, middle.start, conjunction)) return true;
  if (!ends(after) && !(after?.kind === 'word' && ends(after2) && !NO_ITEM.has(after.lower))) return false;
  const name = isCapitalized(last);
  const items = [...tokens.slice(first.start, first.end), ...tokens.slice(middle.start, middle.end)];
  if (items.some((token) => token.kind !== 'word' || NO_ITEM.has(token.lower) || isCapitalized(token) !== name)) return false;
  if (!name && items.some((token) => /(?:ed|ing|ly)$/.test(token.lower))) return false;
  const words = (item: { start: number; end: number }) => text.slice(tokens[item.start]!.start, tokens[item.end - 1]!.end);
  // "Columbus, Ohio, and Detroit" is no series; "Texas, Ohio, and Utah" is.
  return !STATE_NAMES.has(words(middle)) || STATE_NAMES.has(words(first));
}

/** "Members Ida Cole, Peter Hall, and Lars Marsh voted": three full names. */
function isNameSeries(paragraph: Paragraph, first: number, middle: number, conjunction: number): boolean {
  const { tokens } = paragraph;
  return (
    conjunction - middle === 3 &&
    isCapitalized(tokens[first - 1]) &&
    !isCapitalized(tokens[conjunction + 3]) &&
    fullNameAt(paragraph, first - 1) &&
    fullNameAt(paragraph, middle) &&
    fullNameAt(paragraph, conjunction + 1)
  );
}

/** The one or two words before a comma, back to the mark or word that parts them from what comes before. */
function itemBefore(tokens: readonly Token[], comma: number, open = false): { start: number; end: number } | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const last = tokens[comma - 1];
  if (last?.kind !== 'word') return undefined;
  const before = tokens[comma - 2];
  if (open || before?.text === ',') return { start: comma - 1, end: comma };
  return tokens[comma - 3]?.text === ',' && before?.kind === 'word' ? { start: comma - 2, end: comma } : undefined;
}
