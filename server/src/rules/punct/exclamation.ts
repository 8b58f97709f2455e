import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';

const NAMES: ReadonlySet<string> = new Set(
  'Yahoo Jeopardy Oklahoma Yum E Airplane Hamilton Mamma Jesus Westward Moulin Panic Wham Mia'.split(' '),
);

export default defineRule({
  id: 'punct/exclamation',
  summary: 'No exclamation marks in narration',
  why: 'News tells what happened; whether it is exciting is for the reader to say.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  yieldsTo: ['element/correction-line'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  messages: {
    period: () => 'Narration takes no exclamation mark: write a period.',
  },
  examples: [
    { bad: 'The team won the cup⟦!⟧', good: 'The team won the cup.' },
    { bad: 'It rained for a week⟦!⟧ The mill flooded.', good: 'It rained for a week. The mill flooded.' },
    { bad: 'What a day⟦!!⟧', good: 'What a day.' },
    { ok: '“We won!” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'She won on “Jeopardy!” and works for Yahoo! in town.', because: 'The mark belongs to the name.' },
    { ok: 'The team won the cup.', because: 'A period stands there.' },
    { ok: 'Fans of Yahoo! cheered.', because: 'The mark belongs to the name.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 1; at < tokens.length; at++) {
      const mark = tokens[at]!;
      if (mark.text !== '!' || tokens[at - 1]!.text === '!') continue;
      const word = tokens[at - 1]!;
      const next = tokens[at + 1];
      if (NAMES.has(word.text) || (next?.kind === 'word' && !isCapitalized(next))) continue;
      if (paragraph.quotes.some((quote) => quote.span.start < mark.start && mark.start < quote.span.end)) continue;
      let end = at;
      while (tokens[end + 1]?.text === '!') end++;
      const span = { start: mark.start, end: tokens[end]!.end };
      context.report({
        message: 'period',
        span,
        fixes: [{ title: 'Write a period', kind: 'suggestion', edits: [{ span, text: '.' }] }],
      });
    }
  },
});
