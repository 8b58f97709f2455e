import { ACCUSES, NAMELESS_OUTLETS, OUTLET_NAME } from '../../lexicon/claim-cues.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Attribution } from '../../story/speech.ts';
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
  messages: {
    name: ({ words }: { words: string }) => `Name the outlet behind “${words}”, and say whether you confirmed it.`,
    unconfirmed: ({ outlet }: { outlet: string }) =>
      `${outlet} accuses somebody: say whether you confirmed it, and what the accused says.`,
  },
  examples: [
    { bad: '⟦Local media reported⟧ that ten people had died.', message: 'name' },
    { bad: '⟦The Harbor Post reported⟧ that the sheriff had stolen from the fund.', message: 'unconfirmed' },
    { bad: '⟦According to media reports⟧, the senator resigned.' },
    { bad: '⟦It was reported that⟧ the sheriff had left the county.' },
    { ok: 'The Daily Star first reported the vote. The mayor’s office confirmed it.', because: 'the outlet is named' },
    {
      ok: 'The Harbor Post reported that the sheriff had stolen from the fund. Two clerks confirmed the report.',
      because: 'somebody confirmed it',
    },
    { ok: 'The Harbor Post reported record profits.', because: 'the outlet is named' },
    { ok: '“Local media reported it,” Moe said.', because: 'the words are the speaker’s' },
    { ok: 'The mayor spoke to local media.', because: 'nothing is taken from them' },
  ],
  check(paragraph, { report }) {
    for (const match of paragraph.narration.matchAll(NAMELESS_OUTLETS)) {
      report({ message: 'name', data: { words: match[0] }, span: span(match.index, match.index + match[0].length) });
    }
    for (const said of paragraph.attributions) {
      if (said.quoted || said.lemma !== 'report' || !said.content || !isOutlet(paragraph, said)) continue;
      const content = paragraph.narration.slice(said.content.start, said.content.end);
      if (!ACCUSES.test(content) || NOTED.test(paragraph.narration)) continue;
      const { start, end } = said.source.span!;
      report({
        message: 'unconfirmed',
        data: { outlet: paragraph.text.slice(start, end) },
        span: span(Math.min(start, said.cue.start), Math.max(end, said.cue.end)),
      });
    }
  },
});

/** Somebody confirmed it, or the newsroom says how far it got. */
const NOTED = /\b(?:confirm|verif|independent|documents?|records|denie[sd]|respon[ds]|comment|told the)/i;

function isOutlet(paragraph: Paragraph, { source }: Attribution): boolean {
  const mention = source.mention === undefined ? undefined : paragraph.mentions[source.mention];
  return mention !== undefined && mention.given === undefined && OUTLET_NAME.test(mention.form);
}
