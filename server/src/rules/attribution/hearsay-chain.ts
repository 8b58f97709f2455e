import { ACCUSES, QUANTITY } from '../../lexicon/claim-cues.ts';
import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** "said a neighbor told him", "said she heard": the speaker was not there. */
const CHAIN =
  /\b(?:said|says|told (?:the AP|The Associated Press|reporters)) (?:that )?(?:(?:an?|his|her|their|some|other|several|two|three) (?:[a-z-]+ ){0,2}?[a-z-]+ (?:told|had told) (?:him|her|them)\b|(?:officials|neighbors|friends|relatives|colleagues|witnesses|residents) (?:(?:had )?told (?:him|her|them)|had said)|(?:he|she|they) (?:(?:had )?heard(?: that)?|(?:was|were|had been) told(?: that)?))/g;
/** The speaker speaks for another, or under oath. */
const PROPER =
  /\b(?:spokes(?:man|woman|person)|interpreter|translator|lawyer|attorney|testif\w+|court|trial|president|boss|doctor told)\b/i;

export default defineRule({
  id: 'attribution/hearsay-chain',
  summary: 'What one person heard from another is checked with the other.',
  why: 'Each link of “he said she said” is a place where a story goes wrong. Go to the first, or say that you could not reach them.',
  source: [{ guide: 'BBC Editorial Guidelines', entry: 'accuracy: first-hand sources' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.005, words: 446_000 },
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: { first: () => 'Go to the person who said it first, or say that you could not reach them.' },
  examples: [
    { bad: 'Hale ⟦said a neighbor told him⟧ the mayor took bribes.', severity: 'warning' },
    { bad: 'Park ⟦said she heard⟧ the dam had failed.', severity: 'info' },
    { bad: 'The nurse ⟦said officials had said⟧ 12 people died.', severity: 'warning' },
    { ok: 'Ruiz said she told the council to vote no.', because: 'she reports her own words' },
    { ok: 'The spokesman said he was told to read the statement.', because: 'a spokesman speaks for another' },
    { ok: 'Hale testified that his wife said nothing.', because: 'it is testimony' },
    { ok: '“Park said she heard it,” Moe said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    if (!/told|heard|had said/.test(paragraph.text)) return;
    const text = paragraph.narration;
    for (const match of text.matchAll(CHAIN)) {
      const sentence = paragraph.sentences[paragraph.sentenceAt(match.index)];
      if (!sentence || PROPER.test(text.slice(sentence.start, sentence.end))) continue;
      const end = match.index + match[0].length;
      const told = text.slice(end, sentence.end);
      report({
        message: 'first',
        span: span(match.index, end),
        severity: ACCUSES.test(told) || QUANTITY.test(told) ? 'warning' : 'info',
      });
    }
  },
});
