import type { Unit } from '../../lexicon/units.ts';
import { isAccepted } from './acceptance.ts';
import { type Figure, trailingZeros } from './figure.ts';
import { type Rounding, roundTo, sourceDigits, toPlace, toStep } from './rounding.ts';

/** What the choice of a rounding looks at. */
export interface RoundingCase {
  readonly figures: readonly Figure[];
  /** The figures in the target unit, full precision. */
  readonly exact: readonly number[];
  readonly from: Unit;
  readonly to: Unit;
  /** A change in degrees, not a reading. */
  readonly difference: boolean;
  /** "about", "nearly", "some": the figure itself is an estimate. Bounds ("more than") do not count. */
  readonly approximate: boolean;
  /** Any hedge, bounds included. */
  readonly hedged: boolean;
}

const loss = (exact: readonly number[], rounding: Rounding): number =>
  Math.max(...exact.map((value) => (value === 0 ? 0 : Math.abs(roundTo(value, rounding) - value) / Math.abs(value))));

const isDistanceOrSpeed = ({ from, to }: RoundingCase): boolean =>
  ['kilometer', 'kph', 'mile', 'mph'].includes(from.id) && ['kilometer', 'kph', 'mile', 'mph'].includes(to.id);

/** Round figures, and printed round: "60", not "60.0", whose decimal says that it was measured. */
const multiplesOfFive = (figures: readonly Figure[]): boolean =>
  figures.every((f) => f.place >= 0 && Number.isInteger(f.value) && f.value % 5 === 0);

/** One digit fewer than the wire rounding, where that costs 1.3 percent or less (an estimate: 3); not for surveyed figures. */
function rounderNearby(c: RoundingCase, wire: Rounding): Rounding | undefined {
  if (wire.decimals > 0 || c.figures.some((f) => f.place === 0 && sourceDigits(f) >= 4)) return undefined;
  const zeros = Math.min(...c.exact.map((value) => trailingZeros(Math.abs(roundTo(value, wire)))));
  const rounder = toStep(10 ** (zeros + 1));
  return loss(c.exact, rounder) <= (c.approximate ? 0.03 : 0.013) ? rounder : undefined;
}

interface Choice {
  /** When an editor rounds so, in words: docs/decisions names the counts. */
  readonly when: string;
  choose(c: RoundingCase, wire: Rounding, least: number): Rounding | undefined;
}

/** What editors print instead of the wire rounding, first match wins. `least` is the smallest exact value. */
const FIRST: readonly Choice[] = [
  {
    when: 'whole feet of snow are in tens of centimeters: 2 feet is 60 centimeters',
    choose: (c) =>
      c.from.id === 'foot' && c.to.id === 'centimeter' && loss(c.exact, toStep(10)) <= 0.02 ? toStep(10) : undefined,
  },
  {
    when: 'an estimated round distance or speed ends in 0 or 5: about 160 miles is 255 kilometers, about 50 kilometers is 30 miles',
    choose: (c, wire, least) =>
      c.approximate &&
      isDistanceOrSpeed(c) &&
      multiplesOfFive(c.figures) &&
      wire.decimals >= 0 &&
      least < 1000 &&
      least >= (c.from.system === 'metric' ? 10 : 100)
        ? toStep(5)
        : undefined,
  },
  {
    when: 'an estimate between 60 and 100 kilometers is in tens where that costs 4 percent or less: about 60 miles is 100 kilometers',
    choose: (c, wire, least) =>
      c.approximate &&
      isDistanceOrSpeed(c) &&
      c.from.system === 'us' &&
      multiplesOfFive(c.figures) &&
      wire.decimals === 0 &&
      least >= 60 &&
      least < 100
        ? toStep(loss(c.exact, toStep(10)) <= 0.04 ? 10 : 5)
        : undefined,
  },
  {
    when: 'a metric distance or speed in tens within 0.8 percent of tens came from there: 240 kph is 150 mph',
    choose: (c, wire, least) =>
      isDistanceOrSpeed(c) &&
      c.from.system === 'metric' &&
      wire.decimals === 0 &&
      least >= 50 &&
      c.figures.every((f) => f.value % 10 === 0) &&
      loss(c.exact, toStep(10)) <= 0.008
        ? toStep(10)
        : undefined,
  },
  {
    when: 'a hedged round figure from 100 up is in tens where that costs 1 percent or less: more than 650 feet is 200 meters',
    choose: (c, wire, least) =>
      c.hedged &&
      wire.decimals === 0 &&
      least >= 100 &&
      c.figures.every((f) => f.value % 10 === 0) &&
      loss(c.exact, toStep(10)) <= 0.01
        ? toStep(10)
        : undefined,
  },
  {
    when: 'a range from five up is whole where that costs 4 percent or less: 5 to 7 miles is 8 to 11 kilometers, not 8 to 11.3',
    choose: (c, wire, least) =>
      c.figures.length > 1 &&
      wire.decimals === 1 &&
      least >= 5 &&
      c.figures.every((f) => f.place >= 0) &&
      loss(c.exact, toStep(1)) <= 0.04
        ? toPlace(0)
        : undefined,
  },
  {
    when: 'a small estimated distance is whole: about 5 kilometers is 3 miles',
    choose: (c, _, least) =>
      c.approximate && isDistanceOrSpeed(c) && least >= 2.5 && least < 10 && loss(c.exact, toStep(1)) <= 0.075
        ? toPlace(0)
        : undefined,
  },
  {
    when: 'a distance in tens that would lose 2 percent ends in 5: 200 kilometers is 125 miles, not 120',
    choose: (c, wire) => (isDistanceOrSpeed(c) && wire.decimals === -1 && loss(c.exact, wire) > 0.02 ? toStep(5) : undefined),
  },
  {
    when: 'no fewer digits than the source has where that would cost 0.8 percent: 156,000 hectares is 385,000 acres, not 390,000',
    choose: (c, wire, least) => {
      const digits = Math.max(...c.figures.map(sourceDigits));
      const place = digits - 1 - Math.floor(Math.log10(least));
      const losing = wire.decimals < 0 && loss(c.exact, wire) > 0.008;
      return losing && place > wire.decimals && digits <= 4 ? toPlace(Math.min(place, 0)) : undefined;
    },
  },
];

/** What a second editor prints, when it is another figure than the first. */
const SECOND: readonly Choice[] = [
  {
    when: 'a thermometer reading with its decimal',
    choose: (c) => (c.from.dimension === 'temperature' ? toPlace(1) : undefined),
  },
  {
    when: 'the exact whole figure of a source with one digit: 300 miles is 483 kilometers beside 480',
    choose: (c, wire, least) =>
      c.from.system === 'us' && wire.decimals < 0 && least < 10000 && c.figures.every((f) => sourceDigits(f) === 1)
        ? toPlace(0)
        : undefined,
  },
  {
    when: 'a range to fives: 20 to 30 meters is 65 to 100 feet',
    choose: (c, _, least) =>
      c.figures.length > 1 && least >= 50 && multiplesOfFive(c.figures) && loss(c.exact, toStep(5)) <= 0.04
        ? toStep(5)
        : undefined,
  },
  {
    when: 'an exact figure of four digits to tens: 4,475 kilometers is 2,780 miles',
    choose: (c, wire, least) => (isDistanceOrSpeed(c) && wire.decimals === 0 && least >= 1000 ? toStep(10) : undefined),
  },
  {
    when: 'a distance to tens where that costs 4 percent or less: 60 miles is 100 kilometers',
    choose: (c, _, least) =>
      isDistanceOrSpeed(c) &&
      c.to.id !== 'kph' &&
      least >= 10 &&
      (least < 250 || c.to.system === 'metric') &&
      multiplesOfFive(c.figures) &&
      loss(c.exact, toStep(10)) <= 0.04
        ? toStep(10)
        : undefined,
  },
  {
    when: 'a distance or speed to fives: 25 kilometers is 15 miles',
    choose: (c, _, least) =>
      isDistanceOrSpeed(c) && least >= 9 && least < 1000 && multiplesOfFive(c.figures) ? toStep(5) : undefined,
  },
  {
    when: 'a long distance to fifties: 500 kilometers is 300 miles',
    choose: (c, _, least) =>
      c.to.dimension === 'length' &&
      c.from.system === 'metric' &&
      least >= 250 &&
      c.figures.every((f) => sourceDigits(f) <= 2) &&
      loss(c.exact, toStep(50)) <= 0.04
        ? toStep(50)
        : undefined,
  },
  {
    when: 'a small figure to the whole: 3 miles is 5 kilometers',
    choose: (c, wire, least) => (wire.decimals > 0 && least >= 0.9 && loss(c.exact, toStep(1)) <= 0.075 ? toPlace(0) : undefined),
  },
  {
    when: 'a rounder figure close by, for areas, weights and heights: 2,000 acres is 800 hectares, not 810',
    choose: (c, wire, least) => (isDistanceOrSpeed(c) || least < 100 ? undefined : rounderNearby(c, wire)),
  },
  {
    when: 'the exact whole figure: 5,600 acres is 2,266 hectares, 8,850 meters is 29,035 feet',
    choose: (_, wire, least) => (wire.decimals < 0 && least < 100_000 ? toPlace(0) : undefined),
  },
  {
    when: 'one digit more',
    choose: (_, wire, least) =>
      wire.decimals < 0 || (least < 100 && wire.decimals < 2) ? toPlace(wire.decimals + 1) : undefined,
  },
  {
    when: 'to fives',
    choose: (c, _, least) => (least >= 50 && least < 1000 && multiplesOfFive(c.figures) ? toStep(5) : undefined),
  },
];

/**
 * The roundings to offer, best first: what most editors print, then what another would. `house` chooses the first: "desk" as
 * editors do, "wire" by the fixed rule alone.
 */
export function roundingsFor(c: RoundingCase, wirePlaces: number, house: 'desk' | 'wire'): Rounding[] {
  const wire = toPlace(wirePlaces);
  const least = Math.min(...c.exact.map(Math.abs));
  const printed = (r: Rounding): string => c.exact.map((value) => roundTo(value, r)).join();
  const out: Rounding[] = [];
  const seen = new Set<string>();
  const offer = (rounding: Rounding | undefined): boolean => {
    if (!rounding || seen.has(printed(rounding)) || !isAccepted(c, rounding)) return false;
    seen.add(printed(rounding));
    out.push(rounding);
    return true;
  };
  const isReading = c.from.dimension === 'temperature';
  if (house === 'desk' && !isReading) for (const choice of FIRST) if (offer(choice.choose(c, wire, least))) break;
  // an estimate in kilometers that is not in fives is in tens, before it is exact
  if (out.length > 0 && c.to.system === 'metric' && isDistanceOrSpeed(c) && loss(c.exact, toStep(10)) <= 0.04) offer(toStep(10));
  if (out.length < 2) offer(wire);
  if (out.length < 2) for (const choice of SECOND) if (offer(choice.choose(c, wire, least))) break;
  return out.length > 0 ? out : [wire];
}
