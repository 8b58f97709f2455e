import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

export default defineRule({
  id: 'usage/misspelling',
  summary: 'Known wrong spellings',
  why: 'A misspelled word costs the reader’s trust. Only spellings known to be wrong are found: a name is never wrong for being unknown.',
  source: [
    { guide: 'newsroom101.net', entry: 'Errors and additions', url: 'https://newsroom101.net/professors/errors-and-additions' },
  ],
  severity: 'error',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: usageOptionsWithVariety,
  messages: {
    write: ({ found, write }: UsageData) => `“${found}” is misspelled: it is “${write}”.`,
  },
  examples: [
    { bad: 'The ⟦goverment⟧ resigned on Friday.', good: 'The government resigned on Friday.' },
    { bad: 'The attack ⟦occured⟧ at dawn.', good: 'The attack occurred at dawn.' },
    { bad: 'He was buried in a village ⟦cemetary⟧.', good: 'He was buried in a village cemetery.' },
    { bad: '⟦Seperate⟧ talks open in May.', good: 'Separate talks open in May.' },
    { bad: 'The ship sails for the ⟦Phillipines⟧.', good: 'The ship sails for the Philippines.' },
    { ok: 'The government resigned on Friday.', because: 'The spelling is right.' },
    { ok: 'The film was made by Millenium Films of Harbor City.', because: 'A name keeps its own spelling.' },
    { ok: 'Anouk Vrelding and Tsholofelo Maroo signed the deal.', because: 'A name is never wrong for being unknown.' },
    { ok: 'The note read, “Recieved with thanks.”', because: 'The words are quoted.' },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('misspelling', 'safe', paragraph, context.options)) context.report(finding);
  },
});
