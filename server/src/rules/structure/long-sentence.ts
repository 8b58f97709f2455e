import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'structure/long-sentence',
  summary: 'A sentence too long to be read once.',
  why: 'Past 40 words most readers go back to the start. In published wire copy one sentence in a hundred is longer than 56.',
  source: [{ guide: 'AP writing guidance', entry: 'Short sentences' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.1, words: 446000 },
  scope: 'paragraph',
  blocks: ['paragraph'],
  quotes: 'read',
  fix: 'none',
  yieldsTo: ['structure/lead-length'],
  options: { limit: option.number(60, 'The number of words from which on a sentence is reported.', { min: 20, max: 200 }) },
  messages: { long: ({ words }: { words: number }) => `This sentence has ${words} words: split it.` },
  examples: [
    {
      options: { limit: 20 },
      bad: '⟦The board voted on Tuesday to raise the fares on the harbor ferry from May on and to keep the old pier open until the new one is ready.⟧',
    },
    {
      options: { limit: 20 },
      bad: 'Work ends in June. ⟦Crews that had been at work since the storm of last autumn said they needed three more weeks, dry days and a crane that had been promised.⟧',
    },
    {
      options: { limit: 20 },
      bad: '⟦Kern, who has led the board since the old pier burned, said the fares had to rise because fuel, wages and the repair of the landing cost more each year.⟧',
    },
    { ok: 'The board voted on Tuesday to raise the fares on the harbor ferry from May on.', because: 'it is short' },
    {
      options: { limit: 20 },
      ok: 'The list names the ferry; the pier; the old landing; the crane; the mill; the school; the market hall; the bridge and the dam.',
      because: 'semicolons part the items of a list',
    },
    { options: { limit: 20 }, ok: 'It rained. It snowed. It rained again.', because: 'no sentence is long' },
    { options: { limit: 20 }, ok: '“We go on,” Kern said. “We always have.”', because: 'the quotations are short' },
  ],
  check(paragraph, { options, report }) {
    for (const { start, end, firstToken, endToken } of paragraph.sentences) {
      let words = 0;
      let semicolons = 0;
      for (let i = firstToken; i < endToken; i++) {
        const token = paragraph.tokens[i]!;
        if (token.kind === 'word' || token.kind === 'number') words++;
        else if (token.text === ';') semicolons++;
      }
      if (words >= options.limit && semicolons < 2) report({ message: 'long', data: { words }, span: span(start, end) });
    }
  },
});
