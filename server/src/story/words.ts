import type { FactList } from './fact.ts';
import type { Paragraph } from './paragraph.ts';

/** The whole block in one normal form (case, spaces and marks apart), for comparing blocks. */
export interface BlockTextFact {
  readonly type: 'block-text';
  readonly normal: string;
}

export type WordFact = BlockTextFact;

export function wordFacts(_paragraph: Paragraph): FactList<WordFact> {
  return { facts: [], spans: [] };
}
