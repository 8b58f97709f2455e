import { type LedgerEntry, ledgerOf } from '../ledger/ledger.ts';
import type { Channel, FactTypes } from '../story/fact.ts';
import type { BlockKind } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { BODY_KINDS } from './blocks.ts';
import type { LedgerItem, LedgerUtterance, StoryLedger } from './protocol.ts';
import type { StorySnapshot } from './session.ts';

const READ: ReadonlySet<BlockKind> = new Set([...BODY_KINDS, 'headline', 'deck', 'subhead', 'caption', 'date-stamp']);

/** The source sheet of a story: who says what, what nobody says, media, figures and dates, all in the order of the text. */
export function storyLedger(story: StorySnapshot): StoryLedger {
  const { text } = story;
  const { sources, quotes, claims, unsourced, media } = ledgerOf(story.result);
  const entries = [...quotes, ...claims].sort((a, b) => a.span.start - b.span.start);
  const bySource = new Map<string | undefined, LedgerUtterance[]>();
  for (const entry of entries) {
    const list = bySource.get(entry.sourceId) ?? [];
    list.push(utterance(story, entry));
    bySource.set(entry.sourceId, list);
  }
  return {
    uri: text.uri,
    version: text.version,
    sources: sources.map(({ span, description, id, name, kind, anonymous }) => ({
      id,
      name,
      kind,
      anonymous,
      description: description ?? null,
      range: text.range(span),
      utterances: bySource.get(id) ?? [],
    })),
    // A word or two in quotation marks is the writer's distance, not somebody's statement.
    unattributed: (bySource.get(undefined) ?? []).filter(({ kind }) => kind !== 'scare'),
    unsourced: unsourced.map(({ kind, span }) => ({ kind, text: text.source.slice(span), range: text.range(span) })),
    media: media.map(({ kind, span, state }) => ({ kind, text: text.source.slice(span), range: text.range(span), state })),
    figures: figures(story),
    dates: located(story, 'dates', () => 'date'),
  };
}

function utterance({ text }: StorySnapshot, { kind, span, cue }: LedgerEntry): LedgerUtterance {
  const words = (s: Span) => text.source.slice(s);
  return { kind, text: words(span), range: text.range(span), cue: cue ? { text: words(cue), range: text.range(cue) } : null };
}

/** Counts, shares and sums are for a checker; ages, ordinals, years and a lone "one" are not what a story hangs on. */
function figures({ text, result }: StorySnapshot): LedgerItem[] {
  return located({ text, result }, 'numbers', ({ kind, value, form }) =>
    (kind === 'count' || kind === 'percent' || kind === 'money') && !(form === 'words' && value === 1) ? kind : undefined,
  );
}

/** The facts of a channel that stand in the story itself, not in page residue around it. */
function located<C extends Channel>(
  { text, result }: Pick<StorySnapshot, 'text' | 'result'>,
  channel: C,
  kindOf: (fact: FactTypes[C]) => string | undefined,
): LedgerItem[] {
  const found: LedgerItem[] = [];
  result.story.facts(channel).forEach((facts, block) => {
    if (!READ.has(result.blocks[block]!.kind)) return;
    facts.forEach((fact, i) => {
      const kind = kindOf(fact);
      if (kind === undefined) return;
      const span = result.resolve({ block, channel, fact: i });
      found.push({ kind, text: text.source.slice(span), range: text.range(span) });
    });
  });
  return found;
}
