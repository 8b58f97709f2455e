import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'headline/length',
  summary: 'The length of a headline',
  why: 'Clients’ systems and search pages cut off what is too long, and the cut falls where it hurts.',
  source: [{ guide: 'Reuters Handbook', entry: 'Other common story forms', url: 'http://handbook.reuters.com/' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'read',
  fix: 'none',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    maxChars: option.number(100, 'Characters that a headline may have.', { min: 20, max: 400 }),
  },
  messages: {
    long: ({ length, limit }: { length: number; limit: number }) =>
      `The headline has ${length} characters; the limit is ${limit}.`,
  },
  examples: [
    {
      bad: '⟦Council of Port Alba votes after nine hours of debate to close the old ferry pier and to build a new one⟧\n\nThe vote came on Monday.',
      whole: true,
    },
    { bad: '⟦Council votes to close pier⟧\n\nThe vote came on Monday.', whole: true, options: { maxChars: 20 } },
    {
      bad: '⟦UPDATE 2-Council of Port Alba votes to close the old ferry pier in May⟧\n\nThe vote came on Monday.',
      whole: true,
      options: { maxChars: 64 },
    },
    { ok: 'Council votes to close pier\n\nThe vote came on Monday.', because: 'It is short.', whole: true },
    {
      ok: 'Council votes to close pier\n\nThe vote came on Monday.',
      because: 'It has exactly as many characters as allowed.',
      whole: true,
      options: { maxChars: 27 },
    },
    { ok: 'Council: ‘We close the pier’\n\nThe vote came on Monday.', because: 'It is short.', whole: true },
    {
      ok: 'Pier to close\n\nThe council of Port Alba voted after nine hours of debate to close the old ferry pier and to build a new one next to it.',
      because: 'Only the headline counts.',
      whole: true,
    },
  ],
  check(paragraph, context) {
    const text = paragraph.text.trim();
    const limit = context.options.maxChars;
    if (text.length <= limit) return;
    const start = paragraph.text.indexOf(text);
    context.report({ message: 'long', span: { start, end: start + text.length }, data: { length: text.length, limit } });
  },
});
