import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/multi-paragraph-quote',
  summary: 'Each paragraph of a running quotation opens with a mark',
  why: 'Where a quotation runs over a paragraph, the new one opens with a mark again; without it the speaker’s words look like the reporter’s.',
  source: [{ guide: 'VCUarts', entry: 'Quotations' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    open: () => 'The quotation runs on from the paragraph before: this one opens with a quotation mark too.',
  },
  examples: [
    {
      bad: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n⟦We will try again in May.⟧”\n',
      good: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n“We will try again in May.”\n',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n“The fire came at night.\n\n⟦It took the roof first,⟧” Ida Marsh said.\n',
      good: 'Mill burns\n\n“The fire came at night.\n\n“It took the roof first,” Ida Marsh said.\n',
      whole: true,
    },
    {
      bad: 'Pier reopens\n\nLee Park said: “The pier is safe.\n\n⟦We tested every board.⟧”\n',
      good: 'Pier reopens\n\nLee Park said: “The pier is safe.\n\n“We tested every board.”\n',
      whole: true,
    },
    {
      ok: 'Mill burns\n\n“We tried,” Ida Marsh said. “It failed.\n\n“We will try again in May.”\n',
      because: 'The new paragraph opens with a mark.',
      whole: true,
    },
    { ok: 'Mill burns\n\n“Who is there?”\n\n“The mayor.”\n', because: 'A dialogue: each line closes.', whole: true },
    {
      ok: 'Mill burns\n\nShe called it “the worst fire ever.”\n\n“But we rebuilt,” Ida Marsh said.\n',
      because: 'A few quoted words close in their own paragraph.',
      whole: true,
    },
    { ok: 'Mill burns\n\nThe fire began at night.\n\nThe roof fell.\n', because: 'Nobody speaks.', whole: true },
  ],
  check(paragraph, context) {
    for (const quote of paragraph.quotes) {
      if (!quote.continued || quote.open || quote.depth > 0) continue;
      const { start } = quote.inside;
      const curly = quote.close && paragraph.text[quote.close.start] === '"' ? '"' : '“';
      context.report({
        message: 'open',
        span: quote.inside,
        fixes: [
          { title: 'Open the paragraph with a mark', kind: 'suggestion', edits: [{ span: { start, end: start }, text: curly }] },
        ],
      });
    }
  },
});
