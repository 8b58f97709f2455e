import { contains, type Span } from '../text/span.ts';
import type { FactList, FactSpans } from './fact.ts';
import { findNames } from './name-runs.ts';
import type { Paragraph } from './paragraph.ts';

export type MentionKind = 'person' | 'organization' | 'place' | 'unknown';
export type Gender = 'male' | 'female' | undefined;

/** A person, organisation or place as written. Spans are block offsets. */
export interface Mention {
  /** Title, name and possessive ending. */
  readonly span: Span;
  /** The name without title and possessive ending. */
  readonly name: Span;
  /** The name in one normal form: particles in lower case at the head (al-Deiri), curly apostrophes straightened. */
  readonly form: string;
  readonly kind: MentionKind;
  /** "Gov.", "Police Chief", "Mr.": the words before the name. */
  readonly title: Span | undefined;
  readonly given: Span | undefined;
  /** With its particles. Absent for one-name people, kunyas (Abu Ali) and groups. */
  readonly surname: Span | undefined;
  /** The possessive ending ('s or ’). */
  readonly possessive: Span | undefined;
  readonly gender: Gender;
  /** Inside a quotation: such a mention never introduces anyone. */
  readonly quoted: boolean;
  /** Of a kind that the name does not show, and behind an article that makes it a body ("the Red Cross said"). */
  readonly article: boolean;
  /** A verb of speech stands beside it. */
  readonly speaks: boolean;
  /** Written in capitals as an acronym (SDF, FBI). */
  readonly acronym: boolean;
  /** An apposition, relative clause or role that says who this is ("a farmer", "who identified himself as"). */
  readonly description: Span | undefined;
  readonly sentence: number;
  /** It opens a clause: sentence start, after a quotation, after that/but/while, or after an inverted cue. */
  readonly clauseStart: boolean;
  /** A single word whose capital may be due to its place: a name only if the story has it elsewhere. */
  readonly weak: boolean;
  /** Half-open range of indices into the block's tokens: title, name. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The mention without offsets. Parts: name, title, given, surname, possessive, description. */
export interface NameFact {
  readonly form: string;
  readonly kind: MentionKind;
  readonly title: string | undefined;
  readonly given: string | undefined;
  readonly surname: string | undefined;
  readonly possessive: boolean;
  readonly gender: Gender;
  readonly quoted: boolean;
  /** Between quotation marks of any class, the title of a work among them: somebody else's spelling. */
  readonly cited: boolean;
  readonly article: boolean;
  readonly speaks: boolean;
  readonly acronym: boolean;
  readonly description: string | undefined;
  readonly sentence: number;
  readonly clauseStart: boolean;
  readonly weak: boolean;
}

/** People, organisations and places a block names, in order. Spans do not overlap. */
export function readMentions(paragraph: Paragraph): readonly Mention[] {
  return findNames(paragraph);
}

export function nameFacts(paragraph: Paragraph): FactList<NameFact> {
  const { text, mentions, quotes } = paragraph;
  const slice = (s: Span | undefined): string | undefined => s && text.slice(s.start, s.end);
  return {
    facts: mentions.map((mention) => ({
      form: mention.form,
      kind: mention.kind,
      title: slice(mention.title),
      given: slice(mention.given),
      surname: slice(mention.surname),
      possessive: mention.possessive !== undefined,
      gender: mention.gender,
      quoted: mention.quoted,
      cited: mention.quoted || quotes.some(({ inside }) => contains(inside, mention.name)),
      article: mention.article,
      speaks: mention.speaks,
      acronym: mention.acronym,
      description: slice(mention.description),
      sentence: mention.sentence,
      clauseStart: mention.clauseStart,
      weak: mention.weak,
    })),
    spans: mentions.map(spansOf),
  };
}

function spansOf(mention: Mention): FactSpans {
  const parts: Record<string, Span> = { name: mention.name };
  for (const part of ['title', 'given', 'surname', 'possessive', 'description'] as const) {
    const s = mention[part];
    if (s) parts[part] = s;
  }
  return { whole: mention.span, parts };
}
