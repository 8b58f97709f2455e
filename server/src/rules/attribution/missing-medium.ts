import { defineRule } from '../../rule/rule.ts';

/** How words reach a newsroom when nobody spoke to it. */
const MEDIUM =
  /\b(?:statement|release|emails?|e-mails?|told|interview|conference|briefing|filing|filed|posts?|posted|tweet(?:ed)?|wrote|writing|letter|report|spokes\w+|memo|website|blog|broadcast|television|TV|radio|Twitter|Facebook|Telegram|X|call|hearing|court|document|speech|ad|announcement)\b/;
/** Bodies that speak in the street and over the radio. */
const ON_SCENE: ReadonlySet<string> = new Set(
  'police sheriff firefighters rescuers authorities officials army military family group people'.split(' '),
);
const BODIES: ReadonlySet<string> = new Set(
  'ministry university company agency department bank firm council court office union party government hospital airline college commission board'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'attribution/missing-medium',
  summary: 'A quotation from an institution says how the words arrived.',
  why: 'A ministry cannot speak. The reader should know whether it was a statement, an email or a spokesperson.',
  source: [{ guide: 'AP News Values and Principles', entry: 'email and statements are named as such' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.05, words: 446_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'read',
  fix: 'suggestion',
  scope: 'paragraph',
  messages: {
    medium: ({ who }: { who: string }) => `Say how the words of ${who} arrived: a statement, an email, a spokesperson.`,
  },
  examples: [
    {
      bad: '⟦“We regret the error,”⟧ the ministry said.',
      good: '“We regret the error,” the ministry said in a statement.',
    },
    { bad: '⟦“The dam is safe and has always been safe,”⟧ the agency said.' },
    { bad: '⟦“We will appeal,”⟧ the university said.' },
    { ok: '“We regret the error,” the ministry said in a statement.', because: 'the medium is named' },
    { ok: '“We regret the error,” ministry spokeswoman Li Wu said.', because: 'a person speaks' },
    { ok: 'Police said two men fled.', because: 'it is no quotation' },
    { ok: 'The ministry called the report “wrong.”', because: 'a word is no sentence' },
  ],
  check(paragraph, { report }) {
    if (MEDIUM.test(paragraph.narration)) return;
    for (const { source, quotes, quoted, cue, lemma } of paragraph.attributions) {
      if (quoted || lemma !== 'say' || !source.span || source.plural || quotes.length === 0) continue;
      const mention = source.mention === undefined ? undefined : paragraph.mentions[source.mention];
      const isBody = mention ? mention.kind === 'organization' : source.kind === 'noun' && BODIES.has(source.head ?? '');
      if (!isBody || ON_SCENE.has(source.head ?? '')) continue;
      const quote = quotes
        .map((index) => paragraph.quotes[index])
        .find(
          (found) =>
            found?.quoteClass === 'full' ||
            (found && found.words >= 3 && /^\p{Lu}/u.test(paragraph.text.slice(found.inside.start, found.inside.end))),
        );
      if (!quote) continue;
      report({
        message: 'medium',
        data: { who: paragraph.text.slice(source.span.start, source.span.end) },
        span: quote.span,
        fixes: [
          {
            title: 'Add “in a statement”',
            kind: 'suggestion',
            edits: [
              {
                span: { start: Math.max(cue.end, source.span.end), end: Math.max(cue.end, source.span.end) },
                text: ' in a statement',
              },
            ],
          },
        ],
      });
      return;
    }
  },
});
