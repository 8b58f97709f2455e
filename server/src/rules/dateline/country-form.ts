import { COUNTRY_FORMS, UK_NATION, UNITED_KINGDOM } from '../../lexicon/datelines.ts';
import { defineRule } from '../../rule/rule.ts';
import { datelineCity } from '../../story/places.ts';

export default defineRule({
  id: 'dateline/country-form',
  summary: 'How a dateline writes the country',
  why: 'Datelines use the short, common name of a country, and the nation instead of the United Kingdom.',
  source: [
    { guide: 'AP Stylebook', entry: 'datelines' },
    { guide: 'Reuters Handbook of Journalism', entry: 'countries' },
  ],
  severity: 'warning',
  lifecycle: 'stable',
  scope: 'paragraph',
  blocks: ['paragraph', 'inner-dateline'],
  quotes: 'skip',
  fix: 'suggestion',
  falseAlarms: { per1000Words: 0, words: 446_000 },
  yieldsTo: ['dateline/standalone'],
  messages: {
    form: ({ written, country }: { written: string; country: string }) => `A dateline writes “${country}”, not “${written}”.`,
    nation: ({ written }: { written: string }) =>
      `A dateline names the nation, England, Scotland, Wales or Northern Ireland, not “${written}”.`,
  },
  examples: [
    {
      bad: 'ARNHEM, ⟦The Netherlands⟧ (AP) — The dike held.',
      good: 'ARNHEM, Netherlands (AP) — The dike held.',
      message: 'form',
    },
    { bad: 'DUBAI, ⟦UAE⟧ (AP) — The tower opened.', good: 'DUBAI, United Arab Emirates (AP) — The tower opened.' },
    { bad: 'EDINBURGH, ⟦UK⟧ (AP) — The festival opened.', good: 'EDINBURGH, Scotland (AP) — The festival opened.' },
    { bad: 'TARNWICK, ⟦Britain⟧ (AP) — The festival opened.', message: 'nation' },
    { ok: 'SEVASTOPOL, Crimea (AP) — The port closed.', because: 'Crimea stands without a country.' },
    { ok: 'TAIPEI, Taiwan (AP) — The port closed.', because: 'The short name.' },
    { ok: 'KINSHASA, Congo (AP) — The port closed.', because: 'The short name.' },
    { ok: '“DUBAI, UAE — see you there,” the note said.', because: 'A quotation.' },
  ],
  check(paragraph, context) {
    const { dateline, text } = paragraph;
    if (!dateline?.region) return;
    const written = text.slice(dateline.region.start, dateline.region.end);
    const kingdom = UNITED_KINGDOM.includes(written);
    const country = kingdom
      ? UK_NATION[text.slice(dateline.city.start, dateline.city.end).toUpperCase()]
      : COUNTRY_FORMS[written];
    if (country) {
      const edits = [{ span: dateline.region, text: country }];
      const fixes = [{ title: `Write “${country}”`, kind: 'suggestion' as const, edits }];
      context.report({ message: 'form', span: dateline.region, data: { written, country }, fixes });
    } else if (kingdom && !datelineCity(text.slice(dateline.city.start, dateline.city.end))?.alone) {
      context.report({ message: 'nation', span: dateline.region, data: { written } });
    }
  },
});
