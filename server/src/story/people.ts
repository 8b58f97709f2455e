import { FULL_TITLES } from '../lexicon/full-titles.ts';
import type { FactRef } from './fact.ts';
import { kept } from './kept.ts';
import type { Gender, MentionKind, NameFact } from './names.ts';
import { isBodyByRole, isPersonByRole, tellingOf } from './roles.ts';
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
  /** Words of titles and descriptions, lower case: what "the mayor" can mean. */
  readonly roles: ReadonlySet<string>;
  /** Every mention may be a common word with a capital due to its place. */
  readonly weak: boolean;
}

export interface People {
  readonly entities: readonly Entity[];
  /** The entity of a mention of the names channel. */
  entityOf(block: number, fact: number): Entity | undefined;
}

interface Draft {
  id: number;
  kind: MentionKind;
  name: string;
  /** First given name, lower case. */
  given: string | undefined;
  gender: Gender;
  weakGender: Gender;
  mentions: FactRef[];
  introduction: FactRef | undefined;
  description: string | undefined;
  /** How much the description tells (tellingOf). */
  telling: number;
  roles: Set<string>;
  weak: boolean;
  lastSeen: number;
}

const PARTICLES = /^(?:(?:al|el|de|la|del|della|der|den|di|da|dos|du|van|von|bin|ibn|ben|abu|ter|st\.)[\s-])+/i;

/** A surname as it is compared: lower case, without particles and suffixes. */
export const surnameKey = (surname: string): string =>
  surname
    .replace(/[’ʼ]/g, "'")
    .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
    .replace(PARTICLES, '')
    .toLowerCase();

const lowerHead = (text: string): string => text.replace(/[’ʼ]/g, "'").split(/\s/, 1)[0]!.toLowerCase();

/** What mentions are compared by, lower case. */
interface Keys {
  readonly form: string;
  readonly surname: string | undefined;
  /** The last word of a surname of several. */
  readonly lastSurname: string | undefined;
  readonly given: string | undefined;
  /** The only word, or the one that stands for it. */
  readonly word: string;
  /** The words of its title and description. */
  readonly roles: readonly string[];
  readonly personByRole: boolean;
  readonly bodyByRole: boolean;
  /** What is said of it, with how much that tells: description, then title. */
  readonly told: readonly { readonly words: string; readonly telling: number }[];
}

const keysOf = kept((fact: NameFact): Keys => {
  const { form, surname, given, title, description } = fact;
  return {
    form: form.toLowerCase(),
    surname: surname === undefined ? undefined : surnameKey(surname),
    lastSurname: surname?.includes(' ') ? surnameKey(surname.slice(surname.lastIndexOf(' ') + 1)) : undefined,
    given: given === undefined ? undefined : lowerHead(given),
    word: surnameKey(surname ?? given ?? form),
    roles: [title, description].flatMap((source) =>
      (source?.toLowerCase().match(/\p{L}[\p{L}-]+/gu) ?? []).flatMap((role) => [role, ...(FULL_TITLES.get(role) ?? [])]),
    ),
    personByRole: isPersonByRole(fact),
    bodyByRole: isBodyByRole(fact),
    told: [description, title].flatMap((words) => (words === undefined ? [] : { words, telling: tellingOf(words) })),
  };
});

/** Groups the mentions of a story by whom they mean, in one pass. */
export function buildPeople(story: StorySource): People {
  const drafts: Draft[] = [];
  const bodies = new Set<Draft>();
  const bySurname = new Map<string, Draft[]>();
  const byGiven = new Map<string, Draft[]>();
  const byForm = new Map<string, Draft>();
  const byAcronym = new Map<string, Draft>();
  const owners: (Draft | undefined)[][] = [];
  let clock = 0;

  const index = (map: Map<string, Draft[]>, key: string | undefined, draft: Draft): void => {
    if (key === undefined) return;
    const list = map.get(key);
    if (!list) map.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  };
  const latest = (list: Iterable<Draft> | undefined, fits: (draft: Draft) => boolean): Draft | undefined => {
    let best: Draft | undefined;
    for (const draft of list ?? []) if (fits(draft) && (!best || draft.lastSeen > best.lastSeen)) best = draft;
    return best;
  };

  const find = (fact: NameFact, keys: Keys): Draft | undefined => {
    const { form, surname, given, word } = keys;
    const exact = byForm.get(form);
    if (fact.kind === 'organization' || fact.kind === 'place')
      return (
        namesake(fact, keys) ??
        exact ??
        (fact.acronym ? byAcronym.get(fact.form.replace(/\./g, '')) : undefined) ??
        shortForm(fact)
      );
    const titleGender = fact.given === undefined ? fact.gender : undefined;
    const fitsGender = (draft: Draft): boolean =>
      titleGender === undefined || draft.gender === undefined || draft.gender === titleGender;
    if (surname !== undefined && given !== undefined)
      return exact ?? latest(bySurname.get(surname), (draft) => draft.given === undefined || sameGiven(draft.given, given));
    const named =
      latest(bySurname.get(word), (draft) => draft.given !== undefined && fitsGender(draft)) ??
      latest(bySurname.get(word), fitsGender);
    return named ?? exact ?? latest(byGiven.get(word), (draft) => draft.kind === 'person') ?? shortForm(fact);
  };
  /** "Durham said": the person of that name who was introduced before, not the town or the company, where a speaker stands. */
  const namesake = (fact: NameFact, { form, word }: Keys): Draft | undefined =>
    (fact.speaks || (fact.kind === 'organization' && !byForm.has(form))) && !fact.acronym && !fact.form.includes(' ')
      ? latest(bySurname.get(word), (draft) => draft.given !== undefined && draft.kind !== 'organization')
      : undefined;
  /** "Breitbart" for Breitbart News, "the Observatory" for the Hill Observatory for Peace: first word, last word or head of one longer name. */
  const shortForm = (fact: NameFact): Draft | undefined => {
    if (fact.form.includes(' ')) return undefined;
    const word = fact.form.toLowerCase();
    return latest(bodies, ({ name }) => {
      const whole = name.toLowerCase();
      return whole.startsWith(`${word} `) || whole.endsWith(` ${word}`) || whole.split(/ (?:of|for) /)[0]!.endsWith(` ${word}`);
    });
  };

  const blocks = story.facts('names');
  for (let block = 0; block < blocks.length; block++) {
    const row: (Draft | undefined)[] = [];
    for (const [i, fact] of blocks[block]!.entries()) {
      clock++;
      const keys = keysOf(fact);
      let draft = find(fact, keys);
      if (!draft) {
        draft = {
          id: drafts.length,
          kind: fact.kind,
          name: fact.form,
          given: undefined,
          gender: undefined,
          weakGender: undefined,
          mentions: [],
          introduction: undefined,
          description: undefined,
          telling: 0,
          roles: new Set(),
          weak: true,
          lastSeen: clock,
        };
        drafts.push(draft);
      }
      join(draft, fact, keys, { block, channel: 'names', fact: i });
      if (draft.kind === 'organization') bodies.add(draft);
      draft.lastSeen = clock;
      if (!byForm.has(keys.form)) byForm.set(keys.form, draft);
      index(bySurname, keys.surname, draft);
      index(bySurname, keys.lastSurname, draft);
      index(byGiven, keys.given, draft);
      if (draft.kind === 'organization' && fact.form.includes(' ')) {
        const initials = initialsOf(fact.form);
        if (initials.length > 1 && !byAcronym.has(initials)) byAcronym.set(initials, draft);
      }
      row.push(draft);
    }
    owners.push(row);
  }
  const entities = drafts.map(
    (draft): Entity => ({
      id: draft.id,
      kind: draft.kind,
      name: draft.name,
      gender: draft.gender ?? draft.weakGender,
      mentions: draft.mentions,
      introduction: draft.introduction,
      description: draft.description,
      roles: draft.roles,
      weak: draft.weak,
    }),
  );
  return {
    entities,
    entityOf: (block, fact) => {
      const draft = owners[block]?.[fact];
      return draft && entities[draft.id];
    },
  };
}

const initialsOf = (form: string): string =>
  form
    .split(' ')
    .filter((word) => word[0] !== word[0]?.toLowerCase())
    .map((word) => word[0])
    .join('');

/** "James" and "J.", "Bill" and "Bill B.": one given name may stand for the other. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (a[0] !== b[0]) return false;
  const initial = (name: string): boolean => /^\p{L}\.?$/u.test(name) || /^(?:\p{L}\.)+$/u.test(name);
  if (initial(a) || initial(b)) return true;
  return a.length > 2 && b.length > 2 && (a.startsWith(b) || b.startsWith(a));
}

function join(draft: Draft, fact: NameFact, keys: Keys, ref: FactRef): void {
  draft.mentions.push(ref);
  if (!fact.weak) draft.weak = false;
  if (draft.kind === 'unknown' && (fact.kind === 'person' || keys.personByRole)) draft.kind = 'person';
  const full = fact.given !== undefined && fact.surname !== undefined;
  if (full && (draft.given === undefined || fact.form.length > draft.name.length)) {
    draft.name = fact.form;
    draft.given = keys.given;
  }
  if (draft.kind === 'organization' && fact.kind === 'organization' && fact.form.length > draft.name.length)
    draft.name = fact.form;
  if (fact.gender !== undefined) {
    if (full || fact.title !== undefined) draft.gender ??= fact.gender;
    else draft.weakGender ??= fact.gender;
  }
  const whole =
    full || fact.description !== undefined || (fact.given === undefined && fact.surname === undefined && fact.form.includes(' '));
  if (!fact.quoted && whole) draft.introduction ??= ref;
  if (fact.quoted) return;
  for (const { words, telling } of keys.told) {
    if (telling <= draft.telling) continue;
    draft.description = words;
    draft.telling = telling;
  }
  if (draft.kind === 'unknown' && (fact.article || keys.bodyByRole)) draft.kind = 'organization';
  for (const word of keys.roles) draft.roles.add(word);
}
