import { defineRule } from '../../rule/rule.ts';
import { isAllCapitals, isCapitalized } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { span } from '../../text/span.ts';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to', 'de', 'la', '&', 'a']);

export default defineRule({
  id: 'abbr/parenthetical-acronym',
  summary: 'Initials in brackets after a name',
  why: 'AP puts no initials in brackets after a name: initials that the reader would not recognize later are not used at all.',
  source: [{ guide: 'AP Stylebook', entry: 'abbreviations and acronyms' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    brackets: ({ letters }: { letters: string }) => `Initials do not follow a name in brackets: take “(${letters})” out.`,
  },
  examples: [
    {
      bad: 'The Harbor Safety Commission ⟦(HSC)⟧ met on Monday.',
      good: 'The Harbor Safety Commission met on Monday.',
    },
    { bad: 'She joined the Council on Foreign Ports ⟦(CFP)⟧.', good: 'She joined the Council on Foreign Ports.' },
    { bad: 'The Union of Ferry Workers ⟦(UFW)⟧, based here, met.', good: 'The Union of Ferry Workers, based here, met.' },
    { ok: 'LONDON (AP) — The Harbor Safety Commission met.', because: 'A dateline.' },
    { ok: 'Sen. Jane Cole (R-Ky.) bought General Ferries (NYSE: GF).', because: 'A party label and a ticker.' },
    { ok: 'The town hall (built in 1911) burned.', because: 'No initials.' },
    { ok: '“The Harbor Safety Commission (HSC) met on Monday,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    const textStart = paragraph.dateline?.textStart ?? 0;
    for (let i = 2; i + 1 < tokens.length; i++) {
      const word = tokens[i]!;
      if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || word.start < textStart) continue;
      if (word.kind !== 'word' || !isAllCapitals(word) || !standsFor(paragraph, i - 2, word.text)) continue;
      const at = span(tokens[i - 1]!.start, tokens[i + 1]!.end);
      const edits = [{ span: span(tokens[i - 2]!.end, at.end), text: '' }];
      const fixes = [{ title: `Take out “(${word.text})”`, kind: 'suggestion' as const, edits }];
      context.report({ message: 'brackets', span: at, data: { letters: word.text }, fixes });
    }
  },
});

/** The letters are the initials of the capitalized words that end at `last`. */
function standsFor({ tokens }: Paragraph, last: number, acronym: string): boolean {
  const letters = acronym.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 7) return false;
  let left = letters.length - 1;
  for (let at = last; at >= 0 && at > last - 12; at--) {
    const token = tokens[at]!;
    if (isCapitalized(token)) {
      for (const part of token.text.split('-').reverse()) {
        if (part[0]?.toUpperCase() === letters[left]) left--;
      }
      if (left < 0) return true;
    } else if (!SMALL.has(token.lower)) return false;
    else if (token.text[0]!.toUpperCase() === letters[left] && letters.length > 3) left--;
  }
  return false;
}
