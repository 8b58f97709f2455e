import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { endsSentence, spelledOut } from '../../story/sentence-ends.ts';
import { span } from '../../text/span.ts';

/** Shortened with a number, written out without one. */
const STREETS: ReadonlyMap<string, string> = new Map([
  ['Avenue', 'Ave.'],
  ['Boulevard', 'Blvd.'],
  ['Street', 'St.'],
]);
const SHORT: ReadonlyMap<string, string> = new Map([...STREETS].map(([full, short]) => [short, full]));
/** Never shortened. */
const ALWAYS_FULL: ReadonlyMap<string, string> = new Map([
  ['Rd.', 'Road'],
  ['Dr.', 'Drive'],
  ['Ln.', 'Lane'],
  ['Ct.', 'Court'],
  ['Terr.', 'Terrace'],
]);
const CUES: ReadonlySet<string> = new Set('at of to from near outside inside in on'.split(' '));

export default defineRule({
  id: 'abbr/address',
  summary: 'Streets with and without a house number',
  why: 'Ave., Blvd. and St. are short only in a numbered address; road, drive and the others never are.',
  source: [{ guide: 'AP Stylebook', entry: 'addresses' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    short: ({ form }: { form: string }) => `With a house number the street is shortened: write “${form}”.`,
    full: ({ form }: { form: string }) => `Without a house number the street is written out: write “${form}”.`,
    always: ({ form }: { form: string }) => `This word is never shortened in an address: write “${form}”.`,
  },
  examples: [
    { bad: 'The fire began at 1600 Harbor ⟦Avenue⟧.', good: 'The fire began at 1600 Harbor Ave.', message: 'short' },
    { bad: 'The fire began on Harbor ⟦St.⟧ at noon.', good: 'The fire began on Harbor Street at noon.', message: 'full' },
    { bad: 'The fire began at 10 Elm ⟦Rd.⟧', good: 'The fire began at 10 Elm Road.', message: 'always' },
    { ok: 'The fire began at 1600 Harbor Ave. on Monday.', because: 'A numbered address.' },
    { ok: 'Wall Street fell, and Sesame Street ran.', because: 'No number, written out.' },
    { ok: 'She flew to St. Louis from St. Paul.', because: 'Saints.' },
    { ok: 'In 2020 Harbor Street was closed.', because: 'A year, no house number.' },
    { ok: '“It began at 1600 Harbor Avenue last night,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 2; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || !token.spaceBefore) continue;
      const short = STREETS.get(token.text);
      const full = SHORT.get(token.text) ?? ALWAYS_FULL.get(token.text);
      if (!short && !full) continue;
      let first = i;
      while (isCapitalized(tokens[first - 1]) && tokens[first]!.spaceBefore && first > i - 4) first--;
      const name = i - first;
      const number = tokens[first - 1];
      const cue = tokens[first - 2]?.lower ?? '';
      const numbered =
        number?.kind === 'number' &&
        /^\d{1,5}$/.test(number.text) &&
        CUES.has(cue) &&
        !(cue === 'in' && number.text.length === 4);
      const at = span(token.start, token.end);
      if (name === 0) continue;
      if (short && numbered) {
        const next = tokens[i + 1];
        if (isCapitalized(next) && paragraph.sentenceAt(next!.start) === paragraph.sentenceAt(token.start)) continue;
        const dot = endsSentence(paragraph, i + 1) && next?.text === '.' ? next.end : token.end;
        report('short', at, short, [{ span: span(token.start, dot), text: short }]);
      } else if (full && ALWAYS_FULL.has(token.text) && numbered) {
        report('always', at, full, [{ span: at, text: spelledOut(paragraph, i + 1, token.text, full) }]);
      } else if (
        full &&
        SHORT.has(token.text) &&
        !numbered &&
        /^(?:on|along|off|near|down|to|from|of)$/.test(number?.lower ?? '')
      ) {
        const next = tokens[i + 1];
        if (isCapitalized(next) && token.text === 'St.') continue;
        report('full', at, full, [{ span: at, text: spelledOut(paragraph, i + 1, token.text, full) }]);
      }
    }

    function report(
      message: 'short' | 'full' | 'always',
      at: { start: number; end: number },
      form: string,
      edits: { span: { start: number; end: number }; text: string }[],
    ): void {
      context.report({ message, span: at, data: { form }, fixes: [{ title: `Write “${form}”`, kind: 'safe', edits }] });
    }
  },
});
