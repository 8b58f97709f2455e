import { defineRule } from '../../rule/rule.ts';

const VERBS: ReadonlySet<string> = new Set(['are', 'is', 'were', 'was', 'include', 'includes', 'included', 'including']);

export default defineRule({
  id: 'punct/that-colon-list',
  summary: 'No colon between a verb and its object',
  why: 'The colon cuts a sentence in two where nothing is to be cut. Wires still use it before long lists, so the rule runs only where a desk asks for it.',
  source: [{ guide: 'University of Montana', entry: 'Colons' }],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'paragraph',
  blocks: ['paragraph'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0.02, words: 196610 },
  messages: {
    remove: ({ word }: { word: string }) => `No colon is needed after “${word}”.`,
  },
  examples: [
    { bad: 'The winners are⟦:⟧ Marsh, Lee and Roe.', good: 'The winners are Marsh, Lee and Roe.' },
    { bad: 'The kit includes⟦:⟧ food, water and maps.', good: 'The kit includes food, water and maps.' },
    { bad: 'Bring tools such as⟦:⟧ saws and nails.', good: 'Bring tools such as saws and nails.' },
    { ok: 'The winners are as follows: Marsh, Lee and Roe.', because: '“As follows” asks for a colon.' },
    { ok: 'These are the winners: Marsh, Lee and Roe.', because: 'The sentence is whole before the colon.' },
    { ok: '“The winners are: Marsh and Lee,” the note read.', because: 'The words are quoted.' },
    { ok: 'The winners are:', because: 'A list follows below.' },
  ],
  check(paragraph, context) {
    const { tokens } = paragraph;
    for (let at = 1; at < tokens.length - 1; at++) {
      if (tokens[at]!.text !== ':') continue;
      const word = tokens[at - 1]!;
      const suchAs = word.lower === 'as' && tokens[at - 2]?.lower === 'such';
      if (!suchAs && !VERBS.has(word.lower)) continue;
      if (tokens[at + 1]!.kind !== 'word') continue;
      const span = { start: tokens[at]!.start, end: tokens[at]!.end };
      context.report({
        message: 'remove',
        span,
        data: { word: suchAs ? 'such as' : word.lower },
        fixes: [{ title: 'Remove the colon', kind: 'suggestion', edits: [{ span, text: '' }] }],
      });
    }
  },
});
