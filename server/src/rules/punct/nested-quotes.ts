import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/nested-quotes',
  summary: 'Double marks outside, single marks inside',
  why: 'A quotation inside a quotation takes single marks, so that readers see who is speaking.',
  source: [{ guide: 'EssayInfo', entry: 'Quotation marks' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    outer: () => 'A quotation takes double marks; single marks are for one inside another.',
  },
  examples: [
    { bad: '⟦‘⟧I left the pier at noon,’ Ida Marsh said.', good: '“I left the pier at noon,” Ida Marsh said.', message: 'outer' },
    { bad: '⟦‘⟧We will rebuild the mill,’ Lee Park said.', good: '“We will rebuild the mill,” Lee Park said.' },
    { bad: '⟦‘⟧Nobody saw the fire start,’ he told the board.', good: '“Nobody saw the fire start,” he told the board.' },
    { ok: '“He told me, ‘Go home now,’” Ida Marsh said.', because: 'Single marks stand inside double ones.' },
    { ok: 'The Joneses’ car played rock ’n’ roll from the ’90s.', because: 'These are apostrophes.' },
    { ok: 'They call it the ‘mill row.’', because: 'A term may keep its marks.' },
    { ok: '“I left the pier at noon,” Ida Marsh said.', because: 'Double marks stand outside.' },
  ],
  check(paragraph, context) {
    const { text, quotes } = paragraph;
    if (paragraph.entry.openQuotes !== '') return;
    for (const quote of quotes) {
      const { open, close } = quote;
      if (!open || !close) continue;
      const mark = text.slice(open.start, open.end);
      const end = text.slice(close.start, close.end);
      if (
        quote.depth === 0 &&
        /^[‘']$/.test(mark) &&
        /^[’']$/.test(end) &&
        (quote.quoteClass === 'full' || quote.quoteClass === 'long')
      ) {
        const curly = mark === '‘';
        context.report({
          message: 'outer',
          span: open,
          fixes: [
            {
              title: 'Write double marks',
              kind: 'suggestion',
              edits: [
                { span: open, text: curly ? '“' : '"' },
                { span: close, text: curly ? '”' : '"' },
              ],
            },
          ],
        });
      }
    }
  },
});
