import { defineRule } from '../../rule/rule.ts';
import { WORDING_BLOCKS, type WordingData, wordingFindings, wordingMessage } from './wording/report.ts';

export default defineRule({
  id: 'language/mild-term',
  summary: 'A word for people for which many desks have a better one.',
  why: 'No slur, but dated, vague or weighted: a desk that has the time writes the plainer word.',
  source: [
    { guide: 'AP Stylebook', entry: 'Gender-neutral language, age, addiction, race (as publicly reported)' },
    { guide: 'Global Press Style Guide', entry: 'Entries by term' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.15, words: 446000 },
  scope: 'story',
  reads: ['words'],
  blocks: WORDING_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  messages: { term: (data: WordingData) => wordingMessage(data) },
  examples: [
    { bad: 'A ⟦policeman⟧ waved the truck through.', good: 'A police officer waved the truck through.' },
    { bad: 'The ⟦hardliners⟧ left the table.', good: 'The hard-liners left the table.' },
    { bad: 'Her uncle ⟦passed away⟧ in May.', good: 'Her uncle died in May.' },
    { ok: 'A police officer waved the truck through.', because: 'the wording is the preferred one' },
    { ok: '“A policeman waved us through,” Ida Kern said.', because: 'a speaker says so' },
    { ok: 'The first lady opened the pier.', because: 'the row knows this use' },
    { ok: 'The manpower minister opened the pier.', because: 'it is the name of his office' },
    { ok: 'He leads the lame-duck council.', because: 'a hyphen makes another word of it' },
  ],
  check(story, { report }) {
    for (const finding of wordingFindings(story, 'sensitive', WORDING_BLOCKS, ({ row }) => row.severity === 'info'))
      report(finding);
  },
});
