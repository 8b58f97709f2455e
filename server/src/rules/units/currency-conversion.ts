import { CURRENCY_BY_CODE } from '../../lexicon/currencies.ts';
import { option } from '../../rule/option.ts';
import { defineRule } from '../../rule/rule.ts';
import { printFigure, significantDigits } from '../../story/measures/arithmetic.ts';
import type { ConversionFact, MeasureFact } from '../../story/measures.ts';
import { scaleLettersOf } from '../../story/scale-letters.ts';

/** As many digits as the source has, two at least and three at most. */
function dollars(fact: MeasureFact, rate: number): string {
  const value = fact.values[0]! * rate;
  const digits = Math.min(3, Math.max(2, significantDigits(fact.values[0]!, Math.max(0, -fact.figures[0]!.place))));
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(value) || 1));
  return `$${printFigure(value, value < 1000 ? Math.min(2, Math.max(0, decimals)) : decimals)}`;
}

const SCALE = / (?:million|billion|trillion)$|[mb]n?$/;

/** Share prices and small change: nobody converts them. */
const isPrice = (fact: MeasureFact): boolean => fact.values[0]! < 10 || (fact.values[0]! < 1000 && fact.figures[0]!.place === -2);

/** "1.87bn" with its scale in words. */
const spelledFigure = (fact: MeasureFact): string =>
  /\d\s?[a-z]+$/i.test(fact.figure) && !/illion|thousand/.test(fact.figure)
    ? printFigure(fact.values[0]!, Math.max(-6, -fact.figures[0]!.place))
    : fact.figure;

/** Signs that a house prints for readers who know them without a country's letters. */
const PLAIN_SIGNS: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['GBP', '£'],
]);

/** "$1.2 million" as "$1.2m". */
const withLetters = (sum: string): string => sum.replace(/ ([a-z]+)$/, (words, scale: string) => scaleLettersOf(scale) ?? words);

/** "5,000 euros" and "1.2 million euros" with a sign: "€5,000", "€1.2 million", or "€1.2m". */
function signed({ unit, figure, form, shape, hyphenated }: MeasureFact, letters: boolean): string | undefined {
  const sign = PLAIN_SIGNS.get(unit);
  if (!sign || form.symbol || shape !== 'single' || hyphenated) return undefined;
  if (!/^\d[\d,.]*(?: (?:m|b|tr)illion)?$/.test(figure)) return undefined;
  return letters ? withLetters(`${sign}${figure}`) : `${sign}${figure}`;
}

/** What is wrong with the form of the dollars, and how they read in wire form. */
function formOf(fact: MeasureFact, c: ConversionFact): { message: 'scale' | 'form'; right: string } | undefined {
  const scaleWord = /(?:thousand|million|billion|trillion)/.exec(fact.figure)?.[0];
  const ratio = c.values[0]! / fact.values[0]!;
  if (scaleWord && c.values[0]! < 1000 && ratio < 1e-4 && !SCALE.test(c.figure))
    return { message: 'scale', right: `$${c.figure} ${scaleWord}` };
  const figure = c.figure.replace(/\.00$/, '');
  const plain = c.name === '$' && (c.lead === undefined || c.lead === 'or') && figure === c.figure && c.style !== 'brackets';
  return plain ? undefined : { message: 'form', right: `$${figure}` };
}

export default defineRule({
  id: 'units/currency-conversion',
  summary: 'A sum in foreign money gets its equivalent in U.S. dollars at the first mention of that currency.',
  why: 'Readers cannot judge 4 billion rupees. The dollars follow in parentheses once for each currency, as plain figures: ($5,400).',
  source: [{ guide: 'AP Stylebook', entry: 'currency conversions' }],
  scope: 'story',
  severity: 'info',
  lifecycle: 'stable',
  blocks: ['paragraph', 'list-item'],
  quotes: 'skip',
  fix: 'suggestion',
  convention: { form: 'sums', sign: 'sums', signed: 'sums' },
  falseAlarms: { per1000Words: 0.009, words: 445000 },
  options: {
    convert: option.boolean(true, 'Ask for dollars at the first mention of a currency.'),
    signs: option.boolean(false, 'The house prints signs: €5,000, £5,000, A$500.'),
    letters: option.boolean(false, 'Sums with a sign take letters for million and billion: €5m, €1.2bn.'),
    rates: option.numbers(
      {},
      'U.S. dollars for one unit of a currency, by code: { EUR: 1.08 }. With a rate the fix holds a figure.',
    ),
  },
  reads: ['measures'],
  messages: {
    missing: ({ currency, suggestion }: { currency: string; suggestion: string }) =>
      `Give the first sum in ${currency} in U.S. dollars: “(${suggestion})”.`,
    form: ({ right }: { right: string }) => `Dollars in parentheses are a plain figure: “(${right})”.`,
    scale: ({ right }: { right: string }) => `The scale is lost: write “(${right})”.`,
    rate: ({ right }: { right: string }) => `At the house’s rate this is about ${right}.`,
    sign: ({ right }: { right: string }) => `Spell the currency: “${right}”.`,
    signed: ({ right }: { right: string }) => `The sum takes its sign: “${right}”.`,
    equal: () => 'Both sums are the same figure; check the exchange rate.',
  },
  examples: [
    {
      bad: 'The court fined the shop ⟦5,000 euros⟧ on Monday.',
      good: 'The court fined the shop 5,000 euros ($[amount]) on Monday.',
      message: 'missing',
      severity: 'info',
    },
    {
      bad: 'The court fined the shop ⟦5,000 euros⟧ on Monday.',
      good: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
      options: { rates: { EUR: 1.08 } },
    },
    {
      bad: 'The court fined the shop 5,000 euros ⟦(USD 5,400)⟧ on Monday.',
      good: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
      message: 'form',
      severity: 'warning',
    },
    { bad: 'The court fined the shop 5,000 euros ⟦(about $5,400.00)⟧.', good: 'The court fined the shop 5,000 euros ($5,400).' },
    {
      bad: 'The bridge cost 1.2 million pounds ⟦($1.6)⟧ to mend.',
      good: 'The bridge cost 1.2 million pounds ($1.6 million) to mend.',
      message: 'scale',
    },
    {
      bad: 'The court fined the shop 5,000 euros ⟦($9,400)⟧ on Monday.',
      good: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
      message: 'rate',
      options: { rates: { EUR: 1.08 } },
    },
    { bad: 'The deal is worth 4.1 billion euros ⟦($4.1 billion)⟧ in all.', message: 'equal', severity: 'info' },
    {
      bad: 'The court fined the shop ⟦€5,000⟧ ($5,400) on Monday.',
      good: 'The court fined the shop 5,000 euros ($5,400) on Monday.',
      message: 'sign',
      severity: 'info',
    },
    {
      bad: 'The court fined the shop ⟦5,000 euros⟧ on Monday.',
      good: 'The court fined the shop €5,000 on Monday.',
      message: 'signed',
      options: { signs: true, convert: false },
    },
    {
      bad: 'The bridge cost ⟦1.2 million pounds⟧ ($1.6 million) to mend.',
      good: 'The bridge cost £1.2 million ($1.6 million) to mend.',
      options: { signs: true, convert: false },
    },
    {
      ok: 'The bridge cost €1.2m ($1.3m) to mend.',
      because: 'The house prints signs and letters.',
      options: { signs: true, convert: false, letters: true },
    },
    {
      ok: 'He won a 500-euro prize and lost five million euros, 10,000 rupees and 12 pounds in weight.',
      because: 'A compound, a number in words, a currency without a sign and a weight.',
      options: { signs: true, convert: false },
    },
    { ok: 'The court fined the shop €5,000 ($5,400) on Monday.', because: 'The house prints signs.', options: { signs: true } },
    { ok: 'The home sold for $5 million.', because: 'It is in dollars.' },
    {
      ok: 'The fine was 5,000 euros ($5,400). An earlier one was 2,000 euros.',
      because: 'Later sums in the currency need none.',
    },
    { ok: 'The pound fell on Monday.', because: 'No sum is given.' },
    { ok: 'He bought a 20-pound turkey (9 kilograms).', because: 'It is a weight.' },
    { ok: 'In 1998 he paid 10,000 francs for it.', because: 'The sum is not current.' },
    { ok: '“It cost me 5,000 euros,” Ana Ruiz said.', because: 'A speaker’s words stay as they were said.' },
  ],
  check(story, { options, report }) {
    const channel = story.facts('measures');
    const seen = new Set<string>();
    const spelled = new Set<string>();
    for (const { index, kind } of story.blocks) {
      if (kind !== 'paragraph' && kind !== 'list-item') continue;
      const facts = channel[index] ?? [];
      for (const fact of facts) if (fact.conversions.length > 0) seen.add(fact.unit);
      for (const [i, fact] of facts.entries()) {
        const currency = CURRENCY_BY_CODE.get(fact.unit);
        if (!currency || fact.quoted || fact.exempt !== undefined) continue;
        const rate = options.rates[currency.code];
        const at = { block: index, channel: 'measures' as const, fact: i };
        const [first] = fact.conversions;
        const withSign = options.signs && !spelled.has(currency.code) ? signed(fact, options.letters) : undefined;
        if (withSign) {
          spelled.add(currency.code);
          report({
            message: 'signed',
            at,
            data: { right: withSign },
            fixes: [{ title: `Change to “${withSign}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: withSign }] }],
          });
        }
        if (!options.signs && fact.form.symbol && fact.shape === 'single' && !spelled.has(currency.code)) {
          spelled.add(currency.code);
          const right = `${spelledFigure(fact)} ${fact.values[0] === 1 ? currency.singular : currency.plural}`;
          report({
            message: 'sign',
            at,
            data: { right },
            fixes: [{ title: `Change to “${right}”`, kind: 'suggestion', edits: [{ at, how: 'replace', text: right }] }],
          });
        }
        if (!first) {
          if (!options.convert || seen.has(currency.code) || fact.past || isPrice(fact)) continue;
          seen.add(currency.code);
          const suggestion = rate === undefined || fact.shape !== 'single' ? '$[amount]' : dollars(fact, rate);
          report({
            message: 'missing',
            at,
            data: { currency: currency.plural, suggestion },
            fixes: [
              { title: `Add “(${suggestion})”`, kind: 'suggestion', edits: [{ at, how: 'after', text: ` (${suggestion})` }] },
            ],
          });
          continue;
        }
        const change = (right: string) => ({
          at: { ...at, part: 'conversion' },
          fixes: [
            {
              title: `Change to “(${right})”`,
              kind: 'suggestion' as const,
              edits: [{ at: { ...at, part: 'conversion' }, how: 'replace' as const, text: `(${right})` }],
            },
          ],
        });
        if (fact.shape !== 'single' || first.values.length !== 1) continue;
        const form = formOf(fact, first);
        if (form) {
          const right = options.letters ? withLetters(form.right) : form.right;
          report({ message: form.message, severity: 'warning', ...change(right), data: { right } });
        } else if (rate !== undefined && Math.abs(first.values[0]! / (fact.values[0]! * rate) - 1) > 0.05) {
          const right = dollars(fact, rate);
          report({ message: 'rate', severity: 'warning', ...change(right), data: { right } });
        } else if (first.values[0] === fact.values[0]) report({ message: 'equal', at: { ...at, part: 'conversion' } });
      }
    }
  },
});
