import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'element/correction-line',
  summary: 'The form of a correction',
  why: 'A correction says plainly what was wrong, without an exclamation mark and without “the fact that”.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['editors-note', 'paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The correction is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: '⟦CORRECTION!⟧ The mill is in Port Alba.', good: 'CORRECTION: The mill is in Port Alba.' },
    {
      bad: 'This story has been corrected to ⟦reflect the fact that⟧ the mill is in Port Alba.',
      good: 'This story has been corrected to show that the mill is in Port Alba.',
    },
    {
      bad: 'This story has been ⟦correct⟧ to show that the mill is in Port Alba.',
      good: 'This story has been corrected to show that the mill is in Port Alba.',
    },
    { ok: 'CORRECTION: The mill is in Port Alba.', because: 'The form is right.' },
    { ok: 'The company corrected its report on Monday.', because: 'News about a correction is no correction.' },
    { ok: 'The state runs a correction facility.', because: 'Another sense.' },
    { ok: '“CORRECTION! It was blue,” the sign read.', because: 'The words are quoted.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    const report = (start: number, end: number, write: string): void => {
      const span = { start, end };
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(start, end), write },
        fixes: rewrite(span, write, 'suggestion'),
      });
    };
    const shout = /^CORRECTIONS?!/.exec(text);
    if (shout) report(0, shout[0].length, shout[0].replace('!', ':'));
    const story =
      /\bThis (?:story|article|version|report) (?:has been|was) (correct(?:ed)?) to (reflect the fact that|reflect that)?/.exec(
        text,
      );
    if (!story) return;
    const at = story.index;
    if (story[1] === 'correct') {
      const start = at + story[0].indexOf('correct');
      report(start, start + 'correct'.length, 'corrected');
    }
    if (story[2]) {
      const start = at + story[0].indexOf(story[2]);
      report(start, start + story[2].length, 'show that');
    }
  },
});
