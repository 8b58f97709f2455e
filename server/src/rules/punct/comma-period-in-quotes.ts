import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/comma-period-in-quotes',
  summary: 'Comma and period inside the closing mark',
  why: 'American copy sets commas and periods inside quotation marks always, colons and semicolons outside.',
  source: [{ guide: 'VCUarts', entry: 'Quotations' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  convention: 'closing-mark',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    placement: option.oneOf(
      ['inside', 'sense'],
      'inside',
      'sense: British houses set the mark by sense, which nothing here checks.',
    ),
  },
  messages: {
    inside: ({ found, write }: Rewriting) => `The comma or period goes inside the closing mark: ${write}, not ${found}.`,
    outside: ({ found, write }: Rewriting) => `The semicolon or colon goes outside the closing mark: ${write}, not ${found}.`,
  },
  examples: [
    { bad: '“I am done⟦”,⟧ Ida Marsh said.', good: '“I am done,” Ida Marsh said.', message: 'inside' },
    { bad: 'She said “no⟦”.⟧ Then she left.', good: 'She said “no.” Then she left.' },
    { bad: 'She called it “done⟦;”⟧ he did not.', good: 'She called it “done”; he did not.', message: 'outside' },
    { bad: '“He called it a ‘hit⟦’.⟧ It was not,” Ida Marsh said.', good: '“He called it a ‘hit.’ It was not,” Ida Marsh said.' },
    { ok: 'Did she say “no”?', because: 'The question is the writer’s.' },
    { ok: '“Who?” she asked.', because: 'The question mark stands inside.' },
    { ok: 'She called it “done”; he did not.', because: 'The semicolon stands outside.' },
    { ok: 'She said “no”. Then she left.', because: 'The house sets marks by sense.', options: { placement: 'sense' } },
    { ok: 'It was the boys’. They left.', because: 'An apostrophe is no closing mark.' },
  ],
  check(paragraph, context) {
    if (context.options.placement === 'sense') return;
    const { text } = paragraph;
    for (const quote of paragraph.quotes) {
      const { close } = quote;
      if (!close || quote.quoteClass === 'empty') continue;
      const mark = text.slice(close.start, close.end);
      const next = text[close.end];
      const last = text[close.start - 1] ?? '';
      if ((next === ',' || next === '.') && !/[.,]/.test(text[close.end + 1] ?? '')) {
        const span = { start: close.start, end: close.end + 1 };
        // "Who?", she asked: the mark inside is enough before a comma.
        const write = /[?!.,…]/.test(last) ? mark : next + mark;
        const found = text.slice(span.start, span.end);
        context.report({ message: 'inside', span, data: { found, write }, fixes: rewrite(span, write) });
      } else if (last === ';' || (last === ':' && quote.words > 0)) {
        const span = { start: close.start - 1, end: close.end };
        const write = mark + last;
        context.report({
          message: 'outside',
          span,
          data: { found: text.slice(span.start, span.end), write },
          fixes: rewrite(span, write),
        });
      }
    }
  },
});
