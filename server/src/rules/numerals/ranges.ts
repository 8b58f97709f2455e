import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { spell } from '../../story/numbers/written.ts';
import type { NumberExpression } from '../../story/numbers.ts';

export default defineRule({
  id: 'numerals/ranges',
  summary: 'From 10 to 15, between 10 and 15, 10-15',
  why: '“From” asks for “to” and “between” for “and”; a range without them takes a hyphen.',
  source: [{ guide: 'palewi.re', entry: 'reuters-style: ranges' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['deck', 'paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    enDash: option.boolean(false, 'The house writes ranges with an en dash.'),
  },
  messages: {
    write: ({ found, write }: Rewriting) => `The range is written “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'He was mayor ⟦from 1990-1995⟧.', good: 'He was mayor from 1990 to 1995.' },
    { bad: 'She coached ⟦from 1992-94⟧.', good: 'She coached from 1992 to 1994.' },
    { bad: 'Expect ⟦between 20-30⟧ guests.', good: 'Expect between 20 and 30 guests.' },
    { bad: 'Expect ⟦20–30⟧ guests.', good: 'Expect 20-30 guests.' },
    { bad: 'The fair runs ⟦from May 22-24⟧.', good: 'The fair runs from May 22 to 24.' },
    { bad: 'Expect ⟦between 5-10⟧ guests.', good: 'Expect between five and 10 guests.' },
    { ok: 'The 1939-45 war and the 2025-26 season ended.', because: 'A plain range takes a hyphen.' },
    { ok: 'Prices fell from 50-55 to 40, and rents to 20 from 25-30.', because: 'The range is one value of the fall.' },
    { ok: '“I worked there from 1990-1995,” the note read.', because: 'The words are quoted.' },
    { ok: 'Expect 20–30 guests.', because: 'The house writes en dashes.', options: { enDash: true } },
  ],
  check(paragraph, context) {
    const { tokens, text, numbers } = paragraph;
    for (const [i, second] of numbers.entries()) {
      const first = numbers[i - 1];
      if (first?.form !== 'figures' || second.form !== 'figures' || second.firstToken - first.endToken !== 1) continue;
      const dash = tokens[first.endToken]!;
      if (!/^[-–]$/.test(dash.text) || dash.spaceBefore || tokens[second.firstToken]!.spaceBefore) continue;
      if (first.context === 'score' || first.context === 'code' || second.context === 'code') continue;
      const a = text.slice(first.span.start, first.span.end);
      const b = text.slice(second.span.start, second.span.end);
      const cueAt = first.firstToken - (first.context === 'date' ? 2 : 1);
      const cue = tokens[cueAt];
      const next = tokens[second.endToken];
      const chained = next !== undefined && /^[-–/]$/.test(next.text) && !next.spaceBefore;
      if (chained || isChainedBefore(first)) continue;
      const value = first.context === undefined && second.context !== 'measure' && second.noun === undefined;
      if (cue?.lower === 'from' && next?.lower !== 'to' && !value) {
        report({ start: cue.start, end: second.span.end }, `${text.slice(cue.start, first.span.end)} to ${completed(a, b)}`);
      } else if (cue?.lower === 'between' && next?.lower !== 'and') {
        const small = first.value < 10 && second.noun !== undefined ? (spell(first.value) ?? a) : a;
        report(
          { start: cue.start, end: second.span.end },
          `${text.slice(cue.start, first.span.start)}${small} and ${b}`,
          'suggestion',
        );
      } else if (dash.text === '–' && !context.options.enDash) {
        report({ start: first.span.start, end: second.span.end }, `${a}-${b}`);
      }
    }

    function isChainedBefore(number: NumberExpression): boolean {
      const before = tokens[number.firstToken - 1];
      return before !== undefined && /^[-–/]$/.test(before.text) && !tokens[number.firstToken]!.spaceBefore;
    }

    function report(span: { start: number; end: number }, write: string, kind: 'safe' | 'suggestion' = 'safe'): void {
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write, kind),
      });
    }
  },
});

/** The second year in full: "1992-94" is "1992 to 1994". */
const completed = (first: string, second: string): string =>
  /^[12]\d{3}$/.test(first) && /^\d\d$/.test(second) ? first.slice(0, 2) + second : second;
