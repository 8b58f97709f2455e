import { defineRule } from '../../rule/rule.ts';
import type { BlockKind } from '../../text/block.ts';
import { type WordingData, wordingFindings, wordingMessage } from './wording/report.ts';

/** A headline may use a label that the body hands to somebody. */
const BODY: readonly BlockKind[] = ['paragraph', 'list-item', 'question'];

export default defineRule({
  id: 'language/loaded-label',
  summary: 'A label that passes judgment, in the newsroom’s own voice.',
  why: '“Terrorist” or “thug” says what to think of somebody. Say what the person did, or let whoever uses the label own it.',
  source: [
    { guide: 'Reuters Handbook of Journalism', entry: 'Terrorism, terrorist' },
    { guide: 'BBC Editorial Guidelines', entry: 'Language when reporting terror' },
    { guide: 'AP topical guides', entry: 'Wording on wars and armed groups' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.04, words: 445000 },
  scope: 'story',
  reads: ['words'],
  blocks: BODY,
  quotes: 'skip',
  fix: 'suggestion',
  messages: { term: (data: WordingData) => wordingMessage(data) },
  examples: [
    { bad: 'The ⟦terrorists⟧ withdrew at dawn.', good: 'The militants withdrew at dawn.', severity: 'warning' },
    { bad: 'Officers shot the ⟦terrorist⟧, 24, on the pier.', severity: 'warning' },
    { bad: '⟦Thugs⟧ wrecked the market hall.', severity: 'warning' },
    { bad: 'The ⟦regime⟧ closed the school.', severity: 'info' },
    { ok: 'The government lists the group as a terrorist organization.', because: 'the sentence says who calls it so' },
    { ok: 'He was charged with terrorism.', because: 'it is the name of a crime' },
    { ok: 'She said the regime would fall.', because: 'it is what she said' },
    { ok: '“The terrorists withdrew at dawn,” Col. Ida Kern said.', because: 'a speaker says so' },
    { ok: 'What turns someone into a terrorist? The study has no answer.', because: 'nobody is called one' },
    { ok: 'The sanctions regime ended in May.', because: 'a system of rules is meant' },
  ],
  check(story, { report }) {
    for (const finding of wordingFindings(story, 'label', BODY, ({ attributed }) => !attributed)) report(finding);
  },
});
