import rules from 'copydesk:rules';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { ACCEPTED_NAME, CONFIG_NAME } from '../../config/load.ts';
import { parseConfig } from '../../config/parse.ts';
import { parseAccepted } from '../../config/parse-accepted.ts';
import type { ConfigProblem } from '../../config/settings.ts';
import type { ClientProfile } from '../client-profile.ts';
import type { ClientText } from '../convert.ts';
import { storyEdit } from '../workspace-edit.ts';

/** A document that is no story but says how stories are read. */
export function isConfigDocument(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_NAME}`) || uri.endsWith(`/${ACCEPTED_NAME}`);
}

/** What is wrong in a configuration file, at its place. */
export function configDiagnostics(text: ClientText): Diagnostic[] {
  return problemsOf(text).map((problem) => toDiagnostic(problem, text));
}

function toDiagnostic({ span, message }: ConfigProblem, text: ClientText): Diagnostic {
  return {
    range: text.range(span.start === span.end ? { start: span.start, end: span.end + 1 } : span),
    severity: DiagnosticSeverity.Error,
    source: 'copydesk',
    code: 'configuration',
    message,
  };
}

/** For a mistyped key, rule, option or value under the cursor: to write what was meant. Clients without edits in actions get none. */
export function configActions(text: ClientText, { range, context }: CodeActionParams, client: ClientProfile): CodeAction[] {
  const { only } = context;
  const wanted = !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
  if (!wanted || !client.codeActionLiterals) return [];
  const at = text.span(range);
  return problemsOf(text).flatMap((problem) => {
    const { span, instead } = problem;
    if (instead === undefined || span.start > at.end || at.start > span.end) return [];
    return [
      {
        title: `Write “${instead}”`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [toDiagnostic(problem, text)],
        isPreferred: true,
        edit: storyEdit(text, [{ span, text: instead }], client),
      },
    ];
  });
}

function problemsOf(text: ClientText): readonly ConfigProblem[] {
  const { text: content } = text.source;
  return text.uri.endsWith(`/${ACCEPTED_NAME}`)
    ? parseAccepted(content, text.uri).problems
    : parseConfig(content, text.uri, rules).problems;
}
