import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

const ADDRESS =
  /(?<=\b(?:lives?|lived|living|resides?|resided|home|house|apartment|residence|address)(?:,? (?:is|was|at|on|in))? )(\d{1,5}) ((?:[NSEW]\. )?(?:\p{Lu}[\p{L}'’]+ |\d{1,3}(?:st|nd|rd|th) ){1,3}(?:St|Ave|Blvd|Rd|Dr|Ln|Ct|Street|Avenue|Boulevard|Road|Drive|Lane|Court|Place|Terrace|Way)\b\.?)/gu;
const SOCIAL_SECURITY = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu;
const PHONE =
  /(?<=\b(?:his|her|their|home|cell|phone|mobile|private|telephone)(?: phone| telephone| cell)? number (?:is|was) )\(?\d{3}\)?[- .]\d{2,3}[- .]\d{4}/giu;
const MEDICAL = /\bHIV-positive\b|\bhad an abortion\b/gu;

export default defineRule({
  id: 'legal/privacy-detail',
  summary: 'A private address, number or medical fact.',
  why: 'Street numbers, phone numbers and diagnoses put private people at risk and seldom add to the news.',
  source: [
    { guide: 'AP Statement of News Values and Principles', entry: 'Privacy' },
    { guide: 'IPSO Editors’ Code', entry: 'Clause 2, privacy' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445000 },
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    address: ({ block }: { block: string }) => `Leave the street number out: “the ${block}” is enough.`,
    number: () => 'Take the number out: it identifies or reaches a private person.',
    medical: () => 'Is this medical fact public, or did the person agree to its use?',
  },
  examples: [
    {
      bad: 'Hale lives at ⟦12 Oak St.⟧ with two children.',
      good: 'Hale lives at the 10 block of Oak Street with two children.',
      message: 'address',
    },
    { bad: 'His number is ⟦202-55-0143⟧.', message: 'number', severity: 'error' },
    { bad: 'Kern, who is ⟦HIV-positive⟧, denied the charge.', message: 'medical' },
    { bad: 'Her home is ⟦418 Elm Ave.⟧ in town, and her phone number is ⟦202-555-0143⟧.' },
    { ok: 'The fire began in the 100 block of Oak Street.', because: 'a block is not a house' },
    { ok: 'The White House is at 1600 Pennsylvania Ave.', because: 'the building is public' },
    { ok: 'Call the help line at 988.', because: 'the number is meant to be called' },
    { ok: '“I have been HIV-positive for years,” Ida Kern said.', because: 'a speaker tells it' },
  ],
  check(paragraph, { report }) {
    const { text } = paragraph;
    if (/\d/.test(text)) {
      for (const match of text.matchAll(ADDRESS)) {
        const at = span(match.index, match.index + match[0].length);
        const number = Number(match[1]);
        const rounded = number < 100 ? Math.floor(number / 10) * 10 : Math.floor(number / 100) * 100;
        const block = `${rounded} block of ${fullStreet(match[2]!)}`;
        report({
          message: 'address',
          data: { block },
          span: at,
          fixes: [{ title: `Write “the ${block}”`, kind: 'suggestion', edits: [{ span: at, text: `the ${block}` }] }],
        });
      }
      for (const match of text.matchAll(SOCIAL_SECURITY))
        report({ message: 'number', span: span(match.index, match.index + match[0].length), severity: 'error' });
      for (const match of text.matchAll(PHONE))
        report({ message: 'number', span: span(match.index, match.index + match[0].length) });
    }
    for (const match of text.matchAll(MEDICAL)) {
      const sentence = paragraph.sentenceAt(match.index);
      const named = paragraph.mentions.some((mention) => mention.sentence === sentence && mention.surname);
      if (named) report({ message: 'medical', span: span(match.index, match.index + match[0].length) });
    }
  },
});

const FULL: Readonly<Record<string, string>> = {
  St: 'Street',
  Ave: 'Avenue',
  Blvd: 'Boulevard',
  Rd: 'Road',
  Dr: 'Drive',
  Ln: 'Lane',
  Ct: 'Court',
};

/** Without a house number the street's kind is spelled out. */
const fullStreet = (street: string): string =>
  street.replace(/(St|Ave|Blvd|Rd|Dr|Ln|Ct)\.?$/, (kind) => FULL[kind.replace('.', '')] ?? kind);
