import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { ledgerOf } from '../ledger/ledger.ts';
import type { BlockKind } from '../text/block.ts';
import { type Span, span } from '../text/span.ts';
import { BODY_KINDS, excerpt, sectionsOf } from './blocks.ts';
import type { ClientProfile } from './client-profile.ts';
import type { StorySnapshot } from './session.ts';

/** How the parts of a story appear in an outline. Paragraphs appear by what is said in them. */
const PARTS: Partial<Record<BlockKind, { readonly name: string; readonly kind: SymbolKind }>> = {
  headline: { name: 'headline', kind: SymbolKind.Module },
  deck: { name: 'deck', kind: SymbolKind.Property },
  byline: { name: 'byline', kind: SymbolKind.Property },
  'date-stamp': { name: 'date', kind: SymbolKind.Property },
  subhead: { name: 'section', kind: SymbolKind.Namespace },
  caption: { name: 'caption', kind: SymbolKind.Object },
  credit: { name: 'credit', kind: SymbolKind.Object },
  'editors-note': { name: 'editor’s note', kind: SymbolKind.Event },
  'sign-off': { name: 'sign-off', kind: SymbolKind.Property },
  'time-slug': { name: 'time', kind: SymbolKind.Event },
  table: { name: 'table', kind: SymbolKind.Array },
};

interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly range: Span;
  readonly selection: Span;
  readonly children: Entry[];
}

const LONGEST = 60;

/** Headline, byline, dateline, lead, sections, quotations with their speakers, captions, sign-off. */
export function outline(story: StorySnapshot, client: ClientProfile): DocumentSymbol[] | SymbolInformation[] {
  const entries = entriesOf(story);
  const { text } = story;
  if (client.hierarchicalSymbols) return entries.map((entry) => toSymbol(entry, story));
  const flat = (entry: Entry, containerName?: string): SymbolInformation[] => [
    {
      name: entry.name,
      kind: entry.kind,
      location: { uri: text.uri, range: text.range(entry.selection) },
      ...(containerName !== undefined && { containerName }),
    },
    ...entry.children.flatMap((child) => flat(child, entry.name)),
  ];
  return entries.flatMap((entry) => flat(entry));
}

function toSymbol({ name, detail, kind, range, selection, children }: Entry, story: StorySnapshot): DocumentSymbol {
  const symbol: DocumentSymbol = {
    name,
    detail,
    kind,
    range: story.text.range(range),
    selectionRange: story.text.range(selection),
  };
  if (children.length) symbol.children = children.map((child) => toSymbol(child, story));
  return symbol;
}

function entriesOf(story: StorySnapshot): Entry[] {
  const { blocks } = story.result;
  const quotations = quotationsByBlock(story);
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const sections = new Map(sectionsOf(story.result).map((section) => [section.head, section]));
  const top: Entry[] = [];
  let open: { readonly end: number; readonly entry: Entry } | undefined;
  blocks.forEach((block, i) => {
    if (open && i >= open.end) open = undefined;
    const list = open?.entry.children ?? top;
    const part = PARTS[block.kind];
    const section = sections.get(i);
    if (part) {
      const name = excerpt(block.text, LONGEST) || part.name;
      const entry = {
        name,
        detail: part.name,
        kind: part.kind,
        range: section?.span ?? block.span,
        selection: block.span,
        children: [],
      };
      (section ? top : list).push(entry);
      if (section) open = { end: section.end, entry };
      return;
    }
    if (i === lead) list.push(...leadEntries(story, i, quotations.get(i) ?? []));
    else if (BODY_KINDS.has(block.kind)) list.push(...(quotations.get(i) ?? []));
  });
  return top;
}

function leadEntries(story: StorySnapshot, index: number, children: Entry[]): Entry[] {
  const block = story.result.blocks[index]!;
  const dateline = story.result.paragraph(index)?.dateline;
  const start = block.span.start + (dateline?.textStart ?? 0);
  const entries: Entry[] = [];
  if (dateline) {
    const place = span(block.span.start + dateline.span.start, block.span.start + dateline.span.end);
    const name = block.text.slice(dateline.span.start, dateline.dash?.start ?? dateline.span.end);
    entries.push({
      name: excerpt(name, LONGEST),
      detail: 'dateline',
      kind: SymbolKind.Constant,
      range: place,
      selection: place,
      children: [],
    });
  }
  const range = span(Math.min(start, block.span.end), block.span.end);
  const name = excerpt(story.text.source.slice(range), LONGEST) || 'lead';
  entries.push({ name, detail: 'lead', kind: SymbolKind.Function, range, selection: range, children });
  return entries;
}

/** Quotations of a paragraph; the pieces that one source says there are one entry. */
function quotationsByBlock({ result, text }: StorySnapshot): Map<number, Entry[]> {
  const { sources } = result.story.view('sources');
  const names = new Map(sources.map(({ id, name, anonymous }) => [id, anonymous ? `${name} (unnamed)` : name]));
  const byBlock = new Map<number, Entry[]>();
  const starts = result.blocks.map(({ span: { start } }) => start);
  let block = 0;
  let before: { readonly block: number; readonly source: string | undefined } | undefined;
  for (const quote of ledgerOf(result).quotes) {
    if (quote.kind !== 'direct' && quote.kind !== 'partial') continue;
    while (block + 1 < starts.length && starts[block + 1]! <= quote.span.start) block++;
    if (before?.block === block && before.source === quote.sourceId) continue;
    before = { block, source: quote.sourceId };
    const speaker = (quote.sourceId && names.get(quote.sourceId)) ?? 'no source';
    const words = excerpt(text.source.slice(quote.span), LONGEST);
    const list = byBlock.get(block) ?? [];
    list.push({
      name: `${speaker}: ${words}`,
      detail: 'quotation',
      kind: SymbolKind.String,
      range: quote.span,
      selection: quote.span,
      children: [],
    });
    byBlock.set(block, list);
  }
  return byBlock;
}
