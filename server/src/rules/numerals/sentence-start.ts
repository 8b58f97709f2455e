import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { spell } from '../../story/numbers/written.ts';
import type { NumberExpression } from '../../story/numbers.ts';
import type { Paragraph } from '../../story/paragraph.ts';

export default defineRule({
  id: 'numerals/sentence-start',
  summary: 'No figure at the start of a sentence',
  why: 'A figure after a period reads like a list or a typo; the number is spelled out, or better the sentence recast. A year may open one.',
  source: [{ guide: 'CSU Dominguez Hills', entry: 'Numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    percent: option.oneOf(['percent', 'per cent'], 'percent', 'How the house writes the word: percent (U.S.) or per cent (BBC).'),
  },
  messages: {
    spell: ({ found, write }: { found: string; write: string }) =>
      `A sentence does not open with a figure: write “${write}” for “${found}”, or recast.`,
    recast: ({ found }: { found: string }) => `A sentence does not open with a figure: recast it so that “${found}” comes later.`,
  },
  examples: [
    { bad: '⟦15⟧ people were hurt.', good: 'Fifteen people were hurt.' },
    { bad: 'The rain stopped. ⟦125⟧ homes had burned.', good: 'The rain stopped. One hundred twenty-five homes had burned.' },
    { bad: '⟦60%⟧ of voters agreed.', good: 'Sixty percent of voters agreed.' },
    {
      bad: '⟦4%⟧ of voters agreed.',
      good: 'Four per cent of voters agreed.',
      options: { percent: 'per cent' },
    },
    { bad: '⟦$5 million⟧ is missing from the fund.', message: 'recast' },
    { ok: '2024 was the hottest year on the island.', because: 'A year may open a sentence.' },
    { ok: 'Some 10,000 people marched.', because: 'A word comes first.' },
    { ok: '“15 people,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: '911 was flooded with calls.', because: 'The number is a name.' },
    { ok: '3M said it would close the plant.', because: 'The figure belongs to a name.' },
  ],
  check(paragraph, context) {
    for (const number of paragraph.numbers) {
      if (number.form === 'words' || !opensSentence(paragraph, number) || !isQuantity(number)) continue;
      const found = paragraph.text.slice(number.span.start, number.span.end);
      const write = inWords(number, paragraph, context.options.percent);
      if (!write) {
        context.report({ message: 'recast', span: number.span, data: { found } });
        continue;
      }
      context.report({
        message: 'spell',
        span: number.span,
        data: { found, write },
        fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span: number.span, text: write }] }],
      });
    }
  },
});

function opensSentence({ tokens, sentences, dateline }: Paragraph, number: NumberExpression): boolean {
  const sentence = sentences[number.sentence];
  if (!sentence) return false;
  const from = dateline && dateline.textStart > sentence.start ? dateline.textStart : sentence.start;
  const before = tokens[number.firstToken - 1];
  if (before && before.start >= from) return false;
  // "3. The vote": the figure numbers a list.
  const next = tokens[number.endToken];
  return next !== undefined && !(next.kind === 'mark' && !next.spaceBefore && next.text !== '-');
}

/** A count, a share, a sum, an age or a measure; not a year, a time, a name or a code. */
function isQuantity(number: NumberExpression): boolean {
  if (number.context === undefined) return number.noun !== undefined || number.form === 'mixed';
  return ['percent', 'money', 'age', 'measure', 'compound', 'percentage-point'].includes(number.context);
}

function inWords(number: NumberExpression, { text }: Paragraph, percent: string): string | undefined {
  if (number.context === 'money' || number.form === 'mixed' || number.value > 999) return undefined;
  const words = spell(number.value);
  if (!words) return undefined;
  const capital = words[0]!.toUpperCase() + words.slice(1);
  if (number.context === 'percent') return `${capital} ${percent}`;
  return capital + text.slice(number.figure.end, number.span.end);
}
