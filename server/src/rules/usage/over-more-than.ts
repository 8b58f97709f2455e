import { rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'usage/over-more-than',
  summary: 'More than, not over, with numbers',
  why: 'Wires have accepted “over 50 people” since 2014; some desks keep “over” for space.',
  source: [{ guide: 'Poynter', entry: 'AP: over is fine for more than, 2014' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'paragraph',
  blocks: ['deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.02, words: 196610 },
  messages: {
    write: ({ write }: { write: string }) => `With a number the desk writes “${write}”.`,
  },
  examples: [
    { bad: 'The fund paid ⟦over⟧ 50 people.', good: 'The fund paid more than 50 people.' },
    { bad: 'The fund paid ⟦over⟧ $5 million.', good: 'The fund paid more than $5 million.' },
    { bad: '⟦Over⟧ 50 people came.', good: 'More than 50 people came.' },
    { ok: 'The plane flew over 50 houses.', because: 'Here “over” is space.' },
    { ok: 'The boat went over the weir.', because: 'No number follows.' },
    { ok: '“Over 50 people came,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The dispute over 12 acres of land goes on.', because: 'The dispute is about them.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (const number of paragraph.numbers) {
      const over = tokens[number.firstToken - 1];
      const before = tokens[number.firstToken - 2];
      if (over?.lower !== 'over' || (number.kind !== 'count' && number.kind !== 'money' && number.kind !== 'percent')) continue;
      if (
        before &&
        /^(?:flew|fly|flies|passed|jumped|leaped|ran|drove|dispute|fight|battle|row|argument|concerns?|taken|took|win|won|victory|all|watch|from|handed)$/.test(
          before.lower,
        )
      )
        continue;
      const write = over.text === 'Over' ? 'More than' : 'more than';
      const span = { start: over.start, end: over.end };
      context.report({ message: 'write', span, data: { write }, fixes: rewrite(span, write, 'suggestion') });
    }
  },
});
