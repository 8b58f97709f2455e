import { OFFENSES } from '../../lexicon/accusation-terms.ts';
import { DOCUMENT_WORDS } from '../../lexicon/cue-words.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAttributed } from '../../story/attributed.ts';
import { span } from '../../text/span.ts';

const PLAIN_NEXT = /^(?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|yesterday|and|after|when|before|on|in)$/;
/** Those whom a deed is told to; a priest hears of sins. */
const LISTENER =
  /^(?:police|detectives?|investigators?|officers?|deput(?:y|ies)|prosecutors?|agents?|cellmates?|inmates?|friends?|neighbors?|relatives?|paramedics?|guards?)$/;

export default defineRule({
  id: 'legal/confession',
  summary: 'A confession stated as a fact.',
  why: 'Confessions are withdrawn and thrown out. Somebody says that there was one; name them.',
  source: [
    { guide: 'AP Stylebook', entry: 'confess, admit (as publicly reported)' },
    { guide: 'UK contempt of court guides', entry: 'Background that implies guilt' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['headline', 'paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  messages: { confessed: () => 'Say who reports the confession: “police said he confessed”.' },
  examples: [
    { bad: 'Tom Hale ⟦confessed⟧ Sunday.' },
    { bad: 'He ⟦admitted killing⟧ his brother and hid the knife.' },
    { bad: 'She ⟦confessed to⟧ the fraud, then fled.' },
    { bad: 'Tom Hale ⟦confessed to a cellmate⟧ within days.' },
    { ok: 'A cellmate said Hale confessed to him.', because: 'the cellmate says so' },
    { ok: 'Police said Tom Hale confessed Sunday.', because: 'police are named' },
    { ok: 'He pleaded guilty to killing his brother.', because: 'a plea is made in court' },
    { ok: 'She confessed a love of jazz.', because: 'it is no crime' },
    { ok: '“He confessed Sunday,” Chief Ida Kern said.', because: 'a speaker says so' },
    { ok: 'She confessed to a weakness for cake.', because: 'it is no crime' },
  ],
  check(paragraph, { report }) {
    const { tokens, sentences } = paragraph;
    for (const [i, token] of tokens.entries()) {
      if (token.lower !== 'confessed' && token.lower !== 'admitted') continue;
      const index = paragraph.sentenceAt(token.start);
      const sentence = sentences[index]!;
      if (isAttributed(paragraph, index)) continue;
      const words = tokens.slice(sentence.firstToken, sentence.endToken);
      if (
        words.some(
          ({ lower }) =>
            DOCUMENT_WORDS.has(lower) || /^(?:priest|church|god|sins?|plea|guilty|jury|sentenced|convicted)$/.test(lower),
        )
      )
        continue;
      const next = tokens[i + 1];
      const crime = (from: number) =>
        tokens.slice(from, from + 4).some(({ lower, kind }) => kind === 'word' && OFFENSES.has(lower));
      let end = token.end;
      if (token.lower === 'admitted') {
        const deed = next?.lower === 'to' ? tokens[i + 2] : next;
        if (!deed || !OFFENSES.has(deed.lower) || !deed.lower.endsWith('ing')) continue;
        end = deed.end;
      } else if (next?.lower === 'to') {
        const listener = tokens.slice(i + 2, i + 4).find(({ lower }) => LISTENER.test(lower));
        if (!listener && !crime(i + 2)) continue;
        end = (listener ?? next).end;
      } else if (next && next.kind === 'word' && !PLAIN_NEXT.test(next.lower)) continue;
      if (
        /^(?:he|she|they|who|and|has|had|have|later|then)$/.test(tokens[i - 1]?.lower ?? '') ||
        /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')
      )
        report({ message: 'confessed', span: span(token.start, end) });
    }
  },
});
