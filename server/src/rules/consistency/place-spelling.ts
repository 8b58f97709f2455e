import { PLACE_VARIANTS } from '../../lexicon/place-variants.ts';
import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';

const BY_FORM = new Map(PLACE_VARIANTS.flatMap((forms) => forms.map((form) => [form, forms] as const)));

export default defineRule({
  id: 'consistency/place-spelling',
  summary: 'A place is spelled one way through the story.',
  why: 'Kyiv in one paragraph and Kiev in the next tells readers that two hands wrote the story and nobody read it.',
  source: [{ guide: 'AP', entry: 'place names' }],
  severity: 'warning',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  blocks: ['headline', 'deck', 'paragraph', 'caption', 'list-item', 'subhead'],
  quotes: 'skip',
  fix: 'suggestion',
  scope: 'story',
  reads: ['names'],
  messages: {
    differs: ({ odd, usual }: { odd: string; usual: string }) =>
      `“${odd}” is “${usual}” elsewhere in the story: make them agree.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Crowds filled Kyiv on Sunday.\n\nThe mayor of ⟦Kiev⟧ spoke. Kyiv was quiet by night.\n',
      good: 'Crowds filled Kyiv on Sunday.\n\nThe mayor of Kyiv spoke. Kyiv was quiet by night.\n',
    },
    { whole: true, bad: 'Trucks left Raqqa at dawn.\n\nThe road to ⟦Raqqah⟧ was mined.\n' },
    { whole: true, bad: 'The ferry left Mumbai at noon.\n\nIt came back to ⟦Bombay⟧ at night, and stayed in Mumbai.\n' },
    { whole: true, ok: 'Crowds filled Kiev on Sunday.\n\nThe mayor of Kiev spoke.\n', because: 'one form is used throughout' },
    { whole: true, ok: 'Crowds filled Kyiv on Sunday.\n\n“Kiev is ours,” he wrote.\n', because: 'the words are the writer’s' },
    { whole: true, ok: 'The ferry to Odesa left at noon.\n\nIt was late in Odesa.\n', because: 'one form is used throughout' },
    { whole: true, ok: 'The ferry left Mumbai at noon.\n\nIt came back at night.\n', because: 'the place is spelled one way' },
  ],
  check(story, { report }) {
    const seen = new Map<readonly string[], Map<string, FactRef[]>>();
    for (const [block, facts] of story.facts('names').entries()) {
      for (const [fact, name] of facts.entries()) {
        const forms = name.quoted || name.kind === 'person' ? undefined : BY_FORM.get(name.form);
        if (!forms) continue;
        const byForm = seen.get(forms) ?? new Map<string, FactRef[]>();
        const places = byForm.get(name.form) ?? [];
        places.push({ block, channel: 'names', fact, part: 'name' });
        byForm.set(name.form, places);
        seen.set(forms, byForm);
      }
    }
    for (const [forms, byForm] of seen) {
      if (byForm.size < 2) continue;
      // The commoner form stands; of equals, the one the wire prints.
      const [usual] = [...byForm.keys()].sort(
        (a, b) => byForm.get(b)!.length - byForm.get(a)!.length || forms.indexOf(a) - forms.indexOf(b),
      );
      for (const [odd, places] of byForm) {
        if (odd === usual) continue;
        for (const at of places)
          report({
            message: 'differs',
            data: { odd, usual: usual! },
            at,
            fixes: [{ title: `Write “${usual}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: usual! }] }],
            related: [{ at: byForm.get(usual!)![0]!, message: `“${usual}” here.` }],
          });
      }
    }
  },
});
