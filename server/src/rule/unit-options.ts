import { type OptionDefinitions, type OptionValues, option } from './option.ts';

/** How a house prints converted figures: options that the rules on units share. */
export const houseFormOptions = {
  rounding: option.oneOf(
    ['desk', 'wire', 'exact-2'],
    'desk',
    'How converted figures are rounded: desk as editors do (estimates more coarsely), wire by one fixed rule, exact-2 to two decimals.',
  ),
  spell: option.oneOf(['full', 'abbr'], 'full', 'Whether units are spelled out (kilometers) or abbreviated (km, kg, cm, kph).'),
  names: option.oneOf(
    ['us', 'uk'],
    'us',
    'Whether spelled units have American or British names (meters, metric tons; metres, tonnes).',
  ),
  subOne: option.oneOf(
    ['plural', 'singular'],
    'plural',
    'Whether a figure below one takes the plural (0.8 kilometers) or the singular.',
  ),
} satisfies OptionDefinitions;

export type HouseFormOptions = OptionValues<typeof houseFormOptions>;
