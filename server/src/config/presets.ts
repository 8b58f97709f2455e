import type { Severity } from '../rule/finding.ts';
import type { Profile } from '../rule/rule.ts';

/** What a house makes of a rule: from which profile on it runs, how severe it is, with which options. */
export interface PresetRule {
  readonly profile?: Profile | 'off';
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** By rule, or by group for all of its rules; what is said of the rule itself comes first. */
export type PresetRules = Readonly<Record<string, PresetRule>>;

/** A house: which style is right. How much is reported is the profile's business. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** The house's conventions are not the wire's: copy in them is its own, so nothing is kept back as another house's. */
  readonly ownConventions?: boolean;
  readonly rules: PresetRules;
}

const OFF: PresetRule = { profile: 'off' };

/** The rules that print converted figures. */
const CONVERTING = [
  'area-vs-length',
  'back-converted',
  'bare-unit-conversion',
  'conversion-in-quote',
  'false-precision',
  'fuel-economy',
  'missing-conversion',
  'nautical',
  'temperature-difference',
  'wrong-conversion',
];

/** One form of units for all of them; a rule that has more options of its own repeats it with them. */
const unitForm = (options: Readonly<Record<string, unknown>>): PresetRules =>
  Object.fromEntries(CONVERTING.map((rule) => [`units/${rule}`, { options }]));

const REUTERS_UNITS = { spell: 'abbr' };
const UK_UNITS = { spell: 'abbr', names: 'uk' };

/** What the rules themselves say is the style of the AP's international wire. */
const wire: PresetRules = {};

/** Readers at home need no kilometers: only foreign units are explained. */
const apDomestic: PresetRules = {
  'units/missing-conversion': { severity: 'info', options: { direction: 'metric-to-us' } },
  'units/conversion-in-quote': OFF,
  'units/nautical': { options: { convert: false } },
  'units/fuel-economy': { options: { convert: false } },
};

/** Reuters Handbook of Journalism, and its stories as published. */
const reuters: PresetRules = {
  ...unitForm(REUTERS_UNITS),
  'abbr/company-suffix': { options: { periods: 'without' } },
  'abbr/parenthetical-acronym': OFF,
  'abbr/unused-acronym': { profile: 'default' },
  'abbr/us-un-periods': { options: { uk: 'plain' } },
  'attribution/verb-placement': OFF,
  'dateline/dash': { options: { dash: 'hyphen' } },
  'dateline/format': { options: { date: 'allowed' } },
  'dateline/state-form': { options: { states: 'any' } },
  'dates/on-before-day': { profile: 'default', severity: 'warning', options: { on: 'require' } },
  'element/other-house': OFF,
  'headline/abbreviations': { options: { periods: true } },
  'headline/punctuation': { options: { question: 'avoid' } },
  // Both forms are printed, by market.
  'numerals/percent': OFF,
  'place/state-in-body': OFF,
  'punct/attribution-comma': { options: { introduce: 'colon' } },
  'punct/brackets': OFF,
  'punct/dash': { options: { style: 'hyphen' } },
  'punct/prefix-hyphen': OFF,
  'times/time-zone': { options: { gmt: true } },
  'titles/abbreviate-before-name': OFF,
  'units/abbreviation': { options: { spell: 'abbr', short: ['kilometer', 'kilogram', 'kph'] } },
  'units/conversion-in-quote': { options: { ...REUTERS_UNITS, sacred: true } },
  'units/nautical': { options: { ...REUTERS_UNITS, convert: false } },
  'usage/compound': { options: { allow: ['double-e'] } },
  // American or British, by market.
  'usage/spelling-us': OFF,
  'usage/terminology': { options: { forms: ['al Qaeda'] } },
  'verification/note-no-agent': { options: { newsroom: 'Reuters' } },
  'verification/unverified-media': { options: { newsroom: 'Reuters' } },
};

/** What British houses have in common, after the Guardian style guide and the BBC News style guide. */
const british: PresetRules = {
  ...unitForm(UK_UNITS),
  'abbr/address': OFF,
  'abbr/company-suffix': { severity: 'info', options: { periods: 'dropped' } },
  'abbr/parenthetical-acronym': OFF,
  'abbr/unused-acronym': { profile: 'default' },
  'abbr/us-un-periods': { options: { periods: false } },
  dateline: OFF,
  'attribution/verb-placement': OFF,
  'dates/format': { options: { order: 'day-first' } },
  'dates/month-abbreviation': { options: { months: 'spelled' } },
  'dates/month-year-comma': OFF,
  'dates/on-before-day': { profile: 'default', severity: 'warning', options: { on: 'require' } },
  'dates/ordinal-suffix': { options: { order: 'day-first' } },
  'dates/year-comma': OFF,
  'element/other-house': OFF,
  'numerals/decades-centuries': { options: { apostrophe: false } },
  'numerals/millions': { options: { abbreviations: true } },
  'numerals/ranges': { options: { enDash: true } },
  'place/highway': OFF,
  'politics/party-affiliation': OFF,
  'punct/attribution-comma': { options: { introduce: 'either' } },
  'punct/brackets': OFF,
  'punct/colon-capital': { options: { capital: false } },
  'punct/comma-period-in-quotes': { options: { placement: 'sense' } },
  'punct/dash': { options: { style: 'en' } },
  'punct/possessive': { options: { names: 'apostrophe-s' } },
  'punct/prefix-hyphen': OFF,
  'structure/signoff': OFF,
  'titles/abbreviate-before-name': OFF,
  'titles/capital-before-name': OFF,
  'units/abbreviation': { options: { spell: 'abbr', short: ['kilometer', 'kilogram'] } },
  'units/conversion-in-quote': { options: { ...UK_UNITS, sacred: true } },
  // Signs are printed, and readers do not count in dollars.
  'units/currency-conversion': { options: { convert: false, signs: true, letters: true } },
  // British readers know miles; what they may not know are foreign feet, pounds and degrees Fahrenheit.
  'units/missing-conversion': { options: { ...UK_UNITS, direction: 'us-to-metric' } },
  'units/order': { options: { order: 'metric-first' } },
  'units/temperature-form': { options: { glued: true } },
  'usage/capitalization': { options: { variety: 'british' } },
  'usage/compound': { options: { variety: 'british', allow: ['double-e'] } },
  'usage/confusable': { options: { variety: 'british' } },
  'usage/misspelling': { options: { variety: 'british' } },
  'usage/spelling-us': { options: { spelling: 'uk' } },
};

const guardian: PresetRules = {
  ...british,
  'dates/relative-day': OFF,
  'times/am-pm': { options: { form: 'closed' } },
  'usage/terminology': { options: { variety: 'british' } },
  'verification/note-no-agent': { options: { newsroom: 'the Guardian' } },
  'verification/unverified-media': { options: { newsroom: 'The Guardian' } },
};

/** The 24-hour clock, courtesy titles in politics, no figure at the head of a headline and no question in one. */
const bbc: PresetRules = {
  ...british,
  'headline/punctuation': { options: { question: 'avoid' } },
  'names/courtesy-title': OFF,
  'numerals/headline': { options: { openWithFigure: false } },
  'numerals/sentence-start': { options: { percent: 'per cent' } },
  'times/am-pm': { options: { form: '24-hour' } },
  'times/on-the-hour': OFF,
  'usage/terminology': { options: { variety: 'british', forms: ['al-Qaeda'] } },
  'verification/note-no-agent': { options: { newsroom: 'the BBC' } },
  'verification/unverified-media': { options: { newsroom: 'The BBC' } },
};

export const DEFAULT_PRESET: Preset = { name: 'wire', title: 'International wire, Associated Press style', rules: wire };

/** The houses that are shipped, by name. */
export const PRESETS: ReadonlyMap<string, Preset> = new Map(
  [
    DEFAULT_PRESET,
    { name: 'ap-domestic', title: 'Associated Press style for readers in the United States', rules: apDomestic },
    { name: 'reuters', title: 'Reuters style', ownConventions: true, rules: reuters },
    { name: 'guardian', title: 'Guardian style', ownConventions: true, rules: guardian },
    { name: 'bbc', title: 'BBC News style', ownConventions: true, rules: bbc },
  ].map((preset) => [preset.name, preset]),
);

/** What a house makes of a rule, if anything. */
export function presetRule({ rules }: Preset, id: string): PresetRule | undefined {
  const group = id.slice(0, id.indexOf('/'));
  return Object.hasOwn(rules, id) ? rules[id] : Object.hasOwn(rules, group) ? rules[group] : undefined;
}
