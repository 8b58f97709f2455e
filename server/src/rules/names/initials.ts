import { eitherNames, femaleNames, maleNames } from '../../lexicon/given-names.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

const given = (word: string): boolean => maleNames.has(word) || femaleNames.has(word) || eitherNames.has(word);

export default defineRule({
  id: 'names/initials',
  summary: 'Initials in names',
  why: 'Two initials stand close together with periods, so that a line never breaks between them; a middle initial takes one.',
  source: [{ guide: 'AP Stylebook', entry: 'initials' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    space: ({ initials }: { initials: string }) => `No space parts two initials: write “${initials}”.`,
    period: ({ initial }: { initial: string }) => `A middle initial takes a period: write “${initial}”.`,
  },
  examples: [
    { bad: 'The book of ⟦J. K.⟧ Marsh sold out.', good: 'The book of J.K. Marsh sold out.', message: 'space' },
    { bad: 'The book of ⟦W. E. B.⟧ Cole sold out.', good: 'The book of W.E.B. Cole sold out.' },
    { bad: 'The speech of John ⟦F⟧ Marsh was short.', good: 'The speech of John F. Marsh was short.', message: 'period' },
    { ok: 'The book of J.K. Marsh sold out.', because: 'Closed up.' },
    { ok: 'The speech of John F. Marsh was short.', because: 'A period.' },
    { ok: 'Malcolm X spoke, and the S&P fell on Vitamin C News.', because: 'No middle initials.' },
    { ok: '“I read J. K. Marsh as a child,” Anna Lee said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      if (/^\p{Lu}\.$/u.test(token.text)) {
        let last = i;
        while (/^\p{Lu}\.$/u.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]!.spaceBefore) last++;
        const sameSentence = paragraph.sentenceAt(tokens[last]!.start) === paragraph.sentenceAt(token.start);
        if (last > i && sameSentence && isCapitalized(tokens[last + 1]) && tokens[last + 1]!.text.length > 2) {
          const at = span(token.start, tokens[last]!.end);
          const initials = tokens
            .slice(i, last + 1)
            .map(({ text }) => text)
            .join('');
          // "U. S. Trade Representative": a country, which another rule writes.
          if (/^U\.[SNK]\.$/.test(initials)) continue;
          const fixes = [{ title: `Write “${initials}”`, kind: 'safe' as const, edits: [{ span: at, text: initials }] }];
          context.report({ message: 'space', span: at, data: { initials }, fixes });
        }
        i = last;
      } else if (/^[B-HJ-Z]$/.test(token.text) && i > 0 && given(tokens[i - 1]!.text) && isCapitalized(tokens[i + 1])) {
        const next = tokens[i + 1]!;
        if (!token.spaceBefore || !next.spaceBefore || next.text.length < 3 || !/^\p{Lu}\p{Ll}/u.test(next.text)) continue;
        const at = span(token.start, token.end);
        const initial = `${token.text}.`;
        const fixes = [{ title: `Write “${initial}”`, kind: 'safe' as const, edits: [{ span: at, text: initial }] }];
        context.report({ message: 'period', span: at, data: { initial }, fixes });
      }
    }
  },
});
