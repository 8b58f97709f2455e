import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'legal/sexual-assault-victim',
  summary: 'Somebody who was or may have been sexually assaulted can be identified.',
  why: 'Newsrooms do not name people who say they were sexually assaulted unless they agreed; in some countries the law protects them for life.',
  source: [
    { guide: 'AP Statement of News Values and Principles', entry: 'Privacy' },
    { guide: 'IPSO Editors’ Code', entry: 'Clauses 7 and 11' },
  ],
  severity: 'error',
  lifecycle: 'stable',
  profile: 'minimal',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['legal'],
  blocks: ['headline', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    name: () => 'Take the name out, or say that this person agreed to be identified.',
    relation: () => 'With the accused named, this relation identifies the victim: leave one of them out.',
  },
  examples: [
    { bad: 'The rape victim, ⟦Mia Chan⟧, lives in the town.', message: 'name' },
    { bad: 'Hale is charged with raping ⟦Ann Lee⟧, 24.', message: 'name', severity: 'error' },
    { bad: '⟦Mia Chan⟧ said she was raped by the coach.', message: 'name' },
    { bad: 'A woman who says Hale raped her in 2019, ⟦Mia Chan⟧ of Oslo, was in court.', message: 'name' },
    { ok: 'A woman who says Hale raped her, Mark Stern, her lawyer, said, will appeal.', because: 'the lawyer is named' },
    { bad: 'Tom Hale is charged with abusing ⟦his 9-year-old stepdaughter⟧.', message: 'relation', severity: 'warning' },
    {
      ok: 'A 24-year-old woman said she was raped. The AP does not usually name people who say they were sexually assaulted.',
      because: 'no name is given',
    },
    { ok: 'Mia Chan, who agreed to be named, said she was raped.', because: 'she agreed' },
    { ok: 'Tom Hale is charged with rape.', because: 'only the accused is named' },
    { ok: '“Mia Chan was raped,” the lawyer told the court.', because: 'a speaker says so' },
  ],
  check(story, { report }) {
    const legal = story.facts('legal');
    if (legal.some((facts) => facts.some(({ type }) => type === 'consent'))) return;
    for (const [block, facts] of legal.entries()) {
      for (const [fact, victim] of facts.entries()) {
        if (victim.type !== 'victim') continue;
        const at = { block, channel: 'legal', fact } as const;
        if (victim.by === 'relation') report({ message: 'relation', at, severity: 'warning' });
        else {
          report({
            message: 'name',
            at,
            fixes: [
              {
                title: 'Say that the person agreed',
                kind: 'suggestion',
                edits: [{ at, how: 'after', text: ', who agreed to be identified,' }],
              },
            ],
          });
        }
      }
    }
  },
});
