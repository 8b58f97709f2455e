import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'anonymity/nom-de-guerre',
  summary: 'A name that is not a person’s own comes with the reason for it.',
  why: 'A pseudonym is anonymity under another name: the reader should know that the name is the speaker’s own word, and why.',
  source: [{ guide: 'NPR Ethics Handbook', entry: 'anonymous sourcing' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'paragraph',
  messages: { reason: () => 'Say why the real name is not used.' },
  examples: [
    {
      bad: 'One commander, who ⟦identified himself as Abu Ali⟧, said they would advance.',
      good: 'One commander, who identified himself as Abu Ali, for [reason], said they would advance.',
    },
    { bad: 'Another official, ⟦who goes by the name Adnan Afrin⟧, said the men had left.' },
    { bad: 'A man who ⟦gave only his first name⟧, Karim, said he ran.' },
    {
      ok: 'A commander who gave his nom de guerre, Abu Ali, in line with the group’s rules, said they would advance.',
      because: 'the reason is given',
    },
    { ok: 'A man who gave only his first name, Karim, for fear of arrest, said he ran.', because: 'the reason is given' },
    { ok: 'In the video, a man identified himself as Abu Ali.', because: 'nobody met the man in the recording' },
    { ok: '“He identified himself as Karim,” Moe said.', because: 'the words are the speaker’s' },
    { ok: 'The rapper known as Grey Heron said he was sorry.', because: 'a stage name needs no reason' },
  ],
  check(paragraph, { report }) {
    for (const mention of paragraph.anonymity) {
      if (mention.type !== 'pseudonym' || mention.reason === 'given' || mention.inMedia) continue;
      const { end } = mention.span;
      report({
        message: 'reason',
        span: mention.span,
        fixes: [
          { title: 'Add “for [reason]”', kind: 'suggestion', edits: [{ span: { start: end, end }, text: ', for [reason]' }] },
        ],
      });
    }
  },
});
