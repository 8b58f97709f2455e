import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'verification/note-no-agent',
  summary: 'A verification note that does not say who could not verify.',
  why: '“Could not be verified” leaves open whether anybody tried; the newsroom that tried says so.',
  source: [{ guide: 'AP practice', entry: 'The note names the news organization' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'strict',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  options: { newsroom: option.string('the AP', 'The newsroom that a verification note names, inside a sentence.') },
  messages: {
    agentless: ({ newsroom }: { newsroom: string }) => `Say who could not verify it: “by ${newsroom}”.`,
  },
  examples: [
    {
      bad: 'Its contents ⟦could not be independently verified⟧.',
      good: 'Its contents could not be independently verified by the AP.',
    },
    { bad: 'The claim ⟦could not be confirmed⟧.', good: 'The claim could not be confirmed by the AP.' },
    {
      bad: 'The toll ⟦could not be immediately verified⟧, and roads were cut.',
      good: 'The toll could not be immediately verified by the AP, and roads were cut.',
    },
    { ok: 'The AP could not independently verify its contents.', because: 'the newsroom is the subject' },
    { ok: 'The claim could not be verified by the AP.', because: 'the newsroom is named' },
    { ok: 'The army could not confirm the toll.', because: 'somebody else is the subject' },
    { ok: '“The claim could not be verified,” Col. Ida Kern said.', because: 'a speaker says so' },
  ],
  check(paragraph, { options, report }) {
    const { newsroom } = options;
    for (const note of paragraph.media) {
      if (note.type !== 'note' || note.kind !== 'unverified' || !note.agentless) continue;
      const end = span(note.span.end, note.span.end);
      report({
        message: 'agentless',
        data: { newsroom },
        span: note.span,
        fixes: [{ title: `Add “by ${newsroom}”`, kind: 'suggestion', edits: [{ span: end, text: ` by ${newsroom}` }] }],
      });
    }
  },
});
