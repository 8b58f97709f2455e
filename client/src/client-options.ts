import * as vscode from 'vscode';
import type { LanguageClientOptions, vsdiag } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import { ACCEPT_WITH_REASON, APPLY_AND_SAVE } from './actions.ts';
import { DOCUMENTS } from './documents.ts';
import { linkRulePages, OPEN_RULE, rulePageCommand, rulePages, TRUSTED_COMMANDS } from './rule-page.ts';

/** Four restarts in three minutes, then the server stays down until someone restarts it. */
const MAX_RESTARTS = 4;

/** What both hosts hand to the language client. */
export function clientOptions(extension: vscode.Uri, output: vscode.LogOutputChannel): LanguageClientOptions {
  const pages = rulePages(extension);
  const initializationOptions: InitializationOptions = {
    rulePages: pages.toString(),
    world: true,
    commands: { openRulePage: OPEN_RULE, acceptWithReason: ACCEPT_WITH_REASON, applyAndSave: APPLY_AND_SAVE },
  };
  return {
    documentSelector: DOCUMENTS,
    outputChannel: output,
    diagnosticCollectionName: 'copydesk',
    initializationOptions,
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
      async provideHover(document, position, token, next) {
        const hover = await next(document, position, token);
        for (const content of hover?.contents ?? []) {
          if (content instanceof vscode.MarkdownString) content.value = linkRulePages(content.value, pages);
        }
        return hover;
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
  // A problem of a configuration file is of no rule.
  if (typeof id === 'string' && id.includes('/')) diagnostic.code = { value: id, target: vscode.Uri.parse(rulePageCommand(id)) };
}
