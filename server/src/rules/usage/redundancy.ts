import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptions } from './table/report.ts';

export default defineRule({
  id: 'usage/redundancy',
  summary: 'A thing said twice',
  why: 'A gunman is armed and a rabbi is Jewish: the extra word makes the reader look for a meaning that is not there.',
  source: [{ guide: 'NDSU', entry: 'Eliminating clutter' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: usageOptions,
  messages: {
    write: ({ found, write }: UsageData) =>
      write ? `“${found}” says a thing twice: “${write}” is enough.` : `“${found}” adds nothing: leave it out.`,
  },
  examples: [
    { bad: 'An ⟦armed gunman⟧ entered the shop.', good: 'A gunman entered the shop.', severity: 'warning' },
    { bad: 'The hall was ⟦filled to capacity⟧ by noon.', good: 'The hall was full by noon.' },
    { bad: 'The two sides reached a ⟦general consensus⟧.', good: 'The two sides reached a consensus.' },
    { bad: 'Crews rescued ⟦a total of⟧ 14 hikers.', good: 'Crews rescued 14 hikers.' },
    { ok: 'A gunman entered the shop.', because: 'Nothing is said twice.' },
    { ok: 'A total of 14 hikers were rescued.', because: 'Without it a figure would open the sentence.' },
    { ok: '“It was the exact same dog,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The singer signed a new record deal.', because: 'The record is an album here.' },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('redundancy', 'suggestion', paragraph, context.options)) context.report(finding);
  },
});
