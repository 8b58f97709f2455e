import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

export default defineRule({
  id: 'usage/terminology',
  summary: 'Names of days, places and groups as wires write them',
  why: 'One name for one place or group through the whole report, in the form of the day the story was written.',
  source: [
    { guide: 'newsroom101.net', entry: 'Errors and additions', url: 'https://newsroom101.net/professors/errors-and-additions' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'suggestion',
  convention: 'terms',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: usageOptionsWithVariety,
  messages: {
    write: ({ found, write }: UsageData) => `Wires write “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'Schools close for ⟦Veteran’s Day⟧.', good: 'Schools close for Veterans Day.' },
    { bad: 'The envoy flew to ⟦Kiev⟧ on Monday.', good: 'The envoy flew to Kyiv on Monday.', date: '2022-02-01' },
    { bad: 'The family fled ⟦the Ukraine⟧ in March.', good: 'The family fled Ukraine in March.' },
    { bad: 'The ⟦Democrat Party⟧ picked a chair.', good: 'The Democratic Party picked a chair.' },
    { ok: 'The envoy flew to Kiev on Monday.', because: 'The spelling was right before August 2019.', date: '2014-02-01' },
    { ok: 'The army retook Kiev in 1943.', because: 'The year is before 1991.', date: '2022-02-01' },
    { ok: 'Aid for the Ukraine war effort has slowed.', because: 'The article belongs to “effort”.' },
    { ok: '“I was born in Bombay,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'She studied at Peking University.', because: 'It is part of a name.' },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('terminology', 'suggestion', paragraph, context.options)) context.report(finding);
  },
});
