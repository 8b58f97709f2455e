import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'dates/month-year-comma',
  summary: 'A comma between month and year',
  why: 'Month and year without a day are one piece: November 2026.',
  source: [{ guide: 'AP Stylebook', entry: 'months' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    comma: ({ date }: { date: string }) => `No comma parts a month from its year: write “${date}”.`,
  },
  examples: [
    { bad: 'The pier opened in ⟦July, 2020⟧.', good: 'The pier opened in July 2020.' },
    { bad: 'Since ⟦January, 1998⟧, the pier has stood.', good: 'Since January 1998, the pier has stood.' },
    { bad: 'The lease ends in ⟦November, 2026⟧.', good: 'The lease ends in November 2026.' },
    { ok: 'The pier opened in July 2020.', because: 'No comma.' },
    { ok: 'The pier opened July 4, 2020.', because: 'A day stands before the year.' },
    { ok: 'In November, 2026 seemed far away.', because: 'The year opens the main clause.' },
    { ok: '“We opened in July, 2020,” Orla Vance wrote.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { order, monthSpan, yearSpan, span: whole, firstToken, endToken, sentence } of paragraph.dates) {
      if (order !== 'month' || !monthSpan || !yearSpan) continue;
      if (!text.slice(monthSpan.end, yearSpan.start).includes(',')) continue;
      const opens = firstToken - (paragraph.sentences[sentence]?.firstToken ?? 0) <= 1;
      if (opens && tokens[endToken]?.kind === 'word') continue;
      const date = `${text.slice(monthSpan.start, monthSpan.end)} ${text.slice(yearSpan.start, yearSpan.end)}`;
      const edits = [{ span: span(monthSpan.end, yearSpan.start), text: ' ' }];
      context.report({
        message: 'comma',
        span: whole,
        data: { date },
        fixes: [{ title: `Write “${date}”`, kind: 'safe', edits }],
      });
    }
  },
});
