import { UNIT_BY_ID, type Unit } from '../../lexicon/units.ts';
import type { BlockKind } from '../../text/block.ts';
import type { StoryBlock } from '../fact.ts';
import type { MeasureFact } from '../measures.ts';
import { unitOf } from './arithmetic.ts';
import { isFair, judgePair } from './checking.ts';
import { type HouseForm, type Suggestion, suggestionsFor } from './suggestion.ts';

/** Which measures of a story a house wants converted. */
export interface ConversionPolicy extends HouseForm {
  readonly direction: 'both' | 'us-to-metric' | 'metric-to-us' | 'off';
  readonly scope: 'first-per-quantity' | 'every' | 'first-per-unit-pair';
  readonly sports: boolean;
}

/** A measure without its equivalent, by its place in the story, and what may be added. */
export interface ConversionNeed {
  readonly block: number;
  readonly fact: number;
  readonly toMetric: boolean;
  /** The next word begins at once, so a space has to follow what is added. */
  readonly runOn: boolean;
  readonly suggestions: readonly Suggestion[];
}

interface MeasureSource {
  readonly blocks: readonly StoryBlock[];
  facts(channel: 'measures'): readonly (readonly MeasureFact[])[];
}

const READ: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'caption']);

/** No weather is hotter in Celsius: a bare "90 degrees" is Fahrenheit or an oven. */
export const HOTTEST_CELSIUS = 60;

/** The unit of a fact; a bare "degrees" takes the scale that the story last named, unless it cannot be meant. */
function unitOfFact(fact: MeasureFact, scale: string | undefined): Unit | undefined {
  if (fact.unit === 'degree' && scale === 'celsius' && fact.values.some((value) => value > HOTTEST_CELSIUS)) return undefined;
  return UNIT_BY_ID.get(fact.unit === 'degree' && scale !== undefined && !fact.hyphenated ? scale : fact.unit);
}

const keyOf = (unit: string, values: readonly number[]): string => `${unit} ${values.join(' ')}`;

const otherSystem = (a: Unit, b: Unit): boolean =>
  a.dimension === b.dimension && (a.system === 'metric') !== (b.system === 'metric');

/** The two measures say the same in the two systems: "the walk is 5 miles, or 8 kilometers". */
function sameMeasure(a: MeasureFact, from: Unit, b: MeasureFact): boolean {
  const to = UNIT_BY_ID.get(b.unit);
  if (!to || !otherSystem(from, to) || a.figures.length !== b.figures.length || from.id === 'degree' || to.id === 'degree')
    return false;
  return isFair(judgePair(a.figures, from, b.figures, to, { difference: a.difference }).verdict);
}

/** The second says the first again in the same system: "389,000 acres, or 607 square miles". One equivalent is enough. */
function restates(a: MeasureFact, from: Unit, b: MeasureFact): boolean {
  const to = UNIT_BY_ID.get(b.unit);
  if (
    !to ||
    to.id === from.id ||
    to.dimension !== from.dimension ||
    to.system !== from.system ||
    from.dimension === 'temperature'
  )
    return false;
  if (a.figures.length !== b.figures.length || a.quoted) return false;
  return isFair(judgePair(a.figures, from, b.figures, to).verdict);
}

const isConverted = (fact: MeasureFact, unit: Unit): boolean =>
  fact.conversions.some((c) => {
    const other = UNIT_BY_ID.get(c.unit);
    return other !== undefined && (otherSystem(unit, other) || unit.dimension === 'temperature' || unit.system === 'other');
  });

/** What was converted so far: quantities, and pairs of units that a sentence explains ("A mile is 1.6 kilometers"). */
class Converted {
  readonly #quantities = new Set<string>();
  readonly #explained = new Set<string>();

  note(unit: string, values: readonly number[]): void {
    this.#quantities.add(keyOf(unit, values));
  }

  explain(a: string, b: string): void {
    this.#explained.add(a).add(b);
  }

  has(unit: string, values: readonly number[]): boolean {
    return this.#explained.has(unit) || this.#quantities.has(keyOf(unit, values));
  }
}

function noteBlock(facts: readonly MeasureFact[], converted: Converted): void {
  for (const [i, fact] of facts.entries()) {
    const unit = UNIT_BY_ID.get(fact.unit);
    if (!unit) continue;
    if (isConverted(fact, unit)) {
      converted.note(fact.unit, fact.values);
      for (const { unit: other, values } of fact.conversions) converted.note(other, values);
    }
    for (let k = i + 1; k < facts.length && facts[k]!.sentence === fact.sentence; k++) {
      const other = facts[k]!;
      if (restates(fact, unit, other)) converted.note(other.unit, other.values);
      if (!sameMeasure(fact, unit, other)) continue;
      converted.note(fact.unit, fact.values);
      converted.note(other.unit, other.values);
      if (fact.values[0] === 1 && fact.shape === 'single') converted.explain(fact.unit, other.unit);
    }
  }
}

/**
 * Measures that lack their equivalent, in story order: required units, outside quotations and exempt uses, the first mention
 * of each quantity that was not converted before it.
 */
export function conversionNeeds(story: MeasureSource, policy: ConversionPolicy): ConversionNeed[] {
  const needs: ConversionNeed[] = [];
  const channel = story.facts('measures');
  const converted = new Converted();
  let scale: string | undefined;
  for (const { index, kind } of story.blocks) {
    const facts = channel[index] ?? [];
    if (facts.length === 0 || !READ.has(kind)) continue;
    noteBlock(facts, converted);
    for (const [i, fact] of facts.entries()) {
      if (fact.unit === 'celsius' || fact.unit === 'fahrenheit') scale = fact.unit;
      const unit = unitOfFact(fact, scale);
      if (unit?.trigger !== 'required' || fact.quoted) continue;
      if (fact.exempt !== undefined && !(policy.sports && fact.exempt === 'sports')) continue;
      const toMetric = unit.system !== 'metric';
      if (policy.direction !== 'both' && toMetric !== (policy.direction === 'us-to-metric')) continue;
      if (isConverted(fact, unit) || converted.has(unit.id, fact.values)) continue;
      const suggestions = suggestionsFor({ ...fact, unit: unit.id, hedged: fact.hedge !== undefined }, policy);
      if (suggestions.length === 0) continue;
      needs.push({ block: index, fact: i, toMetric, runOn: fact.runOn, suggestions });
      if (policy.scope === 'first-per-quantity') converted.note(unit.id, fact.values);
      if (policy.scope === 'first-per-unit-pair') converted.explain(unit.id, unitOf(suggestions[0]!.unit).id);
    }
  }
  return needs;
}
