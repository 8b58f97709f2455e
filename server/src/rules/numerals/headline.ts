import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { spell } from '../../story/numbers/written.ts';
import { Word, wordBits } from '../../story/word-class.ts';

export default defineRule({
  id: 'numerals/headline',
  summary: 'Figures in headlines',
  why: 'Headlines count characters, and the eye finds a figure first.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style headlines' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    openWithFigure: option.boolean(true, 'A headline may begin with a figure.'),
  },
  messages: {
    opening: ({ found }: { found: string }) =>
      `In this house no headline opens with a figure: spell out “${found}” or turn the line round.`,
    write: ({ found, write }: Rewriting) => `Headlines take figures: “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: '⟦Three⟧ people die in mill crash\n\nThree people died on Monday.',
      good: '3 people die in mill crash\n\nThree people died on Monday.',
      whole: true,
    },
    {
      bad: 'Fire kills ⟦nine⟧ in mill town\n\nThe fire began on Monday.',
      good: 'Fire kills 9 in mill town\n\nThe fire began on Monday.',
      whole: true,
    },
    {
      bad: 'Storm kills ⟦nine⟧ across mill country\n\nThe storm came on Monday.',
      good: 'Storm kills 9 across mill country\n\nThe storm came on Monday.',
      whole: true,
    },
    {
      bad: 'Storm kills ⟦nineteen⟧; ferry is missing\n\nThe storm came on Monday.',
      good: 'Storm kills 19; ferry is missing\n\nThe storm came on Monday.',
      whole: true,
    },
    { ok: 'Gang of four of the old mill\n\nThe film opened on Monday.', because: 'The number goes on.', whole: true },
    {
      bad: 'Council closes ⟦seventy-five⟧ schools\n\nThe vote came on Monday.',
      good: 'Council closes 75 schools\n\nThe vote came on Monday.',
      whole: true,
    },
    { ok: 'One day at a time on the river\n\nThe boats leave on Monday.', because: '“One” is casual here.', whole: true },
    { ok: 'Fantastic Four tops box office\n\nThe film opened on Monday.', because: 'A name keeps its word.', whole: true },
    { ok: 'Mayor: ‘I lost three friends’\n\nThe mayor spoke on Monday.', because: 'The words are the speaker’s.', whole: true },
    {
      bad: '⟦12⟧ boats burn at mill pier\n\nThe fire began on Monday.',
      good: 'Twelve boats burn at mill pier\n\nThe fire began on Monday.',
      message: 'opening',
      options: { openWithFigure: false },
      whole: true,
    },
    {
      ok: '2024 budget passes in mill town\n\nThe vote came on Monday.',
      because: 'A year has no other form.',
      options: { openWithFigure: false },
      whole: true,
    },
    {
      ok: 'Three people die in mill crash\n\nThree people died on Monday.',
      because: 'The house never opens with a figure.',
      options: { openWithFigure: false },
      whole: true,
    },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    const [opening] = paragraph.numbers;
    if (!context.options.openWithFigure && opening?.firstToken === 0 && opening.form !== 'words' && opening.kind !== 'year') {
      const found = text.slice(opening.span.start, opening.span.end);
      const words = opening.form === 'figures' && opening.kind === 'count' ? spell(opening.value) : undefined;
      const write = words && words[0]!.toUpperCase() + words.slice(1);
      const fixes = write ? rewrite(opening.figure, write, 'suggestion') : [];
      context.report({ message: 'opening', span: opening.span, data: { found }, fixes });
    }
    for (const number of paragraph.numbers) {
      if (number.form !== 'words' || number.context !== undefined || number.scale !== undefined || number.value < 2) continue;
      const first = number.firstToken === 0;
      if (
        first
          ? !context.options.openWithFigure || isCapitalized(tokens[number.endToken])
          : isCapitalized(tokens[number.firstToken])
      )
        continue;
      const next = tokens[number.endToken];
      if (
        number.noun === undefined &&
        next !== undefined &&
        !/^(dead|hurt|killed|injured|die|dies|more|[,;])$/.test(next.lower) &&
        !isPlacing(next.lower)
      )
        continue;
      const found = text.slice(number.figure.start, number.figure.end);
      const write = String(number.value);
      context.report({ message: 'write', span: number.figure, data: { found, write }, fixes: rewrite(number.figure, write) });
    }
  },
});

/** "Kills seven across Ohio": what was counted is left to the reader. "One of them", "two to one" go on with the number. */
const isPlacing = (lower: string): boolean => (wordBits(lower) & Word.Preposition) !== 0 && lower !== 'of' && lower !== 'to';
