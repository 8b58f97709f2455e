import { defineRule } from '../../rule/rule.ts';
import { surnameKey } from '../../story/people.ts';

/** After so many paragraphs a reader may have forgotten who it is. */
const FORGOTTEN = 12;

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
    // A live file introduces everybody anew in each of its pieces.
    if (story.blocks.some(({ kind }) => kind === 'time-slug')) return;
    const names = story.facts('names');
    const people = story.view('people');
    const owners = new Map<string, Set<number>>();
    for (const { id, kind, mentions } of people.entities) {
      if (kind !== 'person') continue;
      for (const { block, fact } of mentions) {
        const surname = names[block]![fact]!.surname;
        if (surname === undefined) continue;
        const key = surnameKey(surname);
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    for (const { kind, mentions, gender } of people.entities) {
      if (kind !== 'person') continue;
      const body = mentions.filter(({ block, fact }) => isBody(story.blocks[block]!.kind) && !names[block]![fact]!.quoted);
      const first = body[0];
      const introduced = first && names[first.block]![first.fact]!;
      if (!introduced?.given || !introduced.surname) continue;
      // "Parks Canada" and "Common Core" look like a name too; a known first name or a title shows a person.
      if ((gender === undefined && introduced.title === undefined) || introduced.form.split(' ').length > 2) continue;
      if (owners.get(surnameKey(introduced.surname))!.size > 1) continue;
      for (const [i, ref] of body.entries()) {
        const name = names[ref.block]![ref.fact]!;
        if (i === 0 || paragraphsBetween(body[i - 1]!.block, ref.block) >= FORGOTTEN) continue;
        const { surname, given, title, description, form, possessive } = name;
        if (!surname) continue;
        if (given !== undefined && form === introduced.form && !possessive && (name.clauseStart || i > 0)) {
          // "Judge Ida Kern" after "Ida Kern" tells something new.
          if (title !== undefined && title !== introduced.title) continue;
          if (description !== undefined && description !== introduced.description) continue;
          // The ending of a possessive stays where it is.
          const at = title === undefined ? { ...ref, part: 'name' } : possessive ? undefined : ref;
          const fixes = at
            ? [
                {
                  title: `Write “${surname}”`,
                  kind: 'suggestion' as const,
                  edits: [{ at, how: 'replace' as const, text: surname }],
                },
              ]
            : [];
          report({
            message: 'again',
            data: { name: form, surname },
            at: ref,
            fixes,
          });
          break;
        }
        if (given === undefined && description !== undefined && title === undefined && description === introduced.description) {
          report({ message: 'description', data: { name: surname }, at: { ...ref, part: 'name' } });
          break;
        }
      }
    }

    function paragraphsBetween(from: number, to: number): number {
      let count = 0;
      for (let b = from + 1; b < to; b++) if (isBody(story.blocks[b]!.kind)) count++;
      return count;
    }
  },
});

const isBody = (kind: string): boolean => kind === 'paragraph' || kind === 'list-item';
