import { FRACTION_GLYPHS } from '../../lexicon/number-words.ts';
import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { spell } from '../../story/numbers/written.ts';

const PARTS: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
};

export default defineRule({
  id: 'numerals/fractions',
  summary: 'Fractions below one in words with a hyphen',
  why: '“Two-thirds of” reads as one share; “2/3 of” looks like a date and breaks in narrow columns.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style numbers: fractions' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    glyphs: option.boolean(false, 'Report fraction characters such as ½, which some wires cannot carry.'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `The fraction is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'The bill needs ⟦2/3⟧ of the votes.', good: 'The bill needs two-thirds of the votes.' },
    { bad: 'The bill needs ⟦two thirds⟧ of the votes.', good: 'The bill needs two-thirds of the votes.' },
    {
      bad: 'The ⟦three quarters⟧ of the crop that survived is small.',
      good: 'The three-quarters of the crop that survived is small.',
    },
    { bad: 'About ⟦one third⟧ of the money is gone.', good: 'About one-third of the money is gone.' },
    { bad: 'Add ⟦½⟧ cup of sugar.', good: 'Add 1/2 cup of sugar.', options: { glyphs: true } },
    { bad: 'It fell ⟦one and a half million⟧ short.', good: 'It fell 1.5 million short.' },
    { ok: 'The team took two thirds and one fourth place.', because: 'These are places, not parts.' },
    { ok: 'The store is open 24/7 since 9/11.', because: 'These are names.' },
    { ok: '“I want 2/3 of it,” the note read.', because: 'The words are quoted.' },
    { ok: 'Add 1/2 cup of sugar and ½ cup of milk.', because: 'Recipes keep figures.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const number of paragraph.numbers) {
      const next = tokens[number.endToken];
      const found = text.slice(number.span.start, number.span.end);
      if (number.context === 'fraction' && next?.lower === 'of') {
        const [, over, under] = /^(\d)\/(\d\d?)$/.exec(found) ?? [];
        const part = PARTS[Number(under)];
        if (over && part && Number(over) < Number(under) && !number.opensText) {
          const plural = part === 'half' ? 'halves' : `${part}s`;
          report(number.span, `${spell(Number(over))}-${Number(over) === 1 ? part : plural}`);
          continue;
        }
      }
      const glyph = FRACTION_GLYPHS.get(found.at(-1)!);
      if (context.options.glyphs && glyph && number.form === 'figures') {
        report(number.span, `${found.slice(0, -1)}${found.length > 1 ? ' ' : ''}${glyph[0]}/${glyph[1]}`);
        continue;
      }
      if (number.form !== 'words' || number.context !== undefined || number.scale !== undefined) continue;
      const half = /^ and a half (million|billion|trillion)\b/.exec(text.slice(number.span.end, number.span.end + 24));
      if (half && number.value < 100 && !number.opensText) {
        report({ start: number.span.start, end: number.span.end + half[0].length }, `${number.value}.5 ${half[1]}`);
      } else if (
        next &&
        /^(thirds|fourths|quarters|fifths|sixths|eighths|tenths)$/.test(next.lower) &&
        tokens[number.endToken + 1]?.lower === 'of'
      ) {
        if (number.value > 1 && number.value < 10) report({ start: number.span.start, end: next.end }, `${found}-${next.text}`);
      } else if (
        number.value === 1 &&
        /^(?:third|fifth|tenth)$/.test(next?.lower ?? '') &&
        tokens[number.endToken + 1]?.lower === 'of'
      ) {
        report({ start: number.span.start, end: next!.end }, `${found}-${next!.text}`);
      }
    }

    function report(span: { start: number; end: number }, write: string): void {
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, /^\p{L}+ \p{L}+$/u.test(text.slice(span.start, span.end)) ? 'safe' : 'suggestion'),
      });
    }
  },
});
