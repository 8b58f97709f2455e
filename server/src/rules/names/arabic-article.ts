import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, isNameWord } from '../../story/capitals.ts';
import { span } from '../../text/span.ts';

/** Institutions that keep the capital. */
const KEEP: ReadonlySet<string> = new Set(
  'Al-Azhar Al-Aqsa Al-Ahram Al-Monitor Al-Arabiya Al-Jazeera Al-Hilal Al-Nassr Al-Ittihad Al-Ahly Al-Sadd Al-Anon Al-Wefaq El-Al'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'names/arabic-article',
  summary: 'The Arabic article inside a name',
  why: 'In the middle of a name the article is small and joined by a hyphen: Bashar al-Assad.',
  source: [{ guide: 'AP Stylebook', entry: 'Arabic names' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    small: ({ name }: { name: string }) => `Inside a name the article is small: write “${name}”.`,
    capital: ({ name }: { name: string }) => `The name after the article takes a capital: write “${name}”.`,
  },
  examples: [
    { bad: 'The house of Samir ⟦Al-Haddan⟧ burned.', good: 'The house of Samir al-Haddan burned.', message: 'small' },
    { bad: 'The house of Samir ⟦El-Haddan⟧ burned.', good: 'The house of Samir el-Haddan burned.' },
    { bad: 'The house of Samir ⟦al-haddan⟧ burned.', good: 'The house of Samir al-Haddan burned.', message: 'capital' },
    { ok: 'Al-Haddan left at noon.', because: 'It opens the sentence.' },
    { ok: 'The scholars of Al-Azhar met in El Paso.', because: 'An institution and a city.' },
    { ok: 'Al Gore met Samir al-Haddan.', because: 'A given name; a small article.' },
    { ok: '“I know Samir Al-Haddan very well,” Anna Lee said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || token.text[2] !== '-') continue;
      const at = span(token.start, token.end);
      const before = tokens[i - 1]!;
      if (/^[AE]l-\p{Lu}\p{Ll}/u.test(token.text)) {
        if (
          !isNameWord(paragraph, i) ||
          !isCapitalized(before) ||
          !token.spaceBefore ||
          KEEP.has(token.text.replace(/['’]s$/, ''))
        )
          continue;
        const name = token.text[0]!.toLowerCase() + token.text.slice(1);
        const fixes = [{ title: `Write “${name}”`, kind: 'suggestion' as const, edits: [{ span: at, text: name }] }];
        context.report({ message: 'small', span: at, data: { name }, fixes });
      } else if (/^al-\p{Ll}{3}/u.test(token.text) && isCapitalized(before) && token.spaceBefore) {
        const name = `al-${token.text[3]!.toUpperCase()}${token.text.slice(4)}`;
        const fixes = [{ title: `Write “${name}”`, kind: 'suggestion' as const, edits: [{ span: at, text: name }] }];
        context.report({ message: 'capital', span: at, data: { name }, fixes });
      }
    }
  },
});
