import { type LedgerEntry, ledgerOf } from '../ledger/ledger.ts';
import type { NoteKind } from '../lexicon/verification-phrases.ts';
import type { Channel } from '../story/fact.ts';
import type { MediaItem } from '../story/media-items.ts';
import type { NumberFact } from '../story/numbers.ts';
import type { Span } from '../text/span.ts';
import type { LedgerItem, LedgerUtterance, StoryLedger } from './protocol.ts';
import type { StorySnapshot } from './session.ts';

/** The source sheet of a story: who says what, what nobody says, media, figures and dates, all in the order of the text. */
export function storyLedger(story: StorySnapshot): StoryLedger {
  const { text } = story;
  const { sources, quotes, claims } = ledgerOf(story.result);
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
    sources: sources.map(({ span, description, ...source }) => ({
      ...source,
      description: description ?? null,
      range: text.range(span),
      utterances: bySource.get(source.id) ?? [],
    })),
    // A word or two in quotation marks is the writer's distance, not somebody's statement.
    unattributed: (bySource.get(undefined) ?? []).filter(({ kind }) => kind !== 'scare'),
    media: story.result.story.view('mediaItems').items.map((item) => mediaItem(story, item)),
    figures: items(story, 'numbers', isFigure),
    dates: items(story, 'dates', () => 'date'),
  };
}

function utterance({ text }: StorySnapshot, { kind, span, cue }: LedgerEntry): LedgerUtterance {
  const words = (s: Span) => text.source.slice(s);
  return { kind, text: words(span), range: text.range(span), cue: cue ? { text: words(cue), range: text.range(cue) } : null };
}

const VERIFIED: ReadonlySet<NoteKind> = new Set(['verified', 'genuine', 'method']);

function mediaItem({ text, result }: StorySnapshot, item: MediaItem): LedgerItem {
  const span = result.resolve(item.introduction);
  const note = item.note && result.story.facts('media')[item.note.block]?.[item.note.fact];
  const state = note?.type !== 'note' ? 'not stated' : VERIFIED.has(note.kind) ? 'verified' : 'unverified';
  return { kind: item.kind, text: text.source.slice(span), range: text.range(span), state };
}

/** Counts, shares and sums are for a checker; ages, ordinals and years are not what a story hangs on. */
function isFigure(fact: { readonly kind?: NumberFact['kind'] }): string | undefined {
  return fact.kind === 'count' || fact.kind === 'percent' || fact.kind === 'money' ? fact.kind : undefined;
}

function items<C extends Channel>(
  { text, result }: StorySnapshot,
  channel: C,
  kindOf: (fact: { readonly kind?: NumberFact['kind'] }) => string | undefined,
): LedgerItem[] {
  const found: LedgerItem[] = [];
  result.story.facts(channel).forEach((facts, block) => {
    facts.forEach((fact, i) => {
      const kind = kindOf(fact as { kind?: NumberFact['kind'] });
      if (kind === undefined) return;
      const span = result.resolve({ block, channel, fact: i });
      found.push({ kind, text: text.source.slice(span), range: text.range(span) });
    });
  });
  return found;
}
