import { defineRule } from '../../rule/rule.ts';
import { introducedAgain } from '../../story/named-again.ts';

export default defineRule({
  id: 'attribution/reintroduced-speaker',
  summary: 'A person is introduced a second time.',
  why: 'After the first reference the surname is enough; a second introduction looks like another person.',
  source: [{ guide: 'AP Stylebook', entry: 'names: second reference' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.03, words: 445_000 },
  profile: 'strict',
  scope: 'story',
  reads: ['names', 'people'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  yieldsTo: ['consistency/full-name-again'],
  fix: 'suggestion',
  messages: {
    again: ({ name, surname }: { name: string; surname: string }) => `${name} is known by now: write “${surname}”.`,
    description: ({ name }: { name: string }) => `Readers know already who ${name} is: the same description stands above.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\nIda Kern, the mayor, spoke. Later ⟦Ida Kern⟧ left.\n',
      good: 'Pier shut\n\nIda Kern, the mayor, spoke. Later Kern left.\n',
      message: 'again',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nPolice Chief Lee Marwick arrived. ⟦Police Chief Lee Marwick⟧ said two men fled.\n',
      good: 'Pier shut\n\nPolice Chief Lee Marwick arrived. Marwick said two men fled.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nTom Hale, a farmer, saw it. “It fell into the sea,” said ⟦Hale⟧, a farmer.\n',
      message: 'description',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nIda Kern and her brother Paul Kern spoke. Ida Kern left.\n',
      because: 'two have the surname',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nAbu Nadim spoke. Abu Nadim said they would advance.\n',
      because: 'a name without a surname',
    },
    { whole: true, ok: 'Pier shut\n\nIda Kern spoke. “Ida Kern is right,” Tom Hale said.\n', because: 'a speaker’s words' },
    { whole: true, ok: 'Pier shut\n\nIda Kern, the mayor, spoke. Kern left at noon.\n', because: 'the surname alone' },
  ],
  check(story, { report }) {
    for (const { name, ref } of introducedAgain(story)) {
      const { surname, title, form, possessive } = name;
      if (name.given === undefined) {
        report({ message: 'description', data: { name: surname }, at: { ...ref, part: 'name' } });
        continue;
      }
      // The ending of a possessive stays where it is.
      const at = title === undefined ? { ...ref, part: 'name' } : possessive ? undefined : ref;
      const fixes = at
        ? [{ title: `Write “${surname}”`, kind: 'suggestion' as const, edits: [{ at, how: 'replace' as const, text: surname }] }]
        : [];
      report({ message: 'again', data: { name: form, surname }, at: ref, fixes });
    }
  },
});
