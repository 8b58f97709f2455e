import { defineRule } from '../../rule/rule.ts';
import { shownFigure } from '../../story/arithmetic.ts';
import { isCapitalized, isNameWord } from '../../story/capitals.ts';
import { cardinalOf, spell } from '../../story/numbers/written.ts';
import { isPluralNoun, type NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';

export default defineRule({
  id: 'numerals/one-to-nine',
  summary: 'Words for one to nine, figures from 10',
  why: 'Readers take in small counts as words and large ones as figures; every wire keeps the line at 10, ages, measures and the like apart.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style numbers' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    figures: ({ found, write }: { found: string; write: string }) =>
      `Numbers from 10 are written in figures: “${write}”, not “${found}”.`,
    words: ({ found, write }: { found: string; write: string }) =>
      `Numbers below 10 are written in words: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The fire killed ⟦eleven⟧ people.', good: 'The fire killed 11 people.', message: 'figures' },
    { bad: 'The district closed ⟦twenty-five⟧ schools.', good: 'The district closed 25 schools.', severity: 'warning' },
    { bad: 'Between five and ⟦twelve⟧ boats sank.', good: 'Between five and 12 boats sank.' },
    { bad: 'About ⟦five hundred⟧ people came.', good: 'About 500 people came.', message: 'figures' },
    { bad: 'The fire killed ⟦three thousand⟧ sheep.', good: 'The fire killed 3,000 sheep.', message: 'figures' },
    { bad: 'The farmer has ⟦3⟧ sons.', good: 'The farmer has three sons.', message: 'words', severity: 'info' },
    {
      bad: 'It opened Monday, ⟦2⟧ years after the fire.',
      good: 'It opened Monday, two years after the fire.',
      message: 'words',
      severity: 'info',
    },
    {
      bad: 'The pass costs $180 for ⟦2⟧ days.',
      good: 'The pass costs $180 for two days.',
      message: 'words',
      severity: 'info',
    },
    { bad: 'Inspectors closed ⟦eleven⟧ of them.', good: 'Inspectors closed 11 of them.', message: 'figures' },
    {
      bad: 'Inspectors closed ⟦3⟧ of the mills.',
      good: 'Inspectors closed three of the mills.',
      message: 'words',
      severity: 'info',
    },
    { bad: 'The bill won over ⟦eleven⟧ Republicans.', good: 'The bill won over 11 Republicans.', message: 'figures' },
    {
      bad: 'She scored 31 points, ⟦9⟧ of them in overtime.',
      good: 'She scored 31 points, nine of them in overtime.',
      message: 'words',
      severity: 'info',
    },
    { bad: 'She won ⟦4⟧ straight titles.', good: 'She won four straight titles.', message: 'words', severity: 'info' },
    { ok: 'The farm has 14 goats, three mules and 80 hens.', because: 'Each number of a mixed series follows the rule.' },
    { ok: 'Eleven people died in the fire.', because: 'At the start of a sentence the number is spelled out.' },
    { ok: '“We lost eleven boats,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The team lost Game 3 after 7 in 10 fans had left.', because: 'A label and a ratio stand in figures.' },
    { ok: 'A hundred boats took part, dozens of them new.', because: 'A round number in its casual sense.' },
    { ok: 'The Ten Bells reopened with a five-star kitchen.', because: 'A name and an idiom.' },
    { ok: 'She scored with 8 seconds left.', because: 'The clock of a game stands in figures.' },
    { ok: 'The boys are 4 and 5 years old.', because: 'Ages stand in figures.' },
  ],
  check(paragraph, context) {
    const { numbers, text } = paragraph;
    for (const [i, number] of numbers.entries()) {
      if (number.kind !== 'count' || number.opensText) continue;
      // "eleven of them": what is counted is told behind.
      const partOf = /^ of (?:the|them|those|these|its|his|her|their)\b/.test(
        text.slice(number.figure.end, number.figure.end + 10),
      );
      if (number.noun === undefined && !partOf) continue;
      const found = text.slice(number.figure.start, number.figure.end);
      if (number.form === 'words' && number.value >= 10 && (number.nounAdjacent || partOf) && isExactWord(paragraph, number)) {
        const next = paragraph.tokens[number.endToken];
        // "The Ten Bells" is a name; "eleven Republicans" are counted.
        if (isCapitalized(paragraph.tokens[number.firstToken]) || (isCapitalized(next) && !isPluralNoun(next!.lower))) continue;
        const write = shownFigure(number.value);
        context.report({
          message: 'figures',
          span: number.figure,
          data: { found, write },
          fixes: [{ title: `Write “${write}”`, kind: 'safe', edits: [{ span: number.figure, text: write }] }],
        });
      } else if (number.form === 'figures' && number.scale === undefined && isPlainFigure(paragraph, numbers, i)) {
        const write = spell(number.value)!;
        context.report({
          message: 'words',
          span: number.figure,
          severity: 'info',
          data: { found, write },
          fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span: number.figure, text: write }] }],
        });
      }
    }
  },
});

/** "Twelve" or "three hundred"; "a hundred" and "two dozen" are said loosely, and millions are another rule's. */
function isExactWord({ tokens }: Paragraph, { scale, firstToken }: NumberExpression): boolean {
  return scale === undefined || ((scale === 100 || scale === 1000) && cardinalOf(tokens[firstToken]!.lower) !== undefined);
}

const TIME = /^(?:years|months|weeks|days|hours)$/;

/** One to nine, and no neighbor that asks for figures: "4 and 5", "3-2", a table of results. */
function isPlainFigure(paragraph: Paragraph, numbers: readonly NumberExpression[], i: number): boolean {
  const number = numbers[i]!;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 9) return false;
  // "$180 for 2 days": a sum or share and a time are no pair of figures.
  const isTime = TIME.test(number.noun ?? '');
  const near = (other: NumberExpression | undefined) =>
    other?.form === 'figures' &&
    !(isTime && (other.kind === 'money' || other.kind === 'percent')) &&
    (Math.abs(other.firstToken - number.endToken) <= 1 || Math.abs(number.firstToken - other.endToken) <= 1);
  if (near(numbers[i - 1]) || near(numbers[i + 1])) return false;
  const before = paragraph.tokens[number.firstToken - 1];
  // "Monday, 2 years after the fire": behind a comma a figure may be a score or a date, but not one that counts time.
  const partOf = paragraph.tokens[number.endToken]?.lower === 'of';
  const opensClause = before?.text === ',' && (partOf || isTime);
  const word = opensClause ? paragraph.tokens[number.firstToken - 2] : before;
  return word?.kind === 'word' && (opensClause || !isNameWord(paragraph, number.firstToken - 1));
}
