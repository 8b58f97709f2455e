import { defineRule } from '../../rule/rule.ts';
import { shownFigure } from '../../story/arithmetic.ts';
import type { NumberFact } from '../../story/numbers.ts';
import type { BlockKind } from '../../text/block.ts';

const HEADS: ReadonlySet<BlockKind> = new Set(['headline', 'deck']);
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'caption']);
/** What can be counted in a headline and again below: dates, scores, ages and labels have forms of their own. */
const COMPARED: ReadonlySet<NumberFact['kind']> = new Set(['count', 'money', 'percent']);
/** Headlines round. */
const CLOSE = 0.05;
/** "5 things to know" counts the items of the story, not something in it. */
const LISTICLE: ReadonlySet<string> = new Set(
  'things ways takeaways reasons tips questions facts lessons moments photos charts steps'.split(' '),
);

export default defineRule({
  id: 'consistency/headline-number',
  summary: 'A number in the headline stands in the story too.',
  why: 'Tolls and sums change between versions, and the headline is changed last. Many readers see nothing else.',
  source: [{ guide: 'IPSO Editors’ Code of Practice', entry: 'clause 1: headlines must be supported by the text' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 210_000 },
  blocks: ['headline', 'deck'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['numbers'],
  messages: {
    differs: (d: { head: string; body: string; noun: string }) =>
      `The headline says ${d.head}${d.noun}, the story ${d.body}: make them agree.`,
  },
  examples: [
    {
      whole: true,
      bad: '⟦14⟧ miners trapped after blast in Halden\n\nAt least 12 miners were trapped Monday when gas exploded in a pit in Halden.\n\nThe pit opened in 1961.\n',
      good: '12 miners trapped after blast in Halden\n\nAt least 12 miners were trapped Monday when gas exploded in a pit in Halden.\n\nThe pit opened in 1961.\n',
    },
    {
      whole: true,
      bad: 'Town sells ⟦9⟧ ferries to neighbor\n\nThe harbor board sold eight ferries on Tuesday.\n\nThe ferries are old.\n',
      good: 'Town sells 8 ferries to neighbor\n\nThe harbor board sold eight ferries on Tuesday.\n\nThe ferries are old.\n',
    },
    {
      whole: true,
      bad: 'Storm leaves ⟦300⟧ people without homes\n\nA storm left 250 people without homes on Kari, the council said.\n\nThe wind has eased.\n',
    },
    {
      whole: true,
      bad: 'Bus crash kills ⟦6⟧ near Halden\n\nA bus plunged off a road Monday, killing nine people, police said.\n\nThe road is shut.\n',
      good: 'Bus crash kills 9 near Halden\n\nA bus plunged off a road Monday, killing nine people, police said.\n\nThe road is shut.\n',
    },
    {
      whole: true,
      ok: '6 dead in bus crash\n\nA bus plunged off a road Monday, killing six people and hurting nine, police said.\n\nThe road is shut.\n',
      because: 'the toll is the same',
    },
    {
      whole: true,
      ok: 'Nearly 200 arrested in Halden\n\nPolice arrested 196 people in Halden on Tuesday.\n\nThe square is empty.\n',
      because: 'a headline may round',
    },
    {
      whole: true,
      ok: '14 miners trapped in Halden\n\nFourteen miners were trapped Monday.\n\nThe pit opened in 1961.\n',
      because: 'the number is the same in words',
    },
    {
      whole: true,
      ok: '5 things to know about the ferries\n\nThe board sold three things it could not use.\n\nThe rest is scrap.\n',
      because: 'the headline counts the items of the story',
    },
    {
      whole: true,
      ok: 'Captain: “I saw 40 boats”\n\nA captain said he counted 50 boats.\n\nHe had no camera.\n',
      because: 'the words are the speaker’s',
    },
  ],
  check(story, { report }) {
    const numbers = story.facts('numbers');
    const body = story.blocks
      .filter((block) => BODY.has(block.kind))
      .flatMap((block) => numbers[block.index]!)
      .filter((number) => COMPARED.has(number.kind));
    for (const block of story.blocks) {
      if (!HEADS.has(block.kind)) continue;
      for (const [fact, number] of numbers[block.index]!.entries()) {
        if (number.quoted || !COMPARED.has(number.kind) || !(number.noun || number.harm) || LISTICLE.has(number.noun ?? ''))
          continue;
        const alike = body.filter((other) => other.kind === number.kind);
        if (alike.some((other) => isClose(other.value, number.value)) || isSum(alike, number.value)) continue;
        const near = alike.filter((other) => other.value < 2 * number.value && other.value > number.value / 2);
        const named = near.filter((other) => number.noun !== undefined && other.noun === number.noun);
        // "Crash kills 6": the toll, whoever is counted.
        const toll = near.filter((other) => number.harm !== undefined && other.harm === number.harm);
        const same = named.length > 0 ? named : toll;
        const [first] = same;
        if (!first || same.some((other) => other.value !== first.value)) continue;
        const right = number.form === 'words' && first.form === 'words' ? undefined : shownFigure(first.value);
        report({
          message: 'differs',
          data: { head: shownFigure(number.value), body: shownFigure(first.value), noun: number.noun ? ` ${number.noun}` : '' },
          at: { block: block.index, channel: 'numbers', fact, part: 'figure' },
          fixes: [
            {
              title: `Write “${right ?? words(first.value)}”`,
              kind: 'suggestion',
              edits: [
                {
                  at: { block: block.index, channel: 'numbers', fact, part: 'figure' },
                  how: 'replace',
                  text: right ?? words(first.value),
                },
              ],
            },
          ],
        });
      }
    }
  },
});

const isClose = (a: number, b: number) => Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

/** Two counts of the story make the headline's: 9 men and 5 women. */
function isSum(numbers: readonly NumberFact[], value: number): boolean {
  const seen = new Set<number>();
  for (const { value: part } of numbers) {
    if (seen.has(value - part)) return true;
    seen.add(part);
  }
  return false;
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function words(value: number): string {
  return WORDS[value] ?? shownFigure(value);
}
