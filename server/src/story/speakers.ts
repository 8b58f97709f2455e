import { bodyNouns } from '../lexicon/common-words.ts';
import { describeSource, type ResolvedSource } from './described-source.ts';
import type { FactRef } from './fact.ts';
import { kept } from './kept.ts';
import type { Gender } from './names.ts';
import type { Entity, People } from './people.ts';
import type { Source } from './sources.ts';
import type { AttributionFact } from './speech.ts';
import type { StorySource } from './story.ts';
import { isPluralNoun } from './word-class.ts';

/** Somebody who was named or spoke, for pronouns and roles further on. */
interface Candidate {
  readonly key: string;
  readonly entity: Entity | undefined;
  readonly gender: Gender;
  readonly human: boolean;
  readonly plural: boolean;
  readonly source: ResolvedSource | undefined;
  readonly block: number;
  readonly weight: number;
}

/** Resolves the sources of attributions in story order: names, surnames, pronouns, roles. Keeps the second-best candidate. */
export class SpeakerResolver {
  readonly #people: People;
  readonly #story: StorySource;
  /** By block and fact. */
  readonly #resolved: (ResolvedSource | undefined)[][] = [];
  readonly #ids = new Map<string, { id: string; source: ResolvedSource }>();
  #recent: Candidate[] = [];
  #phrases = new Map<string, ResolvedSource>();
  /** The last source in the plural by its noun. */
  readonly #groups = new Map<string, ResolvedSource>();
  #byRole: Map<string, Entity[]> | undefined;
  #block = -1;
  #mentionsRead = 0;

  constructor(story: StorySource) {
    this.#story = story;
    this.#people = story.view('people');
  }

  /** Reads one attribution; called in story order. */
  read(block: number, fact: number, attribution: AttributionFact): void {
    this.#enter(block);
    this.#readMentions(block, attribution.mentionsBefore);
    const at: FactRef = { block, channel: 'speech', fact };
    const source = this.#resolve(block, attribution, at);
    if (!source) return;
    this.#resolved[block] ??= [];
    this.#resolved[block][fact] = source;
    if (attribution.verbClass === 'naming' && attribution.sourceKind !== 'mention') return;
    this.#recent.push({
      key: source.key,
      entity: source.entity,
      gender: source.entity?.gender ?? source.fact.gender,
      human: source.entity ? source.entity.kind !== 'organization' && source.entity.kind !== 'place' : isHuman(source.fact),
      plural: source.entity ? false : source.fact.plural,
      source,
      block,
      weight: attribution.verbClass === 'cognition' ? 3 : 5,
    });
  }

  of(block: number, fact: number): ResolvedSource | undefined {
    return this.#resolved[block]?.[fact];
  }

  idOf(source: ResolvedSource): string {
    let entry = this.#ids.get(source.key);
    if (!entry) {
      entry = { id: `s${this.#ids.size + 1}`, source };
      this.#ids.set(source.key, entry);
    }
    return entry.id;
  }

  sources(): Source[] {
    return [...this.#ids.values()].map(({ id, source }) => describeSource(id, source));
  }

  #enter(block: number): void {
    if (block === this.#block) return;
    // Names of blocks without attributions count as well, and what follows the last attribution of a block.
    if (this.#block >= 0) this.#readMentions(this.#block, Number.POSITIVE_INFINITY);
    for (let b = this.#block + 1; b < block; b++) {
      this.#block = b;
      this.#mentionsRead = 0;
      this.#readMentions(b, Number.POSITIVE_INFINITY);
    }
    this.#block = block;
    this.#mentionsRead = 0;
    this.#recent = this.#recent.filter((candidate) => candidate.block >= block - 4);
  }

  #readMentions(block: number, until: number): void {
    const kind = this.#story.blocks[block]?.kind;
    if (kind === 'headline' || kind === 'byline' || kind === 'sign-off' || kind === 'skipped') return;
    const facts = this.#story.facts('names')[block] ?? [];
    for (; this.#mentionsRead < Math.min(until, facts.length); this.#mentionsRead++) {
      const fact = facts[this.#mentionsRead]!;
      const entity = this.#people.entityOf(block, this.#mentionsRead);
      if (!entity || entity.weak || entity.kind === 'place') continue;
      // “Go,” she said: the word that opens a quotation is no name that the story knows.
      if (fact.quoted && entity.kind === 'unknown' && entity.introduction === undefined && entity.mentions.length === 1) continue;
      let weight = fact.clauseStart ? 3 : 1;
      if (fact.possessive) weight -= 1;
      if (fact.quoted) weight -= 3;
      this.#recent.push({
        key: `e${entity.id}`,
        entity,
        gender: entity.gender,
        human: entity.kind !== 'organization',
        plural: false,
        source: undefined,
        block,
        weight,
      });
    }
  }

  #resolve(block: number, attribution: AttributionFact, at: FactRef): ResolvedSource | undefined {
    const plain = (entity: Entity | undefined, key: string): ResolvedSource => ({
      key,
      entity,
      fact: attribution,
      at,
      rival: undefined,
    });
    switch (attribution.sourceKind) {
      case 'mention': {
        const entity = attribution.mention === undefined ? undefined : this.#people.entityOf(block, attribution.mention);
        if (entity?.weak) return { ...plain(undefined, `p${normalPhrase(entity.name)}`), word: entity.name };
        return entity && plain(entity, `e${entity.id}`);
      }
      case 'pronoun':
        return this.#pronoun(block, attribution, at);
      case 'noun':
      case 'document': {
        const role = this.#role(attribution, at);
        if (role) return { ...role, fact: attribution, at };
        const key = `p${phraseOf(attribution).normal}`;
        const source = this.#again(attribution) ?? plain(undefined, key);
        if (attribution.plural && attribution.head !== undefined) this.#groups.set(attribution.head, source);
        if (attribution.head !== undefined) this.#phrases.set(attribution.head, this.#phrases.get(attribution.head) ?? source);
        return source;
      }
      default:
        return undefined;
    }
  }

  /** "the mayor", "the group": somebody with that role, or the last body. */
  #role(attribution: AttributionFact, at: FactRef): ResolvedSource | undefined {
    const { words, isRole } = phraseOf(attribution);
    const head = attribution.head ?? '';
    if (!isRole) return this.#onlyBearer(attribution, at);
    // "The group said" behind a sentence in which a body spoke is that body, whatever another one is called.
    const spoke = this.#recent.findLast((candidate) => candidate.source !== undefined);
    if (words.length === 2 && bodyNouns.has(head) && spoke?.block === at.block && spoke.entity?.kind === 'organization')
      return { key: spoke.key, entity: spoke.entity, fact: attribution, at: spoke.source!.at, rival: undefined };
    const last = words.length === 2 ? undefined : words.slice(1, -1).join(' ').toLowerCase();
    for (let i = this.#recent.length - 1; i >= 0; i--) {
      const { entity, key } = this.#recent[i]!;
      if (!entity || (attribution.sourceKind === 'document' && entity.kind === 'person')) continue;
      const fits = entity.roles.has(head)
        ? last === undefined || entity.roles.has(last) || (/^\p{Lu}/u.test(words[1]!) && this.#onlyOne(head))
        : entity.kind === 'organization' && entity.name.toLowerCase().endsWith(` ${head}`);
      if (fits)
        return { key, entity, fact: attribution, at: this.#recent[i]!.source?.at ?? entity.mentions[0]!, rival: undefined };
    }
    if (words.length === 2 && bodyNouns.has(head)) {
      // A body that spoke or opened a clause, not one that is mentioned by the way.
      const body = this.#recent.findLast(
        ({ entity, source, weight }) => entity?.kind === 'organization' && (source !== undefined || weight >= 3),
      );
      if (body?.entity)
        return { key: body.key, entity: body.entity, fact: attribution, at: body.entity.mentions[0]!, rival: undefined };
    }
    const known = words.length === 2 ? this.#phrases.get(head) : this.#onlyBearer(attribution, at);
    return known ?? (words.length === 2 ? this.#unnamed(head, attribution, at) : undefined);
  }

  /** "The former national security adviser": the one person of the story whose title or description has all of these words. */
  #onlyBearer(fact: AttributionFact, at: FactRef): ResolvedSource | undefined {
    const { phrase = '', head = '', plural, sourceKind } = fact;
    const [article, ...role] = phrase
      .toLowerCase()
      .split(/ (?:at|of|for|in|from|with|on)\b|,/, 1)[0]!
      .split(/\s+/);
    if (article !== 'the' || plural || sourceKind !== 'noun' || role.length < 2 || role.at(-1) !== head) return undefined;
    const bearers = this.#bearersOf(head).filter(({ roles }) => role.every((word) => roles.has(word)));
    const [entity] = bearers;
    if (bearers.length !== 1 || entity!.weak) return undefined;
    return { key: `e${entity!.id}`, entity, fact, at, rival: undefined };
  }

  /** Those who may be a person, by each word of their roles: many attributions ask. */
  #bearersOf(role: string): readonly Entity[] {
    if (!this.#byRole) {
      this.#byRole = new Map();
      for (const entity of this.#people.entities) {
        if (entity.kind === 'organization' || entity.kind === 'place') continue;
        for (const word of entity.roles) {
          const known = this.#byRole.get(word);
          if (known) known.push(entity);
          else this.#byRole.set(word, [entity]);
        }
      }
    }
    return this.#byRole.get(role) ?? [];
  }

  /** "The officials said": the officials who spoke last. */
  #again(attribution: AttributionFact): ResolvedSource | undefined {
    const { words } = phraseOf(attribution);
    const head = attribution.head ?? '';
    return words.length === 2 && isPluralNoun(head) && /^(?:the|these|those)$/i.test(words[0]!)
      ? this.#groups.get(head)
      : undefined;
  }

  /** "The Republican president": one person alone has that role, whatever else the adjective tells. */
  #onlyOne(role: string): boolean {
    return new Set(this.#recent.filter(({ entity }) => entity?.roles.has(role)).map(({ key }) => key)).size === 1;
  }

  /** "the man", "the woman": the last unnamed one who spoke. */
  #unnamed(head: string, { gender }: AttributionFact, at: FactRef): ResolvedSource | undefined {
    if (!/^(?:man|woman|person|boy|girl)$/.test(head)) return undefined;
    return this.#recent.findLast(
      ({ source, entity, human, plural, gender: other, block }) =>
        source !== undefined && !entity && human && !plural && at.block - block <= 1 && (!gender || !other || gender === other),
    )?.source;
  }

  #pronoun(block: number, attribution: AttributionFact, at: FactRef): ResolvedSource | undefined {
    const head = attribution.head ?? '';
    if (!/^(?:he|she|they|it|him|her|them)$/.test(head)) return undefined;
    const person = head === 'he' || head === 'she' || head === 'him' || head === 'her';
    const wanted: Gender = head === 'he' || head === 'him' ? 'male' : head === 'she' || head === 'her' ? 'female' : undefined;
    const scores = new Map<string, { score: number; candidate: Candidate }>();
    for (const [order, candidate] of this.#recent.entries()) {
      if (person ? !candidate.human || candidate.plural : head === 'it' ? candidate.human : candidate.human && !candidate.plural)
        continue;
      if (wanted && candidate.gender && candidate.gender !== wanted) continue;
      const distance = block - candidate.block;
      const score =
        candidate.weight +
        (distance === 0 ? 8 : distance === 1 ? 5 : distance === 2 ? 2 : 0) +
        (wanted && candidate.gender === wanted ? 3 : 0) +
        order / (this.#recent.length + 1);
      const known = scores.get(candidate.key);
      if (!known || known.score < score) scores.set(candidate.key, { score, candidate });
    }
    const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
    const best = ranked[0]?.candidate;
    if (!best) return undefined;
    const make = (candidate: Candidate, rival: ResolvedSource | undefined): ResolvedSource => ({
      key: candidate.key,
      entity: candidate.entity,
      fact: candidate.source?.fact ?? attribution,
      at: candidate.source?.at ?? at,
      rival,
    });
    const second = ranked[1]?.candidate;
    return make(best, second && make(second, undefined));
  }
}

/** The words of a source without a name, and whether they may stand for somebody who has one. */
const phraseOf = kept(({ phrase = '', head = '' }: AttributionFact) => {
  const words = phrase.split(/\s+/);
  return {
    words,
    isRole: /^(?:the|his|her|its|their|this|that)$/i.test(words[0]!) && words.length <= 3 && !isPluralNoun(head),
    normal: normalPhrase(phrase || head),
  };
});

const isHuman = (fact: AttributionFact): boolean => fact.sourceKind === 'noun' && !bodyNouns.has(fact.head ?? '');

const normalPhrase = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replace(/^(?:a|an|the|one|another)\s+/, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/\s+/g, ' ');
