import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';

const matcher = new PhraseMatcher<string>([
  ['approx.', 'about'],
  ['approx', 'about'],
  ["gov't", 'government'],
  ['govt', 'government'],
  ['Dept. of', 'Department of'],
  ['dept. of', 'department of'],
]);

export default defineRule({
  id: 'abbr/latin-and-misc',
  summary: 'Shorthand in running text',
  why: 'Shorthand of notes and memos is written out; the ampersand stays in names only.',
  source: [{ guide: 'AP Stylebook', entry: 'abbreviations and acronyms; ampersand' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    full: ({ word }: { word: string }) => `Shorthand is written out: write “${word}”.`,
    ampersand: () => 'Outside names the ampersand is written “and”.',
  },
  examples: [
    { bad: 'The bridge cost ⟦approx.⟧ $5 million.', good: 'The bridge cost about $5 million.', message: 'full' },
    { bad: 'The ⟦gov’t⟧ paid for food ⟦&⟧ drink.', good: 'The government paid for food and drink.' },
    { bad: 'The ⟦Dept. of⟧ Labor paid.', good: 'The Department of Labor paid.' },
    { bad: 'They sold fish ⟦&⟧ chips.', good: 'They sold fish and chips.', message: 'ampersand' },
    { ok: 'AT&T and Cole & Marsh paid for the Q&A.', because: 'Names and letters.' },
    { ok: 'The court ruled in Cole v. Marsh.', because: 'A case.' },
    { ok: 'The government paid about $5 million.', because: 'Written out.' },
    { ok: '“It cost approx. $5 million to build it,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (const match of matcher.find(tokens)) {
      const written = text.slice(match.start, match.end);
      const capital = opensText(paragraph, match.firstToken) || isCapitalized(tokens[match.firstToken]);
      const word = capital ? match.value[0]!.toUpperCase() + match.value.slice(1) : match.value;
      const dot = tokens[match.endToken];
      const swallow = !written.endsWith('.') && /^(?:approx|govt)$/i.test(written) && dot?.text === '.' && !dot.spaceBefore;
      const edits = [{ span: span(match.start, swallow ? dot.end : match.end), text: word }];
      const fixes = [{ title: `Write “${word}”`, kind: 'safe' as const, edits }];
      context.report({ message: 'full', span: span(match.start, match.end), data: { word }, fixes });
    }
    if (!text.includes('&')) return;
    tokens.forEach((token, i) => {
      if (token.text !== '&' || !token.spaceBefore) return;
      const before = tokens[i - 1];
      const after = tokens[i + 1];
      if (before?.kind !== 'word' || after?.kind !== 'word' || !after.spaceBefore) return;
      if (isCapitalized(before) || isCapitalized(after)) return;
      const at = span(token.start, token.end);
      const fixes = [{ title: 'Write “and”', kind: 'safe' as const, edits: [{ span: at, text: 'and' }] }];
      context.report({ message: 'ampersand', span: at, fixes });
    });
  },
});
