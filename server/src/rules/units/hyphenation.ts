import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { defineRule } from '../../rule/rule.ts';
import { printFigure } from '../../story/measures/arithmetic.ts';
import { isAfterDeterminer, isBeforeNoun, textBehind } from '../../story/measures/before-noun.ts';
import { pluralName, singularName } from '../../story/measures/phrasing.ts';
import type { Conversion, Measure } from '../../story/measures.ts';
import type { Paragraph } from '../../story/paragraph.ts';
import type { Edit, Span } from '../../text/span.ts';

/** Adjectives that follow a measure in the predicate: "20 feet high". */
const ADJECTIVE =
  /^ (?:high|tall|long|wide|deep|thick|away|apart|across|from|of|off|below|above|in|north|south|east|west|and|or|to)\b/;

const hyphenated = (paragraph: Paragraph, { figure, unitSpan }: { figure: Span; unitSpan: Span }): string => {
  const text = (span: Span): string => paragraph.text.slice(span.start, span.end);
  return `${text(figure).trim()}-${singularName(text(unitSpan)).replaceAll(' ', '-')}`;
};

const open = (paragraph: Paragraph, { figure, unitSpan }: { figure: Span; unitSpan: Span }, one: boolean): string => {
  const unit = paragraph.text.slice(unitSpan.start, unitSpan.end).replaceAll('-', ' ');
  return `${paragraph.text.slice(figure.start, figure.end)} ${one ? singularName(unit) : pluralName(unit)}`;
};

/** Measures whose form this rule can change: one number, a spelled unit, no temperature. */
const isPlain = (q: Measure | Conversion): boolean =>
  q.shape === 'single' &&
  !q.form.symbol &&
  q.suffix === undefined &&
  q.figures[0]!.form !== 'article' &&
  UNIT_BY_ID.get(q.unit)?.dimension !== 'temperature';

/** "60-by-40-foot" and "6-foot-2": sides and heights before a noun; undefined for other measures. */
function joinedModifier(measure: Measure, beforeNoun: boolean, afterDeterminer: boolean): string | undefined {
  const unit = UNIT_BY_ID.get(measure.unit);
  if (!unit || !beforeNoun || measure.form.symbol) return undefined;
  if (measure.shape === 'dimension' && measure.hyphenated && measure.form.plural) {
    return `${measure.figures.map((figure) => printFigure(figure.value, Math.max(0, -figure.place))).join('-by-')}-${unit.singular.replaceAll(' ', '-')}`;
  }
  if (measure.shape === 'compound' && !measure.hyphenated && !measure.form.plural && afterDeterminer && unit.id === 'foot') {
    const feet = Math.floor(measure.values[0]!);
    return `${feet}-foot-${Math.round((measure.values[0]! - feet) * 12)}`;
  }
  return undefined;
}

export default defineRule({
  id: 'units/hyphenation',
  summary: 'A measure before a noun is singular and hyphenated, in both halves; after a verb it is plural and open.',
  why: '“A 5-mile stretch” is one modifier, and the hyphen says so. The conversion in its parentheses follows it: “(8-kilometer).”',
  source: [
    { guide: 'AP Stylebook', entry: 'dimensions' },
    { guide: 'AP Stylebook', entry: 'hyphen' },
  ],
  scope: 'paragraph',
  severity: 'warning',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 445000 },
  messages: {
    modifier: ({ right }: { right: string }) => `A measure before its noun is singular and hyphenated: “${right}”.`,
    conversion: ({ right }: { right: string }) => `The conversion follows the form of its measure: “(${right})”.`,
    predicate: ({ right }: { right: string }) => `After a verb the measure is plural and open: “${right}”.`,
  },
  examples: [
    {
      bad: 'Crews closed a ⟦5 mile⟧ (8-kilometer) stretch of road.',
      good: 'Crews closed a 5-mile (8-kilometer) stretch of road.',
      message: 'modifier',
    },
    { bad: 'It is a ⟦60 meters⟧ (197-foot) vessel.', good: 'It is a 60-meter (197-foot) vessel.', message: 'modifier' },
    {
      bad: 'Crews closed a 5-mile (⟦8 kilometers⟧) stretch of road.',
      good: 'Crews closed a 5-mile (8-kilometer) stretch of road.',
      message: 'conversion',
    },
    { bad: 'The wall is ⟦20-feet⟧ (6 meters) high.', good: 'The wall is 20 feet (6 meters) high.', message: 'predicate' },
    { bad: 'They built a ⟦20-feet⟧ (6-meter) wall.', good: 'They built a 20-foot (6-meter) wall.', message: 'modifier' },
    {
      bad: 'They sealed a ⟦60-feet-by-40-feet⟧ (18-by-12-meter) room.',
      good: 'They sealed a 60-by-40-foot (18-by-12-meter) room.',
    },
    { bad: 'They seek a ⟦6 foot 2 inch⟧ (1.88-meter) man.', good: 'They seek a 6-foot-2 (1.88-meter) man.' },
    { bad: 'Snow piled up 12 feet (⟦3.7-meters⟧) deep.', good: 'Snow piled up 12 feet (3.7 meters) deep.' },
    { ok: 'The convoy is 5 miles (8 kilometers) long.', because: 'After a verb the measure stays open.' },
    { ok: 'A 5-mile-long (8-kilometer-long) convoy crossed the bridge.', because: 'Both halves are hyphenated.' },
    { ok: 'They paved 5 miles (8 kilometers) of road.', because: 'No noun is modified.' },
    { ok: 'She owns a $5 million home and knows a 7-footer.', because: 'Neither is a measure.' },
    { ok: '“It is a 5 mile hike,” Ana Ruiz said.', because: 'A speaker’s words are left as printed.' },
  ],
  check(paragraph, { report }) {
    const { text } = paragraph;
    for (const measure of paragraph.measures) {
      if (measure.quoted || (measure.exempt !== undefined && measure.exempt !== 'brackets')) continue;
      const { conversion } = measure;
      const after = textBehind(text, measure);
      const beforeNoun = isBeforeNoun(text, measure);
      const afterDeterminer = isAfterDeterminer(text, measure);
      const change = (span: Span, right: string): { span: Span; fixes: { title: string; kind: 'safe'; edits: Edit[] }[] } => ({
        span,
        fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span, text: right }] }],
      });
      const joined = joinedModifier(measure, beforeNoun, afterDeterminer);
      if (joined !== undefined && joined !== text.slice(measure.span.start, measure.span.end)) {
        report({ message: 'modifier', ...change(measure.span, joined), data: { right: joined } });
      } else if (isPlain(measure)) {
        const loose =
          !measure.hyphenated && !measure.form.plural && measure.values[0] !== 1 && measure.figures[0]!.form !== 'fraction';
        const pluralHyphen = measure.hyphenated && measure.form.plural;
        // "a 60 meters vessel": one thing, so the measure is its modifier.
        const loosePlural = !measure.hyphenated && measure.form.plural && /\b[Aa]n? $/.test(text.slice(0, measure.span.start));
        if (((loose || loosePlural) && beforeNoun && afterDeterminer) || (pluralHyphen && beforeNoun)) {
          const right = hyphenated(paragraph, measure);
          report({ message: 'modifier', ...change(measure.span, right), data: { right } });
        } else if (pluralHyphen && ADJECTIVE.test(after)) {
          const right = open(paragraph, measure, measure.values[0] === 1);
          report({ message: 'predicate', ...change(measure.span, right), data: { right } });
        }
      }
      if (
        !conversion ||
        conversion.displaced ||
        conversion.style !== 'parentheses' ||
        conversion.qualified ||
        !isPlain(conversion)
      )
        continue;
      if (measure.shape !== 'single' || UNIT_BY_ID.get(measure.unit)?.dimension === 'temperature') continue;
      const attributive = measure.hyphenated && !measure.form.plural && measure.suffix === undefined && beforeNoun;
      if (attributive && !conversion.hyphenated && conversion.form.plural) {
        const right = hyphenated(paragraph, conversion);
        report({ message: 'conversion', ...change(conversion.inside, right), data: { right } });
      } else if (!measure.hyphenated && conversion.hyphenated && conversion.form.plural) {
        const right = open(paragraph, conversion, conversion.values[0] === 1);
        report({ message: 'conversion', ...change(conversion.inside, right), data: { right } });
      }
    }
  },
});
