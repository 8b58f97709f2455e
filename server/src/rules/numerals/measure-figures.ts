import { FIGURE_UNITS } from '../../lexicon/numeral-contexts.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';

const JOINED_UNITS: ReadonlySet<string> = new Set(
  'mile foot inch pound ton acre yard gallon meter kilometer liter degree'.split(' '),
);
/** A dozen is an estimate: "half a dozen miles" says less than "6 miles". */
const DOZEN = 12;
const KINDS: ReadonlySet<string> = new Set(['square', 'cubic', 'nautical', 'metric', 'fluid']);

export default defineRule({
  id: 'numerals/measure-figures',
  summary: 'Figures before a unit of measure',
  why: 'A measure is for comparing, and figures compare at a glance: 4 miles, 6 feet, also below 10.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style numbers: dimensions and distances' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `Measures are written in figures: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The crater is ⟦four⟧ miles (6.4 kilometers) wide.', good: 'The crater is 4 miles (6.4 kilometers) wide.' },
    { bad: 'Snow lay ⟦nine⟧ inches (23 centimeters) deep.', good: 'Snow lay 9 inches (23 centimeters) deep.' },
    {
      bad: 'The fire burned ⟦six⟧ square miles (16 square kilometers).',
      good: 'The fire burned 6 square miles (16 square kilometers).',
    },
    { bad: 'Runners finished the ⟦five⟧-mile (8-kilometer) course.', good: 'Runners finished the 5-mile (8-kilometer) course.' },
    { ok: 'The crater is half a mile wide and a few feet deep.', because: 'No number is spelled out.' },
    { ok: 'The crater is half a dozen miles from the road.', because: 'A dozen is no exact figure.' },
    { ok: 'Thirty miles away, the river rose.', because: 'A sentence does not open with a figure.' },
    { ok: '“We walked four miles,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'She ran a four-minute mile on Seven Mile Bridge with a two-by-four.', because: 'Minutes, a name and lumber.' },
    {
      ok: 'The dog sat two feet from us on its own two feet, going the whole nine yards.',
      because: 'Idioms stay in words.',
      whole: true,
    },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      if (number.form !== 'words' || number.context !== 'measure' || number.opensText) continue;
      if (!Number.isInteger(number.value) || number.value < 2 || number.value > 999) continue;
      if (number.scale === DOZEN) continue;
      if (isCapitalized(tokens[number.firstToken])) continue;
      const unit = tokens[number.endToken];
      if (number.joined !== undefined) {
        if (!JOINED_UNITS.has(number.joined.split('-')[0]!)) continue;
      } else {
        const noun = unit && KINDS.has(unit.lower) ? tokens[number.endToken + 1] : unit;
        if (!noun || !FIGURE_UNITS.has(noun.lower) || noun.text !== noun.lower || isIdiom(text, number.figure.start, noun.end))
          continue;
      }
      const found = text.slice(number.figure.start, number.figure.end);
      const write = String(number.value);
      context.report({ message: 'write', span: number.figure, data: { found, write }, fixes: rewrite(number.figure, write) });
    }
  },
});

const IDIOM =
  /(?:whole nine yards|own two feet|both feet|two left feet|on (?:his|her|their|its|my|your) two feet|six feet under|back on two feet)/i;

/** The phrase around the measure is a set one. */
function isIdiom(text: string, start: number, end: number): boolean {
  return IDIOM.test(text.slice(Math.max(0, start - 20), end + 8)) || text.slice(start, end) === 'two feet';
}
