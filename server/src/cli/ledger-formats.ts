import type { Ledger, LedgerEntry, LedgerSource } from '../ledger/ledger.ts';
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
  if (!source || !ledger) return { path, sources: [], quotes: [], claims: [], error };
  return {
    path,
    sources: ledger.sources.map(({ id, name, description, kind, anonymous, span }) => ({
      id,
      name,
      description: description ?? null,
      kind,
      anonymous,
      ...offsets(span),
    })),
    quotes: ledger.quotes.map((entry) => entryObject(entry, source)),
    claims: ledger.claims.map((entry) => entryObject(entry, source)),
    error,
  };
}

function entryObject({ kind, span, sourceId, speaker, cue }: LedgerEntry, source: SourceText): object {
  const piece = (s: Span | undefined) => (s ? { ...offsets(s), text: source.slice(s) } : null);
  return {
    ...offsets(span),
    kind,
    text: source.slice(span),
    sourceId: sourceId ?? null,
    speaker: piece(speaker),
    cue: piece(cue),
  };
}

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

function sheet({ path, source, ledger, error }: LedgerResult, markup: Markup): string {
  if (!source || !ledger) return `${markup.title(printable(path))}${markup.heading(error ?? '')}\n`;
  const entries = [...ledger.quotes, ...ledger.claims].sort((a, b) => a.span.start - b.span.start);
  const lines = (own: readonly LedgerEntry[]) =>
    own.map(({ span, kind }) =>
      markup.item(
        `${printable(source.slice(span))}${kind === 'direct' ? '' : ` (${kind})`}`,
        source.positionAt(span.start).line + 1,
      ),
    );
  const known = ledger.sources.map(
    (from) => markup.heading(sourceLine(from)) + lines(entries.filter((e) => e.sourceId === from.id)).join(''),
  );
  const nobody = entries.filter((entry) => entry.sourceId === undefined);
  const open = nobody.length ? [markup.heading('Nobody is named for'), ...lines(nobody)] : [];
  return `${markup.title(printable(path))}${known.join('')}${open.join('')}\n`;
}

function sourceLine({ name, description, kind, anonymous }: LedgerSource): string {
  const what = [description, anonymous ? 'anonymous' : undefined, kind === 'person' || kind === 'anonymous' ? undefined : kind];
  const more = what.filter((text) => text !== undefined).join('; ');
  return printable(more ? `${name} (${more})` : name);
}
