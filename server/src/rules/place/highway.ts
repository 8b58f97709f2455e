import { defineRule } from '../../rule/rule.ts';
import { span } from '../../text/span.ts';

/** Before "I 80": then the letter is no pronoun. */
const ROADS: ReadonlySet<string> = new Set('on along off from near of westbound eastbound northbound southbound and'.split(' '));

export default defineRule({
  id: 'place/highway',
  summary: 'The names of highways',
  why: 'Interstate 80 at first, then I-80; a letter at the end is a capital, closed up.',
  source: [{ guide: 'AP Stylebook', entry: 'highway designations' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    form: ({ road }: { road: string }) => `The road’s name is written “${road}”.`,
  },
  examples: [
    { bad: 'The truck left ⟦Interstate-80⟧ at dawn.', good: 'The truck left Interstate 80 at dawn.' },
    { bad: 'The truck crashed on ⟦I 80⟧ at dawn.', good: 'The truck crashed on I-80 at dawn.' },
    { bad: 'The truck took ⟦Hwy. 61⟧ south.', good: 'The truck took Highway 61 south.' },
    { bad: 'The truck took ⟦Route 7-B⟧ south.', good: 'The truck took Route 7B south.' },
    { ok: 'The truck took Route 66 and I-80.', because: 'Both forms are right.' },
    { ok: 'The truck took the M25 and State Route 34.', because: 'Names as they are.' },
    { ok: 'In all I 80 times lost the road.', because: 'A pronoun.' },
    { ok: '“We took Hwy. 61 home that night,” Orla Vance said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { text, tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      const next = tokens[i + 1];
      const figure = next?.kind === 'number' && next.spaceBefore && /^\d{1,3}$/.test(next.text) ? next : undefined;
      const joined = /^Interstate-(\d{1,3})$/.exec(token.text);
      if (joined) report(token.start, token.end, `Interstate ${joined[1]}`);
      else if (figure && token.text === 'I' && ROADS.has(tokens[i - 1]?.lower ?? ''))
        report(token.start, figure.end, `I-${figure.text}`);
      else if (figure && (token.text === 'Hwy.' || token.text === 'Hwy'))
        report(token.start, figure.end, `Highway ${figure.text}`);
      else if (figure && (token.text === 'Route' || token.text === 'Highway')) {
        const suffix = /^\d+-([A-Za-z])(?![\p{L}\d])/u.exec(text.slice(figure.start, figure.start + 8));
        if (suffix)
          report(token.start, figure.start + suffix[0].length, `${token.text} ${figure.text}${suffix[1]!.toUpperCase()}`);
      }
    }

    function report(start: number, end: number, road: string): void {
      const at = span(start, end);
      const edits = [{ span: at, text: road }];
      context.report({ message: 'form', span: at, data: { road }, fixes: [{ title: `Write “${road}”`, kind: 'safe', edits }] });
    }
  },
});
