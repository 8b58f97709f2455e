import { UNDOTTED } from '../../lexicon/dotted-acronyms.ts';
import { defineRule } from '../../rule/rule.ts';
import { isCapitalized } from '../../story/capitals.ts';
import { endsSentence } from '../../story/sentence-ends.ts';
import { span } from '../../text/span.ts';

const PLAIN: ReadonlySet<string> = new Set(UNDOTTED);

export default defineRule({
  id: 'abbr/two-vs-three-letters',
  summary: 'Periods in initials',
  why: 'Initials of three letters and more take no periods, nor do a few of two, such as TV, EU and AI.',
  source: [
    { guide: 'AP Stylebook', entry: 'abbreviations and acronyms' },
    { guide: 'Reuters Handbook of Journalism', entry: 'abbreviations' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'initials',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    periods: ({ letters }: { letters: string }) => `These initials take no periods: write “${letters}”.`,
  },
  examples: [
    { bad: 'An ⟦F.B.I.⟧ agent left.', good: 'An FBI agent left.' },
    { bad: 'The show ran on ⟦T.V.⟧ for a year.', good: 'The show ran on TV for a year.' },
    { bad: 'It was sent to the ⟦C.E.O.⟧', good: 'It was sent to the CEO.' },
    { ok: 'The U.S. and the U.N. agreed at 3 p.m. in N.Y.', because: 'These keep their periods.' },
    { ok: 'She holds a Ph.D. and saw R.E.M. and L.A. Law.', because: 'A degree and names.' },
    { ok: 'An FBI agent met I.D. Marsh.', because: 'Initials of a person.' },
    { ok: '“I called the F.B.I. at noon,” the note said.', because: 'Words between quotation marks.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word' || token.text[1] !== '.') continue;
      const [, dotted = '', tail = ''] = /^((?:\p{Lu}\.)+\p{Lu}?\.?)(['’]s|s|-.+)?$/u.exec(token.text) ?? [];
      const letters = dotted.replaceAll('.', '');
      if (!PLAIN.has(letters)) continue;
      const next = tokens[i + 1];
      if (
        !tail &&
        letters.length < 3 &&
        isCapitalized(next) &&
        paragraph.sentenceAt(next!.start) === paragraph.sentenceAt(token.start)
      )
        continue;
      const stop = dotted.endsWith('.') && !tail && endsSentence(paragraph, i + 1) ? '.' : '';
      const at = span(token.start, token.start + dotted.length);
      const edits = [{ span: at, text: letters + stop }];
      context.report({
        message: 'periods',
        span: at,
        data: { letters },
        fixes: [{ title: `Write “${letters}”`, kind: 'safe', edits }],
      });
    }
  },
});
