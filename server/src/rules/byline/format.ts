import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'byline/format',
  summary: 'The form of a byline',
  why: 'Clients’ systems split bylines by their form: “By”, names, “and” before the last, nothing else.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['byline'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    case: option.oneOf(['any', 'capitals', 'mixed'], 'any', 'By JANE DOE, By Jane Doe, or either.'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `The byline is written “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: 'Mill burns\n\n⟦By Jane Doe, and John Roe⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\nBy Jane Doe and John Roe\n\nThe mill burned on Monday.',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n⟦BY JANE DOE⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\nBy JANE DOE\n\nThe mill burned on Monday.',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n⟦By Jane Doe⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\nBy JANE DOE\n\nThe mill burned on Monday.',
      whole: true,
      options: { case: 'capitals' },
    },
    {
      bad: 'Mill burns\n\n⟦By: Jane Doe⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\nBy Jane Doe\n\nThe mill burned on Monday.',
      whole: true,
    },
    {
      bad: 'Mill burns\n\n⟦By Jane Doe & John Roe, staff writers.⟧\n\nThe mill burned on Monday.',
      good: 'Mill burns\n\nBy Jane Doe and John Roe\n\nThe mill burned on Monday.',
      whole: true,
    },
    { ok: 'Mill burns\n\nBy Jane Doe and John Roe\n\nThe mill burned on Monday.', because: 'The form is right.', whole: true },
    {
      ok: 'Mill burns\n\nBy The Associated Press\n\nThe mill burned on Monday.',
      because: 'The agency has the byline.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\nBy JANE DOE\n\nBy the time crews came, “it was over,” Ida Marsh said.',
      because: 'The text is no byline.',
      whole: true,
    },
    {
      ok: 'Mill burns\n\nBy Jane Doe, Associated Press\n\nThe mill burned on Monday.',
      because: 'The agency may stand on the line.',
      whole: true,
    },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    const found = text.trim();
    const start = text.indexOf(found);
    let write = found
      .replace(/^by:?\s+/i, 'By ')
      .replace(/,\s+and\s+/g, ' and ')
      .replace(/\s+&\s+/g, ' and ')
      .replace(/, (?:staff|special) (?:writers?|reporters?|correspondents?)\.?$/i, '')
      .replace(/(?<=[\p{Ll}]{3})\.$/u, '');
    if (!/^By /.test(write)) return;
    const names = /^By (.+?)(?:, .*)?$/.exec(write)?.[1];
    if (names && context.options.case === 'capitals' && names !== names.toUpperCase() && !names.startsWith('The ')) {
      write = write.replace(
        names,
        names
          .split(' and ')
          .map((name) => name.toUpperCase())
          .join(' and '),
      );
    }
    if (write === found) return;
    const span = { start, end: start + found.length };
    context.report({ message: 'write', span, data: { found, write }, fixes: rewrite(span, write) });
  },
});
