import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { vagueMeasuresOf } from '../../story/measures/vague.ts';

export default defineRule({
  id: 'units/vague-quantity',
  summary: 'For houses that name the other unit after a vague quantity: “hundreds of miles (kilometers).”',
  why: 'Most desks leave vague quantities alone, and so does this rule unless the house asks for the bare unit.',
  source: [{ guide: 'Language Log', entry: 'on “kilometers (miles)”' }],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  profile: 'off',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: { vague: option.oneOf(['ignore', 'bare-unit'], 'ignore', 'bare-unit: name the other unit after a vague quantity.') },
  messages: { bare: ({ unit }: { unit: string }) => `The house names the other unit here: “(${unit})”.` },
  examples: [
    {
      bad: 'The smoke drifted ⟦hundreds of miles⟧ east.',
      good: 'The smoke drifted hundreds of miles (kilometers) east.',
      options: { vague: 'bare-unit' },
    },
    {
      bad: 'The herd walked ⟦thousands of kilometers⟧ south.',
      good: 'The herd walked thousands of kilometers (miles) south.',
      options: { vague: 'bare-unit' },
    },
    {
      bad: 'The cliff fell ⟦dozens of feet⟧ to the beach.',
      good: 'The cliff fell dozens of feet (meters) to the beach.',
      options: { vague: 'bare-unit' },
    },
    { ok: 'The smoke drifted hundreds of miles east.', because: 'The house leaves vague quantities alone.' },
    { ok: 'The cliff fell several feet to the beach.', because: 'The house leaves vague quantities alone.' },
    {
      ok: 'The smoke drifted hundreds of miles (kilometers) east.',
      because: 'The unit is named.',
      options: { vague: 'bare-unit' },
    },
    {
      ok: '“We walked hundreds of miles,” Ana Ruiz said.',
      because: 'A speaker’s words stay as they were said.',
      options: { vague: 'bare-unit' },
    },
  ],
  check(paragraph, { options, report }) {
    if (options.vague !== 'bare-unit') return;
    for (const { span, unit, bare } of vagueMeasuresOf(paragraph)) {
      const target = UNIT_BY_ID.get(unit.targets[0] ?? '');
      if (bare || !target) continue;
      report({
        message: 'bare',
        span,
        data: { unit: target.plural },
        fixes: [
          {
            title: `Add “(${target.plural})”`,
            kind: 'suggestion',
            edits: [{ span: { start: span.end, end: span.end }, text: ` (${target.plural})` }],
          },
        ],
      });
    }
  },
});
