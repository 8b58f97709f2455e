import type { Convention } from './conventions.ts';
import type { FactRef } from './fact.ts';
import type { StorySource } from './story.ts';

/** A convention that the story keeps in another house's form, with where it first shows and how often. */
export interface KeptConvention {
  readonly convention: Convention;
  readonly count: number;
  readonly first: FactRef;
}

/** In which matters the story is another house's copy. */
export interface OtherHouse {
  /** The story keeps several conventions of another house: it is that house's copy, not a string of slips. */
  readonly certain: boolean;
  readonly kept: readonly KeptConvention[];
  /** In another house's copy: the story does not itself use the wire's form more often, so the other one is no slip in it. */
  permits(convention: Convention): boolean;
  /** The story keeps the other form throughout, though it may be the wire's copy in all else. */
  keeps(convention: Convention): boolean;
}

interface Count {
  wire: number;
  other: number;
  first: FactRef | undefined;
  /** Outlets that people spoke to, by name: words that several newsrooms were told are picked up. */
  readonly names: Map<string, number>;
}

/** So often shown, and four times as often as the wire's form, a convention is kept and did not slip in. */
const OFTEN = 3;
const RATIO = 4;
/** Nobody slips into these so often: each alone is a house. */
const DEFINING: ReadonlyMap<Convention, number> = new Map([
  ['agency', 1],
  ['closing-mark', 3],
  ['courtesy', 4],
  ['date-order', 3],
  ['initials', 3],
  ['outlet', 3],
  ['sums', 3],
]);

/** Below this a mark says nothing: the wire quotes other newsrooms as well, and a dash is soon pasted. */
const AT_LEAST: ReadonlyMap<Convention, number> = new Map([
  ['dash', OFTEN],
  ['outlet', 2],
]);

/** Nobody learns these in the United States. Beside another convention that houses abroad share, one of them is no slip. */
const FOREIGN: readonly Convention[] = ['date-order', 'spelling'];
const ABROAD: readonly Convention[] = ['closing-mark', 'country', 'initials', 'sums', ...FOREIGN];

/**
 * Another agency's name is a house, and so is a defining convention kept throughout. Any other one may be a reporter's habit: it
 * takes a second beside it. Many different slips, each once, are no house, nor is copy whose dateline names the wire.
 */
export function buildOtherHouse(story: StorySource): OtherHouse {
  const counts = new Map<Convention, Count>();
  for (const [block, facts] of story.facts('conventions').entries()) {
    for (const [fact, { convention, form, name }] of facts.entries()) {
      const count = counts.get(convention) ?? { wire: 0, other: 0, first: undefined, names: new Map<string, number>() };
      counts.set(convention, count);
      if (name === undefined) count[form]++;
      else {
        count.names.set(name, (count.names.get(name) ?? 0) + 1);
        count[form] = Math.max(...count.names.values());
      }
      if (form === 'other') count.first ??= { block, channel: 'conventions', fact };
    }
  }
  const kept: KeptConvention[] = [];
  for (const [convention, { wire, other, first }] of counts) {
    if (first && other >= RATIO * wire && other >= (AT_LEAST.get(convention) ?? 1))
      kept.push({ convention, count: other, first });
  }
  const atLeast = (times: number): number => kept.filter(({ count }) => count >= times).length;
  const of = (some: readonly Convention[]): number => kept.filter(({ convention }) => some.includes(convention)).length;
  // A dash alone is too little to lend weight to a single slip.
  const style = kept.filter(({ convention }) => convention !== 'dash');
  const certain =
    !counts.get('agency')?.wire &&
    (kept.some(({ convention, count }) => count >= (DEFINING.get(convention) ?? Number.POSITIVE_INFINITY)) ||
      (of(FOREIGN) > 0 && of(ABROAD) > 1) ||
      (style.length > 1 && style.some(({ count }) => count >= OFTEN)) ||
      atLeast(2) > 1);
  return {
    certain,
    kept,
    permits(convention) {
      const count = counts.get(convention);
      return certain && (!count || count.wire <= count.other);
    },
    keeps: (convention) => kept.some((one) => one.convention === convention && one.count >= OFTEN),
  };
}
