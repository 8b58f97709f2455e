import type { Finding, Fix } from '../../rule/finding.ts';
import type { SourceText } from '../../text/source-text.ts';
import type { Span } from '../../text/span.ts';
import type { FileResult, Reporter } from '../result.ts';

/** One array of objects, one object per file. */
export default function jsonReporter(): Reporter {
  let before = '[\n';
  return {
    file(result) {
      const text = before + JSON.stringify(fileObject(result));
      before = ',\n';
      return text;
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** The object that the formats json and jsonl print for a file. Fields may be added, none removed. */
export function fileObject({ path, source, findings, error, fixed }: FileResult): object {
  return {
    path,
    findings: source ? findings.map((finding) => findingObject(finding, source)) : [],
    error,
    ...(fixed && { fixed }),
  };
}

function findingObject(finding: Finding, source: SourceText): object {
  return {
    rule: finding.ruleId,
    messageId: finding.messageId,
    severity: finding.severity,
    message: finding.message,
    ...placeObject(finding.span, source),
    related: finding.related.map(({ span, message }) => ({ message, ...placeObject(span, source) })),
    fixes: finding.fixes.map(fixObject),
    fingerprint: finding.fingerprint,
  };
}

/** Lines and columns start at 1, offsets at 0; UTF-16 code units, the end exclusive. */
function placeObject(span: Span, source: SourceText): object {
  const start = source.positionAt(span.start);
  const end = source.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.column + 1,
    endLine: end.line + 1,
    endColumn: end.column + 1,
    offset: span.start,
    endOffset: span.end,
    text: source.slice(span),
  };
}

function fixObject({ title, kind, edits }: Fix): object {
  return { title, kind, edits: edits.map(({ span, text }) => ({ offset: span.start, endOffset: span.end, text })) };
}
