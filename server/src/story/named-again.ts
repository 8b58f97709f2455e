import type { BlockKind } from '../text/block.ts';
import type { FactRef } from './fact.ts';
import { kept } from './kept.ts';
import { isGiven } from './name-tokens.ts';
import type { NameFact } from './names.ts';
import { type People, surnameKey } from './people.ts';

/** A person whom readers know, given in full or described once more. */
export interface NamedAgain {
  readonly name: NameFact & { readonly surname: string };
  readonly ref: FactRef;
  /** The first mention. */
  readonly introduced: NameFact;
}

/** What a rule hands in: its declared part of the story. */
interface NamedStory {
  readonly blocks: readonly { readonly kind: BlockKind }[];
  facts(channel: 'names'): readonly (readonly NameFact[])[];
  view(name: 'people'): People;
}

/** After so many paragraphs a reader may have forgotten who it is. */
const FORGOTTEN = 12;

/** The first place at which each person is introduced a second time in the body, when the surname would do. */
export function introducedAgain(story: NamedStory): readonly NamedAgain[] {
  const people = story.view('people');
  let again = known.get(people);
  if (!again) {
    // A live file introduces everybody anew in each of its pieces.
    again = story.blocks.some(({ kind }) => kind === 'time-slug') ? [] : [...search(story, people)];
    known.set(people, again);
  }
  return again;
}

/** More than one rule asks. A view is made anew when a name changes or a block becomes another kind, and only then. */
const known = new WeakMap<People, readonly NamedAgain[]>();

function* search(story: NamedStory, people: People): Generator<NamedAgain> {
  const names = story.facts('names');
  const owners = ownersOf(people, names);
  for (const { kind, mentions, gender } of people.entities) {
    if (kind !== 'person') continue;
    const body = mentions.filter(({ block, fact }) => isBody(story.blocks[block]!.kind) && !names[block]![fact]!.quoted);
    const first = body[0];
    const introduced = first && names[first.block]![first.fact]!;
    if (!introduced?.given || !introduced.surname) continue;
    // "Parks Canada" and "Common Core" look like a name too; a known first name or a title shows a person.
    if (
      (gender === undefined && introduced.title === undefined && !isGiven(introduced.given)) ||
      introduced.form.split(' ').length > 2
    )
      continue;
    if (owners.get(surnameKey(introduced.surname))!.size > 1) continue;
    for (const [i, ref] of body.entries()) {
      const name = names[ref.block]![ref.fact]!;
      if (i === 0 || paragraphsBetween(story, body[i - 1]!.block, ref.block) >= FORGOTTEN) continue;
      const { surname } = name;
      if (surname === undefined || !(isNamedInFull(name, introduced) || isDescribed(name, introduced))) continue;
      // "Judge Ida Kern" after "Ida Kern" tells something new.
      if (name.given !== undefined && !tellsNothingNew(name, introduced)) continue;
      yield { name: { ...name, surname }, ref, introduced };
      break;
    }
  }
}

const isNamedInFull = (name: NameFact, introduced: NameFact): boolean =>
  name.given !== undefined && name.form === introduced.form && !name.possessive;

const tellsNothingNew = (name: NameFact, introduced: NameFact): boolean =>
  (name.title === undefined || name.title === introduced.title) &&
  (name.description === undefined || name.description === introduced.description);

const isDescribed = (name: NameFact, introduced: NameFact): boolean =>
  name.given === undefined &&
  name.description !== undefined &&
  name.title === undefined &&
  name.description === introduced.description;

const keyOf = kept(({ surname }: NameFact): string | undefined => (surname === undefined ? undefined : surnameKey(surname)));

/** The people of the story by surname. */
function ownersOf(people: People, names: readonly (readonly NameFact[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const owners = new Map<string, Set<number>>();
  for (const { id, kind, mentions } of people.entities) {
    if (kind !== 'person') continue;
    for (const { block, fact } of mentions) {
      const key = keyOf(names[block]![fact]!);
      if (key === undefined) continue;
      const own = owners.get(key);
      if (own) own.add(id);
      else owners.set(key, new Set([id]));
    }
  }
  return owners;
}

function paragraphsBetween({ blocks }: NamedStory, from: number, to: number): number {
  let count = 0;
  for (let b = from + 1; b < to; b++) if (isBody(blocks[b]!.kind)) count++;
  return count;
}

const isBody = (kind: BlockKind): boolean => kind === 'paragraph' || kind === 'list-item';
