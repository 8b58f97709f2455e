import { type Rewriting, rewrite } from '../../rule/rewrite.ts';
import { defineRule } from '../../rule/rule.ts';

const PARTICIPLES: ReadonlySet<string> = new Set(
  'killed arrested injured wounded charged found hurt rescued evacuated sentenced convicted fired shot hit hanged struck detained jailed accused named elected'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'headline/tense',
  summary: 'The present tense in headlines',
  why: 'A headline tells past events in the present and leaves “was” out; “police said” becomes “police say”.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['headline'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 196610 },
  messages: {
    drop: ({ found, write }: Rewriting) => `Headlines leave “was” and “were” out: “${write}”, not “${found}”.`,
    say: ({ found, write }: Rewriting) => `Headlines are in the present: “${write}”, not “${found}”.`,
  },
  examples: [
    {
      bad: 'Man ⟦was killed⟧ in mill crash\n\nThe crash came on Monday.',
      good: 'Man killed in mill crash\n\nThe crash came on Monday.',
      message: 'drop',
      whole: true,
    },
    {
      bad: '2 ⟦were arrested⟧ after pier fire\n\nThe fire began on Monday.',
      good: '2 arrested after pier fire\n\nThe fire began on Monday.',
      whole: true,
    },
    {
      bad: 'Mill fire was deliberate, police ⟦said⟧\n\nThe fire began on Monday.',
      good: 'Mill fire was deliberate, police say\n\nThe fire began on Monday.',
      message: 'say',
      whole: true,
    },
    { ok: 'How the mill was built\n\nThe mill is old.', because: 'A title about how, not news.', whole: true },
    { ok: 'Was it arson?\n\nThe fire began on Monday.', because: 'A question.', whole: true },
    { ok: '‘I was wrong,’ mayor says\n\nThe mayor spoke on Monday.', because: 'The words are the speaker’s.', whole: true },
    { ok: 'Man killed in mill crash\n\nThe man was killed on Monday.', because: 'The text keeps the past tense.', whole: true },
  ],
  check(paragraph, context) {
    const { tokens, text } = paragraph;
    if (/^(?:how|why|what|when|where|who)$/.test(tokens[0]?.lower ?? '') || text.trimEnd().endsWith('?')) return;
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]!;
      const next = tokens[at + 1];
      if ((token.lower === 'was' || token.lower === 'were') && next && PARTICIPLES.has(next.lower)) {
        const span = { start: token.start, end: next.end };
        context.report({
          message: 'drop',
          span,
          data: { found: text.slice(span.start, span.end), write: next.text },
          fixes: rewrite(span, next.text, 'suggestion'),
        });
      } else if (
        token.lower === 'said' &&
        next === undefined &&
        /^(?:police|officials|authorities|sheriff|mayor|governor|president|family|lawyer)$/.test(tokens[at - 1]!.lower)
      ) {
        const write = /^(?:police|officials|authorities)$/.test(tokens[at - 1]!.lower) ? 'say' : 'says';
        const span = { start: token.start, end: token.end };
        context.report({ message: 'say', span, data: { found: 'said', write }, fixes: rewrite(span, write, 'suggestion') });
      }
    }
  },
});
