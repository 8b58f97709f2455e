import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { Entity } from '../../story/people.ts';

/** One of two people the pronoun may mean. */
interface Candidate {
  readonly entity: Entity;
  readonly opens: boolean;
  readonly surname: string;
}

export default defineRule({
  id: 'attribution/ambiguous-speaker',
  summary: '“He said”, and two people it could be.',
  why: 'A quotation given to the wrong person is an error in print. Where a pronoun has two possible owners, write the name.',
  source: [{ guide: 'AP Stylebook', entry: 'pronouns; attribution' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  scope: 'story',
  reads: ['names', 'speech', 'people', 'sources'],
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  messages: {
    two: ({ pronoun, one, other }: { pronoun: string; one: string; other: string }) =>
      `“${pronoun}” can be ${one} or ${other}: write the name.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier sold\n\nThe owners, Tom Brenn and Paul Marwick, met in May.\n\nBrenn sued Marwick. “It was theft,” ⟦he⟧ said.\n',
      good: 'Pier sold\n\nThe owners, Tom Brenn and Paul Marwick, met in May.\n\nBrenn sued Marwick. “It was theft,” Brenn said.\n',
    },
    { whole: true, bad: 'Pier sold\n\nKern replaced Okonjo in 2017. ⟦She⟧ said the books were a mess.\n' },
    { whole: true, bad: 'Pier sold\n\nTom Hale met Paul Brenn at the pier. ⟦He⟧ said it was unsafe.\n' },
    { whole: true, bad: 'Pier sold\n\nMarwick met Park at the pier. ⟦He⟧ said it was unsafe.\n' },
    {
      whole: true,
      ok: 'Pier sold\n\nTom Hale met Ana Kern at the pier. She said it was unsafe.\n',
      because: 'one of them is a woman',
    },
    {
      whole: true,
      ok: 'Pier sold\n\n“It was theft,” Brenn said. He said Marwick took the boat.\n',
      because: 'Brenn spoke already',
    },
    {
      whole: true,
      ok: 'Pier sold\n\nBrenn said the troops withdrew.\n\nHe said he hoped they would go.\n',
      because: 'one speaker',
    },
    {
      whole: true,
      ok: 'Pier sold\n\n“Brenn sued Marwick. He said it was theft,” Ida Kern said.\n',
      because: 'a speaker’s words',
    },
    { whole: true, ok: 'Pier sold\n\nKern met the council. She said it was late.\n', because: 'one person is named' },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const speech = story.facts('speech');
    const people = story.view('people');
    for (const [block, facts] of speech.entries()) {
      for (const [fact, said] of facts.entries()) {
        if (said.type !== 'attribution' || said.sourceKind !== 'pronoun' || said.quoted || said.verbClass === 'cognition')
          continue;
        if (said.head !== 'he' && said.head !== 'she') continue;
        // A person named in the pronoun's own sentence settles it, or makes a question that no rule can.
        if (named(block, said.sentence, said.head).length > 0 || spoke(block, fact)) continue;
        const candidates = named(block, said.sentence - 1, said.head);
        const [one, other] = candidates;
        if (candidates.length !== 2 || !one?.opens || !other) continue;
        const at: FactRef = { block, channel: 'speech', fact, part: 'source' };
        report({
          message: 'two',
          data: { pronoun: said.head, one: one.surname, other: other.surname },
          at,
          fixes: candidates.map(({ surname }) => ({
            title: `Write “${surname}”`,
            kind: 'suggestion' as const,
            edits: [{ at, how: 'replace' as const, text: surname }],
          })),
        });
      }
    }

    /** People of one sentence whom the pronoun can mean; nobody, when the gender of one alone is known to fit. */
    function named(block: number, sentence: number, pronoun: 'he' | 'she'): readonly Candidate[] {
      const wanted = pronoun === 'he' ? 'male' : 'female';
      const found = new Map<number, Candidate>();
      for (const [i, name] of names[block]!.entries()) {
        if (name.sentence !== sentence || name.quoted || name.weak || name.acronym || name.possessive) continue;
        const entity = people.entityOf(block, i);
        if (!entity || entity.weak || !name.surname || (entity.kind !== 'person' && entity.kind !== 'unknown')) continue;
        if (entity.gender !== undefined && entity.gender !== wanted) continue;
        // A first name that tells us nothing may tell the reader all.
        if (entity.gender === undefined && /\s/.test(entity.name)) continue;
        if (!found.has(entity.id)) found.set(entity.id, { entity, opens: name.clauseStart, surname: name.surname });
      }
      const all = [...found.values()];
      const known = all.filter(({ entity }) => entity.gender === wanted);
      return known.length === 1 ? known : all;
    }

    /** Somebody of that pronoun, or by name, speaks before it in the paragraph or in the one before: he goes on. */
    function spoke(block: number, fact: number): boolean {
      for (const b of [block - 1, block]) {
        for (const [i, other] of (speech[b] ?? []).entries()) {
          if (b === block && i >= fact) break;
          if (other.type === 'attribution' && !other.quoted && (other.quotes.length > 0 || other.hasContent)) return true;
        }
      }
      return false;
    }
  },
});
