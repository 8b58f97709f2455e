import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

export default defineRule({
  id: 'punct/spacing',
  summary: 'Spaces, doubled marks and doubled words',
  why: 'Slips of the keyboard and of pasted web text; the eye of the writer no longer sees them, the reader’s does.',
  source: [{ guide: 'Copydesk', entry: 'General newsroom practice' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['style'],
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'read',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.01, words: 196610 },
  messages: {
    word: ({ word }: { word: string }) => `“${word}” stands twice in a row: remove one.`,
    space: ({ count }: { count: number }) =>
      count > 1
        ? `Spaces or marks are wrong here and in ${count - 1} more place${count === 2 ? '' : 's'} of the story.`
        : 'The space or mark here is wrong.',
  },
  examples: [
    { bad: 'The mayor opened the⟦ the⟧ bridge.', good: 'The mayor opened the bridge.', message: 'word', severity: 'error' },
    { bad: 'The bridge opened.⟦  ⟧Boats passed.', good: 'The bridge opened. Boats passed.', message: 'space' },
    { bad: 'The bridge⟦ ⟧, built in May, opened.', good: 'The bridge, built in May, opened.' },
    { bad: 'The bridge opened⟦..⟧', good: 'The bridge opened.' },
    { bad: 'The bridge (⟦ ⟧new ) opened ,  they said.', good: 'The bridge (new) opened, they said.' },
    { ok: 'He said that that bridge had had its day ... perhaps.', because: 'These words may stand twice.' },
    { ok: '“We walked and walked,” Ida Marsh said of her 3.5 miles in the U.S.A.', because: 'Nothing is doubled.' },
    { ok: '“They are good good people,” Ida Marsh said.', because: 'A speaker may say a word twice.' },
    { ok: 'The site example.com lists Walla Walla.', because: 'A host and a name.' },
    { ok: 'The rifle is a .22, police said.', because: 'The point belongs to the caliber.' },
  ],
  check(story, context) {
    const spaces: { at: FactRef; write: string }[] = [];
    for (const [block, facts] of story.facts('style').entries()) {
      for (const [fact, { feature, form, other, quoted }] of facts.entries()) {
        const at: FactRef = { block, channel: 'style', fact };
        if (feature === 'doubled-word') {
          context.report({
            message: 'word',
            at,
            severity: 'error',
            data: { word: form },
            fixes: [
              { title: 'Remove the second one', kind: quoted ? 'suggestion' : 'safe', edits: [{ at, how: 'replace', text: '' }] },
            ],
          });
        } else if (feature === 'spacing') spaces.push({ at, write: other ?? '' });
      }
    }
    const first = spaces[0];
    if (!first) return;
    context.report({
      message: 'space',
      at: first.at,
      data: { count: spaces.length },
      fixes: [
        {
          title: spaces.length > 1 ? 'Set all of them right' : 'Set it right',
          kind: 'safe',
          edits: spaces.map(({ at, write }) => ({ at, how: 'replace' as const, text: write })),
        },
      ],
    });
  },
});
