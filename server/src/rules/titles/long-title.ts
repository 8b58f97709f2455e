import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { fullNameAt, personAt } from '../../story/person-at.ts';

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'for', 'to', 'in', 'on', 'and']);
/** Heads of titles; a run of capitals without one is a name of something else. */
const OFFICES: ReadonlySet<string> = new Set(
  (
    'President Director Secretary Commissioner Administrator Manager Officer Chairman Chairwoman Chair Chief Coordinator ' +
    'Superintendent Counsel Representative Ambassador Envoy Adviser Advisor Attorney Inspector Minister Editor Producer Dean Provost'
  ).split(' '),
);
/** How a title begins; what stands before is whose it is: the White House, a county, a university. */
const HEADS: ReadonlySet<string> = new Set(
  'Deputy Assistant Associate Executive Senior Vice Acting Regional Managing Principal Special Interim Divisional'.split(' '),
);
/** Ranks that stand before a name however long they are. */
const RANK = /^(?:Sgt|Lt|Gen|Col|Maj|Capt|Adm|Cmdr|Cpl|Pfc|Pvt|Sen|Rep|Gov)\.?$/;

export default defineRule({
  id: 'titles/long-title',
  summary: 'Long titles go after the name',
  why: 'A title of five words and more before a name makes the reader wait for the person.',
  source: [{ guide: 'Minnesota State University Moorhead', entry: 'AP style: titles' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    long: ({ name, title }: { name: string; title: string }) => `A long title goes after the name: “${name}, ${title}”.`,
  },
  examples: [
    {
      bad: 'The pier was opened by ⟦Deputy Assistant Secretary of State for Consular Affairs⟧ Jane Cole.',
      good: 'The pier was opened by Jane Cole, deputy assistant secretary of state for consular affairs.',
    },
    {
      bad: 'On Monday ⟦Executive Vice President of Global Marketing⟧ Anna Lee quit.',
      good: 'On Monday Anna Lee, executive vice president of global marketing, quit.',
    },
    {
      bad: 'A call to ⟦Regional Deputy Director of Fire Prevention⟧ Peter Marsh, who was away, failed.',
      good: 'A call to Peter Marsh, regional deputy director of fire prevention, who was away, failed.',
    },
    {
      bad: 'On Monday ⟦Executive Vice President for Fleet Planning and Strategy⟧ Anna Lee quit.',
      good: 'On Monday Anna Lee, executive vice president for fleet planning and strategy, quit.',
    },
    { ok: 'Secretary of State Peter Marsh and Deputy Director Jane Cole quit.', because: 'Two people with short titles.' },
    { ok: 'House Minority Leader Jane Cole quit.', because: 'Three words.' },
    { ok: 'Chief Master Sgt. of the Air Force Anna Lee quit.', because: 'A rank.' },
    { ok: 'Secretary of State Jane Cole met U.S. District Judge John Marsh.', because: 'Short titles.' },
    { ok: '“We asked Executive Vice President of Global Marketing Anna Lee,” Ida Cole said.', because: 'A speaker’s words.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let at = 5; at < tokens.length; at++) {
      const name = tokens[at]!;
      if (!isCapitalized(tokens[at - 1]) || !fullNameAt(paragraph, at)) continue;
      const sentence = paragraph.sentences[paragraph.sentenceAt(name.start)]!;
      let first = at;
      let words = 0;
      let long = 0;
      let office = false;
      for (let before = at - 1; before >= sentence.firstToken; before--) {
        const token = tokens[before]!;
        if (token.kind !== 'word' || !tokens[before + 1]!.spaceBefore || RANK.test(token.text)) break;
        if (isCapitalized(token)) {
          words++;
          office ||= OFFICES.has(token.text);
          if (!HEADS.has(token.text) && !OFFICES.has(token.text)) continue;
          first = before;
          long = words;
        } else if (!SMALL.has(token.text) || (token.lower === 'and' && !joinsFields(before))) break;
      }
      if (long < 5 || !office) continue;
      const span = { start: tokens[first]!.start, end: tokens[at - 1]!.end };
      const title = text.slice(span.start, span.end).toLowerCase();
      let end = at + 1;
      while (isCapitalized(tokens[end]) && tokens[end]!.spaceBefore) end++;
      const nameEnd = tokens[end - 1]!.end;
      const person = text.slice(name.start, nameEnd);
      const next = tokens[end];
      const close = next && next.kind !== 'mark' ? ',' : '';
      context.report({
        message: 'long',
        span,
        data: { name: person, title },
        fixes: [
          {
            title: 'Put the title after the name',
            kind: 'suggestion',
            edits: [{ span: { start: span.start, end: nameEnd }, text: `${person}, ${title}${close}` }],
          },
        ],
      });
    }

    /** "President for Fleet Planning and Strategy": of one title, not of a person's name and the next one's title. */
    function joinsFields(and: number): boolean {
      for (let back = and - 1; back > 0 && isCapitalized(tokens[back]); back--) {
        if (fullNameAt(paragraph, back) || personAt(paragraph, back) || OFFICES.has(tokens[back]!.text)) return false;
      }
      let on = and + 1;
      while (on < tokens.length && isCapitalized(tokens[on]) && !fullNameAt(paragraph, on)) {
        if (OFFICES.has(tokens[on]!.text) || HEADS.has(tokens[on]!.text)) return false;
        on++;
      }
      return true;
    }
  },
});
