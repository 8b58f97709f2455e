import { DOUBLE_SURNAMES } from '../../lexicon/double-surnames.ts';
import { defineRule } from '../../rule/rule.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const plainForm = kept(({ form }: NameFact): string => plain(form));

/** By the second surname, which nobody is called by: what to write, and the surnames that must stand in the story. */
const BY_SECOND = new Map(
  DOUBLE_SURNAMES.trim()
    .split('\n')
    .map((row) => {
      const [both = '', later = ''] = row.split('|');
      return [plain(both.slice(both.lastIndexOf(' ') + 1)), { both: plain(both), later }] as const;
    }),
);

export default defineRule({
  id: 'names/spanish-double-surname',
  summary: 'Later mention of people with two Spanish surnames',
  why: 'Of two Spanish surnames the first is the father’s: on later mention wires use that one, or both where the person does, never the second alone.',
  source: [{ guide: 'Diversity Style Guide', entry: 'Latino names' }],
  severity: 'info',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['names'],
  blocks: ['paragraph', 'caption', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  messages: {
    second: ({ later }: { later: string }) => `The second surname does not stand alone: write “${later}”.`,
  },
  examples: [
    {
      bad: 'Andrés Manuel López Obrador opened the pier. ⟦Obrador⟧ cut a ribbon.',
      good: 'Andrés Manuel López Obrador opened the pier. López Obrador cut a ribbon.',
    },
    {
      bad: 'The town met Claudia Sheinbaum Pardo. At noon ⟦Pardo⟧ left.',
      good: 'The town met Claudia Sheinbaum Pardo. At noon Sheinbaum left.',
    },
    {
      bad: 'The town read Gabriel García Márquez. Later ⟦Márquez⟧ came.',
      good: 'The town read Gabriel García Márquez. Later García Márquez came.',
    },
    { ok: 'Claudia Sheinbaum Pardo came. Sheinbaum left.', because: 'The first surname.' },
    { ok: 'Rafael Márquez came. Márquez left.', because: 'Another Márquez.' },
    { ok: 'Andrés Manuel López Obrador came. López Obrador left.', because: 'He uses both.' },
    {
      ok: 'Andrés Manuel López Obrador came. “I met Obrador,” Ida Marsh said.',
      because: 'A speaker’s words.',
    },
  ],
  check(story, { report }) {
    const names = story.facts('names');
    const forms = () => names.flat().map(plainForm);
    for (const [block, facts] of names.entries()) {
      for (const [fact, name] of facts.entries()) {
        const row = name.quoted || name.given !== undefined ? undefined : BY_SECOND.get(plainForm(name));
        if (!row || !forms().some((other) => other.includes(row.both))) continue;
        const at = { block, channel: 'names' as const, fact, part: 'name' };
        report({
          message: 'second',
          at,
          data: { later: row.later },
          fixes: [
            {
              title: `Write “${row.later}”`,
              kind: 'suggestion',
              edits: [{ at, how: 'replace', text: row.later }],
            },
          ],
        });
      }
    }
  },
});
