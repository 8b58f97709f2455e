import { DEFAMING } from '../../lexicon/accusation-terms.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAttributed } from '../../story/attributed.ts';
import { span } from '../../text/span.ts';

export default defineRule({
  id: 'legal/defamation-risk',
  summary: 'A damaging word about somebody named, with no document and no speaker.',
  why: '“Corrupt”, “insolvent” or “incompetent” about a name needs a finding, a filing or somebody who says it.',
  source: [
    { guide: 'AP Stylebook', entry: 'Briefing on media law (as publicly reported)' },
    { guide: 'Reuters Handbook of Journalism', entry: 'Legal dangers: defamation' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: {
    claim: ({ word }: { word: string }) => `Say who says so, or cite the finding: “${word}” about a name is a claim.`,
  },
  examples: [
    { bad: '⟦Ida Kern is corrupt⟧, and the council knows it.' },
    { bad: 'Acme, ⟦which is insolvent⟧, missed payroll.' },
    { bad: 'The ⟦fraudulent⟧ charity run by Lee Cole collected $3 million.' },
    { ok: 'An indictment accuses Ida Kern of corruption.', because: 'a document says so' },
    { ok: 'Acme filed for bankruptcy Monday.', because: 'the filing is the fact' },
    { ok: '“Kern is corrupt,” Hale told the council.', because: 'a speaker says so' },
    { ok: 'Ida Kern said the mayor was corrupt.', because: 'she says so' },
    { ok: 'The corrupt file could not be opened.', because: 'a file is meant' },
  ],
  check(paragraph, { report }) {
    const { tokens, mentions } = paragraph;
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word' || !DEFAMING.has(token.lower)) continue;
      const sentence = paragraph.sentenceAt(token.start);
      if (isAttributed(paragraph, sentence)) continue;
      const be = tokens[i - 1];
      if (be && /^(?:is|was|are)$/.test(be.lower)) {
        const relative = /^(?:which|who)$/.test(tokens[i - 2]?.lower ?? '') && tokens[i - 3]?.text === ',';
        const subject = mentions.find(({ endToken, quoted }) => !quoted && endToken === (relative ? i - 3 : i - 1));
        if (!subject || tokens[i + 1]?.kind === 'word') continue;
        const start = relative ? tokens[i - 2]!.start : subject.name.start;
        report({ message: 'claim', data: { word: token.text }, span: span(start, token.end) });
      } else if (token.lower === 'fraudulent' || token.lower === 'corrupt' || token.lower === 'insolvent') {
        const by = mentions.find(
          ({ firstToken, kind, quoted }) => !quoted && kind !== 'place' && firstToken > i && firstToken <= i + 6,
        );
        const link =
          by &&
          tokens[by.firstToken - 1]?.lower === 'by' &&
          /^(?:run|led|founded|owned|headed)$/.test(tokens[by.firstToken - 2]?.lower ?? '');
        if (link) report({ message: 'claim', data: { word: token.text }, span: span(token.start, token.end) });
      }
    }
  },
});
