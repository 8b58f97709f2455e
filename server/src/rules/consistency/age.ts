import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

/** An age set off by commas after a name: "Ann Lee, 34, ...". */
const AGE = /^(\d{1,3})$/;
const OLDEST = 115;

export default defineRule({
  id: 'consistency/age',
  summary: 'One person has one age.',
  why: 'Two ages for one person are a correction waiting to be printed.',
  source: [{ guide: 'Newsroom accuracy checklists', entry: 'check every age' }],
  severity: 'error',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['paragraph', 'caption', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names', 'people'],
  messages: {
    differs: (d: { name: string; age: string; first: string }) =>
      `${d.name} is ${d.age} here and ${d.first} above: check the age.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Ann Moss, 34, ran into the street.\n\nMoss, ⟦43⟧, said she saw nothing.\n',
      good: 'Ann Moss, 34, ran into the street.\n\nMoss, 34, said she saw nothing.\n',
    },
    { whole: true, bad: 'Mayor Ana Ruiz, 51, spoke first.\n\nThe rain stopped. Ruiz, ⟦52⟧, left the hall.\n' },
    { whole: true, bad: 'Tom Hale, 19, drove the truck.\n\nPolice said Tom Hale, ⟦29⟧, had no license.\n' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\nMoss was 19 when she came to town.\n', because: 'that was her age then' },
    { whole: true, ok: 'Ann Moss, 34, and Tom Moss, 43, left.\n\nAnn Moss came back.\n', because: 'they are two people' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\nMoss, 34, said she saw nothing.\n', because: 'the age is the same' },
    { whole: true, ok: 'Ann Moss, 34, ran.\n\n“Moss, 43, ran,” the sign read.\n', because: 'the sign is quoted' },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    for (const entity of story.view('people').entities) {
      if (entity.kind !== 'person') continue;
      let first: { age: string; at: FactRef } | undefined;
      for (const ref of entity.mentions) {
        const name = names[ref.block]?.[ref.fact];
        const age = name && !name.quoted ? AGE.exec(name.description ?? '')?.[1] : undefined;
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
