import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { defineRule } from '../../rule/rule.ts';
import { printFigure } from '../../story/measures/arithmetic.ts';
import { spelledName } from '../../story/measures/phrasing.ts';
import type { Conversion, Measure } from '../../story/measures.ts';
import type { Paragraph } from '../../story/paragraph.ts';

/** Words before a converted figure that its measure already says, or that say nothing. */
const IDLE_LEAD = /^(?:or )?(?:about|around|roughly|approximately|approx \.|approx|some|nearly|or|=|equals)$/;

/** The conversion's text in wire form: figures, spelled where it was capitalised or in words. */
function tidy(paragraph: Paragraph, conversion: Conversion): string {
  const figure = paragraph.text.slice(conversion.figure.start, conversion.figure.end);
  const unit = UNIT_BY_ID.get(conversion.unit)!;
  const printed = paragraph.text.slice(conversion.unitSpan.start, conversion.unitSpan.end);
  const inWords = conversion.shape === 'single' && conversion.figures[0]!.form === 'words';
  const number = inWords ? printFigure(conversion.values[0]!, 2) : figure;
  const name = isCapital(conversion, printed) ? spelledName(unit, conversion) : printed;
  const glue = paragraph.text.slice(conversion.figure.end, conversion.unitSpan.start);
  return `${number}${glue}${name}`;
}

const isCapital = (conversion: Conversion, printed: string): boolean =>
  !conversion.form.symbol && /^\p{Lu}\p{Ll}/u.test(printed) && UNIT_BY_ID.get(conversion.unit)?.dimension !== 'temperature';

type Problem = 'slash' | 'lead' | 'or' | 'brackets' | 'capital' | 'words' | 'displaced';

function problemOf(paragraph: Paragraph, measure: Measure, conversion: Conversion): Problem | undefined {
  const printed = paragraph.text.slice(conversion.unitSpan.start, conversion.unitSpan.end);
  if (conversion.style === 'slash') return 'slash';
  if (conversion.style === 'or') return 'or';
  if (conversion.style === 'brackets') return 'brackets';
  if (conversion.lead !== undefined && IDLE_LEAD.test(conversion.lead)) return 'lead';
  if (isCapital(conversion, printed)) return 'capital';
  if (conversion.shape === 'single' && conversion.figures[0]!.form === 'words' && conversion.values[0] !== 0) return 'words';
  return conversion.displaced && measure.hyphenated && conversion.shape === 'single' && measure.suffix === undefined
    ? 'displaced'
    : undefined;
}

export default defineRule({
  id: 'units/parenthesis-form',
  summary: 'A conversion stands in parentheses right after its unit: (8 kilometers), with no “about,” “or,” slash or bracket.',
  why: 'One form lets readers skip what they do not need. The hedge belongs to the measure and is written once; square brackets say that an editor changed a quotation.',
  source: [
    { guide: 'AP Stylebook', entry: 'metric system' },
    { guide: 'Reuters Handbook of Journalism', entry: 'measures and conversions' },
  ],
  scope: 'paragraph',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.002, words: 445000 },
  messages: {
    slash: ({ right }: { right: string }) => `Put the equivalent in parentheses: “(${right})”.`,
    or: ({ right }: { right: string }) => `The equivalent goes in parentheses: “(${right})”.`,
    brackets: ({ right }: { right: string }) => `Square brackets are for changes in quotations; write “(${right})”.`,
    lead: ({ right, lead }: { right: string; lead: string }) =>
      `Leave out “${lead}”: the parentheses hold the figure alone, “(${right})”.`,
    capital: ({ right }: { right: string }) => `Units are lowercase: “(${right})”.`,
    words: ({ right }: { right: string }) => `Give the converted figure in numerals: “(${right})”.`,
    displaced: ({ right }: { right: string }) => `The equivalent goes right after its unit: “(${right})”.`,
  },
  examples: [
    { bad: 'The trail is ⟦5 miles/8 kilometers⟧ long.', good: 'The trail is 5 miles (8 kilometers) long.', message: 'slash' },
    {
      bad: 'The trail is 5 miles ⟦(about 8 kilometers)⟧ long.',
      good: 'The trail is 5 miles (8 kilometers) long.',
      message: 'lead',
    },
    {
      bad: 'The trail is 5 miles⟦, or 8 kilometers,⟧ long.',
      good: 'The trail is 5 miles (8 kilometers) long.',
      message: 'or',
      severity: 'info',
    },
    {
      bad: 'The trail is 5 miles ⟦[8 kilometers]⟧ long.',
      good: 'The trail is 5 miles (8 kilometers) long.',
      message: 'brackets',
    },
    {
      bad: 'The trail is 10 miles ⟦(16 Kilometers)⟧ long.',
      good: 'The trail is 10 miles (16 kilometers) long.',
      message: 'capital',
    },
    {
      bad: 'The trail is 5 miles ⟦(eight kilometers)⟧ long.',
      good: 'The trail is 5 miles (8 kilometers) long.',
      message: 'words',
    },
    {
      bad: 'Crews closed a 5-mile stretch ⟦(8 kilometers)⟧ of road.',
      good: 'Crews closed a 5-mile (8-kilometer) stretch of road.',
      message: 'displaced',
      severity: 'info',
    },
    { ok: 'The trail is 10 to 15 miles (16 to 24 kilometers) long.', because: 'The form is right.' },
    {
      ok: 'The limit is 12 nautical miles (22 kilometers; 14 miles) out.',
      because: 'Two equivalents are parted by a semicolon.',
    },
    { ok: 'The wall is 5 feet tall (1.5 meters).', because: 'After an adjective the equivalent reads well.' },
    { ok: 'The trail is 5 miles (8 kilometers by road) long.', because: 'The words make it another measure.' },
    { ok: '“It is 5 miles [8 kilometers] long,” Ana Ruiz said.', because: 'Brackets in a quotation are the editor’s.' },
  ],
  check(paragraph, { report }) {
    for (const measure of paragraph.measures) {
      const { conversion } = measure;
      if (
        !conversion ||
        measure.quoted ||
        conversion.qualified ||
        measure.conversions.length !== 1 ||
        !UNIT_BY_ID.has(conversion.unit)
      )
        continue;
      const problem = problemOf(paragraph, measure, conversion);
      if (!problem) continue;
      const plain = tidy(paragraph, conversion);
      if (problem === 'displaced') {
        const unit = UNIT_BY_ID.get(conversion.unit)!;
        const right = `${paragraph.text.slice(conversion.figure.start, conversion.figure.end)}-${unit.singular.replaceAll(' ', '-')}`;
        report({
          message: 'displaced',
          severity: 'info',
          span: conversion.span,
          data: { right },
          fixes: [
            {
              title: `Move “(${right})” to its unit`,
              kind: 'safe',
              edits: [
                { span: { start: measure.span.end, end: measure.span.end }, text: ` (${right})` },
                { span: { start: conversion.span.start - 1, end: conversion.span.end }, text: '' },
              ],
            },
          ],
        });
        continue;
      }
      const slash = problem === 'slash';
      const attached = slash || problem === 'or';
      const span = slash ? { start: measure.span.start, end: conversion.span.end } : conversion.span;
      const space = problem === 'or' || slash || paragraph.text[conversion.span.start - 1] !== ' ';
      const edit = {
        span: { start: attached ? measure.span.end : conversion.span.start, end: conversion.span.end },
        text: `${space ? ' ' : ''}(${plain})`,
      };
      const finding = {
        severity: problem === 'or' ? ('info' as const) : ('warning' as const),
        span,
        fixes: [{ title: `Change to “(${plain})”`, kind: 'safe' as const, edits: [edit] }],
      };
      if (problem === 'lead') report({ ...finding, message: problem, data: { right: plain, lead: conversion.lead ?? '' } });
      else report({ ...finding, message: problem, data: { right: plain } });
    }
  },
});
