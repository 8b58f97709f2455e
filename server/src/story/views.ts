import { buildCases, type Cases } from './cases.ts';
import type { Channel } from './fact.ts';
import { buildHouse, type House } from './house.ts';
import { buildMediaItems, type MediaItems } from './media-items.ts';
import { buildOtherHouse, type OtherHouse } from './other-house.ts';
import { buildPeople, type People } from './people.ts';
import { buildSources, type Sources } from './sources.ts';
import type { StorySource } from './story.ts';

/** What only the whole story knows, each derived from the facts of some channels. */
export interface ViewTypes {
  /** People and organisations with all their mentions; who was introduced where. */
  people: People;
  /** Who says what: quotations and claims with their resolved source. */
  sources: Sources;
  /** Recordings, pictures, documents and posts, each with where it comes from and what was checked about it. */
  mediaItems: MediaItems;
  /** The forms the story keeps where there is a choice. */
  house: House;
  /** The conventions in which the story is another house's copy. */
  otherHouse: OtherHouse;
  /** People under accusation and how far each case has come. */
  cases: Cases;
}

export type ViewName = keyof ViewTypes;

export interface View<T> {
  /** The channels it reads, those of the views it uses included. */
  readonly channels: readonly Channel[];
  build(story: StorySource): T;
}

export const views: { readonly [V in ViewName]: View<ViewTypes[V]> } = {
  people: { channels: ['names', 'speech'], build: buildPeople },
  sources: { channels: ['names', 'speech', 'media'], build: buildSources },
  mediaItems: { channels: ['media'], build: buildMediaItems },
  house: { channels: ['style'], build: buildHouse },
  otherHouse: { channels: ['conventions'], build: buildOtherHouse },
  cases: { channels: ['names', 'speech', 'legal'], build: buildCases },
};
