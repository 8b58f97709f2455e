import { MONTHS } from '../server/src/lexicon/months.ts';
import { plainUsageRows, type UsageTable } from '../server/src/story/usage.ts';
import type { BlockKind } from '../server/src/text/block.ts';

/** One way to make a mistake that a rule repairs: its fix, undone. */
export interface Planter {
  readonly rule: string;
  /** The right form. Global; searched in a block outside quotations. */
  readonly right: RegExp;
  /** What a writer puts in its place, from the match and its groups; undefined: not this one. */
  readonly wrong: (...match: string[]) => string | undefined;
  /** Absent = body paragraphs. */
  readonly blocks?: readonly BlockKind[];
  /** The mistake is one of the marks of a quotation, so it is planted at quotations. */
  readonly atQuotes?: true;
}

const MONTH = `(?:${MONTHS.map(({ name }) => name).join('|')})`;
const SHORT = new Map(MONTHS.filter(({ name, withDay }) => withDay !== name).map(({ name, withDay }) => [withDay, name]));
const ABBREVIATED = `(?:${[...SHORT.keys()].map((short) => short.replace('.', '\\.')).join('|')})`;
const DATED = `(?:${ABBREVIATED}|${MONTH})`;
const DAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const suffixed = (n: number) => `${n}${['th', 'st', 'nd', 'rd'][n % 100 > 10 && n % 100 < 14 ? 0 : n % 10] ?? 'th'}`;
const TITLES: Readonly<Record<string, string>> = {
  'Gov.': 'Governor',
  'Sen.': 'Senator',
  'Rep.': 'Representative',
  'Lt. Gov.': 'Lieutenant Governor',
  'Gen.': 'General',
  'Capt.': 'Captain',
  'Sgt.': 'Sergeant',
};
const COUNTED = '(?:people|years|days|months|weeks|children|officers|soldiers|members|states|countries|students|hours|others)';

/** The usage tables are planters of their own: the right word, and the wrong ones it is written for. */
function fromTable(rule: string, table: UsageTable): Planter[] {
  const wrongBy = new Map<string, string[]>();
  for (const { form, preferred } of plainUsageRows(table)) wrongBy.set(preferred, [...(wrongBy.get(preferred) ?? []), form]);
  const words = [...wrongBy.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  let turn = 0;
  const wrong = (match: string): string | undefined => {
    const forms = wrongBy.get(match);
    return forms?.[turn++ % forms.length];
  };
  return words.length ? [{ rule, right: new RegExp(`(?<![\\w’'-])(?:${words.join('|')})(?![\\w’'-])`, 'g'), wrong }] : [];
}

const planter = (rule: string, right: RegExp | string, wrong: Planter['wrong'], more: Partial<Planter> = {}): Planter => ({
  rule,
  right: typeof right === 'string' ? new RegExp(right, 'g') : right,
  wrong,
  ...more,
});

export const PLANTERS: readonly Planter[] = [
  planter('abbr/us-un-periods', /\b(U)\.(S|N)\.(?= [a-z])/g, (_, a, b) => `${a}${b}`),
  planter('abbr/two-vs-three-letters', /\b(?:FBI|CIA|NASA|NATO|CEO)\b/g, (word) => `${[...word].join('.')}.`),
  planter('abbr/company-suffix', /(?<=[a-z]) (?:Inc|Corp|Ltd)\.(?= [a-z])/g, (suffix) => `,${suffix}`),
  planter('dates/month-abbreviation', `${ABBREVIATED}(?= \\d{1,2}\\b)`, (short) => SHORT.get(short)),
  planter('dates/month-abbreviation', `(?:March|April|June|July)(?= \\d{1,2}\\b(?!\\d))`, (month) => `${month.slice(0, 3)}.`),
  planter('dates/ordinal-suffix', `(?<=${DATED} )(\\d{1,2})(?![\\d:-]| ?[ap]\\.m)`, (day) => suffixed(Number(day))),
  planter('dates/year-comma', `(?<=${DATED} \\d{1,2}, \\d{4}),(?= )`, () => ''),
  planter('dates/month-year-comma', `(?<=\\b${MONTH}) (?=\\d{4}\\b)`, () => ', '),
  planter('dates/format', `(${ABBREVIATED}) (\\d{1,2}), (\\d{4})(?=[.,])`, (_, m, d, y) => `${d} ${SHORT.get(m!)} ${y}`),
  planter('dates/weekday-abbreviation', `(?<=on )(${DAY})(?=[ ,.])`, (_, day) => `${day!.slice(0, 3)}.`),
  planter('times/am-pm', /(?<=\d) ([ap])\.m\.(?! [A-Z])/g, (_, half) => `${half}m`),
  planter('times/am-pm', /(?<=\d) ([ap])\.m\.(?! [A-Z])/g, (_, half) => ` ${half!.toUpperCase()}M`),
  planter('times/on-the-hour', /(?<=\b(?:at|by|around) \d{1,2})(?= [ap]\.m\.)/g, () => ':00'),
  planter('times/noon-midnight', /\b(?:at|around|by|until) (noon|midnight)\b/g, (match, word) =>
    match.replace(word!, `12 ${word}`),
  ),
  planter('numerals/one-to-nine', `(?<= )(two|three|four|five|six|seven|eight|nine)(?= ${COUNTED}\\b)`, (word) =>
    String(SMALL.indexOf(word)),
  ),
  planter('numerals/one-to-nine', `(?<=[a-z] )(1\\d)(?= ${COUNTED}\\b)`, (figure) => TEENS[Number(figure) - 10]),
  planter('numerals/percent', /(?<=[a-z] \d{1,2})%(?= of\b)/g, () => ' per cent'),
  planter('numerals/money', /(?<=\$\d{1,3})(?=[ ,](?!million|billion|trillion|[A-Z\d]))/g, () => '.00'),
  planter('numerals/money', /(?<=\$)(?=\d+(?:\.\d+)? (?:million|billion))/g, () => ' '),
  planter(
    'numerals/millions',
    /\$(\d[\d.]*) (million|billion)(?= [a-z])/g,
    (_, figure, scale) => `$${figure}${scale![0]!.toUpperCase()}`,
  ),
  planter(
    'numerals/millions',
    /(?<= )(two|three|four|five|six|seven|eight|nine|[2-9]) million(?= (?:people|barrels|acres))/g,
    (_, n) => (/\d/.test(n!) ? `${SMALL[Number(n)]} million` : undefined),
  ),
  planter('numerals/ages', /(?<=\b\d{1,2})-year-old(?= )/g, () => ' year old'),
  planter('numerals/thousands-comma', `(?<=[a-z] \\d{1,3}),(?=\\d{3} ${COUNTED}\\b)`, () => ''),
  planter(
    'numerals/ordinals',
    /(?<=\bthe )(second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?= (?:time|day|year|week|month|floor)\b)/g,
    (word) => suffixed(ORDINALS.indexOf(word)),
  ),
  planter('numerals/decades-centuries', /(?<=\b(?:19|20)\d0)s(?=[ ,.])/g, () => '’s'),
  planter('numerals/decimals', /(?<=[a-z] )0(?=\.\d+(?:%| percent))/g, () => ''),
  planter('numerals/fractions', /\b(?:two|three)-(?:thirds|quarters|fifths)(?= of\b)/g, (match) => match.replace('-', ' ')),
  planter('numerals/ranges', /(?<=\bbetween )(\d+) and (\d+)(?= )/g, (_, a, b) => `${a}-${b}`),
  planter('numerals/roman', /\bWorld War II\b/g, () => 'World War 2'),
  planter('numerals/number-sign', /\bNo\. (?=\d)/g, () => '#'),
  planter(
    'numerals/double-form',
    `\\b(two|three|four|five|six|seven|eight|nine)(?= ${COUNTED}\\b)`,
    (word) => `${word} (${SMALL.indexOf(word)})`,
  ),
  planter(
    'numerals/million-range',
    /(?<=\$\d+(?:\.\d+)?) (?:million|billion)(?= to \$\d+(?:\.\d+)? (?:million|billion))/g,
    () => '',
  ),
  planter('numerals/headline', /(?<= )[2-9](?= [a-z]+s\b)/g, (figure) => SMALL[Number(figure)], { blocks: ['headline'] }),
  planter(
    'place/state-comma',
    /(?<=\b(?:in|near|from|of) [A-Z][a-z]+, (?:Texas|Florida|California|Ohio|Michigan|Virginia|Georgia|Arizona|Colorado)),(?= [a-z])/g,
    () => '',
  ),
  planter(
    'place/state-in-body',
    /(?<=[A-Z][a-z]+, )(?:Florida|California|Michigan|Virginia|Georgia|Arizona|Colorado)(?=,)/g,
    (state) =>
      ({
        Florida: 'Fla.',
        California: 'Calif.',
        Michigan: 'Mich.',
        Virginia: 'Va.',
        Georgia: 'Ga.',
        Arizona: 'Ariz.',
        Colorado: 'Colo.',
      })[state],
  ),
  planter(
    'place/postal-code',
    /(?<=[A-Z][a-z]+, )(?:Florida|California|Texas|Michigan|Virginia|Georgia|Arizona)(?=,)/g,
    (state) =>
      ({ Florida: 'FL', California: 'CA', Texas: 'TX', Michigan: 'MI', Virginia: 'VA', Georgia: 'GA', Arizona: 'AZ' })[state],
  ),
  planter('place/highway', /\bInterstate (?=\d)/g, () => 'Interstate-'),
  planter(
    'titles/abbreviate-before-name',
    /\b(?:Lt\. Gov|Gov|Sen|Rep|Gen|Capt|Sgt)\.(?= [A-Z][a-z]+ [A-Z][a-z])/g,
    (title) => TITLES[title],
  ),
  planter(
    'titles/capital-before-name',
    /(?<=[a-z] )(?<!Vice )President(?= (?:Donald|Barack|Joe|Vladimir|George|Emmanuel) )/g,
    () => 'president',
  ),
  planter('names/jr-sr', /(?<=[a-z])(?= Jr\. [a-z])/g, () => ','),
  planter('names/initials', /(?<=\b[A-TV-Z]\.)(?=[A-Z]\. [A-Z][a-z])/g, () => ' '),
  planter(
    'politics/party-affiliation',
    /(?<=, [RD]-)(?:Texas|Ohio|Iowa|Utah)(?=,)/g,
    (state) => ({ Texas: 'TX', Ohio: 'OH', Iowa: 'IA', Utah: 'UT' })[state],
  ),
  planter('punct/attribution-comma', /(?<=[a-z]),(?=[”"] (?:he|she|[A-Z][a-z]+) said\b)/g, () => '', { atQuotes: true }),
  planter('punct/comma-period-in-quotes', /([,.])([”"])(?= |$)/g, (_, mark, close) => `${close}${mark}`, { atQuotes: true }),
  planter('punct/double-period', /\b(?:[ap]\.m|Inc|Corp|Co|Jr|Sr)\.(?=$| [A-Z])/g, (word) => `${word}.`),
  planter(
    'punct/hyphen-ly',
    /\b(newly|highly|recently|fully|widely|heavily|closely|federally|previously) (?=[a-z]+ed [a-z]+)/g,
    (_, adverb) => `${adverb}-`,
  ),
  planter('punct/its', /(?<=\b(?:of|in|for|with|from) )its(?= [a-z])/g, () => 'it’s'),
  planter('punct/spacing', /(?<=[a-z]) (?=[a-z])/g, () => '  '),
  planter('punct/spacing', /(?<=[a-z]{3}) (?=[a-z]{3}[^.]*\.$)/g, () => '   '),
  planter('punct/spacing', /(?<=[a-z]{2}),(?= [a-z])/g, () => ' ,'),
  planter('punct/dash', /(?<=[a-z]) — (?=[a-z])/g, () => '--'),
  planter('punct/time-possessive', /(?<=\b(?:two|three|four|five|six) (?:weeks|days|years|months))’(?= [a-z])/g, () => ''),
  planter('punct/ellipsis', /(?<=[a-z]) \.\.\. (?=[a-z])/g, () => '...', { atQuotes: true }),
  planter('dateline/dash', /(?<=\([A-Z]+\)) — /g, () => ' - '),
  planter('dateline/format', /^([A-Z]{4,}(?: [A-Z]{4,})*)(?=(?:,[^(—]{2,20})? \([A-Z]+\) —)/g, (city) =>
    city!.replace(/(?<=[A-Z])[A-Z]+/g, (letters) => letters.toLowerCase()),
  ),
  planter('caption/form', /(?<=\(AP Photo)\/(?=[A-Z])/g, () => '/ ', { blocks: ['caption'] }),
  planter('usage/a-an', /(?<=[a-z] )a(?= (?:new|man|woman|state|week|group|statement|member)\b)/g, () => 'an'),
  planter('usage/a-an', /(?<=[a-z] )an(?= (?:attack|effort|agreement|official|interview|attempt|order|email)\b)/g, () => 'a'),
  ...fromTable('usage/misspelling', 'misspelling'),
  ...fromTable('usage/spelling-us', 'spelling-us'),
  ...fromTable('usage/compound', 'compound'),
  ...fromTable('usage/capitalization', 'capitalization'),
  ...fromTable('usage/terminology', 'terminology'),
  ...fromTable('usage/redundancy', 'redundancy'),
];
