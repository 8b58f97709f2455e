import { defineRule } from '../../rule/rule.ts';
import type { FactRef } from '../../story/fact.ts';
import { spell } from '../../story/numbers/written.ts';
import type { NumberFact } from '../../story/numbers.ts';
import type { BlockKind } from '../../text/block.ts';

/** Headlines and tables have forms of their own. */
const BODY: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'question']);

export default defineRule({
  id: 'consistency/number-form',
  summary: 'The same number of the same things is written one way.',
  why: 'Twelve men in one paragraph and 12 men in the next read like two counts.',
  source: [{ guide: 'AP Stylebook', entry: 'numerals' }],
  severity: 'info',
  lifecycle: 'stable',
  falseAlarms: { per1000Words: 0, words: 445_000 },
  blocks: ['paragraph', 'list-item', 'question'],
  quotes: 'skip',
  fix: 'safe',
  // The count alone is a matter of that rule; here it is that both forms stand in one story.
  yieldsTo: ['numerals/one-to-nine'],
  scope: 'story',
  reads: ['numbers'],
  messages: {
    differs: ({ noun, write }: { noun: string; write: string }) =>
      `The same ${noun === 'percent' ? 'percentage' : `number of ${noun}`} stands in words and in figures: write “${write}” here too.`,
  },
  examples: [
    {
      whole: true,
      bad: 'Pier shut\n\nThe fire crews found ⟦twelve⟧ old boats.\n\nOf the 12 boats, one sank.\n',
      good: 'Pier shut\n\nThe fire crews found 12 old boats.\n\nOf the 12 boats, one sank.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nA storm cut ⟦ten percent⟧ of the lines, and fees rose 10 percent.\n',
      good: 'Pier shut\n\nA storm cut 10 percent of the lines, and fees rose 10 percent.\n',
    },
    {
      whole: true,
      bad: 'Pier shut\n\nA storm sank ⟦8⟧ old ferries.\n\nThe eight ferries are old.\n',
      good: 'Pier shut\n\nA storm sank eight old ferries.\n\nThe eight ferries are old.\n',
    },
    {
      whole: true,
      ok: 'Pier shut\n\nTwelve boats sank.\n\nThe 12 boats were old.\n',
      because: 'a sentence opens with a word',
    },
    { whole: true, ok: 'Pier shut\n\nNine trucks stood 9 miles off.\n', because: 'they count different things' },
    {
      whole: true,
      ok: 'Pier shut\n\nThe 12 boats sank.\n\n“We had twelve boats,” he said.\n',
      because: 'the words are the speaker’s',
    },
    { whole: true, ok: 'Pier shut\n\nThe crews found 12 boats.\n\nThe 12 boats were old.\n', because: 'the form is the same' },
  ],
  check(story, { report }) {
    const forms = new Map<string, { readonly number: NumberFact; readonly at: FactRef }[]>();
    for (const [block, numbers] of story.facts('numbers').entries()) {
      if (!BODY.has(story.blocks[block]!.kind)) continue;
      for (const [fact, number] of numbers.entries()) {
        if (number.quoted || number.form === 'mixed' || !Number.isInteger(number.value)) continue;
        // A word that opens a sentence has no choice.
        if (number.opens && number.form === 'words') continue;
        const noun = number.kind === 'percent' ? 'percent' : number.kind === 'count' ? number.noun : undefined;
        if (!noun) continue;
        const key = `${number.value} ${noun}`;
        const known = forms.get(key);
        const here = { number, at: { block, channel: 'numbers' as const, fact } };
        if (known) known.push(here);
        else forms.set(key, [here]);
      }
    }
    for (const [key, places] of forms) {
      const noun = key.slice(key.indexOf(' ') + 1);
      const house = noun === 'percent' || places[0]!.number.value >= 10 ? 'figures' : 'words';
      const right = places.find(({ number }) => number.form === house);
      if (!right) continue;
      for (const { number, at } of places) {
        if (number.form === house) continue;
        const write = house === 'figures' ? String(number.value) : spell(number.value);
        if (!write) continue;
        const text = number.opens ? write[0]!.toUpperCase() + write.slice(1) : write;
        const figure: FactRef = { ...at, part: 'figure' };
        report({
          message: 'differs',
          data: { noun, write: text },
          at: noun === 'percent' ? at : figure,
          fixes: [{ title: `Write “${text}”`, kind: 'safe', edits: [{ at: figure, how: 'replace', text }] }],
          related: [{ at: right.at, message: 'Written the other way here.' }],
        });
      }
    }
  },
});
