import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';
import type { NumberFact } from '../../story/numbers.ts';
import type { BlockKind } from '../../text/block.ts';

/** An age set off by commas after a name: "Ann Lee, 34, ...". */
const AGE = /^(\d{1,3})$/;
const OLDEST = 115;
/** Nobody graduates before. */
const YOUNGEST = 10;
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

export default defineRule({
  id: 'consistency/age',
  summary: 'One person has one age, and it fits the years of birth, school and death.',
  why: 'Two ages for one person are a correction waiting to be printed.',
  source: [{ guide: 'Newsroom accuracy checklists', entry: 'check every age' }],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names', 'people', 'numbers'],
  messages: {
    differs: (d: { name: string; age: string; first: string }) =>
      `${d.name} is ${d.age} here and ${d.first} above: check the age.`,
    born: (d: { age: number; born: number; right: number; year: number }) =>
      `Who was born in ${d.born} was ${d.right} or ${d.right - 1} in ${d.year}, not ${d.age}: check the age and the years.`,
    graduated: (d: { age: number; year: number }) => `That is a graduation at ${d.age} in ${d.year}: check the years.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Ann Moss, 34, ran into the street.\n\nMoss, ⟦43⟧, said she saw nothing.\n',
      good: 'Ann Moss, 34, ran into the street.\n\nMoss, 34, said she saw nothing.\n',
    },
    { whole: true, bad: 'Mayor Ana Ruiz, 51, spoke first.\n\nThe rain stopped. Ruiz, ⟦52⟧, left the hall.\n' },
    { whole: true, bad: 'Tom Hale, 19, drove the truck.\n\nPolice said Tom Hale, ⟦29⟧, had no license.\n' },
    {
      whole: true,
      bad: 'Pier shut\n\nBorn in 1950, Hale, ⟦49⟧, died in 2009, when the pier was shut.\n',
      message: 'born',
      severity: 'warning',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nHale, who died in 2005 at 75, graduated in ⟦1938⟧.\n',
      message: 'graduated',
      severity: 'warning',
    },
    { whole: true, ok: 'Pier shut\n\nBorn in 1950, Hale, 58, died in 2009.\n', because: 'the birthday was still to come' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\nMoss was 19 when she came to town.\n', because: 'that was her age then' },
    { whole: true, ok: 'Ann Moss, 34, and Tom Moss, 43, left.\n\nAnn Moss came back.\n', because: 'they are two people' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\nMoss, 34, said she saw nothing.\n', because: 'the age is the same' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\n“Moss, 43, ran,” the sign read.\n', because: 'the sign is quoted' },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    for (const [block, numbers] of story.facts('numbers').entries()) {
      if (!BODY.has(story.blocks[block]!.kind)) continue;
      for (const life of livesOf(numbers)) {
        // The figures of one sentence are of one life only when it names one person.
        const people = names[block]!.filter((name) => name.sentence === life.sentence && isPerson(name));
        if (people.length > 1) continue;
        const { born, died, graduated, age } = life;
        const at = (fact: number): FactRef => ({ block, channel: 'numbers', fact });
        const end = died?.value ?? story.context.date?.year;
        if (born && age && end !== undefined && (born.value + age.value > end + 1 || born.value + age.value < end - 2))
          report({
            message: 'born',
            data: { age: age.value, born: born.value, right: end - born.value, year: end },
            at: at(age.fact),
            severity: 'warning',
            related: [{ at: at(born.fact), message: `Born in ${born.value}.` }],
          });
        const birth = born?.value ?? (died && age && died.value - age.value);
        if (!graduated || birth === undefined) continue;
        const then = graduated.value - birth;
        if (then < YOUNGEST || then > OLDEST)
          report({
            message: 'graduated',
            data: { age: then, year: graduated.value },
            at: at(graduated.fact),
            severity: 'warning',
          });
      }
    }
    for (const entity of story.view('people').entities) {
      if (entity.kind !== 'person') continue;
      let first: { age: string; at: FactRef } | undefined;
      for (const ref of entity.mentions) {
        const name = names[ref.block]?.[ref.fact];
        const age = name && !name.quoted ? ageOf(name) : undefined;
        if (!age || Number(age) > OLDEST) continue;
        const at: FactRef = { ...ref, part: 'description' };
        if (!first) first = { age, at };
        else if (age !== first.age)
          report({
            message: 'differs',
            data: { name: entity.name, age, first: first.age },
            at,
            fixes: [
              { title: `Write “${first.age}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: first.age }] },
              { title: `Write “${age}” above`, kind: 'suggestion', edits: [{ at: first.at, how: 'replace', text: age }] },
            ],
            related: [{ at: first.at, message: `${first.age} here.` }],
          });
      }
    }
  },
});

const ageOf = kept(({ description }: NameFact) => AGE.exec(description ?? '')?.[1]);

interface Figure {
  readonly value: number;
  readonly fact: number;
}

interface Life {
  readonly sentence: number;
  born?: Figure;
  died?: Figure;
  graduated?: Figure;
  /** At death, when the sentence tells of it. */
  age?: Figure;
}

/** What the figures of each sentence say of a life. A sentence that says one of these twice tells of two. */
function livesOf(numbers: readonly NumberFact[]): readonly Life[] {
  const lives = new Map<number, Life>();
  const mixed = new Set<number>();
  for (const [fact, { life, value, sentence }] of numbers.entries()) {
    if (!life) continue;
    const known = lives.get(sentence) ?? { sentence };
    lives.set(sentence, known);
    const part = life === 'age-at-death' ? 'age' : life;
    if (known[part]) mixed.add(sentence);
    known[part] = { value, fact };
  }
  return [...lives.values()].filter(({ sentence }) => !mixed.has(sentence));
}

const isPerson = ({ kind, acronym, weak }: NameFact): boolean => kind === 'person' && !acronym && !weak;
