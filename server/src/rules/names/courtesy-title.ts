import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { CourtesyFormFact } from '../../story/forms.ts';

/** Names that are whole with their title. */
const NAMES: ReadonlySet<string> = new Set([
  'Clean',
  'Doubtfire',
  'Speaker',
  'President',
  'Chairman',
  'Rogers',
  'Potato',
  'Bean',
  'Darcy',
  'Robinson',
  'America',
  'Universe',
  'World',
  'USA',
  'Teen',
  'Manners',
  'Piggy',
  'Saigon',
  'Marvel',
  'Right',
  'Justice',
  'T',
  'Spock',
]);

export default defineRule({
  id: 'names/courtesy-title',
  summary: 'Mr., Mrs., Ms. and Miss in narration',
  why: 'Wire copy names people without courtesy titles; they stay in quotations, and where a couple has to be told apart.',
  source: [
    { guide: 'AP Stylebook', entry: 'courtesy titles' },
    { guide: 'Reuters Handbook of Journalism', entry: 'courtesy titles' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'story',
  reads: ['forms', 'names'],
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'courtesy',
  falseAlarms: { per1000Words: 0.04, words: 196_000 },
  options: {
    style: option.number(3, 'So many in one story are its house’s style and are reported once.', { min: 1 }),
  },
  messages: {
    title: ({ title, name }: { title: string; name: string }) => `This house names people without “${title}”: write “${name}”.`,
    story: ({ count }: { count: number }) =>
      `This story uses courtesy titles throughout (${count} times): this house names people without them.`,
  },
  examples: [
    {
      bad: 'Peter Cole opened the pier. The crowd cheered ⟦Mr. Cole⟧ at noon.',
      good: 'Peter Cole opened the pier. The crowd cheered Cole at noon.',
      message: 'title',
    },
    { bad: 'The pier was opened by ⟦Mrs. Jane Marsh⟧.', good: 'The pier was opened by Jane Marsh.' },
    { bad: 'At noon ⟦Ms. Lee⟧ left.', good: 'At noon Lee left.' },
    {
      bad: 'At noon ⟦Mr. Cole⟧ left. At one Mr. Cole was back. At two Mr. Cole slept.',
      message: 'story',
    },
    { ok: 'The shelf held Mr. Clean and Ms. magazine.', because: 'Names of things.' },
    { ok: 'Peter Cole left at noon.', because: 'No courtesy title.' },
    { ok: 'She was Miss America in 1999.', because: 'A contest.' },
    { ok: '“I met Mr. Cole at the pier,” Anna Lee said.', because: 'A speaker’s words.' },
  ],
  check(story, context) {
    const found: { block: number; index: number; fact: CourtesyFormFact }[] = [];
    story.facts('forms').forEach((facts, block) => {
      facts.forEach((fact, index) => {
        if (fact.type === 'courtesy' && !NAMES.has(fact.name.split(' ', 1)[0]!)) found.push({ block, index, fact });
      });
    });
    const full = new Map<string, string>();
    /** Two people of one surname: the title may be all that tells them apart. */
    const shared = new Set<string>();
    for (const facts of story.facts('names')) {
      for (const { surname, given } of facts) {
        if (!surname || !given) continue;
        const first = given.split(' ')[0]!;
        if ((full.get(surname) ?? first) !== first) shared.add(surname);
        full.set(surname, first);
      }
    }
    const sure = found.filter(({ fact }) => fact.title !== 'Miss' || !fact.alone || full.has(fact.name));
    const [first] = sure;
    if (!first) return;
    if (sure.length >= context.options.style) {
      context.report({
        message: 'story',
        at: { block: first.block, channel: 'forms', fact: first.index },
        data: { count: sure.length },
      });
      return;
    }
    for (const { block, index, fact } of sure) {
      const at = { block, channel: 'forms' as const, fact: index };
      const kind = full.has(fact.name) && !shared.has(fact.name) ? ('safe' as const) : ('suggestion' as const);
      const edits = [{ at: { ...at, part: 'gap' }, how: 'replace' as const, text: '' }];
      const fixes = [{ title: `Write “${fact.name}”`, kind, edits }];
      context.report({ message: 'title', at, data: { title: fact.title, name: fact.name }, fixes });
    }
  },
});
