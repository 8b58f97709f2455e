import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

export default defineRule({
  id: 'usage/capitalization',
  summary: 'Capitals on common words',
  why: 'A capital marks a name; on a common word it is a habit of press releases.',
  source: [{ guide: 'Slate', entry: 'AP lowercases internet, 2016' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  convention: 'terms',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: usageOptionsWithVariety,
  messages: {
    write: ({ found, write }: UsageData) => `“${found}” is written “${write}”.`,
  },
  examples: [
    {
      bad: 'The outage cut ⟦Internet⟧ access on the island.',
      good: 'The outage cut internet access on the island.',
      date: '2021-03-02',
    },
    { bad: 'The grant comes from the ⟦Federal government⟧.', good: 'The grant comes from the federal government.' },
    { bad: 'The ⟦Federal Government⟧ pays for it.', good: 'The federal government pays for it.' },
    { bad: 'Cases of ⟦Covid-19⟧ fell in May.', good: 'Cases of COVID-19 fell in May.' },
    { bad: 'He opposes the ⟦Congressional⟧ map.', good: 'He opposes the congressional map.' },
    { bad: 'The form asks for a ⟦zip code⟧.', good: 'The form asks for a ZIP code.' },
    { ok: 'The Congressional Budget Office published the figures.', because: 'It is part of a name.' },
    { ok: 'The pages are kept by the Internet Archive.', because: 'It is part of a name.' },
    { ok: 'Internet access failed on Monday.', because: 'The capital belongs to the start of the sentence.' },
    { ok: '“The Federal government failed us,” the sign read.', because: 'The words are quoted.' },
    {
      ok: 'The outage cut Internet access on the island.',
      because: 'The capital was right before June 2016.',
      date: '2014-03-02',
    },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('capitalization', 'safe', paragraph, context.options)) context.report(finding);
  },
});
