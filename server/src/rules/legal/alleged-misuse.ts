import { DOCUMENT_WORDS } from '../../lexicon/cue-words.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAttributed } from '../../story/attributed.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const MISUSES = new PhraseMatcher([
  ['accused of allegedly', 'doubled'],
  ['charged with allegedly', 'doubled'],
  ['suspected of allegedly', 'doubled'],
  ['alleged victim|victims', 'victim'],
  ['allegedly', 'nobody'],
  ['reportedly', 'nobody'],
] as const);

export default defineRule({
  id: 'legal/alleged-misuse',
  summary: '“Allegedly” without an accuser, on a victim, or said twice.',
  why: 'The word protects nobody: it hides who makes the charge. Say who alleges, once, and keep it off the victim.',
  source: [{ guide: 'AP Stylebook', entry: 'allege (as publicly reported)' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.011, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  messages: {
    doubled: ({ first }: { first: string }) => `“${first}” already says that it is a charge: delete “allegedly”.`,
    victim: () => 'Write “accuser” or say who says so: “alleged victim” reads as doubt.',
    nobody: ({ word }: { word: string }) => `Say who alleges or reports it: “${word}” hides the source.`,
  },
  examples: [
    { bad: 'He ⟦allegedly⟧ took $2 million. The fund closed.', message: 'nobody', severity: 'info' },
    { bad: 'The ⟦alleged victim⟧ spoke Monday.', message: 'victim', severity: 'warning' },
    {
      bad: 'He is ⟦accused of allegedly⟧ taking $2 million.',
      good: 'He is accused of taking $2 million.',
      message: 'doubled',
      severity: 'warning',
    },
    { ok: 'Prosecutors say he allegedly took $2 million.', because: 'the accuser is named' },
    { ok: 'The indictment alleges that he took $2 million.', because: 'a document alleges it' },
    { ok: 'The alleged bribe was paid in May, prosecutors said.', because: 'an act is alleged, and by whom is said' },
    { ok: '“He allegedly took it,” Ida Kern said.', because: 'a speaker says so' },
    { ok: 'Police arrested him Monday. He allegedly took $2 million.', because: 'the sentence before names the accuser' },
  ],
  check(paragraph, { report }) {
    const { tokens, text } = paragraph;
    for (const { value, start, end, firstToken, endToken } of MISUSES.find(tokens)) {
      const at = span(start, end);
      if (value === 'doubled') {
        const first = text.slice(start, tokens[endToken - 2]!.end);
        report({
          message: 'doubled',
          data: { first },
          span: at,
          severity: 'warning',
          fixes: [
            { title: 'Delete “allegedly”', kind: 'safe', edits: [{ span: span(tokens[endToken - 2]!.end, end), text: '' }] },
          ],
        });
      } else if (value === 'victim') {
        const courts = paragraph.sentences[paragraph.sentenceAt(start)]!;
        // In a report of a court paper the word is the court's.
        if (
          tokens
            .slice(courts.firstToken, courts.endToken)
            .some(({ lower }) => /^(?:indictment|complaint|affidavit|filing)$/.test(lower))
        )
          continue;
        report({ message: 'victim', span: at, severity: 'warning' });
      } else if (!hasAccuser(paragraph, paragraph.sentenceAt(start)))
        report({ message: 'nobody', data: { word: tokens[firstToken]!.text }, span: at });
    }
  },
});

/** Somebody speaks, or a document or body that accuses is named, in the sentence or one next to it. */
function hasAccuser(paragraph: Paragraph, sentence: number): boolean {
  const { sentences, tokens } = paragraph;
  for (let i = Math.max(0, sentence - 1); i <= Math.min(sentences.length - 1, sentence + 1); i++) {
    if (isAttributed(paragraph, i)) return true;
    const { firstToken, endToken } = sentences[i]!;
    for (let t = firstToken; t < endToken; t++) if (DOCUMENT_WORDS.has(tokens[t]!.lower)) return true;
  }
  return false;
}
