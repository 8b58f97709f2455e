import { defineRule } from '../../rule/rule.ts';
import { isCapitalized, opensText } from '../../story/capitals.ts';
import { PhraseMatcher } from '../../text/phrase-matcher.ts';
import { span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';

const matcher = new PhraseMatcher<string>([
  ['approx.', 'about'],
  ['approx', 'about'],
  ["gov't", 'government'],
  ['govt', 'government'],
  ['Dept. of', 'Department of'],
  ['dept. of', 'department of'],
]);

/** Sides that only courts know. */
const SUES: ReadonlySet<string> = new Set(['State', 'States', 'People', 'Commonwealth', 'Government']);
/** Before the first side they say that a case is named: "the case, Roe", "ruled in Roe", "cited Roe". */
const CASE = /^(?:case|lawsuit|ruling|decision|precedent|opinion)$/;
const RULES = /^(?:ruled|held|decided|cited|cites|citing|overturned|overruled|dissented)$/;

/** The two sides are those of a court case, not of a game. */
function namesCase(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (isCapitalized(tokens[first - 1])) first--;
  if (SUES.has(tokens[at - 1]!.text)) return true;
  let before = first - 1;
  while (/^(?:,|in|of)$/.test(tokens[before]?.text ?? '')) before--;
  const word = tokens[before]?.lower ?? '';
  return CASE.test(word) || RULES.test(word);
}

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
    court: () => 'A court case is named with “v.”: write “v.” for “vs.”.',
    ampersand: () => 'Outside names the ampersand is written “and”.',
  },
  examples: [
    { bad: 'The bridge cost ⟦approx.⟧ $5 million.', good: 'The bridge cost about $5 million.', message: 'full' },
    { bad: 'The ⟦gov’t⟧ paid for food ⟦&⟧ drink.', good: 'The government paid for food and drink.' },
    { bad: 'The ⟦Dept. of⟧ Labor paid.', good: 'The Department of Labor paid.' },
    { bad: 'They sold fish ⟦&⟧ chips.', good: 'They sold fish and chips.', message: 'ampersand' },
    { bad: 'The case, Verlin ⟦vs.⟧ Marsh, is old.', good: 'The case, Verlin v. Marsh, is old.', message: 'court' },
    { bad: 'The court cited State ⟦vs.⟧ Cole.', good: 'The court cited State v. Cole.' },
    { ok: 'The court is beside the field where it is Verlin vs. Marsh on Sunday.', because: 'A game, no case.' },
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
    tokens.forEach((token, i) => {
      if (!/^vs\.?$/.test(token.text) || !isCapitalized(tokens[i + 1]) || !isCapitalized(tokens[i - 1])) return;
      if (!namesCase(tokens, i)) return;
      const dot = token.text === 'vs' && tokens[i + 1]?.text === '.' ? tokens[i + 1] : undefined;
      const at = span(token.start, dot?.end ?? token.end);
      const fixes = [{ title: 'Write “v.”', kind: 'safe' as const, edits: [{ span: at, text: 'v.' }] }];
      context.report({ message: 'court', span: at, fixes });
    });
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
