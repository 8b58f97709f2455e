import type { CaseState } from '../lexicon/case-phrases.ts';
import type { FactRef } from './fact.ts';
import type { StorySource } from './story.ts';

/** How far the case against one person has come, by the story's own words. */
export interface Case {
  /** Index into People.entities. */
  readonly entity: number;
  /** Every place that tells, in story order. */
  readonly states: readonly { readonly state: CaseState; readonly at: FactRef }[];
  readonly state: CaseState;
}

export interface Cases {
  readonly cases: readonly Case[];
  /** The case of a mention of the names channel. */
  caseOf(block: number, fact: number): Case | undefined;
  /** The story tells of a verdict of guilt, whoever it is about. */
  readonly conviction: boolean;
  /** People under accusation without a verdict. */
  readonly open: readonly Case[];
}

/** What settles a case outweighs what leads up to it. */
const WEIGHT: Readonly<Record<CaseState, number>> = { suspect: 0, charged: 1, trial: 2, dead: 3, acquitted: 4, convicted: 5 };

export function buildCases(story: StorySource): Cases {
  const people = story.view('people');
  const drafts = new Map<number, { state: CaseState; at: FactRef }[]>();
  let conviction = false;
  for (const [block, facts] of story.facts('legal').entries()) {
    for (const [fact, own] of facts.entries()) {
      if (own.type !== 'state') continue;
      if (own.state === 'convicted') conviction = true;
      const entity = own.who === undefined ? undefined : people.entityOf(block, own.who);
      if (!entity) continue;
      const entry = { state: own.state, at: { block, channel: 'legal', fact } as const };
      const known = drafts.get(entity.id);
      if (known) known.push(entry);
      else drafts.set(entity.id, [entry]);
    }
  }
  const cases = [...drafts].map(([entity, states]): Case => {
    const state = states.reduce((heaviest, { state }) => (WEIGHT[state] > WEIGHT[heaviest] ? state : heaviest), states[0]!.state);
    return { entity, states, state };
  });
  const byEntity = new Map(cases.map((own) => [own.entity, own]));
  return {
    cases,
    caseOf(block, fact) {
      const entity = people.entityOf(block, fact);
      return entity && byEntity.get(entity.id);
    },
    conviction,
    open: cases.filter(({ state }) => WEIGHT[state] < WEIGHT.dead),
  };
}
