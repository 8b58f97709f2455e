import { DOMESTIC_STANDALONE, INTERNATIONAL_STANDALONE, NEEDS_REGION, OTHER_STANDALONE } from '../lexicon/datelines.ts';

/** What a city takes in a dateline. */
export interface DatelineCity {
  /** It stands alone. */
  readonly alone: boolean;
  /** Its state or country: of a city that stands alone the one it is known by, else what it takes. */
  readonly regions: readonly string[];
  readonly domestic: boolean;
  /** Seen so in published datelines, or AP's own list. */
  readonly certain: boolean;
}

const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

const CITIES = new Map<string, DatelineCity>();
for (const [city = '', state = ''] of rows(DOMESTIC_STANDALONE)) {
  CITIES.set(city, { alone: true, regions: [state], domestic: true, certain: true });
}
for (const [city = '', country = '', seen] of rows(INTERNATIONAL_STANDALONE)) {
  CITIES.set(city, { alone: true, regions: [country], domestic: false, certain: seen === '!' });
}
for (const [city = '', regions = '', us] of rows(NEEDS_REGION)) {
  CITIES.set(city, { alone: false, regions: regions.split('/'), domestic: us === 'us', certain: us === 'us' });
}
for (const city of OTHER_STANDALONE) CITIES.set(city, { alone: true, regions: [], domestic: false, certain: true });

/** What is known of a city, whatever its case; undefined when nothing is. */
export const datelineCity = (city: string): DatelineCity | undefined => CITIES.get(city.toUpperCase());

/** Every city there is something to know of, as written in running text: "Kansas City". */
export const cityNames = (): readonly string[] =>
  [...CITIES.keys()].map((city) => city.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase()));
