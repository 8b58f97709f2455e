import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';

/** Before a place: what follows is where something is. */
const PLACES: ReadonlySet<string> = new Set('in from of near at to outside around into and'.split(' '));
/** Codes that are words, degrees or titles too: "Orla Vance, MD, said". */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'OK',
  'IN',
  'OR',
  'ME',
  'HI',
  'OH',
  'PA',
  'MA',
  'MD',
  'AL',
  'ID',
  'LA',
  'VA',
  'MS',
  'DE',
  'MP',
  'AS',
  'VI',
]);

export default defineRule({
  id: 'place/postal-code',
  summary: 'Postal codes for states',
  why: 'Two-letter codes are for envelopes: text spells the state, captions shorten it the wire’s way.',
  source: [{ guide: 'AP Stylebook', entry: 'state names' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    code: ({ code, state }: { code: string; state: string }) => `“${code}” is a postal code: write “${state}”.`,
  },
  examples: [
    { bad: 'The council met in Millbrook, ⟦CO⟧, on Monday.', good: 'The council met in Millbrook, Colorado, on Monday.' },
    { bad: 'She comes from Tarrow, ⟦ME⟧.', good: 'She comes from Tarrow, Maine.' },
    { bad: 'She lives in Washington, ⟦DC⟧, now.', good: 'She lives in Washington, D.C., now.' },
    { ok: 'HELENA, MT (AP) — The council met on Monday.', because: 'The form of datelines is another rule’s.' },
    { ok: 'Send it to 10 Elm Road, Millbrook, CO 80202.', because: 'A mailing address.' },
    { ok: 'The Phoenix VA hospital reopened.', because: 'An agency, no comma.' },
    { ok: 'Orla Vance, MD, treated him.', because: 'A degree after a name.' },
    { ok: '“I live in Millbrook, CO,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (const { form, state, span, before, firstToken, endToken, sentence } of paragraph.regions) {
      // The dateline has a form of its own.
      if (form !== 'postal' || span.start < (paragraph.dateline?.textStart ?? 0)) continue;
      const next = tokens[endToken];
      if (next?.kind === 'number' || (isCapitalized(next) && paragraph.sentenceAt(next!.start) === sentence)) continue;
      if (AMBIGUOUS.has(state.postal) && !PLACES.has(before)) continue;
      // A ZIP code may follow in a line that gives a whole address.
      if (tokens[firstToken - 3]?.kind === 'number') continue;
      const caption = paragraph.kind === 'caption' || state.postal === 'DC';
      const wanted = caption ? state.abbreviation : state.name;
      const dot = wanted.endsWith('.') && next?.text === '.' && !next.spaceBefore;
      const edits = [{ span: { start: span.start, end: dot ? next.end : span.end }, text: wanted }];
      const fixes = [{ title: `Write “${wanted}”`, kind: 'safe' as const, edits }];
      context.report({ message: 'code', span, data: { code: state.postal, state: wanted }, fixes });
    }
  },
});
