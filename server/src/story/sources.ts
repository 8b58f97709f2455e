import type { FactRef } from './fact.ts';
import type { StorySource } from './story.ts';

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly kind: 'person' | 'organization' | 'document' | 'media' | 'anonymous' | 'unknown';
  readonly anonymous: boolean;
  /** Index into People.entities, when it is one of them. */
  readonly entity: number | undefined;
  /** Where it first appears. */
  readonly first: FactRef;
}

/** Which sieve answered (rules: same sentence, running quotation, same paragraph, colon before, paragraph before, paragraph after). */
export type Sieve = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6';

/** A quotation or a claim with what the story says of its source. */
export interface Utterance {
  readonly kind: 'direct' | 'partial' | 'scare' | 'title' | 'indirect';
  /** The quotation (speech channel), or the attribution whose content it is (part "content"). */
  readonly at: FactRef;
  /** The attribution that answers for it. */
  readonly attribution: FactRef | undefined;
  readonly sieve: Sieve | undefined;
  readonly source: string | undefined;
  /** The second-best candidate, when two sources were possible. */
  readonly rival: string | undefined;
}

export interface Sources {
  /** In order of first appearance. */
  readonly sources: readonly Source[];
  readonly utterances: readonly Utterance[];
}

export function buildSources(_story: StorySource): Sources {
  return { sources: [], utterances: [] };
}
