import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'element/advisory-line',
  summary: 'The line that says what an update changes',
  why: 'Editors of clients read it first: a capital, whole words, what changed and where.',
  source: [{ guide: 'Reuters Handbook', entry: 'News presentation', url: 'http://handbook.reuters.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['deck', 'editors-note', 'paragraph'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The advisory is written “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: 'Mill burns\n\n⟦(adds reaction in graf 3)⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\n(Adds reaction in paragraph 3)\n\nThe mill burned on Monday.',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n⟦(eds: adds quote)⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\n(Adds quote)\n\nThe mill burned on Monday.',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n⟦(Updates toll in grafs 2-4)⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\n(Updates toll in paragraphs 2-4)\n\nThe mill burned on Monday.',
      whole: true,
    },
    { ok: 'Mill burns\n\n(Adds quote in paragraph 3)\n\nThe mill burned on Monday.', because: 'The form is right.', whole: true },
    {
      ok: 'Mill burns\n\nEDITOR’S NOTE: The mill is old.\n\nThe mill burned on Monday.',
      because: 'A note to readers has its own form.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\n“(adds salt),” the recipe reads.\n\nThe mill burned on Monday.',
      because: 'The words are quoted.',
      whole: true,
    },
    { ok: 'Mill burns\n\n(The mill is old.)\n\nThe mill burned on Monday.', because: 'An aside, no advisory.', whole: true },
  ],
  check(paragraph, context) {
    const match = /^\((?:eds?:\s*)?(?:adds|updates|corrects|recasts|releads|fixes|clarifies|rewrites)\b[^()]*\)$/i.exec(
      paragraph.text.trim(),
    );
    if (!match) return;
    const found = match[0];
    const inner = found
      .slice(1, -1)
      .replace(/^eds?:\s*/i, '')
      .replace(/\bgrafs\b/g, 'paragraphs')
      .replace(/\bgraf\b/g, 'paragraph')
      .replace(/\bquotes?\b(?=s\b)/g, 'quote');
    const write = `(${inner[0]!.toUpperCase()}${inner.slice(1)})`;
    if (write === found) return;
    const start = paragraph.text.indexOf(found);
    const span = { start, end: start + found.length };
    context.report({ message: 'write', span, data: { found, write }, fixes: rewrite(span, write) });
  },
});
