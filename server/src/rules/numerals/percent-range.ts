import { defineRule } from '../../rule/rule.ts';
import { between } from '../../story/numbers.ts';

export default defineRule({
  id: 'numerals/percent-range',
  summary: 'The percent sign on both ends of a range',
  why: '“12 to 15%” can be read as a count and a share; the sign costs one character.',
  source: [{ guide: 'Viralix', entry: 'Percentages in AP style' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    sign: ({ write }: { write: string }) => `The first figure of the range needs its percent sign too: “${write}”.`,
  },
  examples: [
    { bad: 'Turnout will be ⟦12 to 15%⟧.', good: 'Turnout will be 12% to 15%.' },
    { bad: 'Prices rose ⟦12-15%⟧.', good: 'Prices rose 12%-15%.' },
    { bad: 'Turnout was between ⟦12 and 15%⟧.', good: 'Turnout was between 12% and 15%.' },
    { ok: 'Turnout will be 12% to 15%.', because: 'Both figures have their sign.' },
    { ok: 'Of 12 counties, 15% have no clinic.', because: 'The figures make no range.' },
    { ok: '“Maybe 12 to 15%,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The plan adds 12 seats and 15% more buses.', because: 'The first figure counts seats.' },
  ],
  check(paragraph, context) {
    const { numbers, text, tokens } = paragraph;
    for (const [i, second] of numbers.entries()) {
      const first = numbers[i - 1];
      if (!first || second.kind !== 'percent' || !text.slice(second.span.start, second.span.end).endsWith('%')) continue;
      if (first.form !== 'figures' || (first.kind !== 'count' && first.context !== 'decimal')) continue;
      const join = between(paragraph, first, second);
      const isRange = join === ' to ' || join === '-' || (join === ' and ' && tokens[first.firstToken - 1]?.lower === 'between');
      if (!isRange || first.value >= second.value) continue;
      const span = { start: first.span.start, end: second.span.end };
      const at = first.figure.end;
      context.report({
        message: 'sign',
        span,
        data: { write: `${text.slice(span.start, at)}%${text.slice(at, span.end)}` },
        fixes: [{ title: 'Add the percent sign', kind: 'safe', edits: [{ span: { start: at, end: at }, text: '%' }] }],
      });
    }
  },
});
