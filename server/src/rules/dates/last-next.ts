import { defineRule } from '../../rule/rule.ts';
import { isNameWord } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'dates/last-next',
  summary: 'Last and next before a day of the week',
  why: 'The tense of the verb says whether Thursday is behind or ahead; “next Thursday” means two different days to two readers.',
  source: [{ guide: 'AP Stylebook', entry: 'days of the week' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.01, words: 196_000 },
  messages: {
    superfluous: ({ words, day }: { words: string; day: string }) =>
      `The verb says which ${day} is meant: write “${day}” instead of “${words}”.`,
  },
  examples: [
    { bad: 'The pier closed ⟦last Thursday⟧.', good: 'The pier closed Thursday.' },
    { bad: 'The pier opens ⟦next Tuesday⟧.', good: 'The pier opens Tuesday.' },
    { bad: 'The council meets ⟦this coming Friday⟧.', good: 'The council meets Friday.' },
    { ok: 'The pier closed last week.', because: 'A week is no day.' },
    { ok: 'The fair is on the last Monday in May.', because: 'The last of a month.' },
    { ok: 'Last Thursday of the month is market day.', because: 'The last of a month.' },
    { ok: '“We closed last Thursday,” Orla Vance said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (const { order, weekdaySpan, firstToken, endToken } of paragraph.dates) {
      if (order !== 'weekday' || !weekdaySpan) continue;
      let first = firstToken - 1;
      const cue = tokens[first]?.lower;
      if (cue === 'coming' && tokens[first - 1]?.lower === 'this') first--;
      else if (cue !== 'last' && cue !== 'next') continue;
      const before = tokens[first - 1]?.lower;
      const after = tokens[endToken]?.lower;
      if (before === 'the' || before === 'every' || after === 'of' || after === 'in' || isNameWord(paragraph, first)) continue;
      const at = span(tokens[first]!.start, weekdaySpan.end);
      const day = text.slice(weekdaySpan.start, weekdaySpan.end);
      const opens = tokens[first]!.text[0] !== tokens[first]!.lower[0];
      const instead = opens ? `On ${day}` : day;
      context.report({
        message: 'superfluous',
        span: at,
        data: { words: text.slice(at.start, at.end), day: day.replace(/['’]s$/, '') },
        fixes: [{ title: `Write “${instead}”`, kind: 'suggestion', edits: [{ span: at, text: instead }] }],
      });
    }
  },
});
