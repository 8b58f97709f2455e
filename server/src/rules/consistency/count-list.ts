import { defineRule } from '../../rule/rule.ts';
import { counted, isApproximate } from '../../story/arithmetic.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import { type Span, span } from '../../text/span.ts';

/** A name as an item of a list: capitalized words, small joining words inside. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:of|the|de|van|von|al-\p{L}+|\p{Lu}[\p{L}.'’-]*))*$/u;
const SURNAME = /^\p{Lu}[\p{L}'’-]+$/u;
const MOST = 12;

export default defineRule({
  id: 'consistency/count-list',
  summary: 'A list has as many names as the number before it says.',
  why: '“Three suspects: Hale and Park” sends the reader looking for the third.',
  source: [{ guide: 'Newsroom numeracy', entry: 'count the names' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.002, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'paragraph',
  messages: {
    count: ({ said, listed }: { said: number; listed: number }) =>
      `The list names ${listed}, not ${said}: check the number or the names.`,
  },
  examples: [
    { bad: 'She won ⟦seven counties: Nes, Brekke, Sund, Viken and Lund⟧.', severity: 'warning' },
    { bad: 'Police named ⟦four suspects: Hale, Park and Chan⟧.', severity: 'warning' },
    { bad: 'Police held ⟦three suspects: Hale and Park⟧.', severity: 'info' },
    { bad: 'The ⟦two ministers, Cole, Diaz and Poe⟧, resigned.', severity: 'info' },
    { ok: 'Police held three suspects, including Hale and Park.', because: '“including” promises no full list' },
    { ok: 'He hired two firms, Black, Manafort, Stone & Kelly and Acme.', because: 'a firm’s name may hold commas' },
    { ok: 'She has three homes: Paris, Texas; Rome, Georgia; and Athens, Ohio.', because: 'semicolons part the items' },
    { ok: 'Police held three suspects: Hale, Park and Chan.', because: 'the count is right' },
    { ok: '“I have three heroes: Hale and Park,” he said.', because: 'the words are the speaker’s' },
  ],
  check(paragraph, { report }) {
    for (const number of paragraph.numbers) {
      if (number.kind !== 'count' || !number.noun || !number.nounAdjacent || number.quoted) continue;
      if (number.value < 2 || number.value > MOST || !Number.isInteger(number.value) || isApproximate(paragraph, number))
        continue;
      const listed = listAfter(paragraph, counted(paragraph, number).end);
      if (!listed || listed.items === number.value) continue;
      report({
        message: 'count',
        data: { said: number.value, listed: listed.items },
        span: span(number.span.start, listed.span.end),
        severity: listed.sure ? 'warning' : 'info',
      });
    }
  },
});

interface List {
  readonly items: number;
  readonly span: Span;
  /** After a colon or dash, three items or more. */
  readonly sure: boolean;
}

/** The names that follow a counted noun; undefined unless all of the list is names. */
function listAfter(paragraph: Paragraph, from: number): List | undefined {
  const sentence = paragraph.sentences[paragraph.sentenceAt(from)];
  const rest = paragraph.text.slice(from, sentence?.end ?? from);
  const colon = /^(?:: | — | – )/.exec(rest);
  const body = colon
    ? (/^[^.()“”"—–]*?(?=\.?\s*$)/.exec(rest.slice(colon[0].length))?.[0] ?? '')
    : (/^(?:, ?)((?:\p{Lu}[\p{L}'’-]+, )+\p{Lu}[\p{L}'’-]+ and \p{Lu}[\p{L}'’-]+)(?=,)/u.exec(rest)?.[1] ?? '');
  if (!body || body.includes('&') || / and others\b/.test(body)) return undefined;
  const items = body
    .split(body.includes(';') ? /;\s*(?:and )?/ : /, and |, | and /)
    .map((item) => item.trim())
    .filter(Boolean);
  const isItem = body.includes(';') ? /^\p{Lu}/u : colon ? NAME : SURNAME;
  if (items.length < 2 || !items.every((item) => isItem.test(item))) return undefined;
  const start = from + (colon ? colon[0].length : rest.indexOf(body));
  return { items: items.length, span: span(start, start + body.length), sure: colon !== null && items.length >= 3 };
}
