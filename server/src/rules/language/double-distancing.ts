import { defineRule } from '../../rule/rule.ts';

const DISTANCING: ReadonlySet<string> = new Set(
  'so-called self-declared self-styled self-proclaimed self-described purported alleged supposed ostensible'.split(' '),
);

export default defineRule({
  id: 'language/double-distancing',
  summary: '“So-called” and quotation marks on the same word.',
  why: 'Either device says that the word is not the newsroom’s own; both together sneer.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'Terrorism: no “so-called” with quotation marks' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.007, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question', 'caption'],
  quotes: 'read',
  fix: 'suggestion',
  messages: {
    double: ({ word }: { word: string }) => `“${word}” already keeps a distance: drop the quotation marks.`,
  },
  examples: [
    { bad: 'Its self-declared ⟦“republic”⟧ fell in May.', good: 'Its self-declared republic fell in May.' },
    { bad: 'The so-called ⟦“reform”⟧ passed.', good: 'The so-called reform passed.' },
    {
      bad: 'They left their self-styled ⟦“embassy.”⟧ It was a tent.',
      good: 'They left their self-styled embassy. It was a tent.',
    },
    { ok: 'Its self-declared republic fell in May.', because: 'there is one device' },
    { ok: 'Its “republic” fell in May.', because: 'there is one device' },
    { ok: 'He is an alleged thief. “I took nothing,” he said.', because: 'the quotation is a sentence somebody said' },
    { ok: '“The so-called reform passed,” Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { report }) {
    for (const quote of paragraph.quotes) {
      const { open, close, quoteClass, depth } = quote;
      if (!open || !close || depth > 0 || (quoteClass !== 'term' && quoteClass !== 'title')) continue;
      const before = paragraph.tokens.findLast((token) => token.end <= open.start);
      if (!before || !DISTANCING.has(before.lower)) continue;
      report({
        message: 'double',
        data: { word: before.text },
        span: quote.span,
        fixes: [
          {
            title: 'Drop the quotation marks',
            // Without the marks the words are the newsroom's own, and other rules would change them.
            kind: 'suggestion',
            edits: [
              { span: open, text: '' },
              { span: close, text: '' },
            ],
          },
        ],
      });
    }
  },
});
