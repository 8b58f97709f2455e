import { defineRule } from '../../rule/rule.ts';
import { opensText } from '../../story/capitals.ts';
import { endsSentence } from '../../story/sentence-ends.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'times/noon-midnight',
  summary: 'Noon and midnight written as twelve',
  why: 'Nobody is sure what 12 a.m. is; noon and midnight are plain. Midnight ends the day before.',
  source: [
    { guide: 'AP Stylebook', entry: 'noon; midnight' },
    { guide: 'Reuters Handbook of Journalism', entry: 'times' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question', 'time-slug'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    noon: ({ written }: { written: string }) => `“${written}” is noon: write “noon”.`,
    midnight: ({ written }: { written: string }) =>
      `“${written}” is midnight, the end of the day before: write “midnight” and check the day.`,
  },
  examples: [
    { bad: 'The pier opens at ⟦12 p.m.⟧ Monday.', good: 'The pier opens at noon Monday.', message: 'noon' },
    { bad: 'The pier closes at ⟦12:00 a.m.⟧', good: 'The pier closes at midnight.', message: 'midnight' },
    { bad: 'The pier opens at ⟦12 noon⟧.', good: 'The pier opens at noon.' },
    { bad: '⟦12 PM⟧ is the deadline.', good: 'Noon is the deadline.' },
    { ok: 'The pier opens at 12:30 p.m. Monday.', because: 'Half an hour past noon.' },
    { ok: 'The festival shows High Noon for 12 hours.', because: 'A film and a duration.' },
    { ok: 'It is open noon to 5 p.m.', because: 'As it should be.' },
    { ok: '“Meet me at 12 p.m.,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { hour, minute, marker, whole, from, firstToken, endToken } of paragraph.times) {
      if (hour !== 12 || minute || !marker || from) continue;
      report(marker === 'p.m.' ? 'noon' : 'midnight', whole, firstToken, endToken);
    }
    for (let i = 1; i < tokens.length; i++) {
      const word = tokens[i]!.lower;
      if (word !== 'noon' && word !== 'midnight') continue;
      const figure = tokens[i - 1]!;
      if (figure.text === '12' || figure.text === '12:00') report(word, span(figure.start, tokens[i]!.end), i - 1, i + 1);
    }

    function report(word: 'noon' | 'midnight', at: { start: number; end: number }, first: number, end: number): void {
      const written = text.slice(at.start, at.end);
      const instead = opensText(paragraph, first) ? word[0]!.toUpperCase() + word.slice(1) : word;
      // The period of "p.m." may have ended the sentence as well.
      const stop = written.endsWith('.') && endsSentence(paragraph, end) ? '.' : '';
      const edits = [{ span: at, text: instead + stop }];
      context.report({
        message: word,
        span: at,
        data: { written },
        fixes: [{ title: `Write “${instead}”`, kind: 'safe', edits }],
      });
    }
  },
});
