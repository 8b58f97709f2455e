import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'verification/leaked-document',
  summary: 'A leaked, hacked or confidential document without how it was obtained and whether it is genuine.',
  why: 'Leaked papers can be forged or cut to fit. Say how the newsroom got them, and what was done to establish that they are genuine.',
  source: [
    { guide: 'AP Statement of News Values and Principles', entry: 'Describe how material was obtained' },
    { guide: 'Reuters Handbook of Journalism', entry: 'Documents: check that they are what they claim to be' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'story',
  reads: ['mediaItems'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    leaked: () => 'Say whether this leaked material could be verified as genuine, and how it was obtained.',
    confidential: () => 'Say how this document was obtained.',
  },
  examples: [
    { bad: '⟦A leaked memo⟧ says the dam is unsafe.', message: 'leaked', severity: 'warning' },
    { bad: '⟦A leaked memo⟧ puts the cost of the dam at $4 million.', message: 'leaked', severity: 'warning' },
    { bad: '⟦Hacked emails⟧ show the aide took money.', message: 'leaked' },
    { bad: '⟦Hacked e-mails⟧ show the aide took money.', message: 'leaked' },
    { bad: '⟦A confidential report⟧ blames the harbor board.', message: 'confidential', severity: 'info' },
    {
      ok: 'A memo obtained by the AP and confirmed by two officials says the dam is unsafe.',
      because: 'it says how it was obtained and checked',
    },
    { ok: 'A court filing says the aide took money.', because: 'a filing is public' },
    {
      ok: 'Kim was charged over a leaked report. The affidavit for Hale’s e-mails says the clerk broke the law.',
      because: 'e-mails are no report',
    },
    {
      ok: 'Emails released by the department under the records law show the aide took money.',
      because: 'the department answers for them',
    },
    { ok: '“A leaked memo says the dam is unsafe,” Ida Kern said.', because: 'a speaker says so' },
    {
      ok: 'A leaked memo says the dam is unsafe. The AP could not verify that the memo was genuine.',
      because: 'the note speaks of it',
    },
    {
      whole: true,
      ok: 'Dam papers raise doubts\n\nReporters who received the leaked documents said they show cracks in the dam.\n\nTwo towns opened inquiries, based on 40,000 documents from the builder.\n\nA newspaper said the documents name the engineer. The AP could not confirm those details.\n',
      because: 'the 40,000 documents are the leaked ones, and the note speaks of them',
    },
  ],
  check(story, { report }) {
    for (const item of story.view('mediaItems').items) {
      if (item.kind !== 'document' || item.note || !item.description) continue;
      if (item.risk === 'leaked') report({ message: 'leaked', at: item.description, severity: 'warning' });
      else if (item.confidential && item.agents.length === 0) report({ message: 'confidential', at: item.description });
    }
  },
});
