import { defineRule } from '../../rule/rule.ts';
import { introducedAgain } from '../../story/named-again.ts';

export default defineRule({
  id: 'consistency/full-name-again',
  summary: 'After the full name the surname is enough.',
  why: 'A full name a second time makes readers look for a second person.',
  source: [{ guide: 'AP Stylebook', entry: 'names: second reference' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.01, words: 445_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names', 'people'],
  messages: {
    again: ({ name, surname }: { name: string; surname: string }) => `${name} stands in full above: write “${surname}”.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\nIda Kern spoke. ⟦Ida Kern⟧ left.\n',
      good: 'Pier shut\n\nIda Kern spoke. Kern left.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nTom Hale ran for the board.\n\n⟦Tom Hale⟧ won.\n',
      good: 'Pier shut\n\nTom Hale ran for the board.\n\nHale won.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nAnna Moe asked for time. The board gave ⟦Anna Moe⟧ a week.\n',
      good: 'Pier shut\n\nAnna Moe asked for time. The board gave Moe a week.\n',
    },
    { whole: true, ok: 'Pier shut\n\nIda Kern spoke. Kern left.\n', because: 'the surname alone' },
    { whole: true, ok: 'Pier shut\n\nIda and Paul Kern spoke. Ida Kern left.\n', because: 'two have the surname' },
    { whole: true, ok: 'Pier shut\n\nAbu Nadim spoke. Abu Nadim left.\n', because: 'a name without a surname' },
    { whole: true, ok: 'Pier shut\n\nIda Kern spoke. “Ida Kern is right,” Tom Hale said.\n', because: 'a speaker’s words' },
  ],
  check(story, { report }) {
    for (const { name, introduced, ref } of introducedAgain(story)) {
      // Who was described is introduced again: that is another rule's.
      if (name.given === undefined || name.title || introduced.title || introduced.description) continue;
      report({
        message: 'again',
        data: { name: name.form, surname: name.surname },
        at: ref,
        fixes: [
          {
            title: `Write “${name.surname}”`,
            kind: 'suggestion',
            edits: [{ at: { ...ref, part: 'name' }, how: 'replace', text: name.surname }],
          },
        ],
      });
    }
  },
});
