import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { holdsSince } from '../../story/era.ts';
import type { FactRef } from '../../story/fact.ts';

export default defineRule({
  id: 'numerals/percent',
  summary: 'A figure and the percent sign',
  why: 'Wires have written “5%” since March 2019; the word stays with a number in words, as at the start of a sentence.',
  source: [{ guide: 'Los Angeles Times', entry: 'A Word, Please: percent, 2019' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['style', 'house'],
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'marks',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    style: option.oneOf(['sign', 'word'], 'sign', 'sign: 5%; word: 5 percent.'),
  },
  messages: {
    sign: ({ write }: { write: string }) => `A percentage is written with its sign: “${write}”.`,
    word: ({ write }: { write: string }) => `A percentage is written with the word: “${write}”.`,
    story: ({ write }: { write: string }) => `This story spells percent out; wires have written “${write}” since March 2019.`,
  },
  examples: [
    { bad: 'Prices rose ⟦5 percent⟧ in May.', good: 'Prices rose 5% in May.', date: '2022-06-01', severity: 'warning' },
    { bad: 'Prices rose ⟦5 per cent⟧ in May.', good: 'Prices rose 5% in May.', date: '2022-06-01' },
    { bad: 'Prices rose ⟦5 %⟧ in May.', good: 'Prices rose 5% in May.', date: '2022-06-01' },
    { bad: 'Prices rose ⟦five percent⟧ in May.', good: 'Prices rose 5% in May.', date: '2022-06-01' },
    {
      bad: 'Prices rose ⟦5 percent⟧ in May and 6 percent in June.',
      good: 'Prices rose 5% in May and 6% in June.',
      message: 'story',
    },
    {
      bad: 'Prices rose 4% in May, 5% in June and ⟦6 percent⟧ in July.',
      good: 'Prices rose 4% in May, 5% in June and 6% in July.',
      severity: 'info',
    },
    { bad: 'Prices rose ⟦5%⟧ in May.', good: 'Prices rose 5 percent in May.', options: { style: 'word' }, message: 'word' },
    { ok: 'Sixty percent of residents agreed.', because: 'At the start of a sentence both are spelled out.', date: '2022-06-01' },
    { ok: 'The share fell by 2 percentage points.', because: 'Percentage points are no percentage.', date: '2022-06-01' },
    { ok: '“I gave fifty percent,” Ida Marsh said.', because: 'The words are the speaker’s.', date: '2022-06-01' },
    { ok: 'Prices rose 5 percent in May.', because: 'The word was right before March 2019.', date: '2015-06-01' },
  ],
  check(story, context) {
    const { style } = context.options;
    const house = story.view('house');
    const dated = story.context.date !== undefined;
    if (style === 'sign' && !holdsSince('2019-04', story.context)) return;
    const wrong = style === 'sign' ? ['word', 'spelled', 'sign-spaced'] : ['sign', 'sign-spaced'];
    const found: { at: FactRef; write: string; form: string }[] = [];
    for (const [block, facts] of story.facts('style').entries()) {
      for (const [fact, { feature, form, other, quoted }] of facts.entries()) {
        if (feature !== 'percent' || quoted || !wrong.includes(form) || other === undefined) continue;
        const write = style === 'word' && other.endsWith('%') ? other.replace('%', ' percent') : other;
        found.push({ at: { block, channel: 'style', fact }, write, form });
      }
    }
    const first = found[0];
    if (!first) return;
    // Undated copy that never uses the sign may be from before the change: said once.
    if (style === 'sign' && !dated && house.count('percent', 'sign') === 0) {
      context.report({
        message: 'story',
        at: first.at,
        severity: 'info',
        data: { write: first.write },
        fixes: [
          {
            title: 'Write % in the whole story',
            kind: 'suggestion',
            edits: found.map(({ at, write }) => ({ at, how: 'replace' as const, text: write })),
          },
        ],
      });
      return;
    }
    for (const { at, write, form } of found) {
      context.report({
        message: style,
        at,
        ...(!dated && style === 'sign' && { severity: 'info' as const }),
        data: { write },
        fixes: [
          {
            title: `Write “${write}”`,
            kind: form === 'spelled' ? 'suggestion' : 'safe',
            edits: [{ at, how: 'replace', text: write }],
          },
        ],
      });
    }
  },
});
