import type { Grant, Ledger, LedgerEntry, LedgerSource } from '../ledger/ledger.ts';
import type { SourceText } from '../text/source-text.ts';
import type { Span } from '../text/span.ts';
import { printable } from './terminal-text.ts';

export const LEDGER_FORMATS = ['text', 'json', 'jsonl', 'markdown'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** The ledger of one file, or why there is none. */
export interface LedgerResult {
  readonly path: string;
  readonly source: SourceText | undefined;
  readonly ledger: Ledger | undefined;
  readonly error: string | null;
}

export interface LedgerReporter {
  readonly begin: string;
  readonly end: string;
  file(result: LedgerResult): string;
}

export function ledgerReporter(format: LedgerFormat): LedgerReporter {
  switch (format) {
    case 'json': {
      let separator = '';
      const file = (result: LedgerResult) => {
        const text = `${separator}${JSON.stringify(fileObject(result))}`;
        separator = ',\n';
        return text;
      };
      return { begin: '[\n', end: '\n]\n', file };
    }
    case 'jsonl':
      return { begin: '', end: '', file: (result) => `${JSON.stringify(fileObject(result))}\n` };
    case 'markdown':
      return { begin: '', end: '', file: (result) => sheet(result, MARKDOWN) };
    case 'text':
      return { begin: '', end: '', file: (result) => sheet(result, TEXT) };
  }
}

function fileObject({ path, source, ledger, error }: LedgerResult): object {
  if (!source || !ledger) return { path, sources: [], quotes: [], claims: [], unsourced: [], media: [], error };
  const piece = (s: Span | undefined) => pieceOf(s, source);
  return {
    path,
    sources: ledger.sources.map(({ id, name, description, kind, anonymous, grant, span }) => ({
      id,
      name,
      description: description ?? null,
      kind,
      anonymous,
      grant: grant ? { ...piece(grant.span), reason: grant.reason } : null,
      ...offsets(span),
    })),
    quotes: ledger.quotes.map((entry) => entryObject(entry, source)),
    claims: ledger.claims.map((entry) => entryObject(entry, source)),
    unsourced: ledger.unsourced.map(({ kind, span }) => ({ kind, ...piece(span) })),
    media: ledger.media.map(({ kind, state, span, note }) => ({ kind, state, ...piece(span), note: piece(note) })),
    error,
  };
}

function entryObject({ kind, span, sourceId, speaker, cue }: LedgerEntry, source: SourceText): object {
  return {
    ...offsets(span),
    kind,
    text: source.slice(span),
    sourceId: sourceId ?? null,
    speaker: pieceOf(speaker, source),
    cue: pieceOf(cue, source),
  };
}

const pieceOf = (s: Span | undefined, source: SourceText) => (s ? { ...offsets(s), text: source.slice(s) } : null);

function offsets(span: Span): { offset: number; endOffset: number } {
  return { offset: span.start, endOffset: span.end };
}

/** How the pieces of a sheet for people are marked up. */
interface Markup {
  title(path: string): string;
  heading(text: string): string;
  item(text: string, line: number): string;
}

const TEXT: Markup = {
  title: (path) => `${path}\n`,
  heading: (text) => `\n  ${text}\n`,
  item: (text, line) => `    ${String(line).padStart(4)}  ${text}\n`,
};

/** A fact-checker's sheet: boxes to tick. */
const MARKDOWN: Markup = {
  title: (path) => `# ${escapeMarkdown(path)}\n`,
  heading: (text) => `\n## ${escapeMarkdown(text)}\n\n`,
  item: (text, line) => `- [ ] line ${line}: ${escapeMarkdown(text)}\n`,
};

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

/** Sources by first appearance with what they say, then what nobody answers for, then pictures and recordings. */
function sheet({ path, source, ledger, error }: LedgerResult, markup: Markup): string {
  if (!source || !ledger) return `${markup.title(printable(path))}${markup.heading(error ?? '')}\n`;
  const item = (span: Span, more: string | undefined) =>
    markup.item(
      `${printable(source.slice(span))}${more === undefined ? '' : ` (${more})`}`,
      source.positionAt(span.start).line + 1,
    );
  const entries = [...ledger.quotes, ...ledger.claims].sort((a, b) => a.span.start - b.span.start);
  const lines = (own: readonly LedgerEntry[]) =>
    own.map(({ span, kind }) => item(span, kind === 'direct' ? undefined : kind)).join('');
  const section = (heading: string, items: string) => (items ? markup.heading(heading) + items : '');
  const known = ledger.sources.map(
    (from) => markup.heading(sourceLine(from, source)) + lines(entries.filter((e) => e.sourceId === from.id)),
  );
  // A word or two in quotation marks is the writer's distance, not somebody's statement.
  const nobody = entries.filter(({ sourceId, kind }) => sourceId === undefined && kind !== 'scare');
  const media = ledger.media.map(({ kind, span, state, note }) =>
    item(span, `${kind}; ${state}${note ? `: ${printable(source.slice(note))}` : ''}`),
  );
  return [
    markup.title(printable(path)),
    ...known,
    section('Nobody is named for', lines(nobody)),
    section('Counts and accusations without a source', ledger.unsourced.map(({ span, kind }) => item(span, kind)).join('')),
    section('Pictures, recordings and documents', media.join('')),
    '\n',
  ].join('');
}

function sourceLine({ name, description, kind, anonymous, grant }: LedgerSource, source: SourceText): string {
  const what = [
    description,
    anonymous ? `anonymous: ${whyOf(grant, source)}` : undefined,
    kind === 'person' || kind === 'anonymous' || (kind === 'unknown' && anonymous) ? undefined : kind,
  ];
  const more = what.filter((text) => text !== undefined).join('; ');
  return printable(more ? `${name} (${more})` : name);
}

/** What the story says of why somebody is not named. */
function whyOf(grant: Grant | undefined, source: SourceText): string {
  if (!grant) return 'the story does not say why';
  const words = source.slice(grant.span);
  return grant.reason === 'given' ? words : `${words}, ${grant.reason === 'weak' ? 'a weak reason' : 'no reason given'}`;
}
