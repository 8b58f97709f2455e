import * as vscode from 'vscode';
import type { LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import { DOCUMENTS } from './documents.ts';
import { rulePageCommand, TRUSTED_COMMANDS } from './rule-page.ts';

/** Four restarts in three minutes, then the server stays down until someone restarts it. */
const MAX_RESTARTS = 4;

/** What both hosts hand to the language client. */
export function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    diagnosticCollectionName: 'copydesk',
    connectionOptions: { maxRestartCount: MAX_RESTARTS },
    // Links of a hover may run these commands and no others.
    markdown: { isTrusted: { enabledCommands: TRUSTED_COMMANDS } },
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        if (report && isFull(report)) report.items.forEach(linkRulePage);
        return report;
      },
      handleDiagnostics(uri, diagnostics, next) {
        diagnostics.forEach(linkRulePage);
        next(uri, diagnostics);
      },
      // Other tools' diagnostics are none of the server's business.
      provideCodeActions(document, range, context, token, next) {
        const diagnostics = context.diagnostics.filter(({ source }) => source === 'copydesk');
        return next(document, range, { ...context, diagnostics }, token);
      },
    },
  };
}

function isFull(report: vsdiag.DocumentDiagnosticReport): report is vsdiag.RelatedFullDocumentDiagnosticReport {
  return 'items' in report;
}

/** The rule's id opens its page inside the editor, not a web site. */
function linkRulePage(diagnostic: vscode.Diagnostic): void {
  const { code } = diagnostic;
  const id = typeof code === 'object' ? code.value : code;
  if (typeof id === 'string') diagnostic.code = { value: id, target: vscode.Uri.parse(rulePageCommand(id)) };
}
