import rules from 'copydesk:rules';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { ACCEPTED_NAME, CONFIG_NAME } from '../../config/load.ts';
import { parseConfig } from '../../config/parse.ts';
import { parseAccepted } from '../../config/parse-accepted.ts';
import type { ConfigProblem } from '../../config/settings.ts';
import type { ClientText } from '../convert.ts';

/** A document that is no story but says how stories are read. */
export function isConfigDocument(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`) || uri.endsWith(`/${ACCEPTED_NAME}`);
}

/** What is wrong in a configuration file, at its place. */
export function configDiagnostics(text: ClientText): Diagnostic[] {
  return problemsOf(text).map(({ span, message }) => ({
    range: text.range(span.start === span.end ? { start: span.start, end: span.end + 1 } : span),
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    code: 'configuration',
    message,
  }));
}

function problemsOf(text: ClientText): readonly ConfigProblem[] {
  const { text: content } = text.source;
  return text.uri.endsWith(`/${ACCEPTED_NAME}`)
    ? parseAccepted(content, text.uri).problems
    : parseConfig(content, text.uri, rules).problems;
}
