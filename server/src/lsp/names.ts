import type { Location, Position } from 'vscode-languageserver';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import type { FactRef } from '../story/fact.ts';
import type { NameFact } from '../story/names.ts';
import type { Entity } from '../story/people.ts';
import type { Span } from '../text/span.ts';
import { blockAt } from './blocks.ts';
import type { StorySnapshot } from './session.ts';

/** What stands under the cursor: a mention of somebody, or a word that an attribution uses for somebody ("he", "the official"). */
export interface NameHit {
  readonly entity: Entity;
  readonly span: Span;
  /** The mention; undefined when only a pronoun or noun stands for the name. */
  readonly mention: FactRef | undefined;
}

export function nameAt(story: StorySnapshot, offset: number): NameHit | undefined {
  const block = blockAt(story.result.blocks, offset);
  if (block < 0) return undefined;
  return mentionAt(story, block, offset) ?? sourceWordAt(story, block, offset);
}

const within = (s: Span, offset: number) => s.start <= offset && offset <= s.end;

function mentionAt({ result }: StorySnapshot, block: number, offset: number): NameHit | undefined {
  const { story } = result;
  const count = story.facts('names')[block]?.length ?? 0;
  for (let fact = 0; fact < count; fact++) {
    const mention: FactRef = { block, channel: 'names', fact };
    const span = result.resolve(mention);
    if (!within(span, offset)) continue;
    const entity = story.view('people').entityOf(block, fact);
    if (entity) return { entity, span, mention };
  }
  return undefined;
}

function sourceWordAt({ result }: StorySnapshot, block: number, offset: number): NameHit | undefined {
  const { story } = result;
  const fact = (story.facts('speech')[block] ?? []).findIndex(
    (speech, i) =>
      speech.type === 'attribution' && within(result.resolve({ block, channel: 'speech', fact: i, part: 'source' }), offset),
  );
  if (fact < 0) return undefined;
  const { sources, utterances } = story.view('sources');
  const source = utterances.find(({ attribution }) => attribution?.block === block && attribution.fact === fact)?.source;
  const index = sources.find(({ id }) => id === source)?.entity;
  const entity = index === undefined ? undefined : story.view('people').entities[index];
  return entity && { entity, span: result.resolve({ block, channel: 'speech', fact, part: 'source' }), mention: undefined };
}

/** The name as written there, without title and possessive ending. */
export function nameSpan({ result }: StorySnapshot, mention: FactRef): Span {
  return result.resolve({ ...mention, part: 'name' });
}

export function nameFact({ result }: StorySnapshot, mention: FactRef): NameFact | undefined {
  return result.story.facts('names')[mention.block]?.[mention.fact];
}

/** Where the story says who this is, else the first mention. */
export function introductionOf(entity: Entity): FactRef | undefined {
  return entity.introduction ?? entity.mentions[0];
}

/** Go to definition: the full first reference. */
export function definition(story: StorySnapshot, position: Position): Location | null {
  const hit = nameAt(story, story.text.offset(position));
  const target = hit && introductionOf(hit.entity);
  return target ? { uri: story.text.uri, range: story.text.range(nameSpan(story, target)) } : null;
}

/** Every form of the name. */
export function references(story: StorySnapshot, position: Position, withIntroduction: boolean): Location[] {
  const hit = nameAt(story, story.text.offset(position));
  if (!hit) return [];
  const introduction = introductionOf(hit.entity);
  const same = (a: FactRef, b: FactRef | undefined) => a.block === b?.block && a.fact === b.fact;
  return hit.entity.mentions
    .filter((mention) => withIntroduction || !same(mention, introduction))
    .map((mention) => ({ uri: story.text.uri, range: story.text.range(nameSpan(story, mention)) }));
}

export function highlights(story: StorySnapshot, position: Position): DocumentHighlight[] | null {
  const hit = nameAt(story, story.text.offset(position));
  if (!hit) return null;
  const introduction = introductionOf(hit.entity);
  return hit.entity.mentions.map((mention) => ({
    range: story.text.range(nameSpan(story, mention)),
    kind: mention === introduction ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
