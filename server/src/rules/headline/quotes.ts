import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'headline/quotes',
  summary: 'Single quotation marks in headlines',
  why: 'Single marks save width, and wires and search pages expect them.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style headlines' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    single: () => 'Headlines take single quotation marks.',
  },
  examples: [
    {
      bad: 'Mayor: ⟦“⟧I won’t run⟦”⟧\n\nThe mayor spoke on Monday.',
      good: 'Mayor: ‘I won’t run’\n\nThe mayor spoke on Monday.',
      whole: true,
    },
    {
      bad: '⟦"⟧Mill Row⟦"⟧ opens at 50 theaters\n\nThe film opened on Monday.',
      good: "'Mill Row' opens at 50 theaters\n\nThe film opened on Monday.",
      whole: true,
    },
    {
      bad: 'Coach: ⟦“⟧We were awful⟦”⟧\n\nThe coach spoke on Monday.',
      good: 'Coach: ‘We were awful’\n\nThe coach spoke on Monday.',
      whole: true,
    },
    { ok: 'Mayor: ‘I won’t run’\n\nThe mayor spoke on Monday.', because: 'Single marks stand there.', whole: true },
    { ok: 'Jones’ car stolen\n\nThe theft was reported on Monday.', because: 'An apostrophe.', whole: true },
    { ok: 'Mill burns\n\n“I saw it,” Ida Marsh said.', because: 'The text takes double marks.', whole: true },
    { ok: 'Suspect 6\'2" tall held\n\nThe man was held on Monday.', because: 'Feet and inches.', whole: true },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    for (const quote of paragraph.quotes) {
      if (quote.depth > 0) continue;
      for (const mark of [quote.open, quote.close]) {
        if (!mark) continue;
        const single = SINGLE.get(text.slice(mark.start, mark.end));
        if (!single) continue;
        context.report({
          message: 'single',
          span: mark,
          fixes: [{ title: 'Write a single mark', kind: 'safe', edits: [{ span: mark, text: single }] }],
        });
      }
    }
  },
});

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['"', "'"],
]);
