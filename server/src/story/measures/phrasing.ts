import type { Unit } from '../../lexicon/units.ts';
import type { WrittenQuantity } from '../measures.ts';

const HEAD_FIRST =
  /^(?:degrees?|miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|pounds?|lit(?:er|re)s?) (?:an|per|a|fahrenheit|celsius|centigrade|f|c)\b/i;

/** Changes the noun that takes the number: the first word of "mile per hour" and "degree Celsius", else the last. */
function changeHead(name: string, change: (word: string) => string): string {
  const words = name.split(/([ -])/);
  const at = HEAD_FIRST.test(name) ? 0 : words.length - 1;
  words[at] = change(words[at]!);
  return words.join('');
}

/** The plural of a unit's name as printed, British spellings kept: "square metre" gives "square metres". */
export const pluralName = (name: string): string =>
  changeHead(name, (word) => {
    if (/^foot$/i.test(word)) return `${word[0]}eet`;
    if (/s$|feet$/i.test(word)) return word;
    return /ch$/i.test(word) ? `${word}es` : `${word}s`;
  });

/** The singular of a unit's name as printed. */
export const singularName = (name: string): string =>
  changeHead(name, (word) => {
    if (/^feet$/i.test(word)) return `${word[0]}oot`;
    return word.replace(/(ch)es$/i, '$1').replace(/([^s])s$/i, '$1');
  });

/** Short forms that wire copy prints in running text. */
const ACCEPTED_SHORT: ReadonlySet<string> = new Set([
  'mph',
  'kph',
  'mpg',
  'fahrenheit',
  'celsius',
  'psi',
  'horsepower',
  'degree',
  'kilowatt',
]);

/** The unit may be abbreviated in running text when it is spelled as its table says ("mph", not "m.p.h."). */
export const mayAbbreviate = (unit: Unit): boolean => ACCEPTED_SHORT.has(unit.id);

/** Short forms of houses that abbreviate. "mi.", "lb." and "ft." are nobody's in running text. */
const HOUSE_SHORT: ReadonlySet<string> = new Set(['kilometer', 'kilogram', 'centimeter', 'millimeter']);

/** The unit's short form in a house that abbreviates; undefined where such a house, too, spells it out. */
export const shortForm = (unit: Unit): string | undefined =>
  mayAbbreviate(unit) || HOUSE_SHORT.has(unit.id) ? unit.short : undefined;

/** The name of a unit as British houses print it: metres, litres, tonnes. */
export const britishName = (name: string): string =>
  name.replace(/(met|lit)er(?=s?\b)/g, '$1re').replace(/\bmetric ton(?=s?\b)/g, 'tonne');

/** The spelled name that goes with a quantity: hyphenated singular before a noun, else by number. */
export function spelledName(unit: Unit, quantity: WrittenQuantity): string {
  if (quantity.hyphenated) return unit.singular.replaceAll(' ', '-');
  return quantity.values.length === 1 && quantity.values[0] === 1 ? unit.singular : unit.plural;
}
