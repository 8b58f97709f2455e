import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptions } from './table/report.ts';

export default defineRule({
  id: 'usage/wordy',
  summary: 'Long phrases with a short word for them',
  why: 'Space is short and readers are shorter of time: one plain word for five official ones.',
  source: [{ guide: 'NDSU', entry: 'Eliminating clutter' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.02, words: 196610 },
  options: usageOptions,
  messages: {
    write: ({ found, write }: UsageData) => `“${write}” says the same as “${found}”.`,
  },
  examples: [
    { bad: 'The road closed ⟦due to the fact that⟧ the bridge sagged.', good: 'The road closed because the bridge sagged.' },
    { bad: 'The crew ate ⟦prior to⟧ the launch.', good: 'The crew ate before the launch.' },
    { bad: 'The pool is cleaned ⟦on a daily basis⟧.', good: 'The pool is cleaned daily.' },
    { bad: '⟦In the event that⟧ the levee fails, sirens will sound.', good: 'If the levee fails, sirens will sound.' },
    { ok: 'The road closed because the bridge sagged.', because: 'The short word is there.' },
    { ok: '“At this point in time we wait,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'They stayed for a period of time after the fire.', because: 'Without the phrase nothing is left to say how long.' },
    { ok: 'They took the path in order not to be seen.', because: 'The phrase is needed before “not”.' },
    {
      ok: 'With the exception of two schools, the district is closed.',
      because: 'At the start of a sentence the phrase stands.',
    },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('wordy', 'suggestion', paragraph, context.options)) context.report(finding);
  },
});
