import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { between } from '../../story/numbers.ts';

export default defineRule({
  id: 'numerals/million-range',
  summary: 'The scale word on both ends of a range',
  why: '“$2 to $4 million” says two dollars to four million.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style numbers' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `“${found}” leaves the first figure small: write “${write}”.`,
  },
  examples: [
    { bad: 'The repair will cost ⟦$2 to $4 million⟧.', good: 'The repair will cost $2 million to $4 million.' },
    { bad: 'The repair will cost ⟦$2-$4 million⟧.', good: 'The repair will cost $2 million-$4 million.' },
    {
      bad: 'The plan would cost between ⟦$200 and $300 billion⟧.',
      good: 'The plan would cost between $200 billion and $300 billion.',
    },
    { bad: 'The repair will cost ⟦$2-4 million⟧.', good: 'The repair will cost $2 million to $4 million.' },
    { bad: 'The repair will cost ⟦$2 to 4 million⟧.', good: 'The repair will cost $2 million to $4 million.' },
    { ok: 'The prize rose from $2 to 4 million people, who share it.', because: 'The second figure counts people.' },
    { ok: 'The repair will cost $2 million to $4 million.', because: 'Both ends have their word.' },
    { ok: 'A gallon costs $2 to $4.', because: 'These are plain dollars.' },
    { ok: '“It was $2 to $4 million,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The price rose from $200 to $3 million.', because: 'The figures are far apart and may both be meant.' },
  ],
  check(paragraph, context) {
    const { numbers, text, tokens } = paragraph;
    for (const [i, second] of numbers.entries()) {
      const first = numbers[i - 1];
      const bare = second.kind === 'count' && second.noun === undefined;
      if (first?.kind !== 'money' || (second.kind !== 'money' && !bare) || first.form !== 'figures' || second.form !== 'mixed')
        continue;
      if (!second.scale || second.scale < 1e6) continue;
      const join = between(paragraph, first, second);
      const isRange =
        join === ' to ' ||
        join === '-' ||
        join === '–' ||
        (!bare && join === ' and ' && tokens[first.firstToken - 1]?.lower === 'between');
      const base = second.value / second.scale;
      if (!isRange || first.value >= base || (tokens[first.firstToken - 1]?.lower === 'from' && base / first.value > 20))
        continue;
      if (first.value > 1000) continue;
      const span = { start: first.span.start, end: second.span.end };
      const scale = tokens[second.endToken - 1]!.lower;
      const low = `${text.slice(span.start, first.figure.end)} ${scale}`;
      const sign = text.slice(first.span.start, first.figure.start);
      const write = bare
        ? `${low} to ${sign}${text.slice(second.span.start, span.end)}`
        : `${low}${text.slice(first.figure.end, span.end)}`;
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, 'suggestion'),
      });
    }
  },
});
