import { MONTH_FORMS, MONTHS } from '../../lexicon/months.ts';
import { STATES } from '../../lexicon/states.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import type { Dateline } from '../../story/dateline.ts';
import { span } from '../../text/span.ts';

const STATE_FORMS: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ name, abbreviation }) => [
    [name.toUpperCase(), abbreviation] as const,
    [abbreviation.toUpperCase(), abbreviation] as const,
  ]),
);
const SMALL: ReadonlySet<string> = new Set(['and', 'of', 'the', 'de', 'da', 'do', 'du', 'la', 'del']);

export default defineRule({
  id: 'dateline/format',
  summary: 'The form of the dateline: CITY, Region (AGENCY)',
  why: 'Clients cut and sort stories by the dateline with programs: capitals for the city, a comma, the region in upper and lower case, the agency in parentheses.',
  source: [
    { guide: 'AP Stylebook', entry: 'datelines' },
    { guide: 'Reuters Handbook of Journalism', entry: 'datelines' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'inner-dateline'],
  quotes: 'skip',
  fix: 'safe',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  options: {
    date: option.oneOf(['none', 'allowed'], 'none', 'Whether a dateline may carry the date: none (AP), allowed (Reuters).'),
  },
  yieldsTo: ['dateline/standalone', 'dateline/state-form', 'dateline/country-form'],
  messages: {
    city: ({ city }: { city: string }) => `The city of a dateline is in capitals: write “${city}”.`,
    region: ({ region }: { region: string }) => `The region of a dateline is in upper and lower case: write “${region}”.`,
    comma: ({ city, region }: { city: string; region: string }) =>
      `A comma parts the city of a dateline from its region: write “${city}, ${region}”.`,
    gap: ({ agency }: { agency: string }) => `Only a space stands before the agency of a dateline: write “ (${agency})”.`,
    date: ({ date }: { date: string }) => `This house’s datelines carry no date: take out “${date}”.`,
    period: ({ month }: { month: string }) => `The month in a dateline takes no period: write “${month}”.`,
  },
  examples: [
    {
      bad: '⟦Varnholm⟧ (AP) — The ferry sank in the harbor.',
      good: 'VARNHOLM (AP) — The ferry sank in the harbor.',
      message: 'city',
    },
    {
      bad: 'MILLBROOK, ⟦ILL.⟧ (AP) — The mill closed.',
      good: 'MILLBROOK, Ill. (AP) — The mill closed.',
      message: 'region',
    },
    { bad: 'LYON, ⟦FRANCE⟧ (AP) — The market reopened.', good: 'LYON, France (AP) — The market reopened.', message: 'region' },
    {
      bad: '⟦CEBU Philippines⟧ (AP) — The storm turned north.',
      good: 'CEBU, Philippines (AP) — The storm turned north.',
      message: 'comma',
      severity: 'error',
    },
    { bad: '⟦BUFFALO NY⟧ (AP) — The dam held.', message: 'comma', severity: 'error' },
    { bad: 'BOISE, Idaho⟦: ⟧(AP) — The dam held.', good: 'BOISE, Idaho (AP) — The dam held.', message: 'gap' },
    { bad: 'OSLO, Norway⟦(⟧AP) — The dam held.', good: 'OSLO, Norway (AP) — The dam held.', message: 'gap' },
    { bad: 'OSLO, Norway, ⟦Nov. 23⟧ (AP) — The dam held.', good: 'OSLO, Norway (AP) — The dam held.', message: 'date' },
    {
      bad: 'OSLO, ⟦Nov.⟧ 23 (Reuters) - The dam held.',
      good: 'OSLO, Nov 23 (Reuters) - The dam held.',
      message: 'period',
      options: { date: 'allowed' },
    },
    { ok: 'UNITED NATIONS (AP) — The council met.', because: 'Capitals, agency, dash.' },
    { ok: 'KANSAS CITY, Mo. (AP) — The council met.', because: 'The state is in its dateline form.' },
    { ok: 'McALLEN, Texas (AP) — The bridge reopened.', because: 'Mc keeps its small letter.' },
    { ok: 'ABOARD THE NORDVIK (AP) — The crew fished on.', because: 'A place may be a ship.' },
    { ok: 'OSLO, April 5, 1997 (AFP) — The dam held.', because: 'Another agency’s copy keeps its date.' },
    { ok: 'NASA said the probe had landed.', because: 'Capitals that open a sentence are no dateline.' },
    { ok: '“PARIS (AP) is how it starts,” the editor said.', because: 'A speaker’s words.' },
    {
      ok: 'OSLO, Norway, Nov 23 (Reuters) - The dam held.',
      because: 'This house dates its datelines.',
      options: { date: 'allowed' },
    },
  ],
  check(paragraph, context) {
    const { dateline, text } = paragraph;
    if (!dateline) return;
    const slice = (s: { start: number; end: number }) => text.slice(s.start, s.end);
    const city = slice(dateline.city);
    if (isLowerCase(city)) {
      const data = { city: inCapitals(city) };
      const fix = { title: `Write “${data.city}”`, kind: 'safe' as const, edits: [{ span: dateline.city, text: data.city }] };
      context.report({ message: 'city', span: dateline.city, data, fixes: [fix] });
    }
    const { region, comma, agency, gap, date } = dateline;
    if (region) {
      const written = slice(region);
      if (comma && !slice(comma).includes(',')) {
        context.report({
          message: 'comma',
          span: span(dateline.city.start, region.end),
          data: { city, region: written },
          severity: 'error',
          fixes: [{ title: 'Insert the comma', kind: 'safe', edits: [{ span: comma, text: ', ' }] }],
        });
      }
      const better = regionInCase(written);
      if (better !== written) {
        const fix = { title: `Write “${better}”`, kind: 'safe' as const, edits: [{ span: region, text: better }] };
        context.report({ message: 'region', span: region, data: { region: better }, fixes: [fix] });
      }
    }
    if (agency && gap && !date && dateline.city.end > dateline.city.start && gapIsWrong(slice(gap), dateline)) {
      const start = comma && !region ? comma.start : gap.start;
      const wrong = span(start, gap.end);
      const data = { agency: slice(agency) };
      const shown = wrong.end > wrong.start ? wrong : span(gap.end, gap.end + 1);
      const fix = { title: 'Leave one space', kind: 'safe' as const, edits: [{ span: wrong, text: ' ' }] };
      context.report({ message: 'gap', span: shown, data, fixes: [fix] });
    }
    if (date) checkDate(date);

    function checkDate(at: { start: number; end: number }): void {
      const written = slice(at);
      const own = !agency || slice(agency) === 'AP';
      if (context.options.date === 'none') {
        if (!own) return;
        const before = /,?\s*$/.exec(text.slice(0, at.start))![0].length;
        const edits = [{ span: span(at.start - before, at.end), text: '' }];
        context.report({
          message: 'date',
          span: at,
          data: { date: written },
          fixes: [{ title: `Take out “${written}”`, kind: 'suggestion', edits }],
        });
        return;
      }
      const month = /(\p{L}+)\./u.exec(written);
      if (!month) return;
      const short = shortMonth(month[1]!);
      const where = span(at.start + month.index, at.start + month.index + month[0].length);
      const fix = { title: `Write “${short}”`, kind: 'safe' as const, edits: [{ span: where, text: short }] };
      context.report({ message: 'period', span: where, data: { month: short }, fixes: [fix] });
    }
  },
});

const gapIsWrong = (gap: string, { comma, region }: Dateline) => gap.replace('\u00a0', ' ') !== ' ' || (comma && !region);

/** No word stands in capitals ("Las Vegas", not "Al ASAD AIR BASE"). */
function isLowerCase(city: string): boolean {
  return city !== '' && !/\p{Lu}{2}|^\p{Lu}$/u.test(city) && /\p{Ll}/u.test(city);
}

const inCapitals = (city: string): string =>
  city
    .split(/([ /-])/)
    .map((word) => (/^Mc\p{Lu}/u.test(word) ? `Mc${word.slice(2).toUpperCase()}` : word === 'and' ? word : word.toUpperCase()))
    .join('');

/** "FRANCE" is France, "ILL." is Ill.; short capitals (UAE, N.Y.) are left alone. */
function regionInCase(region: string): string {
  if (/\p{Ll}/u.test(region)) return region;
  const state = STATE_FORMS.get(region);
  if (state) return state;
  if (!/\p{Lu}{4}/u.test(region)) return region;
  return region
    .toLowerCase()
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

const shortMonth = (month: string): string => {
  const number = MONTH_FORMS[month] ?? MONTHS.findIndex(({ name }) => name === month) + 1;
  return MONTHS[number - 1]?.short ?? month;
};
