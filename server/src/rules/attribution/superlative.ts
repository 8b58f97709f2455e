import { defineRule } from '../../rule/rule.ts';

/** More than this in one paragraph is a list of records. */
const SUPPORT = /\bone of $|\bamong $/;

export default defineRule({
  id: 'attribution/superlative',
  summary: 'First, largest, deadliest: say who says so, or since when.',
  why: 'Somebody always writes in with the one that was earlier, larger or deadlier.',
  source: [{ guide: 'CheckThat! Lab', entry: 'check-worthiness of superlatives' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.05, words: 446_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: { support: () => 'Say who says so, or since when; or cut it.' },
  examples: [
    { bad: 'It was ⟦the deadliest attack in the country’s history⟧.' },
    { bad: 'The firm is ⟦the largest in the region⟧.' },
    { bad: 'The vote was ⟦unprecedented⟧.' },
    {
      ok: 'It was the deadliest attack since 2004, when 191 died, Interior Ministry figures show.',
      because: 'it is bounded and sourced',
    },
    { ok: 'Moe said the group was the first to leave since the siege began.', because: 'Moe says so' },
    { ok: 'It is one of the largest banks in the world.', because: 'one of many is no record' },
    { ok: '“It was unprecedented,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const claim of paragraph.claims) {
      if (claim.type !== 'superlative' || claim.sourcedHere) continue;
      if (SUPPORT.test(paragraph.text.slice(Math.max(0, claim.span.start - 12), claim.span.start))) continue;
      report({ message: 'support', span: claim.span });
    }
  },
});
