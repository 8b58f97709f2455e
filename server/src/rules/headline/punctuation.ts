import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'headline/punctuation',
  summary: 'No period and no exclamation mark at the end of a headline',
  why: 'A headline is a title, not a sentence, and does not shout.',
  source: [{ guide: 'apostrophecatastrophe.com', entry: 'AP headline rules' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    question: option.oneOf(['allowed', 'avoid'], 'allowed', 'avoid: a headline asks nothing (Reuters, BBC).'),
  },
  messages: {
    question: () => 'This house asks nothing in a headline: a dropped mark would turn the question into a fact.',
    end: ({ mark }: { mark: string }) => `A headline ends without “${mark}”.`,
  },
  examples: [
    {
      bad: '# Mayor of Port Alba quits⟦!⟧\n\nThe mayor quit on Monday.',
      good: '# Mayor of Port Alba quits\n\nThe mayor quit on Monday.',
      whole: true,
      format: 'markdown',
    },
    {
      bad: '# Mayor of Port Alba quits⟦.⟧\n\nThe mayor quit on Monday.\n',
      good: '# Mayor of Port Alba quits\n\nThe mayor quit on Monday.\n',
      whole: true,
      format: 'markdown',
    },
    {
      bad: '# Ferry sinks off Port Alba⟦!!⟧\n\nThe ferry sank on Monday.',
      good: '# Ferry sinks off Port Alba\n\nThe ferry sank on Monday.',
      whole: true,
      format: 'markdown',
    },
    {
      bad: 'Mayor of Port Alba quits⟦.⟧\n\nBy Jane Doe\n\nThe mayor quit on Monday.',
      good: 'Mayor of Port Alba quits\n\nBy Jane Doe\n\nThe mayor quit on Monday.',
      whole: true,
    },
    { ok: 'Mayor of Port Alba quits\n\nThe mayor quit on Monday.', because: 'No mark stands at the end.', whole: true },
    {
      ok: 'Acme buys Verlin Inc.\n\nThe deal was signed on Monday.',
      because: 'The period belongs to the abbreviation.',
      whole: true,
    },
    {
      bad: '# Can the ferry be raised⟦?⟧\n\nDivers went down on Monday.',
      message: 'question',
      severity: 'info',
      options: { question: 'avoid' },
      whole: true,
      format: 'markdown',
    },
    { ok: 'Can the ferry be raised?\n\nDivers went down on Monday.', because: 'A question mark may stand.', whole: true },
    { ok: 'Mayor: ‘I quit!’\n\nThe mayor quit on Monday.', because: 'The mark is the speaker’s.', whole: true },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    const last = tokens.at(-1);
    if (context.options.question === 'avoid' && last?.text === '?') {
      context.report({ message: 'question', span: { start: last.start, end: last.end }, severity: 'info' });
    }
    let first = tokens.length;
    while (first > 0 && /^(?:[.!])$/.test(tokens[first - 1]!.text)) first--;
    const mark = tokens[first];
    if (!mark || first === 0) return;
    // Two sentences in a headline keep their periods.
    if (mark.text === '.' && paragraph.sentences.length > 1) return;
    const end = tokens.at(-1)!.end;
    const before = tokens[first - 1]!;
    const span = { start: mark.start, end };
    context.report({
      message: 'end',
      span,
      data: { mark: mark.text },
      fixes: [{ title: 'Remove it', kind: 'safe', edits: [{ span: { start: before.end, end }, text: '' }] }],
    });
  },
});
