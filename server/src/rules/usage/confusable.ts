import { defineRule } from '../../rule/rule.ts';
import { USAGE_BLOCKS, type UsageData, usageFindings, usageOptionsWithVariety } from './table/report.ts';

export default defineRule({
  id: 'usage/confusable',
  summary: 'Right words in the wrong place',
  why: 'A spell checker passes “free reign” and “marshal law”; readers write letters about them.',
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
    write: ({ found, write }: UsageData) => `“${found}” is a slip for “${write}”.`,
  },
  examples: [
    { bad: 'The storm will ⟦wreck havoc⟧ on the coast.', good: 'The storm will wreak havoc on the coast.' },
    { bad: 'The general declared ⟦marshall law⟧.', good: 'The general declared martial law.' },
    { bad: 'Crews searched the ⟦crash sight⟧ until dark.', good: 'Crews searched the crash site until dark.' },
    { bad: 'The governor wants to ⟦reign in⟧ spending.', good: 'The governor wants to rein in spending.', severity: 'warning' },
    { bad: 'The mayor ⟦could of⟧ won.', good: 'The mayor could have won.' },
    {
      bad: 'They bent over the maps and then ⟦poured over⟧ the records.',
      good: 'They bent over the maps and then pored over the records.',
    },
    { ok: 'The king, whose reign in the north was short, fled.', because: '“Reign” is a noun here.' },
    { ok: 'Water poured over the levee.', because: 'Water does pour.' },
    { ok: '“I could of won,” the sign read.', because: 'The words are quoted.' },
    { ok: 'They could of course appeal.', because: '“Of course” belongs together.' },
    { ok: 'She gave the board a piece of her mind.', because: 'The idiom is right.' },
  ],
  check(paragraph, context) {
    for (const finding of usageFindings('confusable', 'safe', paragraph, context.options)) context.report(finding);
  },
});
