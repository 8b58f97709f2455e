import { UNIT_BY_ID } from '../../lexicon/units.ts';
import type { FixKind } from '../../rule/finding.ts';
import { defineRule } from '../../rule/rule.ts';
import { pluralName, singularName } from '../../story/measures/phrasing.ts';
import type { Conversion, Measure } from '../../story/measures.ts';

/** What may follow a measure that modifies nothing: a place, a direction, an adjective, a mark, the end. */
const OPEN_AFTER =
  /^(?:$|[.,;:)\]!?]|\s*[—–]|\s\(|\s(?:away|apart|across|from|of|off|below|above|high|tall|long|wide|deep|thick|north|south|east|west|and|or|to|in|per|at|on|before|after)\b)/;

/** "a mile and a half" counts beyond its unit. */
const isOpen = (q: Measure | Conversion): boolean =>
  !q.hyphenated &&
  !q.form.symbol &&
  q.suffix === undefined &&
  q.unitSpan.end === ('inside' in q ? q.inside : q.span).end &&
  (q.shape === 'single' || q.shape === 'range') &&
  q.figures.every((f) => f.form !== 'article');

export default defineRule({
  id: 'units/number-agreement',
  summary: 'Every figure but 1 takes a plural unit, and 1 takes the singular.',
  why: 'Copy reads “1.6 kilometers” and “1 mile.” Between zero and one guides differ, so both forms pass.',
  source: [{ guide: 'AP Stylebook', entry: 'dimensions' }],
  scope: 'paragraph',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0.004, words: 445000 },
  messages: {
    plural: ({ right }: { right: string }) => `A figure other than 1 takes the plural: “${right}”.`,
    singular: ({ right }: { right: string }) => `The figure 1 takes the singular: “${right}”.`,
  },
  examples: [
    { bad: 'It lies 1 mile (1.6 ⟦kilometer⟧) south.', good: 'It lies 1 mile (1.6 kilometers) south.', message: 'plural' },
    { bad: 'It lies 2 ⟦mile⟧ (3.2 kilometers) away.', good: 'It lies 2 miles (3.2 kilometers) away.' },
    { bad: 'The hedge is 5 ⟦foot⟧ (1.5 meters) tall.', good: 'The hedge is 5 feet (1.5 meters) tall.' },
    {
      bad: 'The lake covers 12 ⟦square kilometer⟧ (4.6 square miles).',
      good: 'The lake covers 12 square kilometers (4.6 square miles).',
    },
    { bad: 'It lies 1 ⟦miles⟧ (1.6 kilometers) south.', good: 'It lies 1 mile (1.6 kilometers) south.', message: 'singular' },
    { ok: 'It lies half a mile (0.8 kilometers) south.', because: 'Below one the plural passes.' },
    { ok: 'It lies half a mile (0.8 kilometer) south.', because: 'Below one the singular passes.' },
    { ok: 'They ran a 2-mile (3.2-kilometer) loop.', because: 'Before a noun the measure is singular.' },
    { ok: 'The locks are a mile and a half (2.4 kilometers) apart.', because: 'The unit stands for one, the half comes after.' },
    { ok: 'The ditch is 3 feet (0.9 meters) deep.', because: 'The plural is right.' },
    { ok: '“It was 5 foot down,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
  ],
  check(paragraph, { report }) {
    const { text } = paragraph;
    const look = (q: Measure | Conversion, inBrackets: boolean, kind: FixKind = 'safe'): void => {
      const unit = UNIT_BY_ID.get(q.unit);
      if (!unit || unit.singular === unit.plural || unit.dimension === 'temperature' || !isOpen(q)) return;
      const printed = text.slice(q.unitSpan.start, q.unitSpan.end);
      const last = q.values[q.values.length - 1]!;
      if (!q.form.plural && last > 1 && (inBrackets || OPEN_AFTER.test(text.slice(q.unitSpan.end, q.unitSpan.end + 16)))) {
        if (pluralName(printed) === printed) return;
        const right = pluralName(printed);
        report({
          message: 'plural',
          span: q.unitSpan,
          data: { right: `${text.slice(q.figure.start, q.figure.end)} ${right}` },
          fixes: [{ title: `Change to “${right}”`, kind, edits: [{ span: q.unitSpan, text: right }] }],
        });
      } else if (q.form.plural && last === 1 && q.shape === 'single' && q.figures[0]!.place === 0) {
        const right = singularName(printed);
        report({
          message: 'singular',
          span: q.unitSpan,
          data: { right: `${text.slice(q.figure.start, q.figure.end)} ${right}` },
          fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span: q.unitSpan, text: right }] }],
        });
      }
    };
    for (const measure of paragraph.measures) {
      if (measure.quoted || measure.shape === 'compound') continue;
      // "a 76 cm, 650 kilometer (404 mile), pipeline": singular in both systems, it may be a modifier that lost its hyphens.
      const kind = !measure.form.plural && measure.conversions.some(({ form }) => !form.plural) ? 'suggestion' : 'safe';
      if (measure.exempt === undefined) look(measure, false, kind);
      // "the 15 km (10 mile) route" is a modifier in short form: hyphens are its matter
      if (measure.hyphenated || (measure.form.symbol && /^ \p{Ll}{3}/u.test(text.slice(measure.conversion?.span.end ?? 0))))
        continue;
      for (const conversion of measure.conversions)
        if (!conversion.qualified && conversion.style === 'parentheses') look(conversion, true, kind);
    }
  },
});
