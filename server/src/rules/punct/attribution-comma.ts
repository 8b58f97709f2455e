import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Quote } from '../../story/quotes.ts';

const SPEECH: ReadonlySet<string> = new Set('said says added told asked replied recalled continued explained'.split(' '));
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

export default defineRule({
  id: 'punct/attribution-comma',
  summary: 'A comma between quotation and speaker',
  why: 'The comma joins the words to who said them; after a question or exclamation mark it is one mark too many. A colon before a quotation is fine.',
  source: [{ guide: 'University of Montana', entry: 'Quotations' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: {
    introduce: option.oneOf(
      ['comma', 'colon', 'either'],
      'comma',
      'What is put before a full quotation: a comma (AP, which takes a colon too), a colon (Reuters); either: nothing is asked for.',
    ),
  },
  messages: {
    missing: () => 'A comma goes between the quotation and its speaker, inside the closing mark.',
    extra: () => 'No comma follows a question or exclamation mark.',
    before: ({ mark }: { mark: 'comma' | 'colon' }) => `A ${mark} goes before a full quotation.`,
  },
  examples: [
    {
      bad: '“I left the pier at noon⟦”⟧ Ida Marsh said.',
      good: '“I left the pier at noon,” Ida Marsh said.',
      message: 'missing',
    },
    { bad: '“We won⟦”⟧ she said.', good: '“We won,” she said.' },
    { bad: '“Who left the pier?⟦,⟧” she asked.', good: '“Who left the pier?” she asked.', message: 'extra' },
    { bad: 'Ida Marsh said ⟦“⟧I left the pier at noon.”', good: 'Ida Marsh said, “I left the pier at noon.”', message: 'before' },
    {
      bad: 'Ida Marsh said ⟦“⟧I left the pier at noon.”',
      good: 'Ida Marsh said: “I left the pier at noon.”',
      options: { introduce: 'colon' },
    },
    {
      bad: 'Ida Marsh said⟦,⟧ “I left the pier at noon.”',
      good: 'Ida Marsh said: “I left the pier at noon.”',
      message: 'before',
      options: { introduce: 'colon' },
    },
    {
      ok: 'If asked, “Should the pier be open on Sunday nights?” most say no.',
      because: 'Nobody has spoken yet.',
      options: { introduce: 'colon' },
    },
    {
      ok: '“I left the pier,” Ida Marsh said, “I left it at noon that day.”',
      because: 'The quotation goes on.',
      options: { introduce: 'colon' },
    },
    {
      ok: 'Ida Marsh said “I left the pier at noon.”',
      because: 'This house asks for nothing.',
      options: { introduce: 'either' },
    },
    { ok: '“I left the pier at noon,” Ida Marsh said.', because: 'The comma is there.' },
    { ok: 'She said it was “fine.”', because: 'A few words are part of the sentence.' },
    { ok: 'Ida Marsh said: “I left the pier at noon.”', because: 'A colon is right too.' },
    { ok: '“I left the pier,” Ida Marsh said “Then I ran to the mill.”', because: 'A period may be what is missing.' },
    { ok: 'She said that “I left the pier at noon” was a lie.', because: '“That” leads in.' },
    { ok: 'Ida “Mill” Marsh said no.', because: 'A nickname is no quotation.' },
  ],
  check(paragraph, context) {
    const { text, tokens, quotes } = paragraph;
    const { introduce } = context.options;
    for (const quote of quotes) {
      const { open, close } = quote;
      if (quote.depth > 0) continue;
      if (close && quote.words > 0) {
        const inside = text.slice(quote.inside.start, quote.inside.end);
        if (/[?!],$/.test(inside)) {
          const span = { start: close.start - 1, end: close.start };
          context.report({
            message: 'extra',
            span,
            fixes: [{ title: 'Remove the comma', kind: 'safe', edits: [{ span, text: '' }] }],
          });
        } else if (isStatement(paragraph, quote)) {
          if (/[\p{L}\p{N}]$/u.test(inside) && /^ /.test(text.slice(close.end)) && speakerFollows(paragraph, close.end)) {
            const at = { start: close.start, end: close.start };
            context.report({
              message: 'missing',
              span: close,
              fixes: [{ title: 'Add the comma', kind: 'safe', edits: [{ span: at, text: ',' }] }],
            });
          }
        }
      }
      if (introduce === 'either' || !open || quote.continued || quote.quoteClass !== 'full' || quote.words < 4) continue;
      const at = tokens.findIndex((token) => token.start === open.start);
      const comma = introduce === 'colon' && tokens[at - 1]?.text === ',' ? tokens[at - 1] : undefined;
      const before = tokens[comma ? at - 2 : at - 1];
      // "But if asked, “...,” people say no": nobody has spoken yet.
      if (comma && /^(?:if|when|once)$/.test(tokens[at - 3]?.lower ?? '')) continue;
      if (!before || !SPEECH.has(before.lower) || before.lower === 'told' || !tokens[at]!.spaceBefore) continue;
      // A quotation that is part of a longer sentence of the writer's has no end of its own.
      if (!/[.?!,]$/.test(text.slice(quote.inside.start, quote.inside.end))) continue;
      // “I left,” she said, “and ran to the pier.” The second half of a sentence keeps its comma. “I left,” she said “Then I ran.”
      // lacks a period: nobody but the writer knows.
      if (quotes.some((other) => other !== quote && other.sentence === quote.sentence && other.span.end < open.start)) continue;
      const span = { start: before.end, end: comma ? comma.end : before.end };
      const edits = [{ span, text: introduce === 'colon' ? ':' : ',' }];
      context.report({
        message: 'before',
        span: comma ?? open,
        data: { mark: introduce },
        fixes: [
          comma ? { title: 'Write a colon', kind: 'suggestion', edits } : { title: `Add the ${introduce}`, kind: 'safe', edits },
        ],
      });
    }
  },
});

/** Something that was said as it stands: "We won" at the start of a sentence, but no "Frozen" and no word or two in passing. */
function isStatement({ text, sentences }: Paragraph, { quoteClass, words, inside, open }: Quote): boolean {
  if (quoteClass === 'full' || quoteClass === 'long') return true;
  if (quoteClass === 'title' || words < 2 || !/^\p{Lu}/u.test(text.slice(inside.start, inside.end))) return false;
  return words > 3 || sentences.some(({ start }) => start === open?.start);
}

/** "Ida Marsh said", "she said", "said Ida Marsh" directly after an offset. */
function speakerFollows({ tokens }: Paragraph, offset: number): boolean {
  const at = tokens.findIndex((token) => token.start >= offset);
  const first = tokens[at];
  if (at < 0 || first?.kind !== 'word') return false;
  const second = tokens[at + 1];
  if (PRONOUNS.has(first.lower)) return second !== undefined && SPEECH.has(second.lower);
  if (SPEECH.has(first.lower)) return isCapitalized(second) || (second !== undefined && PRONOUNS.has(second.lower));
  if (!isCapitalized(first)) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (SPEECH.has(token.lower)) return true;
    if (!isCapitalized(token)) return false;
  }
  return false;
}
