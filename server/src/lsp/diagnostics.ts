import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { tooLongMessage } from '../lint/too-long.ts';
import type { Finding, Severity } from '../rule/finding.ts';
import type { Span } from '../text/span.ts';
import type { ClientProfile } from './client-profile.ts';
import { configDiagnostics } from './config-file/config-document.ts';
import type { ClientText } from './convert.ts';
import { rulePage } from './rule-page.ts';
import { LONGEST_STORY, type StorySnapshot, type StoryState } from './session.ts';

export const SOURCE = 'copydesk';

/** What each diagnostic carries back with a code action request. */
export interface DiagnosticData {
  readonly version: number;
  readonly fingerprint: string;
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export function toDiagnostic(finding: Finding, text: ClientText, client: ClientProfile): Diagnostic {
  const diagnostic: Diagnostic = {
    range: text.range(finding.span),
    severity: SEVERITY[finding.severity],
    code: finding.ruleId,
    source: SOURCE,
    message: finding.message,
    data: { version: text.version, fingerprint: finding.fingerprint } satisfies DiagnosticData,
  };
  const page = client.codeDescription ? rulePage(finding.ruleId, client) : undefined;
  if (page) diagnostic.codeDescription = { href: page };
  if (finding.unnecessary && client.diagnosticTags) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (finding.related.length && client.relatedInformation) {
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: text.uri, range: text.range(span) },
      message,
    }));
  }
  return diagnostic;
}

export function storyDiagnostics(story: StorySnapshot, client: ClientProfile): Diagnostic[] {
  const { findings, blocks } = story.result;
  return [
    ...blocks.filter(({ tooLong }) => tooLong).map(({ span }) => unreadBlock(span, story.text)),
    ...findings.map((finding) => toDiagnostic(finding, story.text, client)),
  ];
}

function unreadBlock(block: Span, text: ClientText): Diagnostic {
  return {
    range: text.range({ start: block.start, end: block.start }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'paragraph-too-long',
    message: tooLongMessage(block),
  };
}

function tooLong(): Diagnostic {
  const start = { line: 0, character: 0 };
  return {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    code: 'file-too-long',
    message: `This file is longer than ${LONGEST_STORY.toLocaleString('en-US')} characters and is not checked.`,
  };
}

interface Report {
  readonly resultId: string;
  readonly items: readonly Diagnostic[];
}

/** The last report of each document, so that nothing is sent twice. */
export class DiagnosticReports {
  readonly #last = new Map<string, Report>();
  #count = 0;

  constructor(
    readonly client: ClientProfile,
    /** Told of every state that was reported. */
    readonly reported: (state: StoryState) => void = () => undefined,
  ) {}

  /** The findings of a document now. What could not be checked keeps its last report. */
  current(uri: string, state: StoryState | undefined): Report {
    const last = this.#last.get(uri);
    if (state) this.reported(state);
    if (state?.kind === 'last' && last) return last;
    const items = state ? this.#items(state) : [];
    if (last && sameDiagnostics(last.items, items)) return last;
    this.#count++;
    const report = { resultId: String(this.#count), items };
    if (state) this.#last.set(uri, report);
    return report;
  }

  #items(state: StoryState): readonly Diagnostic[] {
    switch (state.kind) {
      case 'checked':
        return storyDiagnostics(state, this.client);
      case 'configuration':
        return configDiagnostics(state.text);
      case 'too-long':
        return [tooLong()];
      default:
        return [];
    }
  }

  pull(uri: string, state: StoryState | undefined, previousResultId: string | undefined): DocumentDiagnosticReport {
    const { resultId, items } = this.current(uri, state);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...items] };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}

/** Equal but for the version they were found in: the fingerprint is what an action goes by. */
function sameDiagnostics(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return a.length === b.length && a.every((one, i) => sameDiagnostic(one, b[i]!));
}

function sameDiagnostic(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.code === b.code &&
    a.message === b.message &&
    a.severity === b.severity &&
    (a.data as DiagnosticData | undefined)?.fingerprint === (b.data as DiagnosticData | undefined)?.fingerprint &&
    sameRange(a.range, b.range) &&
    (a.relatedInformation?.length ?? 0) === (b.relatedInformation?.length ?? 0) &&
    (a.relatedInformation ?? []).every((related, i) => {
      const other = b.relatedInformation![i]!;
      return related.message === other.message && sameRange(related.location.range, other.location.range);
    })
  );
}

function sameRange(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}
