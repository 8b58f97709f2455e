import type { Severity } from '../../rule/finding.ts';
import { defineRule } from '../../rule/rule.ts';
import { houseFormOptions } from '../../rule/unit-options.ts';
import type { Cause, Verdict } from '../../story/measures/checking.ts';
import { causeOfPair, checkedPairs, correctionsOf, spanOfPair } from '../../story/measures/pairs.ts';
import type { Edit, Span } from '../../text/span.ts';

const SEVERITIES: Partial<Record<Verdict, Severity>> = {
  truncated: 'info',
  coarse: 'info',
  'too-coarse': 'warning',
  imprecise: 'warning',
  wrong: 'error',
};

const CAUSES: Readonly<Record<Cause, string>> = {
  inverse: 'the factor was applied the wrong way round',
  nautical: 'it looks like nautical miles',
  statute: 'it was computed with statute miles',
  'short-ton': 'another kind of ton was used',
  'metric-ton': 'another kind of ton was used',
  imperial: 'it looks like Imperial gallons',
  'acres-hectares': 'acres and hectares were mixed up',
  ten: 'the decimal point slipped',
  linear: 'an area needs the square of the factor',
  'reading-for-difference': 'a difference in degrees has no offset of 32',
  'difference-for-reading': 'a reading needs the offset of 32',
  unknown: '',
};

interface Found {
  readonly printed: string;
  readonly right: string;
  readonly why: string;
}

export default defineRule({
  id: 'units/wrong-conversion',
  summary: 'The figure in parentheses does not agree with the measure it converts.',
  why: 'A wrong conversion is an error of fact that half the readers see. Figures that were fairly rounded, on either side, are left alone.',
  source: [
    {
      guide: 'NIST Special Publication 811',
      entry: 'appendix B, conversion factors',
      url: 'https://www.nist.gov/pml/special-publication-811',
    },
    { guide: 'AP Stylebook', entry: 'metric system' },
  ],
  scope: 'paragraph',
  severity: 'error',
  lifecycle: 'stable',
  blocks: ['headline', 'deck', 'subhead', 'paragraph', 'list-item', 'caption', 'question', 'table'],
  quotes: 'read',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 445000 },
  yieldsTo: ['units/area-vs-length', 'units/temperature-difference', 'units/nautical', 'units/fuel-economy'],
  options: houseFormOptions,
  messages: {
    wrong: ({ printed, right, why }: Found) => `“${printed}” should be about ${right}${why && `: ${why}`}.`,
    coarse: ({ printed, right }: Found) => `“${printed}” is rounded too far; ${right} is closer.`,
    truncated: ({ printed, right }: Found) => `“${printed}” was cut off, not rounded; write ${right}.`,
    imprecise: ({ printed, right }: Found) => `“${printed}” is not quite right; write ${right}.`,
  },
  examples: [
    {
      bad: 'The ferry sank ⟦5 miles (3.1 kilometers)⟧ offshore.',
      good: 'The ferry sank 5 miles (8 kilometers) offshore.',
      message: 'wrong',
      severity: 'error',
    },
    {
      bad: 'The fire covers ⟦10,000 acres (400 square kilometers)⟧ of forest.',
      good: 'The fire covers 10,000 acres (40 square kilometers) of forest.',
      severity: 'error',
    },
    {
      bad: 'The pipeline runs ⟦100 miles (150 kilometers)⟧ to the coast.',
      good: 'The pipeline runs 100 miles (160 kilometers) to the coast.',
      severity: 'error',
    },
    {
      bad: 'It reached ⟦90 degrees Fahrenheit (33 degrees Celsius)⟧ in the shade.',
      good: 'It reached 90 degrees Fahrenheit (32 degrees Celsius) in the shade.',
      message: 'imprecise',
      severity: 'warning',
    },
    {
      bad: 'The checkpoint is ⟦a mile (2 kilometers)⟧ from the bridge.',
      good: 'The checkpoint is a mile (1.6 kilometers) from the bridge.',
      message: 'coarse',
      severity: 'warning',
    },
    {
      bad: 'The patient had a temperature of ⟦100 F (37.7 C)⟧ on arrival.',
      good: 'The patient had a temperature of 100 F (38 C) on arrival.',
      message: 'truncated',
      severity: 'info',
    },
    { ok: 'The border is 100 miles (161 kilometers) away.', because: 'An exact conversion is right.' },
    { ok: 'The border is 100 miles (160 kilometers) away.', because: 'A rounded conversion is right.' },
    { ok: 'The storm was 70 miles (115 kilometers) from the cape.', because: 'Advisories round both figures to fives.' },
    { ok: 'The house stands 10 miles (20 kilometers by road) from the dam.', because: 'By road is another measure.' },
    { ok: 'It was 10 degrees Celsius below zero (14 degrees Fahrenheit).', because: 'The reading is minus 10.' },
    {
      ok: 'The plan covers 50 to 1.2 million acres (20,000 to 490,000 hectares) of forest.',
      because: 'It may begin at 50,000 acres.',
    },
    { ok: 'The suspect is 1.89 meters (6 feet, 2 inches) tall.', because: 'Heights are given to the inch.' },
    { ok: 'The wall is 500 feet (152 meters) long.', because: 'Precision is another rule’s business.' },
    { ok: '“We walked 10 miles (16 kilometers),” Ana Ruiz said.', because: 'The figures inside the quotation agree.' },
  ],
  check(paragraph, { options, report }) {
    for (const measure of paragraph.measures) {
      for (const pair of checkedPairs(measure)) {
        const severity = SEVERITIES[pair.verdict];
        if (!severity) continue;
        const { conversion, verdict } = pair;
        const { right, derived } = correctionsOf(pair, options);
        const slice = (span: Span): string => paragraph.text.slice(span.start, span.end);
        const message = verdict === 'wrong' ? 'wrong' : verdict === 'imprecise' || verdict === 'truncated' ? verdict : 'coarse';
        const change = (edit: Edit, why: string) => ({
          title: `Change “${slice(edit.span)}” to “${edit.text}”${why}`,
          kind: 'suggestion' as const,
          edits: [edit],
        });
        const fixes = [
          ...(right ? [change(right, '')] : []),
          ...(derived ? [change(derived, ': the figure in parentheses is the source’s')] : []),
        ];
        report({
          message,
          span: spanOfPair(pair),
          severity,
          data: {
            printed: slice(conversion.inside),
            right: right?.text ?? 'another figure',
            why: verdict === 'wrong' ? CAUSES[causeOfPair(pair)] : '',
          },
          fixes: measure.quoted ? [] : fixes,
        });
      }
    }
  },
});
