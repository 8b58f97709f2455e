import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptions } from './table/report.ts';

export default defineRule({
  id: 'usage/spelling-us',
  summary: 'American spelling',
  why: 'A wire story runs in many papers at once, so it keeps one spelling: the American one, names apart.',
  source: [
    { guide: 'newsroom101.net', entry: 'Errors and additions', url: 'https://newsroom101.net/professors/errors-and-additions' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  convention: 'spelling',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: usageOptions,
  messages: {
    write: ({ found, write }: UsageData) => `The American spelling of “${found}” is “${write}”.`,
  },
  examples: [
    { bad: 'The cabinet asked three ⟦advisors⟧ for a report.', good: 'The cabinet asked three advisers for a report.' },
    { bad: 'The boat drifted ⟦towards⟧ the pier.', good: 'The boat drifted toward the pier.' },
    { bad: 'The ferry was ⟦cancelled⟧ twice.', good: 'The ferry was canceled twice.' },
    { bad: '⟦Organisers⟧ moved the fair indoors.', good: 'Organizers moved the fair indoors.' },
    { bad: 'The paint is a pale ⟦grey⟧.', good: 'The paint is a pale gray.' },
    { ok: 'The tickets are sold by Verlin Financial Advisors.', because: 'A name keeps its own spelling.' },
    { ok: 'The play opens at the Rose Theatre in May.', because: 'A name keeps its own spelling.' },
    { ok: '“We walked towards the light,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'A greyhound won the race.', because: '“Greyhound” only begins with the letters.' },
    { ok: 'The panel published both analyses.', because: '“Analyses” is the plural of “analysis”.' },
    {
      ok: 'The cabinet asked three advisors for a report.',
      because: 'The desk keeps the form.',
      options: { allow: ['advisor'] },
    },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('spelling-us', 'safe', paragraph, context.options)) context.report(finding);
  },
});
