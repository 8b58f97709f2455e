import type { FactRef } from './fact.ts';
import type { Gender, MentionKind } from './names.ts';
import type { StorySource } from './story.ts';

/** A person, organisation or place with all its mentions, in story order. */
export interface Entity {
  readonly id: number;
  readonly kind: MentionKind;
  /** The fullest form in the story. */
  readonly name: string;
  readonly gender: Gender;
  readonly mentions: readonly FactRef[];
  /** The first mention outside quotations that gives a full name or says who this is; undefined when there is none. */
  readonly introduction: FactRef | undefined;
  readonly description: string | undefined;
}

export interface People {
  readonly entities: readonly Entity[];
  /** The entity of a mention of the names channel. */
  entityOf(block: number, fact: number): Entity | undefined;
}

export function buildPeople(_story: StorySource): People {
  return { entities: [], entityOf: () => undefined };
}
