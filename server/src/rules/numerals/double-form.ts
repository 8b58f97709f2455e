import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'numerals/double-form',
  summary: 'No number twice',
  why: '“Five (5) days” is contract language; a story says it once.',
  source: [{ guide: 'ASU brand guide', entry: 'Numerals' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `“${found}” gives the number twice: write “${write}”.`,
  },
  examples: [
    { bad: 'The strike lasted ⟦five (5)⟧ days.', good: 'The strike lasted five days.' },
    { bad: 'The plant cut ⟦twenty (20)⟧ jobs.', good: 'The plant cut 20 jobs.' },
    { bad: 'She missed ⟦one (1)⟧ class.', good: 'She missed one class.' },
    { ok: 'The strike lasted five days.', because: 'The number stands once.' },
    { ok: 'Police found six (three of them children) in the van.', because: 'The brackets say something else.' },
    { ok: '“Five (5) days’ notice,” the contract reads.', because: 'The words are quoted.' },
    { ok: 'The five (or more) boats left.', because: 'The brackets say something else.' },
  ],
  check(paragraph, context) {
    const { numbers, tokens, text } = paragraph;
    for (const [i, second] of numbers.entries()) {
      const first = numbers[i - 1];
      if (first?.form !== 'words' || second.form !== 'figures' || first.value !== second.value) continue;
      const open = tokens[first.endToken];
      const close = tokens[second.endToken];
      if (open?.text !== '(' || close?.text !== ')' || second.firstToken !== first.endToken + 1) continue;
      const span = { start: first.span.start, end: close.end };
      const write =
        first.value < 10 || first.opensText
          ? text.slice(first.span.start, first.span.end)
          : text.slice(second.span.start, second.span.end);
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write),
      });
    }
  },
});
