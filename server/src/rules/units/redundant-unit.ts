import { UNIT_BY_ID } from '../../lexicon/units.ts';
import { defineRule } from '../../rule/rule.ts';

/** Verbs that make "2 knots an hour" a rate of change. */
const CHANGE =
  /\b(?:gain|gained|gains|gaining|lost|lose|loses|slow\w*|accelerat\w*|strengthen\w*|weaken\w*|grew|rose|fell|drop\w*|increas\w*|decreas\w*)\b[^.]*$/i;

export default defineRule({
  id: 'units/redundant-unit',
  summary: 'A unit that says the same thing twice: knots per hour, degrees Celsius C, acres of area.',
  why: 'A knot is already a nautical mile per hour; “knots per hour” is an acceleration. Sailors and pilots notice, and stop trusting the story.',
  source: [{ guide: 'Reuters Handbook of Journalism', entry: 'knot' }],
  scope: 'paragraph',
  severity: 'error',
  lifecycle: 'stable',
  blocks: ['headline', 'deck', 'paragraph', 'list-item', 'caption', 'question'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446000 },
  messages: {
    speed: ({ unit }: { unit: string }) => `${unit} is a speed already; drop the hour.`,
    scale: () => 'The scale is named twice; name it once.',
    area: ({ unit }: { unit: string }) => `${unit} measure area already; drop “of area”.`,
  },
  examples: [
    { bad: 'The storm moved north at 20 knots⟦ per hour⟧.', good: 'The storm moved north at 20 knots.', message: 'speed' },
    { bad: 'The ferry made 20 knots⟦ an hour⟧ at best.', good: 'The ferry made 20 knots at best.' },
    {
      bad: 'It was 10 degrees Celsius⟦ C⟧ at dawn.',
      good: 'It was 10 degrees Celsius at dawn.',
      message: 'scale',
      severity: 'warning',
    },
    {
      bad: 'The fire burned 12 acres⟦ of area⟧ on the ridge.',
      good: 'The fire burned 12 acres on the ridge.',
      message: 'area',
      severity: 'warning',
    },
    { ok: 'The storm moved north at 20 knots.', because: 'A knot needs no hour.' },
    { ok: 'The storm gained 2 knots an hour as it neared land.', because: 'A change of speed takes an hour.' },
    { ok: 'The truck went 60 miles per hour.', because: 'Miles need their hour.' },
    { ok: '“We made 20 knots per hour,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
  ],
  check(paragraph, { report }) {
    for (const measure of paragraph.measures) {
      const unit = UNIT_BY_ID.get(measure.unit);
      if (!unit || measure.quoted) continue;
      const { end } = measure.span;
      const after = paragraph.text.slice(end, end + 20);
      const remove = (length: number) => {
        const span = { start: end, end: end + length };
        return {
          span,
          fixes: [{ title: `Delete “${after.slice(0, length).trim()}”`, kind: 'safe' as const, edits: [{ span, text: '' }] }],
        };
      };
      const capital = unit.plural.length <= 3 ? unit.plural : unit.plural[0]!.toUpperCase() + unit.plural.slice(1);
      const hour = /^ (?:per|an) hour\b/.exec(after);
      if (hour && unit.dimension === 'speed') {
        const before = paragraph.text.slice(Math.max(0, measure.span.start - 40), measure.span.start);
        if (!CHANGE.test(before))
          report({ message: 'speed', ...remove(hour[0].length), data: { unit: unit.id === 'knot' ? 'A knot' : capital } });
      }
      const scale =
        unit.dimension === 'temperature' && !measure.form.symbol ? /^ [CF](?![\p{L}\d’']|\.\p{L})/u.exec(after) : null;
      if (scale && unit.short === scale[0].trim()) report({ message: 'scale', severity: 'warning', ...remove(2) });
      const area = unit.dimension === 'area' ? /^ of area\b/.exec(after) : null;
      if (area) report({ message: 'area', severity: 'warning', ...remove(area[0].length), data: { unit: capital } });
    }
  },
});
