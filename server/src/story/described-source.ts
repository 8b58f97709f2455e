import { isBody } from './descriptions.ts';
import type { FactRef } from './fact.ts';
import type { Entity } from './people.ts';
import type { Source } from './sources.ts';
import type { AttributionFact } from './speech.ts';
import { sourceNounOf, Word, wordBits } from './word-class.ts';

/** Whom an attribution names: an entity, or the words of a source without a name. */
export interface ResolvedSource {
  readonly key: string;
  readonly entity: Entity | undefined;
  readonly fact: AttributionFact;
  readonly at: FactRef;
  readonly rival: ResolvedSource | undefined;
  /** The word itself, for a name that may be a common word. */
  readonly word?: string;
}

/** What the story says of a source: its name or its words, its description, and what kind of source it is. */
export function describeSource(id: string, source: ResolvedSource): Source {
  const { entity, fact, at, key, word } = source;
  if (entity) {
    return {
      id,
      name: entity.name,
      description: entity.description,
      kind: entity.kind === 'place' || entity.kind === 'organization' ? 'organization' : 'person',
      anonymous: false,
      entity: entity.id,
      first: entity.introduction ?? entity.mentions[0] ?? at,
    };
  }
  const head = fact.head ?? '';
  const noun = sourceNounOf(head);
  const bits = wordBits(head);
  const document = fact.sourceKind === 'document';
  const media = noun?.nounClass === 'media' || head === 'media';
  const body = isBody(head);
  const anonymous = !document && noun?.unnamed !== 'yes' && !media && (bits & (Word.Person | Word.Source)) !== 0 && !body;
  const kind: Source['kind'] = document
    ? 'document'
    : media
      ? 'media'
      : noun?.unnamed === 'anonymous' || anonymous
        ? 'anonymous'
        : body || noun?.unnamed === 'yes'
          ? 'organization'
          : 'unknown';
  return {
    id,
    name: fact.phrase ?? word ?? key,
    description: undefined,
    kind,
    anonymous,
    entity: undefined,
    first: { ...at, part: 'named' },
  };
}
