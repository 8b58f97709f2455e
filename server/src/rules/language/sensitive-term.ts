import { defineRule } from '../../rule/rule.ts';
import { WORDING_BLOCKS, type WordingData, wordingFindings, wordingMessage } from './wording/report.ts';

export default defineRule({
  id: 'language/sensitive-term',
  summary: 'A word for people that guides advise against, with the wording they prefer.',
  why: 'Words that make a person the same as a condition, or carry a slur along, lose readers. The finding says what stands in and why.',
  source: [
    {
      guide: 'AP Stylebook',
      entry: 'Race, disabilities, mental illness, addiction, suicide, immigration (as publicly reported)',
    },
    { guide: 'NCDJ Disability Language Style Guide', entry: 'Entries by term', url: 'https://ncdj.org/style-guide/' },
    { guide: 'IPSO Editors’ Code', entry: 'Clause 12, discrimination' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.007, words: 445000 },
  scope: 'story',
  reads: ['words'],
  blocks: WORDING_BLOCKS,
  quotes: 'skip',
  fix: 'safe',
  messages: { term: (data: WordingData) => wordingMessage(data) },
  examples: [
    { bad: 'The ⟦wheelchair-bound⟧ singer waved from the float.' },
    { bad: 'Officers followed a ⟦deranged⟧ man to the pier.' },
    { bad: '⟦Illegal immigrants⟧ slept in the station.', good: 'People living in the country illegally slept in the station.' },
    { bad: 'Her brother ⟦committed suicide⟧ in May.', good: 'Her brother died by suicide in May.' },
    {
      bad: 'The shelter takes in ⟦junkies⟧ and their children.',
      good: 'The shelter takes in people with addictions and their children.',
    },
    { bad: 'It was a ⟦transgendered⟧ choir.', good: 'It was a transgender choir.' },
    { ok: 'The singer, who uses a wheelchair, waved from the float.', because: 'the wording is the preferred one' },
    { ok: '“He was a deranged man,” Chief Ida Kern said.', because: 'a speaker says so' },
    { ok: 'The National Institute on Drug Abuse paid for the study.', because: 'the words are part of a name' },
    { ok: 'He took the handicapped parking spot beside the door.', because: 'the row knows this use' },
    { ok: 'The word deranged has fallen out of use.', because: 'the word itself is the subject' },
  ],
  check(story, { report }) {
    for (const finding of wordingFindings(story, 'sensitive', WORDING_BLOCKS, ({ row }) => row.severity === 'warning'))
      report(finding);
  },
});
