import { EAST_ASIAN_NAMES } from '../../lexicon/east-asian-names.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';

interface Known {
  readonly family: string;
  /** The given name as wires write it. */
  readonly given: string;
}

const capital = (syllable: string): string => syllable[0]!.toUpperCase() + syllable.slice(1);

/** Every way in which the two syllables of a given name are found joined, capitals aside: the matcher reads both cases. */
const entries = EAST_ASIAN_NAMES.trim()
  .split('\n')
  .flatMap((row): [string, Known][] => {
    const [family = '', first = '', second = '', joined] = row.split('|');
    const given =
      joined === 'space' ? `${first} ${capital(second)}` : joined === 'hyphen' ? `${first}-${second}` : first + second;
    const known = { family, given };
    const [one, two] = [first.toLowerCase(), second.toLowerCase()];
    return [
      [`${one} ${two}`, known],
      [`${one}-${two}`, known],
      [`${one}${two}`, known],
    ];
  });
const matcher = new PhraseMatcher<Known>(entries);

export default defineRule({
  id: 'names/korean-chinese',
  summary: 'Korean and Chinese names that wires write in one way',
  why: 'North Korean given names are two words, South Korean ones take a hyphen, Chinese ones are solid; the family name comes first and stands alone later.',
  source: [
    { guide: 'writingexplained.org', entry: 'AP style Korean names' },
    { guide: 'Yonhap stylebook', entry: 'names' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question', 'headline', 'deck'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    form: ({ name }: { name: string }) => `Wires write this name “${name}”.`,
    family: ({ family }: { family: string }) => `The family name stands alone on later mention: write “${family}”.`,
  },
  examples: [
    { bad: 'The talks with Kim ⟦Jong-un⟧ failed.', good: 'The talks with Kim Jong Un failed.', message: 'form' },
    { bad: 'The talks with Moon ⟦Jae In⟧ failed.', good: 'The talks with Moon Jae-in failed.' },
    { bad: 'The talks with Xi ⟦Jin-ping⟧ failed.', good: 'The talks with Xi Jinping failed.' },
    { bad: 'The talks failed, and ⟦Jinping⟧ left.', good: 'The talks failed, and Xi left.', message: 'family' },
    { ok: 'Kim Jong Un met Moon Jae-in and Xi Jinping.', because: 'As wires write them.' },
    { ok: 'Ban Ki-moon and Chiang Kai-shek were in the book.', because: 'A hyphen is right, or the person’s own.' },
    { ok: 'Xi left, and Kim stayed.', because: 'Family names.' },
    { ok: '“I met Kim Jong-un once,” Ida Marsh said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const { start, end, value, firstToken, endToken } of matcher.find(tokens)) {
      const first = tokens[firstToken]!;
      if (!isCapitalized(first)) continue;
      const written = text.slice(start, end);
      const before = tokens[firstToken - 1];
      const span = { start, end };
      if (before?.text === value.family && first.spaceBefore) {
        if (written === value.given) continue;
        const fixes = [{ title: `Write “${value.given}”`, kind: 'suggestion' as const, edits: [{ span, text: value.given }] }];
        context.report({ message: 'form', span, data: { name: `${value.family} ${value.given}` }, fixes });
      } else if (written === value.given && written.length > 5 && !isCapitalized(before) && !isCapitalized(tokens[endToken])) {
        const { family } = value;
        const fixes = [{ title: `Write “${family}”`, kind: 'suggestion' as const, edits: [{ span, text: family }] }];
        context.report({ message: 'family', span, data: { family }, fixes });
      }
    }
  },
});
