import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { kept } from '../../story/kept.ts';
import { houseForms, otherForms } from './table/house-forms.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

/** The table is long, and the option stays the same list for every paragraph. */
const housesOf = kept((forms: readonly string[]) => houseForms('terminology', forms));

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
  options: {
    ...usageOptionsWithVariety,
    forms: option.list(
      ['al-Qaida'],
      'How the house writes names that have several forms in print, one form of each: al Qaeda. They are asked for in compounds, too (al Qaeda-linked).',
    ),
  },
  messages: {
    write: ({ found, write }: UsageData) => `Wires write “${write}”, not “${found}”.`,
    house: ({ found, write }: UsageData) => `This house writes “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'Schools close for ⟦Veteran’s Day⟧.', good: 'Schools close for Veterans Day.', message: 'write' },
    {
      bad: 'The envoy flew to ⟦Kiev⟧ on Monday.',
      good: 'The envoy flew to Kyiv on Monday.',
      date: '2022-02-01',
      message: 'write',
    },
    { bad: 'The family fled ⟦the Ukraine⟧ in March.', good: 'The family fled Ukraine in March.', message: 'write' },
    { bad: 'The ⟦Democrat Party⟧ picked a chair.', good: 'The Democratic Party picked a chair.', message: 'write' },
    {
      bad: 'He joined ⟦al-Qaida⟧ in May.',
      good: 'He joined al Qaeda in May.',
      options: { forms: ['al Qaeda'] },
      message: 'house',
    },
    {
      bad: '⟦Al-Qaeda⟧ claimed the raid.',
      good: 'Al Qaeda claimed the raid.',
      options: { forms: ['al Qaeda'] },
      message: 'house',
    },
    {
      bad: 'He joined ⟦al Qaeda⟧ in May.',
      good: 'He joined al-Qaeda in May.',
      options: { forms: ['al-Qaeda'] },
      message: 'house',
    },
    { bad: 'The ⟦Al Qaeda⟧ cell met.', good: 'The al Qaeda cell met.', options: { forms: ['al Qaeda'] }, message: 'house' },
    {
      bad: 'An ⟦al-Qaeda⟧-linked cell met.',
      good: 'An al-Qaida-linked cell met.',
    },
    { bad: 'An ⟦al-Qaeda⟧-linked cell met.', good: 'An al Qaeda-linked cell met.', options: { forms: ['al Qaeda'] } },
    { ok: 'He joined al Qaeda in May.', because: 'The house writes it so.', options: { forms: ['al Qaeda'] } },
    {
      ok: 'He joined al-Qaida in May.',
      because: 'The desk keeps every form.',
      options: { forms: ['al Qaeda'], allow: ['qaida'] },
    },
    { ok: 'The envoy flew to Kiev on Monday.', because: 'The spelling was right before August 2019.', date: '2014-02-01' },
    { ok: 'The army retook Kiev in 1943.', because: 'The year is before 1991.', date: '2022-02-01' },
    { ok: 'Aid for the Ukraine war effort has slowed.', because: 'The article belongs to “effort”.' },
    { ok: '“I was born in Bombay,” Ida Marsh said.', because: 'The words are the speaker’s.' },
    { ok: 'She studied at Peking University.', because: 'It is part of a name.' },
  ],
  check(paragraph, context) {
    const { allow, variety, forms } = context.options;
    const houses = housesOf(forms).filter(({ group }) => !allow.includes(group));
    const left = [...allow, ...houses.map(({ group }) => group)];
    for (const finding of usageFindings('terminology', 'suggestion', paragraph, { allow: left, variety }))
      context.report(finding);
    for (const house of houses) {
      for (const { at, found, write } of otherForms(paragraph, house))
        context.report({
          message: 'house',
          data: { found, write },
          span: at,
          fixes: [{ title: `Write “${write}”`, kind: 'suggestion', edits: [{ span: at, text: write }] }],
        });
    }
  },
});
