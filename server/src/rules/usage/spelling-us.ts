import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { americanSpellings } from '../../story/american-spelling.ts';
import { findingsFor, USAGE_BLOCKS, type UsageData, usageFindings, usageOptions } from './table/report.ts';

export default defineRule({
  id: 'usage/spelling-us',
  summary: 'American spelling, or British where the house has it',
  why: 'A wire story runs in many papers at once, so it keeps one spelling: the American one, names apart. British houses keep theirs.',
  source: [
    { guide: 'newsroom101.net', entry: 'Errors and additions', url: 'https://newsroom101.net/professors/errors-and-additions' },
    { guide: 'Guardian style guide', entry: '-ise; American English' },
    { guide: 'BBC News style guide', entry: 'American English' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: USAGE_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  convention: 'spelling',
  // "5 kilometers" becomes "5 km" in such a house.
  yieldsTo: ['units/abbreviation'],
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    ...usageOptions,
    spelling: option.oneOf(
      ['us', 'uk'],
      'us',
      'uk: American spellings become British (“colour”, “centre”, “organise”); words that both sides spell so in some sense (“check”, “program”) are left alone. A house that keeps “organize” allows “ize”.',
    ),
  },
  messages: {
    write: ({ found, write }: UsageData) => `The American spelling of “${found}” is “${write}”.`,
    british: ({ found, write }: UsageData) => `The British spelling of “${found}” is “${write}”.`,
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
    {
      bad: 'The ⟦color⟧ of the pier is red.',
      good: 'The colour of the pier is red.',
      message: 'british',
      options: { spelling: 'uk' },
    },
    { bad: '⟦Organizers⟧ moved the fair indoors.', good: 'Organisers moved the fair indoors.', options: { spelling: 'uk' } },
    { bad: 'A ⟦center⟧-left party won.', good: 'A centre-left party won.', options: { spelling: 'uk' } },
    { bad: 'Her ⟦neighbor⟧’s boat sank.', good: 'Her neighbour’s boat sank.', options: { spelling: 'uk' } },
    {
      ok: 'The Department of Defense sent Labor Secretary Ida Marsh to the World Trade Center.',
      because: 'Names keep their own spelling.',
      options: { spelling: 'uk' },
    },
    { ok: 'Labor won the vote in Sydney.', because: 'The party of that name.', options: { spelling: 'uk' } },
    {
      ok: 'The size of the prize was seized on by a program that checks the gas meter.',
      because: 'British copy has these words, too.',
      options: { spelling: 'uk' },
    },
    { ok: 'The colour of the centre is red.', because: 'It is British already.', options: { spelling: 'uk' } },
    {
      ok: 'The board will organize a fair.',
      because: 'The house keeps Oxford’s z.',
      options: { spelling: 'uk', allow: ['ize'] },
    },
    { ok: '“The color is fine,” Ida Marsh said.', because: 'The words are the speaker’s.', options: { spelling: 'uk' } },
  ],
  check(paragraph, context) {
    const { options } = context;
    const findings =
      options.spelling === 'uk'
        ? findingsFor(americanSpellings(paragraph), 'safe', paragraph, options).map(
            (finding) => ({ ...finding, message: 'british' }) as const,
          )
        : usageFindings('spelling-us', 'safe', paragraph, options);
    for (const finding of findings) context.report(finding);
  },
});
