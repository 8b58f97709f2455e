import type { FactRef, Place } from '../story/fact.ts';
import type { Paragraph } from '../story/paragraph.ts';
import type { Source, Utterance } from '../story/sources.ts';
import type { Story } from '../story/story.ts';
import type { Span } from '../text/span.ts';

/** A story that was read, as linting leaves it: what the whole knows, and where facts stand in the document. */
export interface ReadStory {
  readonly story: Story;
  resolve(place: Place): Span;
  paragraph(block: number): Paragraph | undefined;
}

/** A source with the place where it first appears (UTF-16 offsets in the document). */
export interface LedgerSource {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly kind: Source['kind'];
  readonly anonymous: boolean;
  readonly span: Span;
}

/** What somebody said. */
export interface LedgerEntry {
  readonly kind: Utterance['kind'];
  readonly span: Span;
  /** Undefined when nobody is named for it. */
  readonly sourceId: string | undefined;
  /** The words beside the cue that name the source: a pronoun stays a pronoun. */
  readonly speaker: Span | undefined;
  readonly cue: Span | undefined;
}

/** Who said what in a story, in the order of the text. */
export interface Ledger {
  readonly sources: readonly LedgerSource[];
  /** What stands between quotation marks, titles of works left out. */
  readonly quotes: readonly LedgerEntry[];
  /** Indirect speech. */
  readonly claims: readonly LedgerEntry[];
}

/** Reads the ledger off a story. */
export function ledgerOf(result: ReadStory): Ledger {
  const { sources, utterances } = result.story.view('sources');
  const entries = utterances.map((utterance) => entryOf(utterance, result)).sort((a, b) => a.span.start - b.span.start);
  return {
    sources: sources.map(({ id, name, description, kind, anonymous, first }) => ({
      id,
      name,
      description,
      kind,
      anonymous,
      span: result.resolve(first),
    })),
    quotes: entries.filter(({ kind }) => kind !== 'indirect' && kind !== 'title'),
    claims: entries.filter(({ kind }) => kind === 'indirect'),
  };
}

function entryOf({ kind, at, attribution, source }: Utterance, result: ReadStory): LedgerEntry {
  return {
    kind,
    span: result.resolve(at),
    sourceId: source,
    speaker: attribution && part(attribution, 'source', result),
    cue: attribution && part(attribution, 'cue', result),
  };
}

/** A named piece of a fact, undefined when the fact has no such piece. */
function part(ref: FactRef, name: string, result: ReadStory): Span | undefined {
  const spans = result.paragraph(ref.block)?.facts(ref.channel).spans[ref.fact];
  return spans?.parts[name] && result.resolve({ ...ref, part: name });
}
