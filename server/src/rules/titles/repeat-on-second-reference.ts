import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import type { NameFact } from '../../story/names.ts';

/** Titles that go with a name for good: people are known by them alone. */
const KEPT = /\b(?:King|Queen|Prince|Princess|Pope|Saint|St|Sheikh|Emperor|Duke|Duchess|Lord|Lady|Sir|Dame|Mother|Sister)\b/;
/** Courtesy titles have a rule of their own. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss)\.?$/;

export default defineRule({
  id: 'titles/repeat-on-second-reference',
  summary: 'The title again on second reference',
  why: 'Once the reader knows who somebody is, the surname alone is shorter and no less polite.',
  source: [{ guide: 'writingexplained.org', entry: 'AP style legislative titles; military titles' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['names', 'people'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  convention: 'title',
  falseAlarms: { per1000Words: 0.02, words: 196_000 },
  options: {
    fullNames: option.boolean(false, 'Report a full name on second reference too.'),
  },
  messages: {
    title: ({ name, surname }: { name: string; surname: string }) =>
      `${name} was introduced above: on second reference write “${surname}”.`,
    full: ({ name, surname }: { name: string; surname: string }) => `The full name ${name} stands above: write “${surname}”.`,
  },
  examples: [
    {
      bad: 'Sen. Jane Cole opened the pier. At noon ⟦Sen. Jane Cole⟧ left.',
      good: 'Sen. Jane Cole opened the pier. At noon Cole left.',
      message: 'title',
    },
    {
      bad: 'Dr. Peter Marsh opened the clinic. At noon ⟦Dr. Marsh⟧ left.',
      good: 'Dr. Peter Marsh opened the clinic. At noon Marsh left.',
    },
    {
      bad: 'Gen. Anna Lee led the march. At noon ⟦Gen. Lee⟧ left.',
      good: 'Gen. Anna Lee led the march. At noon Lee left.',
    },
    {
      bad: 'Jane Cole opened the pier. At noon ⟦Jane Cole⟧ left.',
      good: 'Jane Cole opened the pier. At noon Cole left.',
      message: 'full',
      options: { fullNames: true },
    },
    { ok: 'Sen. Jane Cole and Peter Cole came. Sen. Jane Cole left.', because: 'One surname, two people.' },
    { ok: 'Sen. Jane Cole came. The senator left.', because: 'No name.' },
    { ok: 'Prince Henry Marsh came. At noon Prince Henry left.', because: 'He is known by the title.' },
    { ok: 'Sen. Jane Cole came. “I met Sen. Jane Cole,” Ida Marsh said.', because: 'A speaker’s words.' },
    { ok: 'Jane Cole came. At noon Mayor Cole left.', because: 'The title is new here.' },
  ],
  check(story, context) {
    const names = story.facts('names');
    const { entities } = story.view('people');
    // Running files introduce people again in every entry.
    if (story.blocks.some(({ kind }) => kind === 'time-slug' || kind === 'inner-dateline')) return;
    const bearers = new Map<string, number>();
    const surnamesOf = (mentions: readonly FactRef[]): ReadonlySet<string> =>
      new Set(mentions.flatMap(({ block, fact }) => names[block]?.[fact]?.surname ?? []));
    for (const { kind, mentions } of entities) {
      if (kind === 'person') for (const surname of surnamesOf(mentions)) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    }
    for (const { kind, mentions, name } of entities) {
      if (kind !== 'person') continue;
      let introduced: NameFact | undefined;
      for (const ref of mentions) {
        const block = story.blocks[ref.block]?.kind;
        const fact = names[ref.block]?.[ref.fact];
        if (!fact?.surname || fact.quoted || (block !== 'paragraph' && block !== 'list-item' && block !== 'question')) continue;
        if (!introduced) {
          if (fact.given) introduced = fact;
          continue;
        }
        if (bearers.get(fact.surname) !== 1 || fact.possessive) continue;
        const again = fact.title !== undefined && fact.title === introduced.title;
        if (
          again ? KEPT.test(fact.title!) || COURTESY.test(fact.title!) : !(context.options.fullNames && fact.given && !fact.title)
        )
          continue;
        const data = { name, surname: fact.surname };
        const fixes = [
          {
            title: `Write “${fact.surname}”`,
            kind: 'suggestion' as const,
            edits: [{ at: ref, how: 'replace' as const, text: fact.surname }],
          },
        ];
        context.report(again ? { message: 'title', at: ref, data, fixes } : { message: 'full', at: ref, data, fixes });
      }
    }
  },
});
