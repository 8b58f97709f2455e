import { defineRule } from '../../rule/rule.ts';

const DOUBLE = /^[“”"]$/;

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
    inner: () => 'A quotation inside a quotation takes single marks.',
    outer: () => 'A quotation takes double marks; single marks are for one inside another.',
  },
  examples: [
    { bad: '⟦‘⟧I left the pier at noon,’ Ida Marsh said.', good: '“I left the pier at noon,” Ida Marsh said.', message: 'outer' },
    { bad: '⟦‘⟧We will rebuild the mill,’ Lee Park said.', good: '“We will rebuild the mill,” Lee Park said.' },
    { bad: '⟦‘⟧Nobody saw the fire start,’ he told the board.', good: '“Nobody saw the fire start,” he told the board.' },
    {
      bad: '“Everybody says, ⟦“⟧Take it,” but what for?” he said.',
      good: '“Everybody says, ‘Take it,’ but what for?” he said.',
      message: 'inner',
    },
    {
      bad: '“She was the ⟦"⟧conscience" of the mill,” he said.',
      good: '“She was the ‘conscience’ of the mill,” he said.',
      message: 'inner',
    },
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
      const outer = quotes.find(({ inside }) => inside.start <= quote.span.start && quote.span.end <= inside.end);
      if (outer?.open && DOUBLE.test(mark) && DOUBLE.test(text.slice(outer.open.start, outer.open.end))) {
        const curly = text[outer.open.start] === '“';
        context.report({
          message: 'inner',
          span: open,
          fixes: [
            {
              title: 'Write single marks',
              kind: 'suggestion',
              edits: [
                { span: open, text: curly ? '‘' : "'" },
                { span: close, text: curly ? '’' : "'" },
              ],
            },
          ],
        });
        continue;
      }
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
