import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import { between } from '../../story/numbers.ts';

const ORDINAL = /^(first|second|third|fourth|fifth)$/;

export default defineRule({
  id: 'punct/suspensive-hyphen',
  summary: 'A hyphen that hangs: a 10- to 15-year sentence',
  why: 'The first figure belongs to the same word as the second, and the hyphen says so.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    write: ({ found, write }: Rewriting) => `The first part takes a hyphen of its own: “${write}”, not “${found}”.`,
  },
  examples: [
    { bad: 'He faces a ⟦10 to 15-year⟧ sentence.', good: 'He faces a 10- to 15-year sentence.' },
    { bad: 'He faces a ⟦two to five-year⟧ sentence.', good: 'He faces a two- to five-year sentence.' },
    { bad: 'She has ⟦first and second-degree⟧ burns.', good: 'She has first- and second-degree burns.' },
    { bad: 'It offers ⟦5 and 10-year⟧ loans.', good: 'It offers 5- and 10-year loans.' },
    { ok: 'He was in prison 10 to 15 years.', because: 'No hyphen is needed after the noun.' },
    { ok: 'It offers 5- and 10-year loans.', because: 'The hyphen is there.' },
    { ok: '“It was 10 or so,” Ida Marsh said.', because: 'No compound follows.' },
    { ok: 'The 2-to-1 vote came first and the second-grade class left.', because: 'The words belong apart.' },
  ],
  check(paragraph, context) {
    const { numbers, tokens, text } = paragraph;
    for (const [i, second] of numbers.entries()) {
      const first = numbers[i - 1];
      if (
        !first ||
        !second.joined ||
        second.form === 'mixed' ||
        first.form !== second.form ||
        first.joined !== undefined ||
        first.endToken - first.firstToken !== 1
      )
        continue;
      const join = between(paragraph, first, second);
      if (join !== ' to ' && join !== ' and ' && join !== ' or ') continue;
      if (first.value >= second.value || /^to-/.test(second.joined)) continue;
      report(first.span.end, { start: first.span.start, end: second.span.end });
    }
    for (let at = 2; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (
        token.kind !== 'word' ||
        !/^(second|third|fourth|fifth)-(degree|grade|quarter|class|round|generation)s?$/.test(token.lower)
      )
        continue;
      const join = tokens[at - 1]!.lower;
      const head = tokens[at - 2]!;
      if ((join !== 'and' && join !== 'or' && join !== 'to') || !ORDINAL.test(head.lower)) continue;
      report(head.end, { start: head.start, end: token.end });
    }

    function report(at: number, span: { start: number; end: number }): void {
      const write = `${text.slice(span.start, at)}-${text.slice(at, span.end)}`;
      const [fix] = rewrite({ start: at, end: at }, '-');
      context.report({
        message: 'write',
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: [{ ...fix!, title: `Write “${write}”` }],
      });
    }
  },
});
