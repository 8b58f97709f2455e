import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';

export default defineRule({
  id: 'units/repeated-conversion',
  summary: 'A quantity that was converted once is not converted again.',
  why: 'The equivalent helps at the first mention. Said again it only stops the reader.',
  source: [{ guide: 'Mongabay style guide', entry: 'measurements', url: 'https://mongabay.com' }],
  scope: 'story',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: { every: option.boolean(false, 'The house converts every mention; nothing is reported.') },
  reads: ['measures'],
  messages: { again: ({ measure }: { measure: string }) => `This quantity was converted above; write “${measure}” alone.` },
  examples: [
    {
      whole: true,
      bad: 'The trail is 10 miles (16 kilometers) long.\n\nHikers need a day for the 10 miles⟦ (16 kilometers)⟧ of trail.',
      good: 'The trail is 10 miles (16 kilometers) long.\n\nHikers need a day for the 10 miles of trail.',
    },
    {
      whole: true,
      bad: 'It was 90 F (32 C) on Monday.\n\nTuesday brought 90 F⟦ (32 C)⟧ again.',
      good: 'It was 90 F (32 C) on Monday.\n\nTuesday brought 90 F again.',
    },
    {
      whole: true,
      bad: 'The dam is a mile (1.6 kilometers) off.\n\nThe road ends a mile⟦ (1.6 kilometers)⟧ from it.',
      good: 'The dam is a mile (1.6 kilometers) off.\n\nThe road ends a mile from it.',
    },
    {
      whole: true,
      ok: 'It is 10 miles (16 kilometers) off.\n\nThe next is 12 miles (19 kilometers) off.',
      because: 'They are two quantities.',
    },
    { whole: true, ok: 'It is 10 miles (16 kilometers) off.\n\nIt moved at 10 mph (16 kph).', because: 'The units differ.' },
    {
      whole: true,
      ok: 'It is 10 miles (16 kilometers) off.\n\nThe next is 10 miles off.',
      because: 'The second mention stands alone.',
    },
    {
      whole: true,
      ok: 'It is 10 miles (16 kilometers) off.\n\nThe other is 10 miles (16 kilometers) off.',
      because: 'The house converts every mention.',
      options: { every: true },
    },
    {
      whole: true,
      ok: 'It is 10 miles (16 kilometers) off.\n\n“It is 10 miles (16 kilometers) of mud,” Ana Ruiz said.',
      because: 'A quotation is left alone.',
    },
  ],
  check(story, { options, report }) {
    if (options.every) return;
    const seen = new Set<string>();
    const channel = story.facts('measures');
    for (const { index, kind } of story.blocks) {
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      for (const [i, fact] of (channel[index] ?? []).entries()) {
        const [first] = fact.conversions;
        if (!first || fact.quoted || fact.conversions.length > 1 || first.style !== 'parentheses' || first.displaced) continue;
        const key = [fact.unit, ...fact.values, first.unit, ...first.values].join(' ');
        if (!seen.has(key)) {
          seen.add(key);
          continue;
        }
        const at = { block: index, channel: 'measures' as const, fact: i, part: 'aside' };
        report({
          message: 'again',
          at,
          data: { measure: fact.figure },
          fixes: [{ title: 'Delete the repeated conversion', kind: 'suggestion', edits: [{ at, how: 'replace', text: '' }] }],
        });
      }
    }
  },
});
