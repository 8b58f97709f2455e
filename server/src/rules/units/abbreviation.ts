import { UNIT_BY_ID, type Unit } from '../../lexicon/units.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { isAfterDeterminer, isBeforeNoun } from '../../story/measures/before-noun.ts';
import { mayAbbreviate, shortForm, spelledName } from '../../story/measures/phrasing.ts';
import type { Conversion, Measure } from '../../story/measures.ts';

/** Forms that no agency's guide prints. */
const NOBODYS =
  /^(?:lbs?\.|kms|kmh|kmph|km\/hr|kgs|m\.p\.h\.|k\.p\.h\.|yds?\.?|ft\.|in\.|mi\.|oz\.|gal\.|sq\.? .+|sqft|sqm|cms|mi)$/i;

export default defineRule({
  id: 'units/abbreviation',
  summary: 'Units are spelled out in running text, but for mph, kph, mpg, F and C.',
  why: 'Copy goes to clients who set it in many ways, and a spelled unit cannot be misread. Agencies differ on km and kg, so those are a hint; forms that nobody prints (lbs., kms, kmh) are a warning.',
  source: [
    { guide: 'AP Stylebook', entry: 'metric system' },
    { guide: 'Office for National Statistics style guide', entry: 'measurements', url: 'https://service-manual.ons.gov.uk' },
  ],
  scope: 'paragraph',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item', 'caption'],
  quotes: 'skip',
  fix: 'safe',
  convention: 'marks',
  falseAlarms: { per1000Words: 0, words: 445000 },
  options: {
    spell: option.oneOf(['full', 'abbr'], 'full', 'abbr: the house prints km, kg, cm and km/h.'),
    short: option.list([], 'Units that the house always shortens behind a figure: kilometer, kilogram, kph.'),
  },
  messages: {
    spell: ({ right }: { right: string }) => `Spell the unit in running text: “${right}”.`,
    form: ({ right }: { right: string }) => `Write “${right}”.`,
    short: ({ right }: { right: string }) => `This house writes “${right}” behind a figure.`,
    space: ({ right }: { right: string }) => `A space goes before “mm”: “${right}”.`,
  },
  examples: [
    {
      bad: 'The camp is 10 ⟦km⟧ (6.2 miles) away.',
      good: 'The camp is 10 kilometers (6.2 miles) away.',
      message: 'spell',
      severity: 'info',
    },
    {
      bad: 'The parcel weighs 5 ⟦lbs.⟧ (2.3 kilograms) in all.',
      good: 'The parcel weighs 5 pounds (2.3 kilograms) in all.',
      severity: 'warning',
    },
    {
      bad: 'Winds reached 60 ⟦m.p.h.⟧ (97 kph) on the coast.',
      good: 'Winds reached 60 mph (97 kph) on the coast.',
      message: 'form',
      severity: 'warning',
    },
    { bad: 'The train ran at 100 ⟦kmh⟧ (62 mph) on Monday.', good: 'The train ran at 100 kph (62 mph) on Monday.' },
    { bad: 'Police found a ⟦9mm⟧ pistol in the car.', good: 'Police found a 9 mm pistol in the car.', message: 'space' },
    {
      bad: 'The farm covers 50 ⟦sq. miles⟧ (129 square kilometers).',
      good: 'The farm covers 50 square miles (129 square kilometers).',
    },
    { ok: 'Police found a 9 mm pistol in the car.', because: 'Calibers keep “mm,” with a space.' },
    { ok: 'Winds reached 60 mph (97 kph) on the coast.', because: 'Speeds are abbreviated everywhere.' },
    { ok: 'She ran a 10K race on Sunday.', because: 'The race has its own name.' },
    {
      bad: 'The fire crossed a ⟦30 square km⟧ (12 square mile) marsh on Monday.',
      good: 'The fire crossed a 30-square-kilometer (12 square mile) marsh on Monday.',
    },
    {
      bad: 'The fire crossed 30 square km (12 ⟦sq mi⟧) on Monday.',
      good: 'The fire crossed 30 square km (12 square miles) on Monday.',
      options: { spell: 'abbr' },
    },
    {
      bad: 'Crews shut the ⟦30 km⟧ (19 mile) road on Monday.',
      good: 'Crews shut the 30-kilometer (19 mile) road on Monday.',
    },
    { bad: 'Crews built a 1.2 million ⟦sq. ft.⟧ hall.', message: 'spell', severity: 'warning' },
    { ok: 'The camp is 10 km (6 miles) away.', because: 'The house abbreviates.', options: { spell: 'abbr' } },
    {
      bad: 'The camp is 10 ⟦kilometers⟧ (6.2 miles) away.',
      good: 'The camp is 10 km (6.2 miles) away.',
      options: { spell: 'abbr', short: ['kilometer'] },
      message: 'short',
    },
    {
      bad: 'The border is 10 miles (16 ⟦kilometres⟧) away.',
      good: 'The border is 10 miles (16 km) away.',
      options: { spell: 'abbr', short: ['kilometer'] },
    },
    {
      ok: 'The 10-kilometer road is five kilometers from a mill a kilometer away.',
      because: 'A compound, and numbers in words.',
      options: { spell: 'abbr', short: ['kilometer'] },
    },
    { ok: '“It is 10 km away,” Ana Ruiz said.', because: 'A speaker’s words are left as printed.' },
  ],
  check(paragraph, { options, report }) {
    const { text } = paragraph;
    /** "10 kilometers", "5 to 10 kilometers", but not "five kilometers". */
    const shorten = (q: Measure | Conversion, unit: Unit): void => {
      const right = shortForm(unit);
      const plain = q.figures.every(({ form, scale }) => form === 'figures' && scale === 0);
      const printed = text.slice(q.unitSpan.start, q.unitSpan.end);
      if (!right || !plain || q.hyphenated || q.shape === 'compound' || !/^kilo/i.test(printed)) return;
      report({
        message: 'short',
        span: q.unitSpan,
        data: { right },
        fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span: q.unitSpan, text: right }] }],
      });
    };
    const look = (q: Measure | Conversion, exempt: Measure['exempt'], describes: boolean): void => {
      const unit = UNIT_BY_ID.get(q.unit);
      if (unit && !q.form.symbol && exempt === undefined && !describes && options.short.includes(unit.id)) {
        shorten(q, unit);
        return;
      }
      if (!unit || !q.form.symbol || q.shape === 'compound' || unit.dimension === 'temperature') return;
      const printed = text.slice(q.unitSpan.start, q.unitSpan.end);
      const glued = text[q.unitSpan.start - 1] !== ' ' && text[q.unitSpan.start - 1] !== ' ' && !q.hyphenated;
      if (exempt === 'caliber') {
        if (!glued || unit.id !== 'millimeter') return;
        const right = `${text.slice(q.figure.start, q.figure.end)} mm`;
        const span = { start: q.figure.start, end: q.unitSpan.end };
        report({
          message: 'space',
          severity: 'warning',
          span,
          data: { right },
          fixes: [{ title: `Change to “${right}”`, kind: 'safe', edits: [{ span, text: right }] }],
        });
        return;
      }
      if (exempt !== undefined && exempt !== 'brackets') return;
      const nobodys = NOBODYS.test(printed);
      if (options.spell === 'abbr' && !nobodys) return;
      // km and kg are such houses' own; "sq. mi." is nobody's.
      const short = mayAbbreviate(unit) || (options.spell === 'abbr' && shortForm(unit) !== undefined);
      const right = short ? unit.short! : spelledName(unit, q);
      if (right === undefined || right === printed) return;
      const severity = nobodys ? 'warning' : 'info';
      const [figure] = q.figures;
      if (!short && describes && !q.hyphenated && q.shape === 'single' && figure?.form === 'figures' && figure.scale === 0) {
        const span = { start: q.figure.start, end: q.unitSpan.end };
        const compound = `${text.slice(q.figure.start, q.figure.end)}-${unit.singular.replaceAll(' ', '-')}`;
        const fixes = [{ title: `Change to “${compound}”`, kind: 'safe' as const, edits: [{ span, text: compound }] }];
        report({ message: 'spell', severity, span, data: { right: compound }, fixes });
        return;
      }
      report({
        message: short ? 'form' : 'spell',
        severity,
        span: q.unitSpan,
        data: { right },
        fixes: [
          { title: `Change to “${right}”`, kind: 'safe', edits: [{ span: q.unitSpan, text: glued ? ` ${right}` : right }] },
        ],
      });
    };
    for (const measure of paragraph.measures) {
      if (measure.quoted) continue;
      const describes = isAfterDeterminer(text, measure) && isBeforeNoun(text, measure);
      look(measure, measure.exempt, describes);
      for (const conversion of measure.conversions) look(conversion, undefined, describes);
    }
  },
});
