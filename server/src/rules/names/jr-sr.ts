import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { type Edit, span } from '../../text/span.ts';

/** After "Jr.," these go on with an apposition: the comma after it stays. */
const APPOSITIONS: ReadonlySet<string> = new Set(
  'a an the who whose whom which and of one his her their now then then- 2nd'.split(' '),
);

export default defineRule({
  id: 'names/jr-sr',
  summary: 'Jr. and Sr. after a name',
  why: 'No comma parts Jr. or Sr. from the name, and both keep their period.',
  source: [{ guide: 'AP Stylebook', entry: 'junior, senior' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    comma: ({ name }: { name: string }) => `No comma parts the name from its ending: write “${name}”.`,
    period: ({ ending }: { ending: string }) => `The ending keeps its capital and its period: write “${ending}”.`,
  },
  examples: [
    { bad: 'The pier was built by John ⟦Marsh, Jr.⟧', good: 'The pier was built by John Marsh Jr.', message: 'comma' },
    { bad: 'The town marks Adam ⟦Vale, Jr.⟧ Day.', good: 'The town marks Adam Vale Jr. Day.' },
    { bad: 'John Marsh ⟦jr⟧ built the pier.', good: 'John Marsh Jr. built the pier.', message: 'period' },
    { bad: 'John ⟦Marsh, Jr.,⟧ built the pier.', good: 'John Marsh Jr. built the pier.' },
    { ok: 'John Marsh Jr. built the pier.', because: 'No comma.' },
    { ok: 'John Marsh Jr.’s pier stands.', because: 'No comma.' },
    { ok: 'The Jr. NBA came to town.', because: 'No name before it.' },
    { ok: '“It was built by John Marsh, Jr. in one year,” the sign said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || token.text.length > 3 || !/^(?:Jr|Sr|jr|sr)\.?$/.test(token.text)) continue;
      const comma = tokens[i - 1]!.text === ',';
      const name = tokens[comma ? i - 2 : i - 1];
      if (!isCapitalized(name) || !token.spaceBefore) continue;
      const detached = !token.text.endsWith('.') && tokens[i + 1]?.text === '.' && !tokens[i + 1]!.spaceBefore;
      const ending = `${token.text[0]!.toUpperCase()}r.`;
      const lower = token.text[0] === 'j' || token.text[0] === 's';
      if (comma && (!lower || token.text.startsWith('j'))) {
        const edits: Edit[] = [{ span: span(name!.end, token.start), text: ' ' }];
        let end = token.end;
        const next = tokens[i + 1];
        const after = tokens[i + 2];
        if (next?.text === ',' && after?.kind === 'word' && !isCapitalized(after) && !APPOSITIONS.has(after.lower)) {
          edits.push({ span: span(next.start, next.end), text: '' });
          end = next.end;
        }
        const fixed = `${text.slice(name!.start, name!.end)} ${ending}`;
        const kind = end === token.end ? ('safe' as const) : ('suggestion' as const);
        context.report({
          message: 'comma',
          span: span(name!.start, end),
          data: { name: fixed },
          fixes: [{ title: 'Take out the comma', kind, edits }],
        });
      } else if (!comma && !detached && (lower || !token.text.endsWith('.')) && token.lower !== 'sr.') {
        if (!isCapitalized(tokens[i - 2])) continue;
        const at = span(token.start, token.end);
        const fixes = [{ title: `Write “${ending}”`, kind: 'safe' as const, edits: [{ span: at, text: ending }] }];
        context.report({ message: 'period', span: at, data: { ending }, fixes });
      }
    }
  },
});
