import { defineRule } from '../../rule/rule.ts';
import { stateOf } from '../../story/regions.ts';
import { span } from '../../text/span.ts';

const LABEL = /^([RDI])-(\p{L}[\p{L}. ]*)$/u;

export default defineRule({
  id: 'politics/party-affiliation',
  summary: 'Party and state after a name',
  why: 'Wire copy sets party and state between commas with AP’s abbreviation of the state: R-Ky., not (R-KY).',
  source: [{ guide: 'AP Stylebook', entry: 'party affiliation' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'party',
  falseAlarms: { per1000Words: 0, words: 196_000 },
  messages: {
    state: ({ label }: { label: string }) => `Party labels use the wire’s short form of the state: write “${label}”.`,
    comma: ({ label }: { label: string }) => `Party and state stand between commas: write “${label},”.`,
    brackets: ({ label }: { label: string }) => `Party and state stand between commas: write “, ${label}”.`,
  },
  examples: [
    { bad: 'Sen. Jane Cole ⟦(R-KY)⟧ voted no.', good: 'Sen. Jane Cole, R-Ky., voted no.', message: 'brackets' },
    { bad: 'Sen. Jane Cole, ⟦D-California⟧, voted no.', good: 'Sen. Jane Cole, D-Calif., voted no.', message: 'state' },
    { bad: 'Sen. Jane Cole, ⟦R-Tex.⟧, voted no.', good: 'Sen. Jane Cole, R-Texas, voted no.', message: 'state' },
    { bad: 'It was written by Sen. Jane Cole ⟦(D-Ohio)⟧.', good: 'It was written by Sen. Jane Cole, D-Ohio.' },
    { bad: 'Sen. Jane Cole, ⟦R-Idaho⟧ voted no.', good: 'Sen. Jane Cole, R-Idaho, voted no.', message: 'comma' },
    { bad: 'Sen. Jane Cole, ⟦R-Ky.⟧ voted no.', good: 'Sen. Jane Cole, R-Ky., voted no.', message: 'comma' },
    { ok: 'Jane Cole, a D-Ohio seat holder, met the R-Idaho group.', because: 'The label stands before its noun.' },
    { ok: 'Sen. Jane Cole, R-Ky., voted no.', because: 'As it should be.' },
    { ok: 'Rep. Anna Lee, R-Holland, voted no.', because: 'A city, in a story for one state.' },
    { ok: 'The film is R-rated and about D-Day.', because: 'No parties.' },
    { ok: '“Sen. Jane Cole (R-KY) voted no,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i]!;
      const match = token.kind === 'word' && token.text[1] === '-' ? LABEL.exec(token.text) : null;
      if (!match) continue;
      const dot = tokens[i + 1];
      const detached =
        dot?.text === '.' &&
        !dot.spaceBefore &&
        !token.text.endsWith('.') &&
        stateOf(`${match[2]}.`)?.wrong.includes(`${match[2]}.`);
      const two = `${match[2]} ${tokens[i + 1]?.text ?? ''}`;
      const state = stateOf(two) ?? stateOf(match[2]!);
      if (!state) continue;
      const last = stateOf(two) ? i + 1 : detached ? i + 1 : i;
      const label = `${match[1]}-${state.abbreviation}`;
      const opening = tokens[i - 1]!;
      const closing = tokens[last + 1];
      if (opening.text === '(' && closing?.text === ')') {
        const at = span(opening.start, closing.end);
        const before = tokens[i - 2];
        if (before?.kind !== 'word') continue;
        const next = tokens[last + 2];
        const closed = !next || (next.kind === 'mark' && /^[.,;:)—–-]/.test(next.text));
        const swallow = label.endsWith('.') && next?.text === '.' ? next.end : at.end;
        const edits = [{ span: span(before.end, swallow), text: `, ${label}${closed ? '' : ','}` }];
        const fixes = [{ title: `Write “, ${label}”`, kind: 'safe' as const, edits }];
        context.report({ message: 'brackets', span: at, data: { label }, fixes });
        continue;
      }
      const at = span(token.start, tokens[last]!.end);
      const next = tokens[last + 1];
      const unclosed = opening.text === ',' && next?.kind === 'word' && next.text === next.lower && next.spaceBefore;
      if (text.slice(at.start, at.end) === label) {
        if (!unclosed || paragraph.sentenceAt(next.start) !== paragraph.sentenceAt(at.start)) continue;
        const edits = [{ span: span(at.end, at.end), text: ',' }];
        context.report({
          message: 'comma',
          span: at,
          data: { label },
          fixes: [{ title: 'Insert the comma', kind: 'safe', edits }],
        });
        continue;
      }
      const swallow = label.endsWith('.') && next?.text === '.' && !next.spaceBefore ? next.end : at.end;
      const edits = [{ span: span(at.start, swallow), text: label }];
      context.report({
        message: 'state',
        span: at,
        data: { label },
        fixes: [{ title: `Write “${label}”`, kind: 'safe', edits }],
      });
    }
  },
});
