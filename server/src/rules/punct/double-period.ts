import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'punct/double-period',
  summary: 'One period after an abbreviation that ends a sentence',
  why: 'The abbreviation’s period ends the sentence too.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    one: ({ word }: { word: string }) => `The period of “${word}” ends the sentence too: one is enough.`,
  },
  examples: [
    { bad: 'The boat left at 3 ⟦p.m..⟧ It was late.', good: 'The boat left at 3 p.m. It was late.' },
    { bad: 'The plant belongs to Acme ⟦Inc..⟧', good: 'The plant belongs to Acme Inc.' },
    { bad: 'It was founded by John Doe ⟦Jr..⟧', good: 'It was founded by John Doe Jr.' },
    { ok: 'John Doe Jr., of Port Alba, left at 3 p.m. It was late.', because: 'One period stands there.' },
    { ok: 'Did it leave at 3 p.m.?', because: 'A question mark may follow.' },
    { ok: '“At 3 p.m. ... or 4,” Ida Marsh said.', because: 'An ellipsis may follow.' },
    { ok: 'Bring boots, coats, etc. ... and food.', because: 'An ellipsis may follow.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 1; at < tokens.length; at++) {
      const mark = tokens[at]!;
      const word = tokens[at - 1]!;
      const glued = mark.text === '.' && !mark.spaceBefore && word.kind === 'word' && word.text.endsWith('.');
      const doubled =
        mark.text === '..' &&
        !mark.spaceBefore &&
        /^(?:inc|corp|co|ltd|jr|sr|etc|st|ave|blvd|m)$/i.test(word.text.split('.').at(-1)!);
      if (!glued && !doubled) continue;
      const written = word.text + (doubled ? '.' : '');
      const extra = { start: mark.end - 1, end: mark.end };
      context.report({
        message: 'one',
        span: { start: word.start, end: mark.end },
        data: { word: written },
        fixes: rewrite(extra, ''),
      });
    }
  },
});
