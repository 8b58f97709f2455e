import { eitherNames, femaleNames, maleNames } from '../../lexicon/given-names.ts';
import { cities, countries, states } from '../../lexicon/places.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { personAt } from '../../story/person-at.ts';

const CLOSE: Readonly<Record<string, string>> = { '(': ')', '‘': '’', "'": "'" };
const isPlace = (word: string): boolean => states.has(word) || countries.has(word) || cities.has(word);
const isGiven = (word: string): boolean => maleNames.has(word) || femaleNames.has(word) || eitherNames.has(word);

export default defineRule({
  id: 'names/nickname',
  summary: 'Nicknames between double quotation marks',
  why: 'A nickname inside a name stands between double quotation marks, without brackets or commas.',
  source: [{ guide: 'AP Stylebook', entry: 'nicknames' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    marks: ({ name }: { name: string }) => `A nickname takes double quotation marks: write “${name}” between them.`,
  },
  examples: [
    { bad: 'The crowd cheered Peter ⟦(Buzz)⟧ Marsh.', good: 'The crowd cheered Peter “Buzz” Marsh.' },
    { bad: 'The crowd cheered Peter ⟦‘Buzz’⟧ Marsh.', good: 'The crowd cheered Peter “Buzz” Marsh.' },
    { bad: "The crowd cheered Peter ⟦'Buzz'⟧ Marsh.", good: 'The crowd cheered Peter "Buzz" Marsh.' },
    { ok: 'The crowd cheered Peter “Buzz” Marsh.', because: 'As it should be.' },
    {
      ok: 'She read the Charlotte (North Carolina) Post and the Jackson (Ohio) Times.',
      because: 'Newspapers with their places.',
    },
    { ok: 'Anna (nee Cole) Marsh cheered.', because: 'A name at birth.' },
    { ok: '“I know Peter (Buzz) Marsh,” Ida Cole said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let at = 1; at + 3 < tokens.length; at++) {
      const open = tokens[at]!;
      const nickname = tokens[at + 1]!;
      const close = tokens[at + 2]!;
      if (CLOSE[open.text] !== close.text || !open.spaceBefore || nickname.spaceBefore) continue;
      const given = tokens[at - 1]!;
      const surname = tokens[at + 3]!;
      if (!isCapitalized(nickname) || !isCapitalized(surname) || !surname.spaceBefore || isPlace(nickname.text)) continue;
      if (!isGiven(given.text) && !personAt(paragraph, at - 1)) continue;
      const curly = open.text === '‘' || (open.text === '(' && !text.includes('"'));
      const write = curly ? `“${nickname.text}”` : `"${nickname.text}"`;
      const span = { start: open.start, end: close.end };
      context.report({
        message: 'marks',
        span,
        data: { name: nickname.text },
        fixes: [{ title: `Write ${write}`, kind: 'safe', edits: [{ span, text: write }] }],
      });
    }
  },
});
