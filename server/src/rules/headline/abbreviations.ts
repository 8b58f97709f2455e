import { option } from '../../rule/option.ts';
import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const PLAIN: ReadonlyMap<string, string> = new Map(
  'U.S. U.N. U.K. E.U. N.Y. N.J. N.H. N.M. N.C. S.C. N.D. S.D. R.I. D.C. L.A.'
    .split(' ')
    .map((form) => [form, form.replaceAll('.', '')]),
);

export default defineRule({
  id: 'headline/abbreviations',
  summary: 'US, UN and NY without periods in headlines',
  why: 'Headlines save the width of the periods; the text keeps them.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style headlines' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  options: {
    periods: option.boolean(false, 'The house keeps the periods in headlines.'),
  },
  messages: {
    plain: ({ found, write }: Rewriting) => `In a headline it is “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: '⟦U.S.⟧ envoy visits Port Alba\n\nThe envoy came on Monday.',
      good: 'US envoy visits Port Alba\n\nThe envoy came on Monday.',
      whole: true,
    },
    {
      bad: '⟦N.Y.⟧ mayor visits Port Alba\n\nThe mayor came on Monday.',
      good: 'NY mayor visits Port Alba\n\nThe mayor came on Monday.',
      whole: true,
    },
    {
      bad: 'Envoy leaves ⟦U.N.⟧ talks in Port Alba\n\nThe envoy left on Monday.',
      good: 'Envoy leaves UN talks in Port Alba\n\nThe envoy left on Monday.',
      whole: true,
    },
    { ok: 'US envoy visits Calif. town\n\nThe envoy came on Monday.', because: 'Other states keep their periods.', whole: true },
    { ok: 'Envoy visits Port Alba\n\nThe U.S. envoy came on Monday.', because: 'The text keeps the periods.', whole: true },
    {
      ok: 'U.S. envoy visits Port Alba\n\nThe envoy came on Monday.',
      because: 'The house keeps them.',
      options: { periods: true },
      whole: true,
    },
    { ok: 'Envoy: ‘We stay’\n\nThe envoy came on Monday.', because: 'Nothing is abbreviated.', whole: true },
  ],
  check(paragraph, context) {
    if (context.options.periods) return;
    for (const token of paragraph.tokens) {
      const base = token.kind === 'word' ? token.text.split('-')[0]! : '';
      const write = PLAIN.get(base);
      if (!write) continue;
      const span = { start: token.start, end: token.start + base.length };
      context.report({ message: 'plain', span, data: { found: base, write }, fixes: rewrite(span, write) });
    }
  },
});
