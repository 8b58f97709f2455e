import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import { sourceOf, suggestionsFor } from '../../story/measures/suggestion.ts';
import { bareUnitAfter, vagueMeasuresOf } from '../../story/measures/vague.ts';

export default defineRule({
  id: 'units/bare-unit-conversion',
  summary: 'Parentheses that name a unit and give no figure convert nothing.',
  why: '“A few kilometers (miles)” tells nobody how far it is. A vague quantity needs no equivalent; an exact one needs a figure.',
  source: [{ guide: 'Language Log', entry: 'on “kilometers (miles)”' }],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446000 },
  options: {
    ...houseFormOptions,
    vague: option.oneOf(
      ['ignore', 'bare-unit'],
      'ignore',
      'bare-unit: the house does print “kilometers (miles)” after vague quantities.',
    ),
  },
  messages: {
    vague: ({ bare }: { bare: string }) => `“${bare}” converts nothing after a vague quantity; delete it.`,
    exact: ({ bare, right }: { bare: string; right: string }) => `“${bare}” has no figure; write “(${right})”.`,
  },
  examples: [
    {
      bad: 'The camp is just a few kilometers⟦ (miles)⟧ from the border.',
      good: 'The camp is just a few kilometers from the border.',
      message: 'vague',
    },
    { bad: 'The smoke drifted hundreds of miles⟦ (kilometers)⟧ east.', good: 'The smoke drifted hundreds of miles east.' },
    { bad: 'The fence is 200 meters⟦ (yards)⟧ long.', good: 'The fence is 200 meters (660 feet) long.', message: 'exact' },
    { ok: 'The camp is a few kilometers from the border.', because: 'A vague quantity needs no equivalent.' },
    { ok: 'The smoke drifted hundreds of miles east.', because: 'A vague quantity needs no equivalent.' },
    { ok: 'The fence is 200 meters (660 feet) long.', because: 'The equivalent has a figure.' },
    {
      ok: 'The camp is a few kilometers (miles) from the border.',
      because: 'The house prints it so.',
      options: { vague: 'bare-unit' },
    },
    { ok: '“It is a few kilometers (miles) off,” Ana Ruiz said.', because: 'A speaker’s words are not corrected.' },
  ],
  check(paragraph, { options, report }) {
    if (options.vague === 'ignore') {
      for (const { bare } of vagueMeasuresOf(paragraph)) {
        if (!bare) continue;
        const text = paragraph.text.slice(bare.span.start, bare.span.end).trim();
        report({
          message: 'vague',
          span: bare.span,
          data: { bare: text },
          fixes: [{ title: `Delete “${text}”`, kind: 'safe', edits: [{ span: bare.span, text: '' }] }],
        });
      }
    }
    for (const measure of paragraph.measures) {
      const from = UNIT_BY_ID.get(measure.unit);
      if (measure.quoted || !from) continue;
      const bare = bareUnitAfter(paragraph, measure.span.end);
      const [first] = bare ? suggestionsFor(sourceOf(measure), options) : [];
      if (!bare || !first) continue;
      const text = paragraph.text.slice(bare.span.start, bare.span.end).trim();
      report({
        message: 'exact',
        span: bare.span,
        data: { bare: text, right: first.text },
        fixes: [
          { title: `Change to “(${first.text})”`, kind: 'suggestion', edits: [{ span: bare.span, text: ` (${first.text})` }] },
        ],
      });
    }
  },
});
