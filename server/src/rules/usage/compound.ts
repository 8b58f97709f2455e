import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

export default defineRule({
  id: 'usage/compound',
  summary: 'One word, two words or a hyphen',
  why: 'Readers stumble over three spellings of one word in one story; the desk has settled on one, and changed some with the years.',
  source: [
    { guide: 'Columbia Journalism Review', entry: 'AP hyphens, 2019' },
    { guide: 'Poynter', entry: 'AP and Merriam-Webster, 2024' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  convention: 'terms',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: usageOptionsWithVariety,
  messages: {
    write: ({ found, write }: UsageData) => `“${found}” is written “${write}”.`,
  },
  examples: [
    { bad: 'She left her ⟦cell phone⟧ on the bus.', good: 'She left her cellphone on the bus.' },
    { bad: 'A ⟦non-profit⟧ runs the shelter.', good: 'A nonprofit runs the shelter.' },
    { bad: 'The mayor won ⟦re-election⟧ in May.', good: 'The mayor won reelection in May.', date: '2022-06-01' },
    { bad: 'Three ⟦air strikes⟧ hit the port.', good: 'Three airstrikes hit the port.' },
    { bad: 'The ⟦attorney generals⟧ met in June.', good: 'The attorneys general met in June.' },
    { bad: 'It was an ⟦on-line⟧ sale.', good: 'It was an online sale.' },
    { ok: 'The mayor won re-election in May.', because: 'The hyphen was right before April 2019.', date: '2016-06-01' },
    { ok: 'Police are looking into a break-in and a cover-up.', because: 'These nouns keep their hyphens.' },
    { ok: '“She grabbed her cell phone,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'The grant went to Verlin Healthcare.', because: 'A name keeps its own spelling.' },
    { ok: 'The talks took a long time.', because: 'Two words when “time” is a noun.' },
    { ok: 'The mid-week ferry is full.', because: 'British houses keep the hyphen.', options: { variety: 'british' } },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('compound', 'safe', paragraph, context.options)) context.report(finding);
  },
});
