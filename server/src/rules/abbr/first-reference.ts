import { KNOWN_INITIALS } from '../../lexicon/known-initials.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { kept } from '../../story/kept.ts';
import type { NameFact } from '../../story/names.ts';

const KNOWN: ReadonlySet<string> = new Set(KNOWN_INITIALS);
const JOINS: ReadonlySet<string> = new Set(['of', 'the', 'for', 'and', 'on', 'in', 'to']);

export default defineRule({
  id: 'abbr/first-reference',
  summary: 'Initials that nothing explains',
  why: 'Initials that readers do not know by heart come after the name they stand for, or close before it. Off unless a desk wants it: many initials are names of their own.',
  source: [
    { guide: 'AP Stylebook', entry: 'abbreviations and acronyms' },
    { guide: 'Reuters Handbook of Journalism', entry: 'abbreviations' },
  ],
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  scope: 'story',
  reads: ['names'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'none',
  falseAlarms: { per1000Words: 0.3, words: 196_000 },
  options: {
    known: option.list([], 'Initials that this desk’s readers know.'),
  },
  messages: {
    unexplained: ({ letters }: { letters: string }) =>
      `Nothing says what “${letters}” stands for: spell it out at first mention.`,
  },
  examples: [
    { bad: 'The ⟦NTSB⟧ sent a team on Monday.' },
    { bad: 'An ⟦IAEA⟧ team left on Monday.' },
    { bad: 'The ⟦HSC⟧ met. The HSC left.' },
    { ok: 'The FBI and NASA agreed on TV.', because: 'Everybody knows these.' },
    { ok: 'The Harbor Safety Commission met. The HSC left.', because: 'The name stands before it.' },
    { ok: 'The HSC met on Monday. The Harbor Safety Commission was founded in 1911.', because: 'The name follows at once.' },
    { ok: 'The HSC met.', because: 'This desk’s readers know it.', options: { known: ['HSC'] } },
    { ok: '“The HSC met on Monday,” Ida Marsh said.', because: 'A speaker’s words.' },
  ],
  check(story, { options, report }) {
    const names = story.facts('names');
    const isExplained = (letters: string): boolean => names.some((facts) => facts.some((name) => initialsOf(name) === letters));
    const seen = new Set<string>(options.known);
    for (const [block, facts] of names.entries()) {
      const kind = story.blocks[block]?.kind;
      if (kind !== 'paragraph' && kind !== 'list-item' && kind !== 'question') continue;
      for (const [fact, { form, acronym, quoted, given, surname, kind: what }] of facts.entries()) {
        if (!acronym || quoted || given || surname || what === 'place' || seen.has(form)) continue;
        seen.add(form);
        const letters = form.replaceAll('.', '');
        if (!/^\p{Lu}{3,6}$/u.test(letters) || KNOWN.has(letters) || isExplained(letters)) continue;
        report({ message: 'unexplained', at: { block, channel: 'names', fact }, data: { letters: form } });
      }
    }
  },
});

/** HSC of "Harbor Safety Commission". */
const initialsOf = kept(({ form }: NameFact): string => {
  const words = form.split(/[\s-]/).filter((word) => !JOINS.has(word));
  return words.length > 1 ? words.map((word) => word[0] ?? '').join('') : '';
});
