import { defineRule } from '../../rule/rule.ts';

/** An institution, a publication or a year: enough to find the study. */
const NAMED =
  /\b(?:University|Institute|Center|Centre|College|School of|Journal|Lancet|Nature|Science magazine|published|Gallup|Pew|Quinnipiac|Siena|Marist|Ipsos|Census|Bureau|Department|Foundation|Association|AP-NORC|poll by|survey by|study by|conducted by|commissioned by|according to|researchers at|in the journal|led by|CNN|Reuters|NBC|CBS|ABC|Post|Times|(?:19|20)\d\d)\b/;
/** How far the name may stand from the claim, in sentences. */
const REACH = 2;

export default defineRule({
  id: 'attribution/unnamed-study',
  summary: '“Studies show” names at least one study.',
  why: 'Without a name nobody can look the study up, and a desk cannot check it.',
  source: [{ guide: 'ClaimBuster', entry: 'research claims are check-worthy' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.02, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: {
    name: ({ words }: { words: string }) => `Name the research behind “${words}”: who did it, where it was published, when.`,
  },
  examples: [
    { bad: '⟦Studies show⟧ that coffee cuts the risk. Sales rose Monday.' },
    { bad: '⟦Research suggests⟧ the bridge will fail within a decade.' },
    { bad: '⟦A new survey found⟧ that most voters are angry. The vote is Tuesday.' },
    { ok: 'A study published Monday in The Lancet found that coffee cuts the risk.', because: 'the journal is named' },
    {
      ok: 'Studies show that coffee helps. In a 2018 trial at Oslo University, the risk fell by half.',
      because: 'a named study follows',
    },
    { ok: 'Labor Department figures show hiring slowed.', because: 'the body is named' },
    { ok: '“Studies show that coffee helps,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const claim of paragraph.claims) {
      if (claim.type !== 'research') continue;
      const first = paragraph.sentences[Math.max(0, claim.sentence - 1)];
      const last = paragraph.sentences[Math.min(paragraph.sentences.length - 1, claim.sentence + REACH)];
      const around = `${paragraph.text.slice(first?.start ?? 0, claim.span.start)} ${paragraph.text.slice(claim.span.end, last?.end)}`;
      if (NAMED.test(around)) continue;
      report({ message: 'name', data: { words: paragraph.text.slice(claim.span.start, claim.span.end) }, span: claim.span });
    }
  },
});
