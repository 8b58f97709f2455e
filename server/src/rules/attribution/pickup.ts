import { NAMELESS_OUTLETS } from '../../lexicon/claim-cues.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'attribution/pickup',
  summary: 'Another outlet is credited by its name.',
  why: '“Local media reported” is nobody: the reader cannot weigh it and the outlet gets no credit.',
  source: [{ guide: 'AP News Values and Principles', entry: 'crediting other organizations' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: { name: ({ words }: { words: string }) => `Name the outlet behind “${words}”, and say whether you confirmed it.` },
  examples: [
    { bad: '⟦Local media reported⟧ that ten people had died.' },
    { bad: '⟦According to media reports⟧, the senator resigned.' },
    { bad: '⟦It was reported that⟧ the sheriff had left the county.' },
    { ok: 'The Daily Star first reported the vote. The mayor’s office confirmed it.', because: 'the outlet is named' },
    { ok: 'The Harbor Post reported record profits.', because: 'the outlet is named' },
    { ok: '“Local media reported it,” Moe said.', because: 'the words are the speaker’s' },
    { ok: 'The mayor spoke to local media.', because: 'nothing is taken from them' },
  ],
  check(paragraph, { report }) {
    for (const match of paragraph.narration.matchAll(NAMELESS_OUTLETS)) {
      report({ message: 'name', data: { words: match[0] }, span: span(match.index, match.index + match[0].length) });
    }
  },
});
