import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { quoteSense } from '../../story/quote-sense.ts';
import type { Quote } from '../../story/quotes.ts';
import type { Span } from '../../text/span.ts';

export default defineRule({
  id: 'punct/comma-period-in-quotes',
  summary: 'Comma and period inside the closing mark',
  why: 'American copy sets commas and periods inside quotation marks always, colons and semicolons outside. British copy keeps inside what belongs to a whole quoted sentence.',
  source: [
    { guide: 'VCUarts', entry: 'Quotations' },
    { guide: 'Guardian style guide', entry: 'quotation marks' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  convention: 'closing-mark',
  falseAlarms: { per1000Words: 0, words: 196610 },
  options: {
    placement: option.oneOf(
      ['inside', 'sense'],
      'inside',
      'sense: as British houses do, outside the marks around a piece of the writer’s sentence, inside with a whole quoted sentence; a quotation of which that is not plain is left alone.',
    ),
  },
  messages: {
    inside: ({ found, write }: Rewriting) => `The comma or period goes inside the closing mark: ${write}, not ${found}.`,
    sense: ({ found, write }: Rewriting) => `The comma or period is the writer’s own and goes outside: ${write}, not ${found}.`,
    outside: ({ found, write }: Rewriting) => `The semicolon or colon goes outside the closing mark: ${write}, not ${found}.`,
  },
  examples: [
    { bad: '“I am done⟦”,⟧ Ida Marsh said.', good: '“I am done,” Ida Marsh said.', message: 'inside' },
    { bad: 'She said “no⟦”.⟧ Then she left.', good: 'She said “no.” Then she left.' },
    { bad: 'She called it “done⟦;”⟧ he did not.', good: 'She called it “done”; he did not.', message: 'outside' },
    { bad: '“He called it a ‘hit⟦’.⟧ It was not,” Ida Marsh said.', good: '“He called it a ‘hit.’ It was not,” Ida Marsh said.' },
    {
      bad: 'She called it “a disaster⟦,”⟧ and left.',
      good: 'She called it “a disaster”, and left.',
      options: { placement: 'sense' },
      message: 'sense',
    },
    {
      bad: 'The road is “in a bad way⟦.”⟧ Buses turn back.',
      good: 'The road is “in a bad way”. Buses turn back.',
      options: { placement: 'sense' },
    },
    {
      bad: '“We are leaving the pier⟦”,⟧ Ida Marsh said.',
      good: '“We are leaving the pier,” Ida Marsh said.',
      options: { placement: 'sense' },
      message: 'inside',
    },
    { ok: '“We are leaving,” she said, “and not coming back.”', because: 'One sentence.', options: { placement: 'sense' } },
    {
      ok: 'She left because “the pier was shut. Nobody came.”',
      because: 'It ends as a sentence.',
      options: { placement: 'sense' },
    },
    { ok: 'She answered “No,” and left.', because: 'It may be all that she said.', options: { placement: 'sense' } },
    {
      ok: 'She said “this is the first test.” He left.',
      because: 'A sentence, though in lower case.',
      options: { placement: 'sense' },
    },
    { ok: 'The note says “from noon to 3 p.m.” and no more.', because: 'A short form.', options: { placement: 'sense' } },
    { ok: 'Did she say “no”?', because: 'The question is the writer’s.' },
    { ok: '“Who?” she asked.', because: 'The question mark stands inside.' },
    { ok: 'She called it “done”; he did not.', because: 'The semicolon stands outside.' },
    { ok: 'She said “no”. Then she left.', because: 'The house sets marks by sense.', options: { placement: 'sense' } },
    { ok: 'It was the boys’. They left.', because: 'An apostrophe is no closing mark.' },
  ],
  check(paragraph, context) {
    const { text } = paragraph;
    const bySense = context.options.placement === 'sense';
    for (const quote of paragraph.quotes) {
      const { close } = quote;
      if (!close || quote.quoteClass === 'empty') continue;
      const found = bySense ? misplacedBySense(paragraph, quote, close) : misplaced(paragraph, quote, close);
      if (!found) continue;
      const { message, span, write } = found;
      context.report({
        message,
        span,
        data: { found: text.slice(span.start, span.end), write },
        fixes: rewrite(span, write),
      });
    }
  },
});

interface Misplaced {
  readonly message: 'inside' | 'outside' | 'sense';
  readonly span: Span;
  readonly write: string;
}

/** A comma or period outside, a semicolon or colon inside. */
function misplaced({ text }: Paragraph, quote: Quote, close: Span): Misplaced | undefined {
  const mark = text.slice(close.start, close.end);
  const last = text[close.start - 1] ?? '';
  if (stopAfter(text, close)) {
    // "Who?", she asked: the mark inside is enough before a comma.
    const write = /[?!.,…]/.test(last) ? mark : text[close.end] + mark;
    return { message: 'inside', span: { start: close.start, end: close.end + 1 }, write };
  }
  if (last !== ';' && (last !== ':' || quote.words === 0)) return undefined;
  return { message: 'outside', span: { start: close.start - 1, end: close.end }, write: mark + last };
}

/** A comma or period that the sense puts on the other side of the closing mark. */
function misplacedBySense(paragraph: Paragraph, quote: Quote, close: Span): Misplaced | undefined {
  const { text, tokens } = paragraph;
  const mark = text.slice(close.start, close.end);
  if (stopAfter(text, close)) {
    const bare = /[\p{L}\p{N}]/u.test(text[close.start - 1] ?? '');
    if (!bare || quoteSense(paragraph, quote) !== 'sentence') return undefined;
    return { message: 'inside', span: { start: close.start, end: close.end + 1 }, write: text[close.end] + mark };
  }
  // The period of "p.m." belongs to its word.
  const last = tokens.find((token) => token.end === close.start);
  if (last?.text !== ',' && last?.text !== '.') return undefined;
  if (/[^\s)\]}’”]/.test(text[close.end] ?? ' ') || quoteSense(paragraph, quote) !== 'fragment') return undefined;
  return { message: 'sense', span: { start: last.start, end: close.end }, write: mark + last.text };
}

const stopAfter = (text: string, { end }: Span): boolean => /[,.]/.test(text[end] ?? '') && !/[.,]/.test(text[end + 1] ?? '');
