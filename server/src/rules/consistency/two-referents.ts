import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { NameFact } from '../../story/names.ts';

/** Bodies that are none of the class, by a word of their name. */
const PUBLIC_BODY =
  /\b(?:Ministry|Department|Agency|Administration|Commission|Council|Committee|Court|University|Police|Party|House|Senate|Congress|Parliament|Government|Nations|Office|Bureau|Army|Force|School|Hospital|State|Republicans|Democrats)\b/;
const FIRM = /\b(?:Inc|Corp|Co|Ltd|LLC|Motors|Airlines|Bank|Technologies|Holdings)\b/;

/** Which names a noun can stand for; absent: the noun is for people. */
const BODIES: ReadonlyMap<string, (name: string) => boolean> = new Map([
  ...['company', 'firm', 'bank', 'airline'].map((noun) => [noun, (name: string) => !PUBLIC_BODY.test(name)] as const),
  ...['group', 'organization'].map((noun) => [noun, (name: string) => !PUBLIC_BODY.test(name) && !FIRM.test(name)] as const),
  ['agency', (name) => /\b(?:Agency|Administration|Bureau|Service|Commission)\b|^[A-Z]{3,5}$/.test(name)],
  ['ministry', (name) => /\bMinistry\b/.test(name)],
  ['party', (name) => /\bParty\b/.test(name)],
  ['university', (name) => /\b(?:University|College)\b/.test(name)],
]);

export default defineRule({
  id: 'consistency/two-referents',
  summary: '“The company” or “the minister” means one thing at a time.',
  why: 'Where two companies stand in the sentence before, half the readers take the wrong one.',
  source: [{ guide: 'Copy-desk practice', entry: 'name the actor when two could be meant' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0.004, words: 445_000 },
  profile: 'strict',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'none',
  scope: 'story',
  reads: ['names', 'people', 'words', 'sizes'],
  messages: {
    bodies: (d: { noun: string; a: string; b: string }) => `“The ${d.noun}” may be ${d.a} or ${d.b}: name it.`,
    people: ({ noun }: { noun: string }) => `“The ${noun}” may be any of those in the sentence before: say which one.`,
  },
  examples: [
    { whole: true, bad: 'Pier shut\n\nKelwin bought Dorrit. ⟦The company⟧ fell 3%.\n', message: 'bodies' },
    { whole: true, bad: 'Pier shut\n\nTwo senators met at noon. ⟦The senator⟧ left early.\n', message: 'people' },
    {
      whole: true,
      bad: 'Pier shut\n\nThe Interior Ministry asked the Defense Ministry for boats.\n\n⟦The ministry⟧ refused.\n',
    },
    { whole: true, ok: 'Pier shut\n\nKelwin fell 3%. The company cut jobs.\n', because: 'only one can be meant' },
    {
      whole: true,
      ok: 'Pier shut\n\nKelwin bought Dorrit. The company, Kelwin said, is old.\n',
      because: 'the sentence names it',
    },
    { whole: true, ok: 'Pier shut\n\nTwo senators and a mayor met. The mayor left.\n', because: 'there was one mayor' },
    { whole: true, ok: 'Pier shut\n\nTwo senators met. “The senator left,” he said.\n', because: 'the words are the speaker’s' },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const words = story.facts('words');
    const people = story.view('people');
    let previous: number | undefined;
    for (const { index: block, kind } of story.blocks) {
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      for (const [fact, noun] of words[block]!.entries()) {
        if (noun.type !== 'class-noun' || noun.form !== 'definite') continue;
        const before = sentenceBefore(block, noun.sentence, previous);
        if (!before) continue;
        const at: FactRef = { block, channel: 'words', fact };
        const same = words[before.block]!.filter(
          (other) => other.type === 'class-noun' && other.sentence === before.sentence && other.noun === noun.noun,
        );
        if (same.length > 0) {
          const several = same.every((other) => other.type === 'class-noun' && other.form === 'several');
          if (several) report({ message: 'people', data: { noun: noun.noun }, at });
          continue;
        }
        const fits = BODIES.get(noun.noun);
        if (!fits || names[block]!.some((name) => name.sentence === noun.sentence && isBody(name))) continue;
        const meant = new Map<number, { readonly name: string; readonly at: FactRef }>();
        for (const [i, name] of names[before.block]!.entries()) {
          if (name.sentence !== before.sentence || !isBody(name) || !fits(name.form)) continue;
          const entity = people.entityOf(before.block, i);
          if (entity && !meant.has(entity.id))
            meant.set(entity.id, { name: name.form, at: { block: before.block, channel: 'names', fact: i } });
        }
        const [a, b] = [...meant.values()];
        if (!a || !b) continue;
        report({
          message: 'bodies',
          data: { noun: noun.noun, a: a.name, b: b.name },
          at,
          related: [a, b].map(({ name, at: where }) => ({ at: where, message: `${name} here.` })),
        });
      }
      previous = block;
    }

    function sentenceBefore(block: number, sentence: number, previousBlock: number | undefined) {
      if (sentence > 0) return { block, sentence: sentence - 1 };
      if (previousBlock === undefined) return undefined;
      const first = story.facts('sizes')[previousBlock]!.find((fact) => fact.type === 'first-sentence');
      return first && { block: previousBlock, sentence: first.sentences - 1 };
    }
  },
});

/** It may be a body: no person, no place, and no word that may only open a sentence. */
const isBody = ({ kind, given, title, quoted, weak }: NameFact): boolean =>
  (kind === 'organization' || kind === 'unknown') && !given && !title && !quoted && !weak;
