import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { datelineCity } from '../../story/places.ts';
import { isStateName, stateOf } from '../../story/regions.ts';
import { titleCase } from '../../story/title-case.ts';
import { span } from '../../text/span.ts';

/** Names by which a dateline may call a country or state that the city is known by. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'United Kingdom': ['England', 'UK', 'U.K.', 'Britain', 'Great Britain'],
  'Czech Republic': ['Czechia'],
  Canada: ['Ontario', 'Quebec'],
  Turkey: ['Türkiye'],
  Jerusalem: ['Israel'],
  'Hong Kong': ['China'],
  Macau: ['China'],
};

/** No city: "ABOARD AIR FORCE ONE", "ON THE BORDER", "VARNHOLM/LOWELL", "NEAR VARNHOLM", a state. */
function isOneCity(city: string): boolean {
  return (
    city !== '' &&
    !/\/| and /i.test(city) &&
    !isStateName(titleCase(city.toLowerCase())) &&
    !/^(?:ABOARD|ALONG|AT|IN|INSIDE|NEAR|OFF|ON|OVER|OUTSIDE|THE)\b/.test(city)
  );
}

export default defineRule({
  id: 'dateline/standalone',
  summary: 'Datelines that need a region, or have one too many',
  why: 'A reader in another state has to know which Portland; nobody has to be told where Boston is.',
  source: [{ guide: 'AP Stylebook', entry: 'datelines' }],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'inner-dateline'],
  quotes: 'skip',
  fix: 'suggestion',
  convention: 'marks',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  options: {
    extraStandalone: option.list([], 'Cities that stand alone in this house’s datelines, such as those of its own state.'),
    needRegion: option.boolean(true, 'Report cities that lack their state or country.'),
  },
  messages: {
    alone: ({ city, region }: { city: string; region: string }) => `“${city}” stands alone in a dateline: take out “${region}”.`,
    bare: ({ city, region }: { city: string; region: string }) =>
      `“${city}” does not stand alone in a dateline: write “${city}, ${region}”.`,
    unknown: ({ city }: { city: string }) =>
      `“${city}” is not one of the cities that stand alone in a dateline: add its state or country.`,
    which: ({ city, regions }: { city: string; regions: string }) =>
      `“${city}” does not stand alone in a dateline: write ${regions}.`,
  },
  examples: [
    { bad: 'BOSTON⟦, Mass.⟧ (AP) — The bridge closed.', good: 'BOSTON (AP) — The bridge closed.', message: 'alone' },
    { bad: 'LONDON⟦, England⟧ (AP) — The bridge closed.', good: 'LONDON (AP) — The bridge closed.' },
    {
      bad: '⟦SACRAMENTO⟧ (AP) — The bridge closed.',
      good: 'SACRAMENTO, Calif. (AP) — The bridge closed.',
      message: 'bare',
    },
    {
      bad: '⟦SEOUL⟧ (AP) — The bridge closed.',
      good: 'SEOUL, South Korea (AP) — The bridge closed.',
      severity: 'info',
    },
    { bad: '⟦KANSAS CITY⟧ (AP) — The bridge closed.', good: 'KANSAS CITY, Mo. (AP) — The bridge closed.', message: 'which' },
    { ok: 'PARIS, Texas (AP) — The bridge closed.', because: 'Not the Paris that stands alone.' },
    { ok: 'PORTLAND, Maine (AP) — The bridge closed.', because: 'The state says which Portland.' },
    { ok: 'JERUSALEM (AP) — The bridge closed.', because: 'It stands alone.' },
    { bad: '⟦VARNHOLM⟧ (AP) — The bridge closed.', message: 'unknown', severity: 'info' },
    { ok: 'ABOARD THE MORAY (AP) — The ferry sailed.', because: 'No city: a ship.' },
    { ok: 'ON THE VARNHOLM BORDER (AP) — The bridge closed.', because: 'No city: a stretch of land.' },
    { ok: 'NEBRASKA (AP) — The bridge closed.', because: 'A state needs no state.' },
    {
      ok: 'SACRAMENTO (AP) — The bridge closed.',
      because: 'The house lets it stand alone.',
      options: { extraStandalone: ['Sacramento'] },
    },
    { ok: '“SEOUL — send more,” the cable said.', because: 'A quotation, no dateline.' },
  ],
  check(paragraph, context) {
    const { dateline, text } = paragraph;
    if (!dateline) return;
    const city = text.slice(dateline.city.start, dateline.city.end);
    const known = datelineCity(city);
    const extra = context.options.extraStandalone.some((name) => name.toUpperCase() === city.toUpperCase());
    if (!known) {
      // The list of cities that stand alone is complete: a city that is not in it wants its region, whichever that is.
      if (dateline.region || extra || !context.options.needRegion || !dateline.agency || !isOneCity(city)) return;
      context.report({ message: 'unknown', span: dateline.city, data: { city }, severity: 'info' });
    } else if (dateline.region) {
      if (!known.alone) return;
      const region = text.slice(dateline.region.start, dateline.region.end);
      const named = stateOf(region)?.name ?? region;
      const usual = known.regions[0] ?? '';
      if (named !== usual && !SAME[usual]?.includes(named)) return;
      const at = span(dateline.city.end, dateline.region.end);
      context.report({
        message: 'alone',
        span: at,
        data: { city, region },
        severity: known.certain ? 'warning' : 'info',
        fixes: [{ title: `Take out “${region}”`, kind: 'suggestion', edits: [{ span: at, text: '' }] }],
      });
    } else if (!known.alone && !extra && context.options.needRegion && dateline.agency) {
      const fixes = known.regions.map((region) => ({
        title: `Write “${city}, ${region}”`,
        kind: 'suggestion' as const,
        edits: [{ span: span(dateline.city.end, dateline.city.end), text: `, ${region}` }],
      }));
      const severity = known.certain ? 'warning' : 'info';
      const [region = '', ...others] = known.regions;
      if (others.length) {
        const regions = known.regions.map((name) => `“${city}, ${name}”`).join(' or ');
        context.report({ message: 'which', span: dateline.city, data: { city, regions }, severity, fixes });
      } else context.report({ message: 'bare', span: dateline.city, data: { city, region }, severity, fixes });
    }
  },
});
